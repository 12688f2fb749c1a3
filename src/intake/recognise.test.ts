import { expect, test } from 'vitest'
import { wrappingOf } from './recognise.ts'

const LETTER = 'From: a@example.org\r\nTo: b@example.org\r\nSubject: A visit\r\n\r\nWe shall come.\r\n'

test('a saved letter with a bare head is a message by its name, and plain text by another', () => {
  expect(wrappingOf(LETTER, 'visit.EML')).toBe('eml')
  expect(wrappingOf(LETTER, 'visit.txt')).toBeUndefined()
  expect(wrappingOf(LETTER)).toBeUndefined()
})

test('a message says what it is without a name, words alone are none with one', () => {
  expect(wrappingOf(`MIME-Version: 1.0\r\n${LETTER}`)).toBe('eml')
  expect(wrappingOf('We shall come.', 'visit.eml')).toBeUndefined()
})
