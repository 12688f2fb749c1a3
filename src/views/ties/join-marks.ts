import type { Cite } from '../cite.ts'

/**
 * The same answer to stand on a page that has quotes of its own: where it rests on one of those it takes its mark, what is
 * new is counted on; only the new quotes are left with it.
 */
export function joinMarks<T extends { readonly cites: readonly Cite[] }>(
  view: T,
  beside: readonly Cite[],
): T {
  const placeOf = ({ sourceId, start, end, deskEntry }: Cite) =>
    `${sourceId} ${start} ${end} ${deskEntry ?? ''}`
  const there = new Map(beside.map((cite) => [placeOf(cite), cite.mark]))
  const fresh = view.cites.filter((cite) => !there.has(placeOf(cite)))
  const last = Math.max(0, ...beside.map((cite) => cite.mark))
  const own = new Map(fresh.map((cite, i) => [cite.mark, last + i + 1]))
  for (const cite of view.cites) {
    if (!own.has(cite.mark)) own.set(cite.mark, there.get(placeOf(cite)) ?? cite.mark)
  }
  return mapMarks({ ...view, cites: fresh }, (mark) => own.get(mark) ?? mark) as T
}

/** The same answer with its marks numbered from 1 as they come, and only the quotes it uses. */
export function renumberMarks<T extends { readonly cites: readonly Cite[] }>(view: T): T {
  const { cites, ...rest } = view
  const numbers = new Map<number, number>()
  const numbered = mapMarks(rest, (mark) => {
    const known = numbers.get(mark) ?? numbers.size + 1
    numbers.set(mark, known)
    return known
  }) as Omit<T, 'cites'>
  const own = cites
    .flatMap((cite) => {
      const mark = numbers.get(cite.mark)
      return mark ? [{ ...cite, mark }] : []
    })
    .sort((a, b) => a.mark - b.mark)
  const made: unknown = { ...numbered, cites: own }
  return made as T
}

function mapMarks(value: unknown, map: (mark: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => mapMarks(item, map))
  if (typeof value !== 'object' || value === null) return value
  const made: Record<string, unknown> = {}
  const from = value as Readonly<Record<string, unknown>>
  for (const name in from) {
    const held = from[name]
    if (name === 'mark' && typeof held === 'number') made[name] = map(held)
    else if (name === 'marks' && Array.isArray(held)) made[name] = held.map((mark) => map(Number(mark)))
    else made[name] = typeof held === 'object' ? mapMarks(held, map) : held
  }
  return made
}
