import type { Context, Reader } from '#context.ts'
import type { Place } from '#gazetteer/place.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import { foldText } from '#model/values/fold.ts'
import { loadGroups } from '#store/foldings.ts'
import { findNodesNamed } from '#store/queries/node.ts'
import type { OfficeTx } from '#store/store.ts'
import { type AskedName, readAsked } from './asked-subject.ts'
import { partnerIn } from './partner.ts'
import type { AskView } from './partner-view.ts'
import { partyRef } from './party-names.ts'

/**
 * Answers “what do we have with X?”. One of four: found with marks, nothing on file, not understood, or read but not
 * confirmed. Never a guess: where the name is not known or may mean several, the answer says so.
 */
export async function ask(
  ctx: Context,
  reader: Reader,
  { question: typed, ...at }: { readonly question: string } & BookAt,
): Promise<AskView> {
  const question = typed.trim()
  const asked = readAsked(ctx.gazetteer, question)
  if (!asked) return { question, answer: 'not-understood', hint: HINTS.notUnderstood[reader.lang] }
  return await ctx.store.inOffice(reader.office, async (tx): Promise<AskView> => {
    const meant = await findMeant(tx, asked.names, at)
    if (meant.length > 1) {
      const names = meant.map((node) => describe(ctx, node, reader.lang)).join('; ')
      return { question, answer: 'not-understood', hint: HINTS.several[reader.lang](names) }
    }
    const address = meant[0]
    if (!address) return { question, answer: 'nothing', hint: HINTS.nothing[reader.lang](asked.whole) }
    const partner = await partnerIn(tx, ctx, reader, {
      with: typeof address === 'string' ? address : address.id,
      ...at,
    })
    return { question, answer: partner.answer, partner }
  })
}

/**
 * The party of the book or the country that the longest name in the question means: several where the book holds namesakes,
 * none where no name is on file.
 */
async function findMeant(
  tx: OfficeTx,
  names: readonly AskedName[],
  at: BookAt,
): Promise<readonly (Node | string)[]> {
  const places = names.flatMap((name) => name.places)
  const nodes = await findNodesNamed(tx, {
    folded: [...new Set(names.flatMap((name) => [name.folded, ...name.places.flatMap(spellings)]))],
    keys: [...new Set(places.map((place) => `place:${place.id}`))],
  })
  const groups = nodes.length ? await loadGroups(tx, at) : new Map<string, string>()
  for (const name of names) {
    if (name.country) return [name.country.toLowerCase()]
    const place = name.places[0]
    const resolved = nodes.find((node) => node.placeId !== undefined && node.placeId === place?.id)
    if (resolved) return [resolved]
    const alike = new Set([name.folded, ...(place ? spellings(place) : [])])
    const named = nodes.filter((node) => alike.has(foldText(node.name)))
    const parties = new Map(named.map((node) => [groups.get(node.id) ?? node.id, node]))
    if (parties.size) return [...parties.values()]
    if (place?.level === 'country') return [place.country.toLowerCase()]
  }
  return []
}

function spellings(place: Place): readonly string[] {
  return [place.name, place.nameVi ?? ''].filter(Boolean).map(foldText)
}

function describe(ctx: Context, node: Node | string, lang: Reader['lang']): string {
  if (typeof node === 'string') return node
  const place = node.placeId ? ctx.gazetteer.get(node.placeId) : undefined
  const within = place?.within ? ctx.gazetteer.get(place.within)?.name : undefined
  const ref = partyRef(ctx.gazetteer, node, lang)
  return [ref.name, within, ref.countryName].filter(Boolean).join(', ')
}

const HINTS = {
  notUnderstood: {
    en: 'The question was not understood. Name a country, place, body or person, for example: “What do we have with Korea?”.',
    vi: 'Chưa hiểu câu hỏi. Hãy nêu tên một nước, địa phương, tổ chức hoặc người, ví dụ: “Ta có gì với Hàn Quốc?”.',
  },
  nothing: {
    en: (name: string) => `There is nothing on file about “${name}”.`,
    vi: (name: string) => `Trong sổ không có gì về “${name}”.`,
  },
  several: {
    en: (names: string) => `The name fits several partners: ${names}. Choose one in the list of partners.`,
    vi: (names: string) => `Tên này chỉ nhiều đối tác: ${names}. Hãy chọn trong danh sách đối tác.`,
  },
} as const
