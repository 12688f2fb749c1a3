/** Lands whose towns are called, and their heads titled, in English. */
export const ENGLISH_LANDS: ReadonlySet<string> = new Set(['AU', 'GB', 'IE', 'JM', 'NZ', 'US'])
