import type { Line } from './names/line.ts'

/** Patterns, and by which word each is woken. */
export type Sleepers<Pattern> = {
  /** In the order they run. */
  readonly all: readonly Pattern[]
  /** Positions in `all` by the word that wakes them. */
  readonly byTrigger: ReadonlyMap<string, readonly number[]>
  /** The cue of all words that wake any, where they have one. */
  readonly cue: number | undefined
  /** Which of them the last line woke, cleared for the next: a list made anew for every line costs more than waking. */
  readonly woken: Uint8Array
}

/** Wakes a pattern at every line: for entries of lists, which have no word of their own. */
const ANY = '*'

/** The patterns a line wakes, in their order. */
export function awake<Pattern>(
  { all, byTrigger, cue, woken }: Sleepers<Pattern>,
  line: Line,
): readonly Pattern[] {
  woken.fill(0)
  let some = wake(woken, byTrigger.get(ANY))
  const { tokens } = line.sentence
  for (let at = 0; at < tokens.length; at += 1) {
    if (cue !== undefined && ((tokens[at]?.cues ?? 0) & cue) === 0) continue
    if (wake(woken, byTrigger.get(line.words[at] ?? ''))) some = true
  }
  const ready: Pattern[] = []
  if (!some) return ready
  for (let order = 0; order < all.length; order += 1) {
    const one = woken[order] === 1 ? all[order] : undefined
    if (one) ready.push(one)
  }
  return ready
}

function wake(woken: Uint8Array, orders: readonly number[] | undefined): boolean {
  if (!orders) return false
  for (const order of orders) woken[order] = 1
  return true
}
