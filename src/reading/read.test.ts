import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { printContract } from './contract.ts'
import { READER_VERSION, read } from './read.ts'

const VISIT = `Hai Phong (VNA) – Chairman of the Hai Phong People’s Committee Nguyen Van Tung received Kobe Mayor Hisamoto Kizo in the city on May 6.

The two sides signed a memorandum of understanding on ports and tourism. Kobe has been a sister city of Riga since 1974.

Hisamoto promised that Kobe would send ten engineers to Hai Phong in July. By the end of 2023, Japan had 160 projects in Hai Phong with a total registered capital of 4.5 billion USD.`

function kinds(text: string, lang: 'en' | 'vi' = 'en') {
  return read({ text, lang, published: '2024-05-07' }, gazetteer).statements
}

test('a visit gives meeting, agreement, partnership, roles, pledge and figures', () => {
  const found = kinds(VISIT)
  expect(new Set(found.map((s) => s.kind))).toEqual(
    new Set(['partnership', 'agreement', 'meeting', 'visit', 'role', 'investment', 'commitment']),
  )
  const tie = found.find((s) => s.kind === 'partnership' && s.slots.a === 'Kobe|JP')
  expect(tie?.slots).toMatchObject({
    b: 'Riga|LV',
    kind: 'sister-city',
    status: 'established',
    since: '1974',
  })
  expect(found.find((s) => s.kind === 'investment')?.slots).toMatchObject({
    host: 'Hai Phong|VN',
    origin: 'JP',
    projects: 160,
    amount: '4500000000 USD',
    asof: '2023-12',
    measure: 'stock',
  })
  expect(found.find((s) => s.kind === 'commitment')?.slots).toMatchObject({
    by: 'Hisamoto Kizo',
    kind: 'pledge',
  })
})

test('Vietnamese reads alike', () => {
  const found = kinds(
    'Đà Nẵng (TTXVN) - Sáng 6/5, Chủ tịch UBND thành phố Đà Nẵng Nguyễn Văn An tiếp Thị trưởng Sakai Nagafuji Hideki. Ông An đề nghị Sakai cử mười kỹ sư sang thành phố trước tháng 9. Đà Nẵng thiết lập quan hệ hữu nghị với Sakai năm 2009.',
    'vi',
  )
  expect(found.find((s) => s.kind === 'partnership')?.slots).toMatchObject({
    kind: 'friendship',
    since: '2009',
  })
  expect(found.find((s) => s.kind === 'commitment')?.slots).toMatchObject({
    by: 'Nguyễn Văn An',
    kind: 'request',
  })
  expect(found.filter((s) => s.kind === 'role').map((s) => s.slots.role)).toContain('Chủ tịch UBND')
})

test('every quote is the exact slice, every pattern has an address, no quote is long', () => {
  const text = VISIT
  for (const s of kinds(text)) {
    expect(text.slice(s.start, s.end)).toBe(s.quote)
    expect(s.quote.length).toBeLessThanOrEqual(300)
    expect(s.readBy).toMatch(/^(en|vi)\/[a-z-]+$/)
    for (const span of Object.values(s.spans ?? {})) expect(span.end).toBeGreaterThan(span.start)
  }
})

test('the same text reads the same in decomposed letters', () => {
  const text = 'Đà Nẵng (VNA) – Đà Nẵng has been twinned with Sakai since 2009.\n\nThe ceremony was short.'
  const composed = kinds(text).map((s) => s.slots)
  expect(kinds(text.normalize('NFD')).map((s) => s.slots)).toEqual(composed)
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\n\t '],
  ['trade', 'Trade between Hai Phong and Japan reached 3.1 billion USD last year.'],
  ['aid', 'Japan lent Hai Phong 28 billion yen in official development assistance for a bridge.'],
  ['a tie denied', 'Hai Phong has never had sister city relations with Kobe.'],
  ['a plan dropped', 'A memorandum between Hai Phong and Kobe was never signed.'],
  ['courtesies', 'He praised the city and thanked its people for their warm welcome.'],
  ['a former office', 'Former Mayor John Smith of Kobe planted a tree.'],
])('%s yields no statement', (_, text) => {
  expect(kinds(text)).toEqual([])
})

test('no text is an error', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
      for (const s of kinds(text)) expect(text.slice(s.start, s.end)).toBe(s.quote)
    }),
    { numRuns: 60 },
  )
})

test('the contract prints type, slots and quote', () => {
  const line = JSON.parse(printContract('a', read({ text: VISIT, published: '2024-05-07' }, gazetteer)))
  expect(line.id).toBe('a')
  for (const s of line.statements) expect(Object.keys(s)).toEqual(expect.arrayContaining(['type', 'quote']))
  expect(READER_VERSION).not.toBe('')
})
