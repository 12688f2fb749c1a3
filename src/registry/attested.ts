import { addMonths } from '#model/values/day.ts'
import { groupBy } from '#model/values/group-by.ts'
import { officeWords } from './compare/office-words.ts'

/** An office somebody is said to hold, and the newest day a source says so. */
export type Holding = {
  readonly recordId: string
  readonly person: string
  readonly role: string
  readonly of?: string
  /** ISO day of the newest source; absent where no source of it has a day. */
  readonly lastAttested?: string
}

/** What speaks against relying on an office on file. */
export type Doubted = {
  readonly recordId: string
  /** The last source is older than this, or bears no day at all. */
  readonly old: boolean
  /** A newer source names somebody else in the same office. */
  readonly succeededBy?: { readonly recordId: string; readonly person: string }
}

/** An office on file for longer than this without a source is to be asked after. */
const STALE_MONTHS = 18

/** Offices one person holds at a time. A vice mayor's neighbour is another vice mayor, not a successor. */
const SINGLE = new Set(
  'mayor chairman governor ambassador consul secretary director rector president minister king premier'.split(
    ' ',
  ),
)

/** Which of these offices a day casts doubt on, in their order. */
export function doubtHoldings(holdings: readonly Holding[], day: string): readonly Doubted[] {
  const cells = groupBy(holdings, cellOf)
  const stale = addMonths(day, -STALE_MONTHS)
  return holdings.map((holding) => {
    const successor = successorOf(holding, cells.get(cellOf(holding)) ?? [])
    return {
      recordId: holding.recordId,
      old: (holding.lastAttested ?? '') < stale,
      ...(successor ? { succeededBy: { recordId: successor.recordId, person: successor.person } } : {}),
    }
  })
}

/** The newest of those who are said to hold the very office, and by a newer source. */
function successorOf(holding: Holding, cell: readonly Holding[]): Holding | undefined {
  if (!isSingle(holding.role) || holding.of === undefined) return undefined
  return cell
    .filter(
      (other) => other.person !== holding.person && (other.lastAttested ?? '') > (holding.lastAttested ?? ''),
    )
    .sort((a, b) => ((a.lastAttested ?? '') < (b.lastAttested ?? '') ? 1 : -1))[0]
}

function isSingle(role: string): boolean {
  const { words, rank } = officeWords(role)
  return !rank && [...words].some((word) => SINGLE.has(word))
}

function cellOf({ role, of }: Holding): string {
  const { words, rank } = officeWords(role)
  return [of ?? '', rank, ...[...words].sort()].join(' ')
}
