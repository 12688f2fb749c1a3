import { expect, test } from 'vitest'
import { countryInSentence } from './country-in-sentence.ts'

test.each([
  ['US', 'the United States'],
  ['PH', 'the Philippines'],
  ['KR', 'South Korea'],
  ['JP', 'Japan'],
])('%s is %s within a sentence', (code, words) => {
  expect(countryInSentence(code)).toBe(words)
})
