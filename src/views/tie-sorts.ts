import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { type TieState, tieStands } from '#model/tie-steps.ts'
import { tieStateOn, tieSteps } from '#registry/tie-steps.ts'
import { listShownKinds } from '#store/queries/tie-kind.ts'
import type { OfficeTx } from '#store/store.ts'
import { listsOf } from './lists/kept-ground.ts'
import { type PageAsked, readOf } from './lists/list-page.ts'
import type { TieKey } from './lists/tie-keys.ts'
import type { MapSort } from './map-view.ts'
import type { TiesView } from './ties/ties-view.ts'

/** Every line of the list of ties that is asked for, in its order. */
export async function listedTies(tx: OfficeTx, ctx: Context, { lang }: Reader, asked: PageAsked) {
  const { ground, ties, party } = await listsOf(tx, ctx, asked.knownAt)
  const { list = 'in-force', sort = 'partner', country } = asked
  const picked = { list, sort, country: country?.toUpperCase(), lang }
  return { ground, party, keys: ties(readOf(tx, ctx, asked)).pick(picked) }
}

type Sorting = { readonly ties: TiesView; readonly at: BookAt; readonly day: string }

/** How each tie is drawn: as its line says, else by what the book shows of its kind and where its stages stand. */
export async function sortsOf(
  tx: OfficeTx,
  keys: readonly TieKey[],
  { ties, at, day }: Sorting,
): Promise<(key: TieKey) => MapSort> {
  const told = new Map(ties.lines.map((line) => [line.recordId, sortOfTie(line.kind?.value, line.state)]))
  const ids = keys.filter((key) => !told.has(key.id)).flatMap((key) => key.ties.map((tie) => tie.id))
  const kinds = await listShownKinds(tx, ids, { ...at, asOf: day })
  return (key) => {
    const kind = [key.id, ...key.ties.map((tie) => tie.id)].flatMap((id) => kinds.get(id) ?? [])[0]
    return told.get(key.id) ?? sortOfTie(kind, stateOf(key, day))
  }
}

function stateOf({ ties, papers, lapsed }: TieKey, day: string): TieState {
  if (lapsed) return 'ended'
  const steps = tieSteps(
    ties.flatMap((tie) => tie.tellings),
    papers.flatMap((paper) => paper.signing),
  )
  return tieStateOn(steps, day)
}

/** How a tie of a kind is drawn that stands so. */
function sortOfTie(kind: unknown, state: TieState): MapSort {
  if (!tieStands(state)) return 'over'
  return kind === 'sister-city' || kind === 'friendship' ? kind : 'cooperation'
}

/** The closest bond first: of several it is the one that is drawn. */
const CLOSEST: readonly MapSort[] = ['sister-city', 'friendship', 'cooperation', 'over']

/** The closest of some ties. */
export function closestOf(sorts: readonly MapSort[]): MapSort {
  return CLOSEST.find((sort) => sorts.includes(sort)) ?? 'over'
}
