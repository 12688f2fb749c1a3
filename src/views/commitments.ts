import type { Context, Reader } from '#context.ts'
import { countOf } from '#desk/commitment/fold-commitment.ts'
import { talliesBy, tallyOf } from '#desk/commitment/tally.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { listCommitmentEvents } from '#store/queries/commitment.ts'
import type { OfficeTx } from '#store/store.ts'
import { type CommitmentHead, headOf, lineOf, namesAmong, prepareLines } from './commitment-lines.ts'
import type { CommitmentsView } from './commitments-view.ts'
import { keepersIn } from './keepers.ts'
import { cutPage } from './lists/cut-page.ts'
import { type CommitmentsOf, isOwed, loadCommitments } from './load-commitments.ts'
import { NOBODY, PERSON_ALONE } from './words/commitment-words.ts'

/** What to show: as of which day, of which unit, of which mission, with the partners of which officer. */
export type CommitmentsAsked = {
  readonly asOf?: string | undefined
  readonly unit?: string | undefined
  readonly missionId?: string | undefined
  /** Id of whoever looks after the partner. */
  readonly keeper?: string | undefined
  /** No others than these are read. */
  readonly of?: CommitmentsOf | undefined
  readonly page?: number | undefined
  /** The page this commitment stands on, whichever that is. */
  readonly holding?: string | undefined
  /** Lines on a page; all of them where left out. */
  readonly size?: number | undefined
}

/** What was promised on both sides, how it stands as of a day, and the counts by unit and partner. */
export async function showCommitments(
  ctx: Context,
  reader: Reader,
  asked: CommitmentsAsked = {},
): Promise<CommitmentsView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await commitmentsIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way. */
export async function commitmentsIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { asOf, unit, missionId, keeper, ...asked }: CommitmentsAsked,
): Promise<CommitmentsView> {
  const day = asOf ?? dayAt(ctx.now(), tx.zone)
  const keepers = keeper ? await keepersIn(tx, reader.lang) : undefined
  // Only the desk says which delegation a promise follows from and which unit leads, and it says so of the promise itself.
  const of = asked.of ?? (missionId || unit ? { ids: await leftIds(tx) } : undefined)
  const all = (await loadCommitments(tx, ctx, { asOf: day, of })).filter(
    ({ commitment, partner }) =>
      (!unit || commitment.unit === unit) &&
      (!missionId || commitment.missionId === missionId) &&
      (!keepers || keepers.get(partner?.id ?? '')?.personId === keeper),
  )
  const names = await namesAmong(tx, ctx, reader, all)
  const heads = all.map((one) => ({ one, owed: isOwed(one), head: headOf(one, { reader, day, names }) }))
  const owing = heads.filter((one) => one.owed).toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1))
  const asking = heads.filter((one) => !one.owed)
  const owed = owing.map(({ head }) => head)
  const inOrder = [...owing, ...asking]
  const size = asked.size ?? inOrder.length
  const held = asked.holding ? inOrder.findIndex(({ one }) => one.record.id === asked.holding) : -1
  const page = held < 0 ? asked.page : Math.floor(held / size) + 1
  const { shown, paging } = cutPage(inOrder, { page, size })
  const making = await prepareLines(
    tx,
    shown.map(({ one }) => one),
    { reader, day, names },
  )
  const linesOf = (of: boolean) =>
    shown.flatMap(({ one, owed }) => (owed === of ? [lineOf(one, making)] : []))
  const none = (by: 'unit' | 'partner') => NOBODY[by][reader.lang]
  return {
    asOf: day,
    asOfText: printDate(day, reader.lang),
    lines: linesOf(true),
    asked: linesOf(false),
    lineCount: owing.length,
    askedCount: asking.length,
    askedPage: Math.floor(owing.length / (asked.size ?? Math.max(inOrder.length, 1))) + 1,
    paging,
    tally: tallyOf(owed),
    byUnit: talliesBy(owed, 'unit', none('unit')),
    byPartner: talliesBy(
      owed.map((head) => countedUnder(head, reader)),
      'partner',
      none('partner'),
    ),
    units: [...new Set(owed.flatMap((line) => line.unit ?? []))].sort(),
    cites: making.citing.cites(),
  }
}

/** The units with something overdue today, the one whose first was due first; only what the desk left to a unit is read. */
export async function lateUnits(ctx: Context, { office }: Reader): Promise<readonly string[]> {
  return await ctx.store.readOffice(office, async (tx) => {
    const day = dayAt(ctx.now(), tx.zone)
    const left = await loadCommitments(tx, ctx, { asOf: day, of: { ids: await leftIds(tx) } })
    const late = left
      .filter((one) => isOwed(one) && countOf(one.commitment, day) === 'late')
      .map(({ commitment }) => commitment)
      .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    return [...new Set(late.flatMap(({ unit }) => unit ?? []))]
  })
}

/** The addresses of commitments the desk did something about. */
export async function leftIds(tx: OfficeTx): Promise<readonly string[]> {
  return [...new Set((await listCommitmentEvents(tx)).map(({ commitmentId }) => commitmentId))]
}

/** Somebody without a post in the book is told from places and bodies. */
function countedUnder(head: CommitmentHead, { lang }: Reader): CommitmentHead {
  return head.partnerIsPerson ? { ...head, partner: `${head.partner} (${PERSON_ALONE[lang]})` } : head
}

/** What is due without a day comes last. */
function dueOf({ head }: { readonly head: CommitmentHead }): string {
  return head.due ?? '9'
}
