import { describe, expect, test } from 'vitest'
import { readSlots } from './read-slots.fixture.ts'

const LEAD =
  'Auckland (VNA) – Chairman Le Van Binh of Long An spoke on foreign investment in Long An province at a conference in Auckland on September 12. '

/** Figures, each as `origin projects amount rank host`. */
function figures(text: string): readonly string[] {
  return readSlots('investment', LEAD + text, { lang: 'en', published: '2026-09-14' }).map((f) =>
    [f.origin, f.projects, f.amount, f.rank, f.host].map((value) => value ?? '-').join(' '),
  )
}

describe('money told in the sentence behind the count', () => {
  test.each([
    [
      'Korean companies were behind 47 of the 166 foreign-invested projects in Long An when March closed. Nobody else has spent as much – 940 million USD, where the total stands at 2.8 billion USD.',
      ['KR 47 940000000 USD 1 Long An|VN', '- 166 2800000000 USD - Long An|VN'],
    ],
    [
      "Thai investors run 14 of Long An's 90 foreign-invested projects. Together they have spent 230 million USD, against 1.9 billion USD from all countries, which is fourth place.",
      ['TH 14 230000000 USD 4 Long An|VN', '- 90 1900000000 USD - Long An|VN'],
    ],
    [
      'Singapore counts 31 projects in Long An. The money behind them, 610 million USD, is more than any other land has brought.',
      ['SG 31 610000000 USD 1 Long An|VN'],
    ],
  ])('%s', (text, wanted) => {
    expect(figures(text)).toEqual(wanted)
  })

  test('is no money of trade', () => {
    const text = 'Singapore counts 31 projects in Long An. Their exports, 610 million USD, are mostly shoes.'
    expect(figures(text)).toEqual(['SG 31 - - Long An|VN'])
  })
})

describe('a province told of abroad', () => {
  test('is not the region the text is told from', () => {
    const text =
      'The province counted 934 foreign-invested projects when June ended, and the capital registered in them added up to 5.9 billion USD. No country has put in more than Japan, whose companies account for 189 projects and 1.3 billion USD.'
    expect(figures(text)).toEqual(['- 934 5900000000 USD - Long An|VN', 'JP 189 1300000000 USD 1 Long An|VN'])
  })

  test('keeps a month that is over in the past', () => {
    const [one] = readSlots(
      'investment',
      `${LEAD}The province counted 934 foreign-invested projects worth 5.9 billion USD when June ended.`,
      { lang: 'en', published: '2026-09-14' },
    )
    expect(one?.asof).toBe('2026-06')
  })
})

describe('the share of one firm', () => {
  const before = 'Long An has drawn 320 million USD of foreign investment this year. '

  test.each([
    [
      'Half of the money, 42 million USD, belongs to Nordholm Tools Ltd.',
      'Nordholm Tools Ltd. - 42000000 USD - Long An|VN',
    ],
    ['Samsung alone stands for 93 million USD of that.', 'Samsung - 93000000 USD - Long An|VN'],
  ])('%s', (text, wanted) => {
    expect(figures(before + text)).toContain(wanted)
  })

  test('but not what one has to pay', () => {
    expect(figures(`${before}Samsung answers for 12 million USD in fines.`).join()).not.toContain('Samsung')
  })
})

test('one of the many that stand first has no place', () => {
  const text =
    'Đà Nẵng (TTXVN) - Nhật Bản là một trong những nhà đầu tư đông nhất ở Đà Nẵng: 268 dự án, cộng lại khoảng 1,14 tỷ USD vốn đăng ký.'
  const [one] = readSlots('investment', text, { lang: 'vi', published: '2026-04-15' })
  expect([one?.projects, one?.rank]).toEqual([268, undefined])
})
