import { describe, expect, test } from 'vitest'
import { readJsonLines, textField } from './json-lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('JSON lines', () => {
  test('one object a line; empty lines are passed over', () => {
    expect(readJsonLines(bytes('{"id":"a"}\n\n{"id":"b"}\r\n'), 'x')).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(textField({ id: 'a' }, 'id', 'x')).toBe('a')
  })

  test.each(['{"id":', '[1]', '"text"', 'null'])('%s is refused with its line', (line) => {
    expect(() => readJsonLines(bytes(`{"id":"a"}\n${line}`), 'x.jsonl')).toThrow('x.jsonl:2')
  })

  test('a field that is no text is refused by name', () => {
    expect(() => textField({ id: 'a', quote: 3 }, 'quote', 'x')).toThrow('“quote” (id a)')
  })
})
