import { expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { setStage } from '../read.ts'

/** The lands a Vietnamese text names. */
function landsIn(text: string): readonly string[] {
  const { lines } = setStage({ text, lang: 'vi', published: '2026-04-03' }, gazetteer)
  return lines.flatMap((line) => line.entities).flatMap((e) => (e.type === 'country' ? [e.code] : []))
}

test.each([
  ['Ông Trần Đức Lương tới thăm Mỹ và Nhật.', ['US', 'JP']],
  ['Đoàn sang Lào, rồi tới Mỹ họp.', ['LA', 'US']],
])('%s: %s', (text, lands) => {
  expect(landsIn(text)).toEqual(lands)
})

test.each([
  'Ông Trần Đức Lương, Chủ tịch UBND tỉnh Quảng Bình, tới thăm Mỹ Sơn.',
  'Đoàn tới thăm bãi biển Mỹ Khê và sân vận động Mỹ Đình.',
  'Đoàn khảo sát cầu Nhật Tân và sông Nhật Lệ.',
  'Đoàn đến huyện Ý Yên và cửa khẩu Lao Bảo.',
  'Doanh nghiệp Mỹ Latinh tới dự.',
])('places of ours called like a land are none: %s', (text) => {
  expect(landsIn(text)).toEqual([])
})
