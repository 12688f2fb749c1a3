import { expect, test } from 'vitest'
import type { BookRecord } from '#model/record.ts'
import { lastMet } from './last-met.ts'

function met(kind: 'visit' | 'meeting' | 'event', day: string, status?: string): BookRecord {
  const held = (value: string) =>
    ({ shown: { value, statementIds: ['st'] }, reason: 'only', others: [] }) as const
  const slots = {
    [kind === 'visit' ? 'start' : 'date']: held(day),
    ...(status ? { status: held(status) } : {}),
  }
  return { id: `${kind}-${day}`, kind, slots, parties: {}, statementIds: ['st'] }
}

test('the newest visit or meeting that took place', () => {
  expect(lastMet([met('visit', '2024-05-01'), met('meeting', '2025-04-02')], '2025-12-31')).toBe('2025-04-02')
})

test('no plan, no denial, no day to come, no month, nothing but visits and meetings', () => {
  const records = [
    met('visit', '2025-04-02', 'planned'),
    met('visit', '2025-04-03', 'denied'),
    met('meeting', '2026-01-01'),
    met('meeting', '2025-03'),
    met('event', '2025-04-04'),
  ]
  expect(lastMet(records, '2025-12-31')).toBeUndefined()
})
