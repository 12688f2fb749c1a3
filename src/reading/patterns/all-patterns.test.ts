import { expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { read } from '../read.ts'
import { ALL_PATTERNS } from './all-patterns.ts'

/** What the document says before the sentence: whom and where it is about. */
const BEFORE = {
  en: 'Da Nang (VNA) – Nguyen Van An, Chairman of the Da Nang People’s Committee, spoke on May 6, 2024 in Da Nang of sister cities.\n\n',
  vi: 'Đà Nẵng (TTXVN) - Ông Nguyễn Văn An, Chủ tịch UBND thành phố Đà Nẵng, phát biểu ngày 6/5/2024 tại Đà Nẵng.\n\n',
}

const AFTER = {
  en: '\n\nThe speech was long, and nobody in the hall was sorry when the tea came at last and the doors were opened.',
  vi: '\n\nBuổi nói chuyện kéo dài, ai cũng vui khi trà được mang ra và các cánh cửa được mở.',
}

function readAfter(lang: 'en' | 'vi', sentence: string) {
  const start = BEFORE[lang].length
  const { statements } = read(
    { text: BEFORE[lang] + sentence + AFTER[lang], lang, published: '2024-05-07' },
    gazetteer,
  )
  const end = start + sentence.length
  return statements.filter((s) => s.end > start && s.start < end)
}

test.each(ALL_PATTERNS.map((p) => [p.name, p] as const))('%s reads what it says', (_, pattern) => {
  const found = readAfter(pattern.lang, pattern.says).filter((s) => s.kind === pattern.kind)
  expect(found.map((s) => s.kind)).toContain(pattern.kind)
})

test.each(ALL_PATTERNS.map((p) => [p.name, p] as const))(
  '%s leaves alone what it must not read',
  (_, pattern) => {
    const found = readAfter(pattern.lang, pattern.mustNot).filter((s) => s.kind === pattern.kind)
    expect(found).toEqual([])
  },
)

test.each(ALL_PATTERNS.map((p) => [p.name, p] as const))(
  '%s settles only slots its kind has',
  (_, pattern) => {
    const slots = kindOf(pattern.kind).slots
    for (const [slot, value] of Object.entries(pattern.state)) expect(slots[slot]?.values).toContain(value)
  },
)

test('no two patterns share a name', () => {
  const names = ALL_PATTERNS.map((p) => p.name)
  expect(new Set(names).size).toBe(names.length)
})
