import { expect, test } from 'vitest'
import type { TieRow } from '../partner-view.ts'
import { tiesLine } from './tie.ts'

const tie = (since: number): TieRow =>
  ({ kind: { value: 'friendship' }, since: { value: String(since) } }) as unknown as TieRow

test('years of a few ties are told one by one, of many from the first to the last', () => {
  const few = [2008, 1997, 2023].map(tie)
  expect(tiesLine(few, 'vi')).toBe('3 quan hệ hữu nghị (2008, 1997, 2023)')
  expect(tiesLine(few, 'en')).toBe('3 friendship ties (2008, 1997, 2023)')
  const many = Array.from({ length: 22 }, (_, at) => tie(2001 + ((at * 7) % 22)))
  expect(tiesLine(many, 'vi')).toBe('22 quan hệ hữu nghị (2001–2022)')
})

test('many ties of one year name it once', () => {
  const same = Array.from({ length: 8 }, () => tie(2025))
  expect(tiesLine(same, 'en')).toBe('8 friendship ties (2025)')
})
