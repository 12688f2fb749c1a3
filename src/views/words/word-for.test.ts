import { expect, test } from 'vitest'
import { SECTOR_WORDS } from './glossary.ts'
import { wordFor } from './word-for.ts'

test('a value has its word in either language, and one without a word has none', () => {
  expect([wordFor(SECTOR_WORDS, 'tourism', 'en'), wordFor(SECTOR_WORDS, 'tourism', 'vi')]).toEqual([
    'tourism',
    'du lịch',
  ])
  expect(wordFor(SECTOR_WORDS, 'alchemy', 'en')).toBeUndefined()
  expect(wordFor(SECTOR_WORDS, 'constructor', 'en')).toBeUndefined()
})
