import { expect, test } from 'vitest'
import { disagreements, totalOf } from './agree.ts'
import { foldMission } from './fold.ts'
import type { Mission, MissionAct } from './mission.ts'

function mission(...acts: readonly MissionAct[]): Mission {
  const opened: MissionAct = { act: 'opened', direction: 'out', title: 'x' }
  const events = [opened, ...acts].map((act, i) => ({
    ...act,
    seq: i + 1,
    person: 'p',
    at: '2026-09-01T00:00:00Z',
  }))
  const folded = foldMission('m', events)
  if (!folded) throw new Error('empty')
  return folded
}

const parts = {
  size: 2,
  days: 5,
  start: '2026-11-02',
  end: '2026-11-06',
  countries: [{ country: 'US', days: 5 }],
  budgetTotal: '500000000 VND',
  budget: [
    { item: 'Vé máy bay', amount: '300000000 VND' },
    { item: 'Ăn, ở', amount: '200000000 VND' },
  ],
}
const decision = {
  outcome: 'approved',
  number: '1/QĐ',
  day: '2026-10-01',
  signer: 'Chủ tịch',
  evidenceId: 'f',
  size: 2,
  start: '2026-11-02',
  end: '2026-11-06',
  countries: ['US'],
  budgetTotal: '500000000 VND',
} as const
const decided = (more: object): MissionAct => ({
  act: 'decided',
  decision: { ...decision, countries: ['US'], ...more },
})
const wrote: MissionAct = { act: 'wrote', parts }

test('papers that agree have nothing to say', () => {
  expect(disagreements(mission(wrote, decided({})))).toEqual([])
  expect(disagreements(mission())).toEqual([])
})

test('each disagreement names both places', () => {
  const found = disagreements(
    mission(wrote, decided({ size: 3, end: '2026-11-07', countries: ['US', 'CA'] })),
  )
  expect(found).toMatchObject([
    {
      matter: 'people',
      a: { place: 'proposal', text: { vi: '2' } },
      b: { place: 'decision', text: { vi: '3' } },
    },
    { matter: 'days', a: { place: 'proposal' }, b: { place: 'decision', text: { en: '6' } } },
    { matter: 'last-day', a: { text: { vi: '06/11/2026' } }, b: { text: { vi: '07/11/2026' } } },
    { matter: 'countries', b: { place: 'decision', text: { en: 'Canada, United States' } } },
  ])
})

test('a budget whose lines do not add up, and what was spent', () => {
  const lines = [{ item: 'Vé', amount: '300000000 VND' }]
  const report = {
    act: 'reported',
    report: { day: '2026-11-20', summary: 'x', spent: '480000000 VND' },
  } as const
  const found = disagreements(mission({ act: 'wrote', parts: { ...parts, budget: lines } }, report))
  expect(found.map((one) => [one.matter, one.b.place])).toEqual([
    ['sum', 'budget'],
    ['sum', 'report'],
  ])
})

test('sums of two currencies are not added', () => {
  expect(totalOf([...parts.budget, { item: 'Thị thực', amount: '185 USD' }])).toBeUndefined()
  expect(totalOf(parts.budget)).toBe('500000000 VND')
  expect(totalOf(undefined)).toBeUndefined()
})

test('one name written two ways is one name; another is another', () => {
  const head = { id: 't', side: 'ours', name: 'Nguyễn Hải Ninh', role: 'head' } as const
  const listed: MissionAct = { act: 'listed', member: head }
  expect(disagreements(mission(listed, decided({ size: 1, head: 'NGUYEN HAI NINH' })))).toEqual([])
  expect(disagreements(mission(listed, decided({ size: 1, head: 'Trần Mẫu' })))).toMatchObject([
    { matter: 'head' },
  ])
})

test('the days of a proposal are held against its own number of days', () => {
  const [found, ...others] = disagreements(mission({ act: 'wrote', parts: { ...parts, days: 6 } }))
  expect(found).toMatchObject({
    matter: 'days',
    a: { place: 'proposal', text: { vi: '6' } },
    b: { place: 'days-between', text: { vi: '5' } },
  })
  expect(others).toEqual([])
})
