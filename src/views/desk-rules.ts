import type { Context } from '#context.ts'
import { makeWorkCalendar, type WorkCalendar } from '#desk/clocks/work-calendar.ts'
import type { RuleBook } from '#desk/rules/clause.ts'
import { ownBook } from '#desk/rules/own-rule.ts'
import { standingVersions } from '#desk/rules/own-versions.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import { groupBy } from '#model/values/group-by.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { listDays } from '#store/queries/calendar.ts'
import { getOffice } from '#store/queries/office.ts'
import { listEveryVersion } from '#store/queries/office-rule.ts'
import type { OfficeTx } from '#store/store.ts'
import { lineageOf } from './lineage.ts'

/** What rules and deadlines of an office are reckoned with. */
export type DeskRules = {
  /** Its own rules first, then the books that come with the program. */
  readonly books: readonly RuleBook[]
  readonly gazetteer: Gazetteer
  /** The working days of its country, with the days it set itself. */
  readonly calendar: WorkCalendar
  /** Its home, by the gazetteer. */
  readonly place: string
}

/** Loads the rules and the calendar of the office of a transaction; rules that were withdrawn are left out. */
export async function deskRulesIn(tx: OfficeTx, ctx: Context): Promise<DeskRules> {
  const office = await getOffice(tx)
  const place = lineageOf(ctx.gazetteer, office).home?.id ?? ''
  const country = parsePartyName(office.home).country ?? 'VN'
  const rules = [...groupBy(await listEveryVersion(tx), (one) => one.id).values()]
    .filter(([latest]) => latest && !latest.withdrawn)
    .flatMap((versions) => standingVersions(versions.map((one) => one.rule)))
  return {
    books: [...rules.map((rule) => ownBook(rule, place)), ...(await ctx.ruleBooks()).books],
    gazetteer: ctx.gazetteer,
    calendar: makeWorkCalendar(country, await listDays(tx, country)),
    place,
  }
}
