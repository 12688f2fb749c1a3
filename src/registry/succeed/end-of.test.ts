import { expect, test } from 'vitest'
import type { BookRecord } from '#model/record.ts'
import { endOf, monthsIn } from './end-of.ts'

function agreement(slots: Readonly<Record<string, string>>): BookRecord {
  const held = Object.entries(slots).map(([slot, value]) => [
    slot,
    { shown: { value, statementIds: ['s'] }, reason: 'only', others: [] },
  ])
  return { id: 's', kind: 'agreement', slots: Object.fromEntries(held), parties: {}, statementIds: ['s'] }
}

test.each([
  ['5 years', 60],
  ['5 năm', 60],
  ['một thời hạn 24 tháng', 24],
  ['2 years and 6 months', 30],
  ['indefinite', 0],
  ['until both agree', 0],
  ['', 0],
])('“%s” is %i months', (term, months) => {
  expect(monthsIn(term)).toBe(months)
})

test.each([
  [{ heldTo: '2026-12-31' }, { on: '2026-12-31', renews: false }],
  [{ heldTo: '2026' }, { on: '2026-12-31', renews: false }],
  [
    { date: '2020-09-10', term: '5 years' },
    { on: '2025-09-10', renews: false },
  ],
  [
    { date: '2020-09-10', effective: '2021-01-01', term: '5 years' },
    { on: '2026-01-01', renews: false },
  ],
  [
    { date: '2020-09-10', term: '5 years', renewal: 'tacit' },
    { on: '2025-09-10', renews: true },
  ],
  [{ date: '2020', term: '5 years' }, { renews: false }],
  [{ date: '2020-09-10' }, { renews: false }],
  [{ date: '2020-09-10', term: 'as long as both wish' }, { renews: false }],
  [{ term: '5 years' }, { renews: false }],
])('%j ends %j', (slots, end) => {
  expect(endOf(agreement(slots))).toEqual(end)
})
