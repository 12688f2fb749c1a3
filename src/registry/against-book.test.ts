import { describe, expect, test } from 'vitest'
import type { Slots } from '#model/kinds/kind.ts'
import { weighAgainstBook } from './against-book.ts'
import type { Folding } from './folding.ts'

let made = 0

function agreement(slots: Slots, more: Partial<Folding> = {}): Folding {
  made += 1
  return {
    statementId: `st-${made}`,
    sourceId: `s-${made}`,
    kind: 'agreement',
    slots: { parties: ['Da Nang|VN', 'Daegu|KR'], instrument: 'mou', ...slots },
    parties: { 'parties.0': 'da-nang', 'parties.1': 'daegu' },
    countries: ['KR', 'VN'],
    quote: 'q',
    amended: false,
    day: '2025-01-01',
    order: made,
    ...more,
  }
}

describe('what was read, beside the book', () => {
  const book = [agreement({ date: '2004-06-25', sectors: ['trade'], status: 'signed' })]

  test('is new where the book knows nothing of it', () => {
    expect(weighAgainstBook([agreement({ date: '2004-06-25' })], []).standing).toBe('new')
    expect(weighAgainstBook([agreement({ date: '2010-01-01' })], book).standing).toBe('new')
  })

  test('is held where it says nothing more, less or rougher', () => {
    for (const slots of [
      { date: '2004-06-25' },
      { date: '2004-06-25', sectors: ['trade'] },
      { date: '2004' },
      {},
    ]) {
      expect(weighAgainstBook([agreement(slots)], book)).toEqual({
        standing: 'held',
        recordId: book[0]?.statementId,
        differences: [],
      })
    }
  })

  test('adds where it tells more: another field, a slot the book lacks, the day of a known year', () => {
    const rough = [agreement({ date: '2004', sectors: ['trade'] })]
    expect(weighAgainstBook([agreement({ date: '2004-06-25' })], rough)).toMatchObject({
      standing: 'adds',
      differences: [],
    })
    for (const slots of [{ sectors: ['tourism'] }, { title: 'Memorandum on ports' }]) {
      const against = weighAgainstBook([agreement({ date: '2004-06-25', ...slots })], book)
      expect(against).toMatchObject({ standing: 'adds', differences: [] })
    }
  })

  test('differs where the book says otherwise, slot by slot', () => {
    const against = weighAgainstBook(
      [agreement({ date: '2004-06-26', status: 'ended' }, { day: '2026-01-01' })],
      book,
    )
    expect(against.standing).toBe('differs')
    expect(against.differences).toEqual([
      { slot: 'status', read: 'ended', book: 'signed' },
      { slot: 'date', read: '2004-06-26', book: '2004-06-25' },
    ])
  })

  test('is held where the book already shows both of two values', () => {
    const both = [...book, agreement({ date: '2004-06-26' })]
    expect(weighAgainstBook([agreement({ date: '2004-06-26' })], both).standing).toBe('held')
  })
})
