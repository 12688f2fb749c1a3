import { foldText } from '#model/values/fold.ts'
import { searchNames } from '#store/queries/search.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Meant } from './question.ts'

/** Is it a part of a name the book knows? Then there may well be something on file. */
export async function isPartOfName(tx: OfficeTx, { text }: Pick<Meant, 'text'>): Promise<boolean> {
  const folded = foldText(text)
  const known = await searchNames(tx, folded, 50)
  return known.some(({ name }) => ` ${foldText(name)} `.includes(` ${folded} `))
}

/** Where a word was taken for a place nobody knows and may be a person of the book, called by the last word of the name. */
export async function givenNames(tx: OfficeTx, names: readonly Meant[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for (const name of names)
    if (!name.address && !name.ours && name.length === 1 && (await isPartOfName(tx, name)))
      found.add(name.start)
  return found
}
