import { expect, test } from 'vitest'
import type { BookRecord } from '#model/record.ts'
import { holdsOffice } from './holds-office.ts'

function told(status: string | undefined, heldTo?: string): Pick<BookRecord, 'slots' | 'heldTo'> {
  const slot = { shown: { value: status ?? '', statementIds: [] }, reason: 'only', others: [] } as const
  return { slots: status ? { status: slot } : {}, ...(heldTo ? { heldTo } : {}) }
}

test.each([
  ['without more', told(undefined), true],
  ['as present', told('present'), true],
  ['until a day to come', told('present', '2027-12-31'), true],
  ['until that very day', told(undefined, '2026-11-23'), true],
  ['until an earlier day', told(undefined, '2025-12-31'), false],
  ['as present, until an earlier day', told('present', '2025-12-31'), false],
  ['as former', told('former'), false],
  ['as not held', told('denied'), false],
])('an office told of %s', (_, record, holds) => {
  expect(holdsOffice(record, '2026-11-23')).toBe(holds)
})
