/** What the ledger has to know of places and investors: which is part of which, and which stands in whose place. */
export type Ground = {
  /** True where the second is a part of the first: a ward in its city, a firm of its country. */
  readonly holds: (whole: string, part: string) => boolean
  /** The units that stand in the place of one that ended, or of part of it; empty where it stands. */
  readonly heirsOf: (place: string) => readonly string[]
  /** The units whose place one took; all of them have to be there for a figure on its ground. */
  readonly predecessorsOf: (place: string) => readonly string[]
  /** The name a reader knows a place or investor by. */
  readonly nameOf: (id: string) => string
}
