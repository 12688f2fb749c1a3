import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '#model/statement.ts'
import { ground, groundDraft } from './ground.ts'

const TEXT =
  'By the end of 2024, the RoK had invested in 285 projects in “Đà Nẵng”,\r\n with a total of $382 million. ' +
  'The 16-member delegation can’t go on 2/4; rates are 1.5 and 2,5. Hanoi’s Party chief has signed an agreement.'

function quoted(quote: string, near?: number): string | undefined {
  const grounding = ground(TEXT, quote, near)
  if (grounding.stands) expect(TEXT.slice(grounding.start, grounding.end)).toBe(grounding.quote)
  return grounding.stands ? grounding.quote : undefined
}

function refusal(quote: string): readonly [string | undefined, string | undefined] {
  const grounding = ground(TEXT, quote)
  return grounding.stands ? [undefined, undefined] : [grounding.problem.problem, grounding.nearest?.text]
}

describe('ground', () => {
  it.each([
    ['285 projects', '285 projects'],
    ['in "Đà Nẵng", with a total', 'in “Đà Nẵng”,\r\n with a total'],
    ['“Đà Nẵng”'.normalize('NFD'), '“Đà Nẵng”'],
    ['16-member\u00a0delegation', '16-member delegation'],
    ["can't go", 'can’t go'],
    ['Hanoi', 'Hanoi'],
    ['$382 million', '$382 million'],
  ])('accepts %j', (quote, stands) => {
    expect(quoted(quote)).toBe(stands)
  })

  it('finds composed words in a decomposed text, and slices the original', () => {
    const text = 'Lãnh đạo Đà Nẵng ký kết'.normalize('NFD')
    const grounding = ground(text, 'Đà Nẵng ký')
    expect(grounding.stands && text.slice(grounding.start, grounding.end)).toBe('Đà Nẵng ký'.normalize('NFD'))
  })

  it('takes the place nearest to where it was read', () => {
    const text = 'Changwon signed. Daegu waited. Changwon signed.'
    const near = ground(text, 'Changwon  signed', 30)
    expect(near.stands && near.start).toBe(31)
    const first = ground(text, 'Changwon  signed')
    expect(first.stands && first.start).toBe(0)
  })

  it.each([
    ['85 projects', 'quote-cut', '285 projects'],
    ['$38', 'quote-cut', '$382'],
    ['5', 'quote-cut', '285'],
    ['member', 'quote-cut', '16-member'],
    ['can', 'quote-cut', 'can’t'],
    ['on 2', 'quote-cut', 'on 2/4'],
    ['arty chief', 'quote-cut', 'Party chief'],
    ['invested in 275 projects', 'quote-not-found', 'invested in 285 projects'],
    ['chief has not signed an agreement', 'quote-not-found', 'chief has signed an agreement'],
    ['in “Đà Nặng”, with a total', 'quote-not-found', 'in “Đà Nẵng”,\r\n with a total'],
    ['', 'quote-empty', undefined],
    [' — ', 'quote-empty', undefined],
    ['nothing of the kind was ever said', 'quote-not-found', undefined],
  ])('refuses %j', (quote, code, nearest) => {
    const [problem, shown] = refusal(quote)
    expect(problem).toBe(code)
    if (nearest !== undefined) expect(shown).toContain(nearest.replace(/^in /, ''))
  })

  it('refuses a quote as long as a page', () => {
    const text = 'many words '.repeat(400)
    const grounding = ground(text, text)
    expect(!grounding.stands && grounding.problem.problem).toBe('quote-too-long')
  })

  it('never parts a letter from its mark', () => {
    const text = 'hoa\u0300 bi\u0300nh'
    expect(ground(text, 'hoa').stands).toBe(false)
    expect(ground(text, 'hoà').stands).toBe(true)
  })

  it('accepts whole words of any text in any folded dress, and slices what stands there', () => {
    const word = fc.constantFrom(
      'Đà',
      'Nẵng',
      '“kết',
      'nghĩa”',
      '285,',
      '1.610,77',
      "Xi'an",
      '16-member',
      '😀',
      'ế'.normalize('NFD'),
    )
    const space = fc.constantFrom(' ', '\r\n', '\u00a0', ' \t ')
    const pairs = fc.array(fc.tuple(word, space), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(pairs, fc.nat(), fc.nat(), fc.constantFrom('NFC', 'NFD'), (pieces, a, b, form) => {
        const text = pieces.map(([text, gap]) => text + gap).join('')
        const from = a % pieces.length
        const to = from + 1 + (b % (pieces.length - from))
        const quote = pieces
          .slice(from, to)
          .map(([text]) => text)
          .join(' ')
          .normalize(form)
          .replace(/[“”]/g, '"')
        fc.pre(/[\p{L}\p{N}]/u.test(quote))
        const grounding = ground(text, quote)
        expect(grounding.stands).toBe(true)
        if (grounding.stands) expect(text.slice(grounding.start, grounding.end)).toBe(grounding.quote)
      }),
    )
  })

  it('never throws, and holds its offsets, whatever is put before it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        (text, quote) => {
          const grounding = ground(text, quote)
          if (grounding.stands) expect(text.slice(grounding.start, grounding.end)).toBe(grounding.quote)
        },
      ),
    )
  })
})

