import { describe, expect, test } from 'vitest'
import { ownBook } from './own-rule.ts'
import { readBook } from './read-book.ts'
import { readShelf } from './rule-shelf.ts'
import { writeBook } from './write-book.ts'

const GOOD = `book: xx
place: VN
name: { vi: Nơi thử, en: A place }
sources:
  letter:
    document: 1/UBND
    day: 2026-01-05
    issuer: { vi: UBND, en: Committee }
clauses:
  - id: size
    topic: delegation-out
    shape: head-count
    terms: { most: 10 }
    says: { vi: Không quá 10 người., en: At most 10. }
    source: letter
    article: Điều 3
    from: 2026-01-05
    standing: full-text
unread:
  - { topic: gift, source: letter }
`

describe('reading a rule book', () => {
  test('a clause carries its source whole', () => {
    const { book, problems } = readBook('xx.yaml', GOOD)
    expect(problems).toEqual([])
    expect(book?.clauses[0]).toMatchObject({
      terms: { most: 10 },
      source: { document: '1/UBND', day: '2026-01-05', article: 'Điều 3' },
    })
    expect(book?.unread).toHaveLength(1)
  })

  test('what is written can be read again', () => {
    const { book } = readBook('xx.yaml', GOOD)
    if (!book) throw new Error('not read')
    expect(readBook('again.yaml', writeBook(book)).book).toEqual(book)
  })

  test('an office’s own rule says one of a thing as one', () => {
    const limits = { tripsAYear: 1, notice: 1, report: 1, reportCount: 'calendar', certificate: 1 } as const
    const paper = { document: '1', day: '2026-03-01', issuer: 'UBND', from: '2026-03-15', text: 'Điều 1.' }
    const { clauses } = ownBook({ id: 'rule-1', ...paper, limits }, 'vn-48')
    expect(clauses.map(({ says }) => says.en)).toEqual([
      'At most 1 trip a year for one person.',
      'The proposal is submitted 1 working day before departure.',
      'The report is handed in within 1 day of the return.',
      'A project without policy approval has its investment registration certificate within 1 working day of its complete dossier.',
    ])
    expect(clauses[1]?.says.vi).toBe('Trình đề xuất trước khi đi 1 ngày làm việc.')
  })

  test('an office’s own rule becomes a book that can be exported', () => {
    const book = ownBook(
      {
        id: 'rule-1',
        document: '12/QĐ-UBND',
        day: '2026-03-01',
        issuer: 'UBND tỉnh Khánh Hòa',
        from: '2026-03-15',
        text: 'Điều 1.',
        limits: {
          tripsAYear: 2,
          sizeLedByHead: 12,
          sizeLedByDeputy: 8,
          sizeLedByDepartment: 6,
          daysPerCountry: 4,
          daysWithEvent: 6,
          daysInAll: 9,
          countries: 2,
          notice: 20,
          report: 10,
          reportCount: 'calendar',
          certificate: 12,
          keyLeadersApart: true,
          noBusinessPayer: true,
        },
      },
      'vn-56-2025',
    )
    expect(book.clauses.map((clause) => clause.id)).toEqual([
      'size-led-by-head',
      'size-led-by-deputy',
      'size-led-by-department',
      'days-per-country',
      'days-in-all',
      'countries',
      'trips-a-year',
      'notice',
      'report',
      'certificate',
      'key-leaders',
      'no-business-payer',
    ])
    expect(readBook('own.yaml', writeBook(book))).toEqual({ book, problems: [] })
  })

  test.each([
    ['a limit of another type', 'terms: { most: 10 }', 'terms: { most: ten }', 13, 'terms.most'],
    ['a limit the shape does not know', 'terms: { most: 10 }', 'terms: { most: 10, least: 2 }', 13, 'least'],
    ['no shape of that name', 'shape: head-count', 'shape: heads', 12, 'heads'],
    ['no topic of that name', 'topic: delegation-out', 'topic: travel', 11, 'topic'],
    [
      'a source that is not listed',
      'source: letter\n    article',
      'source: lettre\n    article',
      15,
      'lettre',
    ],
    [
      'a day the calendar does not have',
      'from: 2026-01-05\n    standing',
      'from: 2026-02-30\n    standing',
      17,
      '2025-07-09',
    ],
    ['a standing nobody knows', 'standing: full-text', 'standing: maybe', 18, 'standing'],
    [
      'a missing language',
      'says: { vi: Không quá 10 người., en: At most 10. }',
      'says: { vi: Không quá 10 người. }',
      14,
      'says.en',
    ],
    ['a field nobody knows', 'standing: full-text', 'standing: full-text\n    penalty: 3', 19, 'penalty'],
    [
      'the last day before the first',
      'standing: full-text',
      'to: 2025-12-31\n    standing: full-text',
      18,
      '2025-12-31',
    ],
  ])('%s: refused with its line', (_what, from, to, line, word) => {
    const { book, problems } = readBook('xx.yaml', GOOD.replace(from, to))
    expect(book).toBeUndefined()
    expect(problems[0]?.where).toBe(`xx.yaml:${line}`)
    expect(problems[0]?.says.en).toContain(word)
    expect(problems[0]?.says.vi).not.toBe('')
  })

  test('what is no YAML, and what is empty', () => {
    expect(readBook('xx.yaml', 'book: [').problems[0]?.where).toMatch(/^xx\.yaml:\d+$/)
    expect(readBook('xx.yaml', '').problems[0]?.problem).toBe('rule-book-not-read')
  })

  test('two clauses of one name, two books of one name', () => {
    const twice = GOOD.replace(
      'unread:',
      `${GOOD.slice(GOOD.indexOf('  - id'), GOOD.indexOf('unread:'))}unread:`,
    )
    expect(readBook('xx.yaml', twice).problems[0]?.says.en).toContain('used twice')
    const shelf = readShelf([
      { name: 'a.yaml', text: GOOD },
      { name: 'b.yaml', text: GOOD },
      { name: 'c.yaml', text: 'book: 3' },
    ])
    expect(shelf.books).toHaveLength(1)
    expect(shelf.problems.map((one) => one.where?.split(':')[0])).toContain('b.yaml')
    expect(shelf.problems.map((one) => one.where?.split(':')[0])).toContain('c.yaml')
  })
})
