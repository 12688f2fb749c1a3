/** The largest file that is taken in. */
export const MOST_BYTES = 20_000_000

/** The longest text that is kept as one source. */
export const MOST_CHARACTERS = 1_000_000
