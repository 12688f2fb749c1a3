import type { KindName } from '#model/kinds/kind.ts'

/** The home of an office with a random book. */
export const RANDOM_HOME = 'Da Nang|VN'
const HOMES = [RANDOM_HOME, RANDOM_HOME, RANDOM_HOME, 'Quang Nam|VN']
const PARTNERS = [
  'Changwon|KR',
  'Daegu|KR',
  'Sakai|JP',
  'Kobe|JP',
  'Oakland|US',
  'Kunming|CN',
  'Ô Môn|LA',
  'Savannakhet|LA',
  'Hue|VN',
]
const PEOPLE = ['Kim Mau', 'Sato Mau', 'Lee Mau']

/** The same numbers in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Fact = readonly [KindName, Record<string, unknown>]

/** Some matter of a random book: ties, papers, encounters, offices. */
export function randomFact(below: (count: number) => number): Fact {
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const day = () =>
    one([
      `${1995 + below(33)}`,
      `${2000 + below(27)}-0${1 + below(9)}`,
      `${2000 + below(27)}-0${1 + below(9)}-1${below(9)}`,
    ])
  const perhaps = (slots: Record<string, unknown>) => (below(2) ? slots : {})
  const [home, partner, person] = [one(HOMES), one(PARTNERS), one(PEOPLE)]
  const facts: readonly (() => Fact)[] = [
    () => [
      'partnership',
      {
        a: home,
        b: partner,
        kind: one(['friendship', 'cooperation']),
        status: 'established',
        ...perhaps({ since: day() }),
      },
    ],
    () => [
      'partnership',
      {
        a: partner,
        b: home,
        status: one(['dormant', 'contact', 'letter-of-intent', 'planned', 'denied']),
        ...perhaps({ heldFrom: day() }),
      },
    ],
    () => [
      'partnership',
      { a: home, b: partner, status: 'ended', since: '1999', heldTo: `${2005 + below(22)}-12-31` },
    ],
    () => [
      'agreement',
      {
        parties: [home, one([partner, person])],
        instrument: one(['mou', 'letter-of-intent']),
        status: one(['signed', 'signed', 'planned', 'ended']),
        ...perhaps({ date: day() }),
        ...perhaps({ term: one(['5 years', 'ba (03) năm', 'indefinite']) }),
        ...perhaps({ renewal: 'tacit' }),
        title: one(['Bản ghi nhớ', 'Gia hạn hợp tác']),
      },
    ],
    () => [
      'visit',
      { from: one([partner, person]), to: [home], start: day(), status: one(['done', 'planned']) },
    ],
    () => [
      'meeting',
      {
        participants: [one([home, partner]), one([partner, person])],
        date: day(),
        status: 'done',
        topic: one(['cảng', 'điện mừng năm mới']),
      },
    ],
    () => ['gift', { giver: home, receiver: one([partner, person]), thing: 'tranh', date: day() }],
    () => [
      'role',
      { person, role: 'Mayor', of: partner, status: 'present', ...perhaps({ heldFrom: day() }) },
    ],
  ]
  return one(facts)()
}

/**
 * Partners a random book seldom has: one whose older tie is with the unit that merged into ours, one whose older tie is with
 * us – of no kind alike, so that a line that takes the wrong one is seen –, papers of many days and none with one of them, and
 * one whose paper runs on unless notice is given.
 */
export function manyTold(): readonly Fact[] {
  const tie = (a: string, b: string, kind: string, since: string): Fact => [
    'partnership',
    { a, b, kind, status: 'established', since },
  ]
  const paper = (told: Record<string, unknown>): Fact => [
    'agreement',
    { parties: [RANDOM_HOME, 'Incheon|KR'], instrument: 'mou', status: 'signed', ...told },
  ]
  return [
    tie('Quang Nam|VN', 'Incheon|KR', 'friendship', '1998'),
    tie(RANDOM_HOME, 'Incheon|KR', 'cooperation', '2005-03'),
    tie(RANDOM_HOME, 'Yokohama|JP', 'sister-city', '1999-10-08'),
    tie('Quang Nam|VN', 'Yokohama|JP', 'cooperation', '2007'),
    ...['2001-05-04', '2003', '2003-07-09', '2006-02', '2012-11-20'].map((date, i) =>
      paper({ date, title: `Bản ghi nhớ ${i + 1}`, ...(i % 2 ? { term: '5 years' } : {}) }),
    ),
    paper({ title: 'Bản ghi nhớ không ngày' }),
    paper({ date: '2006-09-01', instrument: 'letter-of-intent' }),
    tie(RANDOM_HOME, 'Nagasaki|JP', 'friendship', '2014'),
    paper({
      parties: [RANDOM_HOME, 'Nagasaki|JP'],
      date: '2014-05-05',
      term: '5 years',
      renewal: 'tacit',
      notice: '60 working days',
    }),
  ]
}
