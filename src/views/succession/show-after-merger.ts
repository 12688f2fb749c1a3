import type { Context, Reader } from '#context.ts'
import type { Succession } from '#model/succession.ts'
import { printDate } from '#model/values/date.ts'
import { eveOf } from '#model/values/day.ts'
import { dayAt } from '#model/values/zone.ts'
import type { Inherited } from '#registry/succeed/inherited.ts'
import { type Succeeded, succeed } from '#registry/succeed.ts'
import { getOffice, type Office } from '#store/queries/office.ts'
import { listPeople } from '#store/queries/person.ts'
import { listDecisions, listLetterSteps, listShortSources } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { loadCiting } from '../citing.ts'
import { namesOfNodes } from '../party-names.ts'
import type { AfterMergerView, HeldRow } from './after-merger-view.ts'
import { changeRow, type ShortMarks, shortMarks } from './change-rows.ts'
import { daysOf, isNamed, newestDay } from './days-of.ts'
import { type Deciding, doubleRow } from './double-rows.ts'
import { figureRow } from './figure-rows.ts'
import { type HeldMaking, heldRow } from './held-rows.ts'
import { letterOf } from './letter-state.ts'
import { loadUnits, type Units } from './load-units.ts'
import { todoRows } from './todo-rows.ts'
import { type UnitNames, unitNames } from './unit-names.ts'

export type AfterMergerAsked = { readonly day?: string; readonly months?: number }

/** The book after a merger, as of a day: the newest that changed our own ground where none is asked for. */
export async function showAfterMerger(
  ctx: Context,
  reader: Reader,
  asked: AfterMergerAsked = {},
): Promise<AfterMergerView> {
  return await ctx.store.readOffice(
    reader.office,
    async (tx) => (await afterMergerIn(tx, ctx, reader, asked)).view,
  )
}

/** Everything the page and the letters are made from. */
export type AfterMerger = {
  readonly view: AfterMergerView
  readonly units: Units
  readonly succeeded: Succeeded
  readonly office: Office
}

/** The same within a transaction that is under way, with what it was made from. */
export async function afterMergerIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  asked: AfterMergerAsked,
): Promise<AfterMerger> {
  const office = await getOffice(tx)
  const units = await loadUnits(tx, ctx, office)
  const today = dayAt(ctx.now(), tx.zone)
  const day = asked.day ?? newestDay(units, today) ?? today
  const months = asked.months === undefined ? {} : { months: asked.months }
  const succeeded = succeed({ ...units, endedOn: (unit) => endedElsewhere(units, unit) }, { day, ...months })
  const making = await prepare(tx, ctx, { units, day, lang: reader.lang })
  rowsOf(succeeded, making.first)
  const marks = await loadMarks(tx, making, { units, succeeded })
  const told: Told = {
    ...making.first,
    basisOf: (held) => basisOf(units, [...held.via, ...held.partnersVia], marks),
    deciding: { ...making.deciding, markOf: marks.markOf },
  }
  const rows = rowsOf(succeeded, told)
  const todo = todoRows({ succeeded, ...rows, lang: reader.lang })
  const view: AfterMergerView = {
    officeId: office.id,
    officeName: office.name[reader.lang],
    ...headOf(units, { day, marks, names: told.names, lang: reader.lang }),
    ...rows,
    todo,
    counts: countsOf(rows.ties, rows.doubles.length, todo),
    cites: [...told.citing.cites(), ...marks.cites],
  }
  return { view, units, succeeded, office }
}

type Told = HeldMaking & { readonly deciding: Deciding }

/** A unit the gazetteer knows to have ended, where no table says who follows it. */
function endedElsewhere(units: Units, unit: string): string | undefined {
  return units.lines.endOf(unit, '9999-12-31') ? undefined : units.placeOf(unit)?.to
}

function basisOf(units: Units, via: readonly string[], marks: ShortMarks): readonly number[] {
  return units.successions
    .filter((each) => via.includes(each.id))
    .flatMap((each) => marks.markOf(each.sourceId))
}

type Preparing = { readonly units: Units; readonly day: string; readonly lang: Reader['lang'] }

