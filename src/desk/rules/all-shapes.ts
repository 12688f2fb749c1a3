import type { Shape } from './shape.ts'
import { countries } from './shapes/countries.ts'
import { daysInAll } from './shapes/days-in-all.ts'
import { daysPerCountry } from './shapes/days-per-country.ts'
import { deadlineAfter } from './shapes/deadline-after.ts'
import { forbiddenPayer } from './shapes/forbidden-payer.ts'
import { headCount } from './shapes/head-count.ts'
import { keyLeaders } from './shapes/key-leaders.ts'
import { listedCountry } from './shapes/listed-country.ts'
import { moneyPerDay } from './shapes/money-per-day.ts'
import { noticeBefore } from './shapes/notice-before.ts'
import { repeatWithin } from './shapes/repeat-within.ts'
import { requiredPart } from './shapes/required-part.ts'
import { tripsAYear } from './shapes/trips-a-year.ts'

/** Every shape a clause may have; a clause's thresholds were read with the schema of its shape. */
export const SHAPES: readonly Shape<unknown>[] = [
  headCount,
  daysPerCountry,
  daysInAll,
  countries,
  tripsAYear,
  keyLeaders,
  noticeBefore,
  deadlineAfter,
  requiredPart,
  forbiddenPayer,
  listedCountry,
  repeatWithin,
  moneyPerDay,
] as readonly unknown[] as readonly Shape<unknown>[]

export function findShape(name: string): Shape<unknown> | undefined {
  return SHAPES.find((shape) => shape.name === name)
}
