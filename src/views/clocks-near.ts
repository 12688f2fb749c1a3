import type { Context } from '#context.ts'
import { dateOf } from '#registry/date-in.ts'
import { listMarks } from '#store/queries/clock-mark.ts'
import {
  type AgreementGroup,
  countAgreements,
  countPromises,
  listAgreementIds,
  listAgreementParties,
  listEventIds,
  listMeant,
  listPromiseIds,
} from '#store/queries/deadline.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import type { OfficeTx } from '#store/store.ts'
import { EVENT_SORTS, signingTerms } from './clock-items.ts'
import { leftIds } from './commitments.ts'
import type { DeskRules } from './desk-rules.ts'
import { lineageOf } from './lineage.ts'

/** The stretch whose deadlines are shown, first and last day of it, and the day they are read on. */
export type Stretch = {
  readonly desk: DeskRules
  readonly today: string
  readonly from: string
  readonly to: string
}

/** Matters with a deadline in a stretch of days, and how many deadlines of all other matters lie before and behind it. */
export type NearMatters = {
  readonly among: readonly string[]
  readonly older: number
  readonly far: number
}

/** What became of a day: before the stretch and not done, behind it, or within. */
type Side = 'older' | 'near' | 'far'

/**
 * The matters whose deadlines have to be reckoned one by one: with a day in the stretch, or that the desk said something of.
 * Agreements and promises beside them are counted by their days, which says all there is to say of them; none is loaded.
 */
export async function nearMatters(tx: OfficeTx, ctx: Context, stretch: Stretch): Promise<NearMatters> {
  const marked = [...(await listMarks(tx)).keys()].flatMap((id) => id.split(':'))
  const said = await listMeant(tx, [...new Set([...marked, ...(await leftIds(tx))])])
  const agreements = await nearAgreements(tx, ctx, { ...stretch, said })
  const promises = await nearPromises(tx, { ...stretch, said })
  return {
    among: [
      ...new Set([...said, ...agreements.ids, ...promises.ids, ...(await listEventIds(tx, EVENT_SORTS))]),
    ],
    older: agreements.older + promises.older,
    far: agreements.far + promises.far,
  }
}

type Asked = Stretch & { readonly said: readonly string[] }
type Found = { readonly ids: readonly string[]; readonly older: number; readonly far: number }

/** A deadline of each of so many matters. */
type Counted = { readonly side: Side; readonly count: number }

function sideOf(due: string, { from, to }: Stretch): Side {
  return due < from ? 'older' : due > to ? 'far' : 'near'
}

function sum(all: readonly Counted[], side: Side): number {
  return all.reduce((before, one) => before + (one.side === side ? one.count : 0), 0)
}

async function nearAgreements(tx: OfficeTx, ctx: Context, asked: Asked): Promise<Found> {
  const { isHome } = lineageOf(ctx.gazetteer, await getOffice(tx))
  const named = await getNodes(tx, await listAgreementParties(tx))
  const parties = named.filter(isHome).map(({ id }) => id)
  const groups = await countAgreements(tx, { parties, but: asked.said })
  const terms = new Map<string, readonly string[]>()
  const termsOn = (day: string) => {
    const known = terms.get(day) ?? signingTerms(day, asked)
    terms.set(day, known)
    return known
  }
  const daysOf = ({ signed, ends }: AgreementGroup) => [
    ...(signed ? termsOn(signed) : []),
    ...(ends ? [ends] : []),
  ]
  const sided = groups.map((group) => ({ group, sides: daysOf(group).map((due) => sideOf(due, asked)) }))
  const near = sided.filter(({ sides }) => sides.includes('near')).map(({ group }) => group)
  const rest = sided
    .filter(({ sides }) => !sides.includes('near'))
    .flatMap(({ group, sides }) => sides.map((side) => ({ side, count: group.count })))
  return {
    ids: await listAgreementIds(tx, { parties, groups: near }),
    older: sum(rest, 'older'),
    far: sum(rest, 'far'),
  }
}

/** As the desk said nothing of them, they stand as they were told: no debt where asked for, none where dropped. */
async function nearPromises(tx: OfficeTx, asked: Asked): Promise<Found> {
  const groups = await countPromises(tx, { day: asked.today, but: asked.said })
  const owed = groups.flatMap(({ due, kind, status, count }) => {
    const day = dateOf(due)?.to
    const none = kind === 'request' || kind === 'proposal' || status === 'denied' || status === 'dropped'
    return day && !none ? [{ due, side: sideOf(day, asked), done: status === 'done', count }] : []
  })
  const near = owed.flatMap(({ due, side }) => (side === 'near' ? [due] : []))
  return {
    ids: await listPromiseIds(tx, [...new Set(near)]),
    older: sum(
      owed.filter(({ done }) => !done),
      'older',
    ),
    far: sum(owed, 'far'),
  }
}
