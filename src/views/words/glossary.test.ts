import { expect, test } from 'vitest'
import { slotWord } from './glossary.ts'

test('a value is called what it is for its kind: where a visit goes to, whom a promise is given to', () => {
  expect(slotWord('visit', 'to', 'vi')).toBe('Nơi đến')
  expect(slotWord('commitment', 'to', 'vi')).toBe('Với bên')
  expect(slotWord('commitment', 'by', 'en')).toBe('By')
})

test('a value nobody named keeps its own name', () => {
  expect(slotWord('gift', 'wrapping', 'vi')).toBe('wrapping')
})
