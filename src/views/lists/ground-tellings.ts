import { getCitedStatements } from '#store/queries/cited-statement.ts'
import { type GroundTelling, listAmended } from '#store/queries/list-ground.ts'
import type { OfficeTx } from '#store/store.ts'
import { slotsOfStanding } from '../ties/load-ties.ts'
import { isRenewing, tellingIn } from '../ties/tie-line.ts'
import type { Tellings } from './ground-parts.ts'
import type { Sharing } from './sharing.ts'

/** Until when we count what we knew, where that is not now. */
export type KnownAt = { readonly knownAt?: string }

type Pieces = AsyncIterable<readonly GroundTelling[]> | Iterable<readonly GroundTelling[]>

/** What statements on ties and agreements tell, by their ids, as it stands after judgement: of all, or of those `among`. */
export async function tellingsOf(
  tx: OfficeTx,
  at: KnownAt,
  {
    pieces,
    shared,
    among,
  }: { readonly pieces: Pieces; readonly shared: Sharing; readonly among?: readonly string[] },
): Promise<Tellings> {
  const ties: Tellings['ties'] = new Map()
  const papers: Tellings['papers'] = new Map()
  for await (const piece of pieces)
    for (const { id, slots, quote, told } of piece) {
      const day = shared.one(told)
      if (slots) ties.set(id, tellingIn(id, slots, day))
      else papers.set(id, shared.signing(day, isRenewing(quote ?? '')))
    }
  const amended = (await listAmended(tx, among)).filter((id) => ties.has(id))
  for (const statement of await getCitedStatements(tx, amended, at)) {
    const telling = ties.get(statement.id)
    if (telling) ties.set(statement.id, tellingIn(statement.id, slotsOfStanding(statement), telling.told))
  }
  return { ties, papers }
}
