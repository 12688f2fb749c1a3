import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SECTORS } from '../kinds/sectors.ts'
import { isProblem } from '../problem.ts'
import { industriesMeet, industriesOf, listIndustries, parseIndustry, printIndustry } from './industry.ts'

const codeOf = (text: string) => {
  const found = parseIndustry(text)
  return isProblem(found) ? found.problem : found.code
}

describe('industries', () => {
  test('the table is the committed one: 21 sections, 88 divisions, fields of the closed list', () => {
    const lines = readFileSync(new URL('../../../reference/sectors.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    const all = listIndustries()
    expect(all.map((one) => one.code)).toEqual(lines.map((line) => line.split(',')[0]))
    expect(all.filter((one) => one.code.length === 1)).toHaveLength(21)
    expect(all.filter((one) => one.code.length === 3)).toHaveLength(88)
    expect(all.flatMap((one) => one.fields).filter((field) => !SECTORS.includes(field))).toEqual([])
  })

  test.each([
    ['C26', 'C26'],
    ['26', 'C26'],
    ['c 26', 'C26'],
    ['c.26', 'C26'],
    ['C26 – Điện tử, máy tính, quang học', 'C26'],
    ['y te va tro giup xa hoi', 'Q'],
    ['Education', 'P'],
    ['C04', 'industry-unknown'],
    ['A26', 'industry-unknown'],
    ['', 'industry-unknown'],
    ['bán dẫn thế hệ mới', 'industry-unknown'],
  ])('%j is %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('fields lead to divisions, sections hold their own', () => {
    expect(industriesOf('semiconductors').map((one) => one.code)).toEqual(['C26'])
    expect(printIndustry('C26', 'vi')).toBe('C26 – Điện tử, máy tính, quang học')
    expect(industriesMeet('C', 'C26')).toBe(true)
    expect(industriesMeet('C26', 'C27')).toBe(false)
    expect(industriesMeet('J', 'C26')).toBe(false)
  })
})
