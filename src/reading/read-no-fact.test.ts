import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

function found(kind: KindName, text: string, lang: 'en' | 'vi' = 'en') {
  const input = { text, lang, published: '2024-05-06', publisher: '' }
  return read(input, gazetteer).statements.filter((s) => s.kind === kind)
}

describe('what is told as no fact', () => {
  test.each([
    ['plainly', 'Hue and Gyeongju are sister cities.', 1],
    ['reported by others', 'Rumour says that Hue and Gyeongju are sister cities.', 0],
    ['denied', 'The clerk denied that Hue and Gyeongju are sister cities.', 0],
    ['told by somebody', 'Somebody in the queue told me that Hue and Gyeongju are sister cities.', 0],
    ['asked', 'Are Hue and Gyeongju sister cities?', 0],
    ['asked about', 'A reader asked whether Hue and Gyeongju are sister cities.', 0],
    ['told in a question', 'Did you know that Hue and Gyeongju are sister cities?', 1],
    ['dismissed', 'The sister-city tie of Hue with Gyeongju exists only on paper napkins.', 0],
    ['taken back', 'Not happening: the sister-city tie between Hue and Gyeongju.', 0],
    ['beside gossip', 'Hue and Gyeongju are sister cities; the rest is gossip.', 1],
  ])('a tie %s', (_, text, count) => {
    expect(found('partnership', text)).toHaveLength(count)
  })

  test.each([
    ['plainly', 'Huế kết nghĩa với Gyeongju từ năm 2007.', 1],
    ['dismissed', 'Chuyện Huế kết nghĩa với Gyeongju thì Sở khẳng định không có.', 0],
    ['refused', 'Huế kết nghĩa với Gyeongju là tin lan truyền trên mạng.', 0],
    ['denied', 'Ông bác bỏ tin Huế sắp kết nghĩa với Gyeongju.', 0],
    ['asked', 'Huế và Gyeongju kết nghĩa năm nào?', 0],
  ])('một mối kết nghĩa %s', (_, text, count) => {
    expect(found('partnership', text, 'vi')).toHaveLength(count)
  })

  test('what would have been', () => {
    const had = 'Had Hue signed the agreement with Gyeongju in 2019, the two cities would have been partners.'
    expect(found('agreement', had)).toEqual([])
    expect(found('agreement', 'Hue would have signed an agreement with Gyeongju in 2019.')).toEqual([])
    expect(found('agreement', 'Hue signed an agreement with Gyeongju in 2019.')).toHaveLength(1)
    expect(found('visit', 'Lẽ ra đoàn Daegu đã thăm Đà Nẵng hồi tháng 3.', 'vi')).toEqual([])
  })
})

describe('a place told only as the scene', () => {
  const parties = (text: string) => found('agreement', text).map((s) => s.slots.parties)

  test('signs nothing', () => {
    const told = 'Lao Cai repaired its hall in April. Lao Cai is glad of it. '
    const signed = 'On May 2 we signed a memorandum in Hanoi with Jeongseon county on skiing.'
    expect(parties(told + signed)).toEqual([['Jeongseon|KR', 'Lao Cai|VN']])
  })

  test('nor does one another is measured from', () => {
    const told = 'Lao Cai repaired its hall in April. Lao Cai is glad of it. '
    const signed = 'On May 2 we, 300 km from Hanoi, signed a memorandum with Jeongseon county on skiing.'
    expect(parties(told + signed)).toEqual([['Jeongseon|KR', 'Lao Cai|VN']])
  })
})
