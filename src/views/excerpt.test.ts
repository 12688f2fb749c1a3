import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'
import type { PartnerView } from './partner-view.ts'

const party = { id: 'kr', kind: 'country', name: 'Hàn Quốc', country: 'KR' } as const

function cite(mark: number): PartnerView['cites'][number] {
  return {
    mark,
    quote: `câu ${mark}`,
    sourceId: `s-${mark}`,
    statementId: `st-${mark}`,
    sourceTitle: 'Bản tin',
    deskEntry: false,
    origin: `o-${mark}`,
    reports: 1,
    alike: [],
  } as unknown as PartnerView['cites'][number]
}

const VIEW = {
  answer: 'found',
  subject: party,
  home: { id: '', kind: 'locality', name: 'Huế', country: 'VN' },
  ties: Array.from({ length: 64 }, (_, at) => ({ partner: party, recordId: `r${at}`, marks: [at + 1] })),
  figures: [
    { recordId: 'f', projects: { text: '285', marks: [65], others: [{ text: '284', marks: [66] }] } },
  ],
  anniversaries: [],
  lastIn: { recordId: 'v', marks: [67] },
  unconfirmed: { count: 0, sources: [] },
  cites: Array.from({ length: 80 }, (_, at) => cite(at + 1)),
} as unknown as PartnerView

test('an excerpt has the first lines of each part, and the sources of these lines alone', () => {
  const { ties, cites } = excerptOf(VIEW)
  expect(ties.map(({ recordId }) => recordId)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5'])
  expect(cites.map(({ mark }) => mark)).toEqual([1, 2, 3, 4, 5, 6, 65, 66, 67])
})