describe('groundDraft', () => {
  const NAMES: Readonly<Record<string, readonly string[]>> = {
    'Da Nang|VN': ['Da Nang', 'Đà Nẵng'],
    KR: ['South Korea', 'RoK', 'Korea'],
    'Hanoi|VN': ['Hanoi', 'Hà Nội'],
  }
  const namesOf = (name: string): readonly string[] => NAMES[name] ?? []

  function draft(over: Partial<Draft>): Draft {
    const quote = over.quote ?? TEXT.slice(0, TEXT.indexOf(' million') + 8)
    const start = TEXT.indexOf(quote)
    return {
      kind: 'investment',
      slots: { host: 'Da Nang|VN', origin: 'KR', projects: 285, amount: '382000000 USD' },
      quote,
      start,
      end: start + quote.length,
      readBy: 'desk',
      ...over,
    }
  }

  function refused(over: Partial<Draft>): readonly (string | undefined)[] {
    return groundDraft(TEXT, draft(over), namesOf).map(({ problem, where }) =>
      `${problem} ${where ?? ''}`.trim(),
    )
  }

  it('accepts what its quote says', () => {
    expect(refused({})).toEqual([])
  })

  it('accepts a name read outside the quote in its own span', () => {
    const at = TEXT.indexOf('Hanoi')
    const slots = { host: 'Hanoi|VN', projects: 285 }
    expect(refused({ slots, spans: { host: { start: at, end: at + 5 } } })).toEqual([])
    expect(refused({ slots, implied: ['host'] })).toEqual([])
  })

  it('accepts number words, hyphened counts and companions with their head', () => {
    const text = 'Mayor Park and 12 others make a five-day trip from Đà Nẵng to Korea.'
    const made = { kind: 'visit' as const, quote: text, start: 0, end: text.length, readBy: 'desk' }
    const slots = { from: 'Da Nang|VN', to: ['KR'], head: 'Park', size: 13, days: 5 }
    expect(groundDraft(text, { ...made, slots }, namesOf)).toEqual([])
    expect(groundDraft(text, { ...made, slots: { ...slots, size: 15 } }, namesOf)).toHaveLength(1)
  })

  it('accepts the days from one month into the next, a first place by those behind, and a count a paragraph opens with', () => {
    const said = (text: string, slots: Draft['slots'], kind: 'visit' | 'investment') => {
      const quote = text.slice(text.lastIndexOf('\n') + 1)
      const start = text.length - quote.length
      return groundDraft(text, { kind, slots, quote, start, end: text.length, readBy: 'desk' }, namesOf).map(
        ({ where }) => where,
      )
    }
    const stay = 'Guests stay from 27 February to 2 March.'
    expect(said(stay, { days: 5 }, 'visit')).toEqual([])
    expect(said(stay, { days: 6 }, 'visit')).toEqual(['days'])
    expect(said('Korea has put in more than the year before.', { rank: 1 }, 'investment')).toEqual(['rank'])
    expect(said('Korea has put in more than from any land.', { rank: 1 }, 'investment')).toEqual([])
    const counted = (head: string) => `Tỉnh tổng kết năm${head}Ba mươi tám dự án mới, 512 triệu USD.`
    expect(said(counted('\n\n'), { projects: 38 }, 'investment')).toEqual([])
    expect(said(counted('\n\n'), { projects: 8 }, 'investment')).toEqual(['projects'])
  })

  it.each([
    ['a changed count', { projects: 286 }, 'slot-not-in-quote projects'],
    ['a changed sum', { amount: '383000000 USD' }, 'slot-not-in-quote amount'],
    ['another currency', { amount: '382000000 EUR' }, 'slot-not-in-quote amount'],
    ['digits that were not printed', { amount: '382400000 USD' }, 'slot-not-in-quote amount'],
    ['a name that is not there', { origin: 'Samsung' }, 'slot-not-in-quote origin'],
    ['a place that stands elsewhere', { host: 'Hanoi|VN' }, 'slot-not-in-quote host'],
  ])('refuses %s', (_, slots, expected) => {
    const all = { host: 'Da Nang|VN', origin: 'KR', projects: 285, amount: '382000000 USD', ...slots }
    expect(refused({ slots: all })).toEqual([expected])
  })

  it('refuses a figure whose scale the quote cuts off', () => {
    const quote = TEXT.slice(0, TEXT.indexOf(' million'))
    expect(refused({ quote, slots: { host: 'Da Nang|VN', amount: '382000000 USD' } })).toEqual([
      'slot-not-in-quote amount',
    ])
  })

  it('refuses a misplaced quote, a false quote and a span that cuts a word', () => {
    expect(refused({ start: 3, end: 9 })).toEqual(['quote-misplaced'])
    expect(refused({ quote: 'the RoK had divested', start: 20, end: 40 })).toEqual(['quote-not-found'])
    const at = TEXT.indexOf('RoK')
    expect(refused({ spans: { origin: { start: at, end: at + 2 } } })).toEqual(['span-not-whole origin'])
  })
})
