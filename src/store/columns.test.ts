import { describe, expect, test } from 'vitest'
import { arrayText } from './columns.ts'

describe('an array as the server reads it', () => {
  test.each([
    ['nothing', [], '{}'],
    ['plain texts', ['a', 'b c'], '{"a","b c"}'],
    ['quote marks and backslashes', ['say "x"', 'C:\\new'], '{"say \\"x\\"","C:\\\\new"}'],
    ['lines, commas and braces as they are', ['a\nb', '{1,2}'], '{"a\nb","{1,2}"}'],
    ['an absent value is no text', ['NULL', null, ''], '{"NULL",NULL,""}'],
  ])('%s', (_, values, text) => expect(arrayText(values)).toBe(text))
})
