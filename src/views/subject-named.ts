import type { Context } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { loadGroups } from '#store/foldings.ts'
import { findNodesNamed } from '#store/queries/node.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import { findSubject } from './partner.ts'
import { partyRef } from './party-names.ts'

type Subject = { readonly subject: PartyRef; readonly ids: readonly string[] }

/**
 * The partner or country some words mean: an address, a country's name or code, or a name of the book. A name that fits
 * several partners is refused with all of them, never guessed.
 */
export async function findSubjectNamed(
  tx: OfficeTx,
  ctx: Context,
  words: string,
  { lang, at = {} }: { readonly lang: Language; readonly at?: BookAt },
): Promise<Subject> {
  const name = words.trim()
  const country = /^[a-z]{2}$/i.test(name) ? undefined : ctx.gazetteer.country(name)
  if (country) return await findSubject(tx, ctx, country.toLowerCase(), { lang, at })
  const places = ctx.gazetteer.find(name)
  const nodes = await findNodesNamed(tx, {
    folded: [
      ...new Set([name, ...places.flatMap((place) => [place.name, place.nameVi ?? name])].map(foldText)),
    ],
    keys: places.map((place) => `place:${place.id}`),
  })
  const groups = await loadGroups(tx, at)
  const meant = new Map(nodes.map((node) => [groups.get(node.id) ?? node.id, node]))
  if (meant.size > 1)
    throw severalNamed(
      name,
      [...meant].map(([id, node]) => ({ ...partyRef(ctx.gazetteer, node, lang), id })),
    )
  const [only] = meant.keys()
  return await findSubject(tx, ctx, only ?? name, { lang, at })
}

function severalNamed(name: string, refs: readonly PartyRef[]): ActError {
  const list = refs
    .map((ref) => `${[ref.name, ref.countryName].filter(Boolean).join(', ')} (${ref.id})`)
    .join('; ')
  return new ActError(
    'invalid',
    problem(
      'several-partners',
      {
        en: `“${name}” fits several partners: ${list}. Name one by its address.`,
        vi: `“${name}” chỉ nhiều đối tác: ${list}. Hãy nêu mã của một đối tác.`,
      },
      { where: 'partner', details: { ids: refs.map((ref) => ref.id) } },
    ),
  )
}
