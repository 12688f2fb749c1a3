import { expect, test } from 'vitest'
import { REGISTER_KINDS } from '#model/recipe.ts'
import { useOptions } from './use-options.ts'

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
