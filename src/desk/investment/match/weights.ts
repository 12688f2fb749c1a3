/** Why an investor may fit a project. */
const REASON_SORTS = [
  'named',
  'sector',
  'link',
  'city-named',
  'city-sector',
  'city',
  'country',
  'talks',
  'kind',
  'size',
] as const
export type ReasonSort = (typeof REASON_SORTS)[number]

/**
 * How much each reason counts; a rank is the plain sum of the sorts that hold, each once, and is never shown. Being named in
 * a source outweighs any other single reason; the trade comes next; who it knows and where it is from follow; size and kind
 * only tell equals apart.
 */
export const WEIGHTS: Readonly<Record<ReasonSort, number>> = {
  named: 5,
  sector: 4,
  link: 3,
  'city-named': 3,
  'city-sector': 3,
  country: 2,
  city: 2,
  talks: 2,
  kind: 1,
  size: 1,
}

/** Reasons that tie an investor to this project and not to any; without one of them a pair is not put forward. */
export const CARRYING: ReadonlySet<ReasonSort> = new Set([
  'named',
  'sector',
  'link',
  'city-named',
  'city-sector',
  'country',
])
