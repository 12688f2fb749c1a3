import { expect, test } from 'vitest'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import { slotWord } from './glossary.ts'
import { KINDS_IN_ORDER } from './kind-order.ts'

test('a value is called what it is for its kind: where a visit goes to, whom a promise is given to', () => {
  expect(slotWord('visit', 'to', 'vi')).toBe('Nơi đến')
  expect(slotWord('commitment', 'to', 'vi')).toBe('Với bên')
  expect(slotWord('commitment', 'by', 'en')).toBe('By')
})

test('a value nobody named keeps its own name', () => {
  expect(slotWord('gift', 'wrapping', 'vi')).toBe('wrapping')
})

test('pages know every kind, each once', () => {
  expect([...KINDS_IN_ORDER].sort()).toEqual([...KIND_NAMES].sort())
})
