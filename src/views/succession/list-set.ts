/** The slot our own side stands in, by what a list holds. */
const OWN_SLOT: Readonly<Record<string, string>> = {
  partnership: 'a',
  agreement: 'parties.0',
  investment: 'host',
}

/** What is settled for every row of a former unit's list: that unit is our side of it. */
export function listSetFor(kind: string, unit: string): Readonly<Record<string, string>> {
  const slot = OWN_SLOT[kind]
  return slot && unit ? { [slot]: unit } : {}
}

/** Rows of a list that went into the book: new, differing from it, or telling the same once more. */
export function takenIn(counts: {
  readonly create: number
  readonly same: number
  readonly differs: number
  readonly known: number
}): number {
  return counts.create + counts.differs + counts.same - counts.known
}
