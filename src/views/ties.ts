import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { orderOf } from '#model/values/order-of.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { withTheirBodies } from './bodies-of.ts'
import type { Cite } from './cite.ts'
import { lineageOf } from './lineage.ts'
import { ourTies, tieRows } from './rows/tie.ts'
import { countingOf } from './ties/counting.ts'
import { joinMarks, renumberMarks } from './ties/join-marks.ts'
import { lapsedLine } from './ties/lapsed.ts'
import { type LoadedTies, loadTies } from './ties/load-ties.ts'
import { tieLine } from './ties/tie-line.ts'
import type { ListAsked, TieLine, TiesView } from './ties/ties-view.ts'

/**
 * Every tie of ours with its stages, one a partner and beside it any that lapsed; its marks are those of what is loaded.
 */
export function tieLines(loaded: LoadedTies, asked: ListAsked = {}): readonly TieLine[] {
  const counting = countingOf(asked, loaded.making.asOf)
  const of = (ties: LoadedTies['ties']) =>
    ourTies(tieRows(ties, loaded.making), loaded.making).map((row) =>
      tieLine(row, { ...loaded, ties }, counting),
    )
  const lapsed = loaded.ties.flatMap((record) => {
    const lapse = loaded.lapsed.get(record.id)
    return lapse ? of([record]).map((line) => lapsedLine(line, lapse, loaded.making.lang)) : []
  })
  return [...of(loaded.ties.filter(({ id }) => !loaded.lapsed.has(id))), ...lapsed]
}

/** The ties of one partner over time, ready to stand on a page that has marks of its own. */
export type TieLines = Pick<TiesView, 'lines' | 'cites' | 'asOfText'>

/**
 * The stages of our tie that a matter of the book is, none for any other matter; it waits for the quotes that stand beside it,
 * and its marks go on behind theirs.
 */
export async function loadTieLines(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { record, at }: { readonly record: StoredRecord | undefined; readonly at: BookAt },
): Promise<(beside: readonly Cite[]) => TieLines> {
  const partners = record?.kind === 'partnership' ? await farEnds(tx, ctx, record.partyIds) : []
  if (!partners.length) return () => ({ lines: [], cites: [], asOfText: '' })
  const loaded = await loadTies(tx, ctx, reader, {
    ...at,
    partners: await withTheirBodies(tx, ctx, partners),
  })
  return (beside) => tieLinesOf(loaded, partners, beside)
}

/** The ends of a tie that are not ours: our own has all of the book about it. */
async function farEnds(tx: OfficeTx, ctx: Context, partyIds: readonly string[]): Promise<readonly string[]> {
  const [office, successions, nodes] = await Promise.all([
    getOffice(tx),
    listSuccessions(tx),
    getNodes(tx, partyIds),
  ])
  const { isHome } = lineageOf(ctx.gazetteer, office, successions)
  return nodes.filter((node) => !isHome(node)).map((node) => node.id)
}

/** The lines of some partners out of what is loaded, to stand beside these quotes. */
export function tieLinesOf(
  loaded: LoadedTies,
  partners: readonly string[],
  beside: readonly Cite[],
): TieLines {
  const { making } = loaded
  const order = orderOf(making.lang)
  const own = tieLines(loaded)
    .filter((line) => partners.includes(line.partner.id))
    .sort((a, b) => order(a.partner.name, b.partner.name))
  const asOfText = printDate(making.asOf, making.lang)
  const cites = making.citing.cites()
  return joinMarks(renumberMarks({ lines: own, cites, asOfText }), beside)
}
