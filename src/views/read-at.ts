import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { printKnownAt } from './moment.ts'
import { readAtLine } from './words/read-at-words.ts'

/** The days a book is read at in one sentence, a moment by the clocks of the office; nothing where it is read today. */
export async function readAtHere(
  ctx: Context,
  { office, lang }: Reader,
  { knownAt, ...at }: BookAt,
): Promise<string | undefined> {
  if (knownAt === undefined) return readAtLine(at, lang)
  const knownAtText = await ctx.store.readOffice(office, async ({ zone }) =>
    printKnownAt(knownAt, lang, zone),
  )
  return readAtLine({ ...at, knownAtText }, lang)
}
