import { TIE_STEPS, type TieState, type TieStepName } from '#model/tie-steps.ts'
import { type DateValue, datesAgree } from '#model/values/date.ts'
import { dateOf } from './date-in.ts'

/** What one source tells of a tie, as it stands after judgement. */
export type TieTelling = {
  readonly statementId: string
  readonly kind?: string | undefined
  readonly status?: string | undefined
  readonly since?: string | undefined
  readonly heldFrom?: string | undefined
  readonly heldTo?: string | undefined
  /** Day of publication, else of entering. */
  readonly told: string
}

/** A paper the two sides signed. */
export type Signing = {
  readonly statementIds: readonly string[]
  readonly on?: string | undefined
  readonly instrument?: string | undefined
  readonly renews: boolean
  readonly told: string
}

/** One stage of a tie: the day it came, as precisely as known, or only the day it was told; and who says so. */
export type TieStep = {
  readonly step: TieStepName
  readonly on?: string
  /**
   * The day it counts from when the tie is read on a day: the first it may have come on, else the day it was told; empty for
   * a beginning without a day.
   */
  readonly counts: string
  readonly statementIds: readonly string[]
  /** Set on a beginning without a day of which others tell, no earlier, that it is only planned. */
  readonly doubted?: true
}

const BEFORE: ReadonlySet<string> = new Set(['contact', 'letter-of-intent', 'planned'])
const BEGINNINGS: ReadonlySet<string> = new Set(['established', 'cooperation', 'friendship', 'sister-city'])
const STANDING: ReadonlySet<string> = new Set([...BEGINNINGS, 'renewed'])
const AFTER: ReadonlySet<string> = new Set(['dormant', 'suspended', 'ended'])

/** All stages of one tie in order of time: what sources tell of it, what was signed within it, who it passed to. */
export function tieSteps(
  tellings: readonly TieTelling[],
  signings: readonly Signing[] = [],
  passings: readonly { readonly on: string }[] = [],
): readonly TieStep[] {
  const plans = tellings.filter((one) => one.status === 'planned')
  const told = [...tellings.flatMap((one) => stepsIn(one, plans)), ...signings.flatMap(signed)]
  const passed = passings.map(({ on }) => step('inherited', on, on, []))
  return merged([...told, ...passed]).sort(inTime)
}

function step(
  name: TieStepName,
  on: string | undefined,
  told: string,
  statementIds: readonly string[],
): TieStep {
  const known = dateOf(on)
  // A beginning whose day nobody tells is taken to lie before everything that has one.
  const unknown = BEGINNINGS.has(name) ? '' : told
  return { step: name, ...(known ? { on: known.iso } : {}), counts: known?.from ?? unknown, statementIds }
}

/** One telling may tell two stages: that the tie began in a year, and that it has ended since. */
function stepsIn(telling: TieTelling, plans: readonly TieTelling[]): readonly TieStep[] {
  const { kind, status = 'established', since, heldFrom, heldTo, told, statementId } = telling
  const made = (name: TieStepName, on?: string) => step(name, on, told, [statementId])
  const began: TieStepName = isStep(kind) ? kind : 'established'
  const ended = heldTo === undefined ? [] : [made('ended', heldTo)]
  if (status === 'established') {
    const beginning = made(began, since ?? heldFrom)
    const doubted = !beginning.on && plans.some((plan) => plan.kind === kind && plan.told >= told)
    return [doubted ? { ...beginning, doubted } : beginning, ...ended]
  }
  // A plan holds from when it was told; the day it is for is no stage of the tie yet.
  if (status === 'planned' || status === 'denied') return [made(status)]
  if (BEFORE.has(status)) return isStep(status) ? [made(status, heldFrom ?? since)] : []
  const beginning = since === undefined ? [] : [made(began, since)]
  if (status === 'ended') return [...beginning, made('ended', heldTo ?? heldFrom)]
  return isStep(status) ? [...beginning, made(status, heldFrom), ...ended] : beginning
}

function isStep(name: string | undefined): name is TieStepName {
  return TIE_STEPS.some((one) => one === name)
}

function signed({ on, instrument, renews, statementIds, told }: Signing): readonly TieStep[] {
  const name = renews ? 'renewed' : instrument === 'letter-of-intent' ? 'letter-of-intent' : 'signed'
  return [step(name, on, told, statementIds)]
}

/** A stage with its day read: it is compared with every other. */
type DatedStep = { readonly one: TieStep; readonly date: DateValue | undefined; readonly fineness: number }

/** One stage told several times is one; a year beside a day in it is the day told roughly, no day at all fits any. */
function merged(steps: readonly TieStep[]): TieStep[] {
  const finest = steps
    .map(dated)
    .sort((a, b) => b.fineness - a.fineness || (a.one.counts < b.one.counts ? -1 : 1))
  const kept: DatedStep[] = []
  for (const step of finest) {
    const { one } = step
    const at = kept.findIndex((other) => other.one.step === one.step && isSame(other, step))
    const there = kept[at]
    if (there) {
      const statementIds = [...new Set([...there.one.statementIds, ...one.statementIds])]
      const { doubted, ...sure } = { ...there.one, statementIds }
      kept[at] = { ...there, one: doubted && one.doubted ? { ...sure, doubted } : sure }
    } else kept.push(step)
  }
  return kept.map(({ one }) => one)
}

const FINENESS = { day: 4, month: 3, interval: 2, year: 1 } as const

function dated(one: TieStep): DatedStep {
  const date = dateOf(one.on)
  return { one, date, fineness: date ? FINENESS[date.precision] : 0 }
}

function isSame(a: DatedStep, b: DatedStep): boolean {
  // Papers without a day may be several; a stage without a day is the one that has one.
  if (!a.date || !b.date) return a.one.step !== 'signed' && a.one.step !== 'renewed'
  return datesAgree(a.date, b.date)
}

function inTime(a: TieStep, b: TieStep): number {
  if (a.counts !== b.counts) return a.counts < b.counts ? -1 : 1
  return TIE_STEPS.indexOf(a.step) - TIE_STEPS.indexOf(b.step)
}

/**
 * Where a tie stands on a day: by its last stage that had come. What was planned or intended counts only while nothing is
 * established; a denial only where nothing else is told; passing to an heir changes nothing of how the tie stands, so that a
 * plan that passed on is a plan.
 */
export function tieStateOn(steps: readonly TieStep[], day: string): TieState {
  const come = steps.filter((one) => one.counts <= day && !one.doubted)
  const last = come.filter(({ step: name }) => STANDING.has(name) || AFTER.has(name)).at(-1)
  if (last) return STANDING.has(last.step) ? 'established' : (last.step as TieState)
  const inherited = come.filter((one) => one.step === 'inherited')
  if (inherited.some((one) => one.statementIds.length)) return 'established'
  const before = come.filter((one) => BEFORE.has(one.step)).at(-1)
  if (before) return before.step as TieState
  if (come.some((one) => one.step === 'denied')) return 'denied'
  return inherited.length ? 'established' : 'unknown'
}
