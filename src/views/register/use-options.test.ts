import { expect, test } from 'vitest'
import { REGISTER_KINDS } from '#model/recipe.ts'
import { columnOptions, useOptions } from './use-options.ts'

test.each(REGISTER_KINDS)(
  'no two choices for a column of a %s read alike, nor are one and the same',
  (kind) => {
    for (const lang of ['en', 'vi'] as const) {
      const options = useOptions(kind, lang)
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
      expect(new Set(options.map(({ use }) => use)).size).toBe(options.length)
    }
  },
)

test('a journey may end on the day of a column; nothing else may', () => {
  const offered = REGISTER_KINDS.filter((kind) =>
    useOptions(kind, 'vi').some(({ use, text }) => use === 'days.until' && text.startsWith('Đến ngày')),
  )
  expect(offered).toEqual(['visit'])
})

test('what a saved mapping takes a column for stays a choice, in words of its own', () => {
  const columns = ['from', 'heldFrom', 'heldTo'].map((use) => ({ header: use, use }))
  const options = columnOptions('visit', 'vi', columns)
  expect(options.slice(-2)).toEqual([
    { use: 'heldFrom', text: 'Diễn ra từ ngày' },
    { use: 'heldTo', text: 'Diễn ra đến ngày' },
  ])
  expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
  const third = columnOptions('agreement', 'en', [{ header: 'Third party', use: 'parties.2' }])
  expect(third.at(-1)).toEqual({ use: 'parties.2', text: 'Signed by 3' })
})

test('a column taken for nothing adds no choice', () => {
  const columns = [{ header: 'STT' }, { header: 'Từ', use: 'heldFrom' }]
  expect(columnOptions('role', 'vi', columns)).toEqual(useOptions('role', 'vi'))
})
