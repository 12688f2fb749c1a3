import type { Context, Reader } from '#context.ts'
import { foldText } from '#model/values/fold.ts'
import { countryName } from '#model/values/party-name.ts'
import { loadGroups } from '#store/foldings.ts'
import { searchNames } from '#store/queries/search.ts'
import { showAlike } from '../suggestions.ts'

/** A body on file whose name begins like, holds or resembles what is being typed. */
export type BodyHit = {
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[]
  readonly detail: string
  readonly id: string
}

const MOST = 7

/** Bodies on file for a name as it is typed, so that none is added twice. */
export async function suggestBodies(
  ctx: Context,
  reader: Reader,
  { name }: { readonly name: string },
): Promise<readonly BodyHit[]> {
  const typed = name.trim()
  if (typed.length < 2) return []
  const found = await ctx.store.readOffice(reader.office, async (tx) => {
    const groups = await loadGroups(tx)
    const nodes = await searchNames(tx, foldText(typed), MOST * 4)
    return nodes
      .filter((node) => node.kind === 'organisation')
      .map((node) => ({ id: groups.get(node.id) ?? node.id, name: node.name, country: node.country }))
  })
  const { alike } = await showAlike(ctx, reader, { name: typed, kind: 'organisation' })
  const all = [...found, ...alike.map((one) => ({ id: one.id, name: one.name, country: one.country }))]
  return [...new Map(all.map((one) => [one.id, one])).values()].slice(0, MOST).map((one) => ({
    id: one.id,
    parts: marked(one.name, typed),
    detail: one.country ? countryName(one.country, reader.lang) : '',
  }))
}

/** The letters that were typed, where the name has them. */
function marked(name: string, typed: string): BodyHit['parts'] {
  const at = name.toLocaleLowerCase().indexOf(typed.toLocaleLowerCase())
  if (at < 0) return [{ text: name, marked: false }]
  const end = at + typed.length
  return [
    { text: name.slice(0, at), marked: false },
    { text: name.slice(at, end), marked: true },
    { text: name.slice(end), marked: false },
  ].filter((part) => part.text)
}
