import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { differenceOf, explainDifference, type Told } from './explain-difference.ts'

const USD = (amount: number) => ({ amount, currency: 'USD' })
const day = (iso: string) => {
  const date = parseDate(iso)
  if (isProblem(date)) throw new Error(iso)
  return date
}
const told = (over: Partial<Told> = {}): Told => ({
  amount: USD(1_118_000_000),
  asof: day('2024-12-31'),
  estimated: false,
  otherGround: false,
  ...over,
})
const span = { to: '2024-12-31' }
const why = (files: readonly { amount: number; currency: string }[], said?: Told, to = span) =>
  explainDifference({ files, span: to, stock: true, ...(said ? { told: said } : {}) }).map((one) => one.en)

describe('two numbers side by side', () => {
  test('one explanation for each way they differ', () => {
    expect(why([USD(18_000_000)], told())[0]).toContain('USD 1.1 billion of what was told stands in no file')
    expect(why([USD(1_120_000_000)], told())[0]).toContain('USD 2 million more than was told')
    expect(why([USD(1_118_000_000)], told())).toEqual(['Both come to the same.'])
    expect(why([USD(1)], told(), { to: '2025-06-15' })[1]).toContain('as of 31 December 2024')
    expect(why([USD(1)], told({ estimated: true, otherGround: true }))).toHaveLength(3)
    expect(why([USD(1)])).toEqual(['No source on file tells this figure.'])
    expect(why([], told())).toEqual(['No file of ours holds capital of this sort.'])
    expect(why([])).toEqual(['Neither a source nor a file of ours has it.'])
  })

  test('unlike sums are never subtracted', () => {
    expect(differenceOf({ files: [{ amount: 5, currency: 'VND' }], told: told() })).toBeUndefined()
    expect(differenceOf({ files: [USD(1), { amount: 5, currency: 'VND' }], told: told() })).toBeUndefined()
    expect(differenceOf({ files: [USD(1)] })).toBeUndefined()
    expect(why([{ amount: 5, currency: 'VND' }], told())[0]).toContain('not subtracted')
    const { amount: _none, ...counted } = told()
    expect(why([USD(1)], counted)[0]).toContain('states no amount')
  })
})
