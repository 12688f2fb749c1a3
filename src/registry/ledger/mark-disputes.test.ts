import { expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import type { Figure } from './figure.ts'
import { markDisputes } from './mark-disputes.ts'

const asof = parseDate('2024-12-31')
let made = 0

function figure(projects: number, more: Partial<Figure> = {}): Figure {
  made += 1
  const day = isProblem(asof) ? {} : { asof }
  return { recordId: `r-${made}`, host: 'dn', measure: 'stock', ...day, projects, ...SURE, ...more }
}

const SURE = { estimated: false, disputed: false } as const

function disputed(...figures: readonly Figure[]): readonly boolean[] {
  return markDisputes(figures).map((one) => one.disputed)
}

test('other numbers for one thing are a dispute; one that does not say whose capital it is is foreign', () => {
  expect(disputed(figure(285), figure(280))).toEqual([true, true])
  expect(disputed(figure(285), figure(280, { whose: 'foreign' }))).toEqual([true, true])
})

test('the same number, another field or another sort of capital is none', () => {
  expect(disputed(figure(285), figure(285))).toEqual([false, false])
  expect(disputed(figure(285), figure(40, { sector: 'tourism' }))).toEqual([false, false])
  expect(disputed(figure(285), figure(900, { whose: 'mixed' }))).toEqual([false, false])
  expect(disputed(figure(285), figure(700, { whose: 'domestic' }))).toEqual([false, false])
})
