import { moneyText } from '#model/values/money.ts'
import type { Filled } from './engine-finding.ts'
import type { Entity } from './names/entity.ts'

/** The sum of money an entity tells, with where it is read: the figure, and the sum that lends it a currency it leaves out. */
export function sumOf(entity: Entity): Filled | undefined {
  if (entity.type !== 'number') return undefined
  const { value, kind, currency, lentBy } = entity.mention
  if (kind !== 'money' || !currency) return undefined
  const own = { start: entity.start, end: entity.end }
  return { value: moneyText({ amount: value, currency }), spans: lentBy ? [own, lentBy] : [own] }
}
