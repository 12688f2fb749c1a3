import { expect, test } from 'vitest'
import type { BookRecord } from '#model/record.ts'
import { inherit } from './inherit.ts'
import { drawLines } from './lines.ts'

const PASSING = {
  lines: drawLines([]),
  tierOf: () => undefined,
  endedOn: () => undefined,
  day: '2025-07-01',
  months: 6,
}

function agreement(slots: Readonly<Record<string, string>>): BookRecord {
  const held = Object.entries(slots).map(([slot, value]) => [
    slot,
    { shown: { value, statementIds: ['s'] }, reason: 'only', others: [] },
  ])
  return { id: 'r', kind: 'agreement', slots: Object.fromEntries(held), parties: {}, statementIds: ['s'] }
}

test.each([
  [
    { date: '2020-09-10', term: '5 years' },
    { note: 'ends', on: '2025-09-10', renews: false },
  ],
  [
    { date: '2020-09-10', term: 'năm (05) năm' },
    { note: 'ends', on: '2025-09-10', renews: false },
  ],
  [
    { date: '2020', term: 'five years' },
    { note: 'ends', on: '2025', renews: false },
  ],
  [{ heldTo: '2026-01' }, { note: 'ends', on: '2026-01', renews: false }],
  [{ heldTo: '2026-02' }, undefined],
  [
    { date: '2015-09-10', term: '5 years' },
    { note: 'overdue', on: '2020-09-10' },
  ],
  [{ date: '2020-09-10', term: '50 years' }, undefined],
  [{ date: '2020-09-10', term: 'không thời hạn' }, undefined],
  [
    { date: '2015-09-10', term: '5 years', renewal: 'tacit' },
    { note: 'ends', on: '2025-09-10', renews: true },
  ],
  [{ date: '2012-09-10', term: '5 years', renewal: 'tacit' }, undefined],
  [{ date: '2020-09-10', renewal: 'tacit' }, undefined],
  [{ date: '2020-09-10' }, { note: 'no-end' }],
  [{ date: '2020-09-10', status: 'ended' }, { note: 'ended' }],
  [{ heldTo: '2024-01-01' }, { note: 'ended', on: '2024-01-01' }],
  [{ heldTo: '2024-01-01', renewal: 'tacit', term: '5 years' }, undefined],
])('what is said of the end of an agreement of %j', (slots, note) => {
  const record = agreement(slots)
  const held = { recordId: 'r', kind: record.kind, unit: 'ours', partners: [], others: [], record }
  const told = inherit(held, PASSING).notes.filter((one) => one.note !== 'undated')
  expect(told).toEqual(note ? [note] : [])
})
