import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorCode } from './error-code.ts'

test('the code of an error of the system is told', () => {
  let thrown: unknown
  try {
    readFileSync('/no/such/file')
  } catch (error) {
    thrown = error
  }
  expect(errorCode(thrown)).toBe('ENOENT')
})

test('whatever else was thrown has none', () => {
  const none = [undefined, null, 'ENOENT', new Error('ENOENT'), Object.assign(new Error('x'), { code: 404 })]
  expect(none.map(errorCode)).toEqual(['', '', '', '', ''])
})