/** What rows are made with. Rows are made once to number the words they rest on, in the order they are read. */
async function prepare(tx: OfficeTx, ctx: Context, { units, day, lang }: Preparing) {
  const parties = namesOfNodes(ctx.gazetteer, lang, units.nodes.values())
  const steps = await listLetterSteps(tx, day)
  const decisions = await listDecisions(tx)
  const people = await listPeople(tx)
  const personName = (id: string) => people.find((person) => person.id === id)?.name ?? id
  const deciding: Deciding = { decisions, personName, markOf: () => [] }
  const first: Told = {
    units,
    names: unitNames(units, lang),
    parties,
    citing: await loadCiting(tx, units.records, { names: parties, lang }),
    lang,
    zone: tx.zone,
    letterOf: (held) => letterOf(held, { units, steps, personName, lang }),
    basisOf: () => [],
    deciding,
  }
  return { first, deciding }
}

/** Every part of the page that rests on records. */
function rowsOf(succeeded: Succeeded, told: Told) {
  const rows = (list: readonly Inherited[]) => list.map((held) => heldRow(held, told))
  return {
    ties: rows(succeeded.ties),
    doubles: succeeded.doubles.map((double) => doubleRow(double, told, told.deciding)),
    agreements: rows(succeeded.agreements),
    figures: succeeded.rebased.map((rebased) => figureRow(rebased, told)),
    posts: rows(succeeded.roles),
    promises: rows(succeeded.commitments),
  }
}

type Heading = Pick<Preparing, 'day' | 'lang'> & { readonly marks: ShortMarks; readonly names: UnitNames }

/** The day, the unit that is ours on it, and what changed on it. */
function headOf(units: Units, { day, marks, names, lang }: Heading) {
  const onDay = units.successions.filter((each) => each.day === day)
  const change = (each: Succession) => changeRow(each, { names, marks, lang })
  const isOurs = (each: Succession) => units.isOurs(each.from.key)
  const own = units.lines.origin(units.home, { from: day, to: day }).unit
  const home = units.lines.holders(own, day).units[0]
  return {
    day,
    dayText: printDate(day, lang),
    eveText: printDate(eveOf(day), lang),
    days: daysOf(units).map((each) => ({ ...each, text: printDate(each.day, lang) })),
    home: names(home ?? units.home),
    changes: onDay.filter(isOurs).map(change),
    partnerChanges: onDay.filter((each) => !isOurs(each) && isNamed(units, each)).map(change),
  }
}

/** Marks for the rows and entries the view rests on, numbered behind those of the records. */
async function loadMarks(
  tx: OfficeTx,
  { first, deciding }: { readonly first: Told; readonly deciding: Deciding },
  { units, succeeded }: { readonly units: Units; readonly succeeded: Succeeded },
): Promise<ShortMarks> {
  const { ties, agreements, roles, commitments, day } = succeeded
  const via = new Set(
    [...ties, ...agreements, ...roles, ...commitments].flatMap((held) => [...held.via, ...held.partnersVia]),
  )
  const shown = units.successions.filter(
    (each) => via.has(each.id) || (each.day === day && (units.isOurs(each.from.key) || isNamed(units, each))),
  )
  const carried = new Map(shown.map((each) => [each.sourceId, each.id]))
  const records = new Set(succeeded.doubles.flatMap((double) => double.recordIds))
  const decided = deciding.decisions.filter((each) => each.recordIds.some((id) => records.has(id)))
  const ids = [...new Set([...carried.keys(), ...decided.map((each) => each.sourceId)])]
  return shortMarks(await listShortSources(tx, ids), carried, first.citing.cites().length)
}

function countsOf(
  all: readonly HeldRow[],
  doubles: number,
  todo: AfterMergerView['todo'],
): AfterMergerView['counts'] {
  const ties = all.filter((tie) => tie.state !== 'planned')
  const count = (sort: string, done?: boolean) =>
    todo.filter((each) => each.sort === sort && (done === undefined || each.done === done)).length
  return {
    ties: ties.length,
    passed: ties.filter((tie) => tie.passes).length,
    doubles,
    undecided: count('decide', false),
    tiers: count('tier'),
    letters: count('letter'),
    sent: count('letter', true),
  }
}
