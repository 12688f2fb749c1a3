import type { ShownTo } from '#model/publication.ts'

/**
 * Who sees a matter whose statements were spoken of: the public where somebody opened one of them and nobody closed another.
 * Matters are joined and parted after they were opened; in doubt they stay at the desk.
 */
export function shownTo(
  statementIds: readonly string[],
  words: ReadonlyMap<string, { readonly shownTo: ShownTo }>,
): ShownTo {
  const said = statementIds.flatMap((id) => words.get(id)?.shownTo ?? [])
  return said.includes('public') && !said.includes('desk') ? 'public' : 'desk'
}
