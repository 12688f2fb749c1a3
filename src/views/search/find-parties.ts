import type { Context } from '#context.ts'
import type { Place } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { groupBy } from '#model/values/group-by.ts'
import { isNear, isNearStart } from '#model/values/near-word.ts'
import { countryName } from '#model/values/party-name.ts'
import { loadGroups } from '#store/foldings.ts'
import { findNodesNamed, getNodes } from '#store/queries/node.ts'
import { listNamedCountries, listPlaced, searchNames } from '#store/queries/search.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from '../cite.ts'
import { partyRef } from '../party-names.ts'
import { spanOfPlace } from '../span-of-place.ts'

/** How well a name answers: to the letter, by its beginning, by the beginnings of its words, but for a slip. */
export const ANSWERS = { exact: 0, prefix: 1, words: 2, near: 3 } as const

/** It does not answer at all. */
const BEYOND = 9

export type FoundParty = {
  readonly ref: PartyRef
  /** The nodes of the party; a country has none. */
  readonly nodeIds: readonly string[]
  readonly answers: number
  /** The name it was found by, where that is not the one shown. */
  readonly alias?: string
  /** Until or since when the unit stood, where another of its name answers, too. */
  readonly span?: string
}

const MOST = 200

/** Parties and countries of the book by any of their names, best first; each once, whatever it was found by. */
export async function findParties(
  tx: OfficeTx,
  ctx: Context,
  { folded, query, lang }: { readonly folded: string; readonly query: string; readonly lang: Language },
): Promise<readonly FoundParty[]> {
  const named = await searchNames(tx, folded, MOST)
  const spelled = await findSpelled(tx, ctx, { folded, query })
  const groups = named.length + spelled.length ? await loadGroups(tx) : new Map<string, string>()
  const best = new Map<string, { node: Node; answers: number; nodeIds: string[] }>()
  const spelledIds = new Set(spelled.map((node) => node.id))
  for (const node of [...spelled, ...named]) {
    if (node.kind === 'country') continue
    const id = groups.get(node.id) ?? node.id
    const answers = spelledIds.has(node.id) ? ANSWERS.exact : answerOf(foldText(node.name), folded)
    if (answers === BEYOND) continue
    const known = best.get(id)
    if (!known) best.set(id, { node, answers, nodeIds: [node.id] })
    else {
      if (!known.nodeIds.includes(node.id)) known.nodeIds.push(node.id)
      if (answers < known.answers) best.set(id, { ...known, node, answers })
    }
  }
  const heads = new Map((await getNodes(tx, [...best.keys()])).map((node) => [node.id, node]))
  const parties = [...best].map(([id, { node, answers, nodeIds }]) => {
    const head = heads.get(id) ?? node
    const ref = partyRef(ctx.gazetteer, head, lang)
    const alias = spelledIds.has(node.id) ? query.trim() : node.name
    const shown = foldText(ref.name)
    return {
      ref,
      nodeIds: [...new Set([id, ...nodeIds])],
      answers,
      place: head.placeId ? ctx.gazetteer.get(head.placeId) : undefined,
      ...(shown === foldText(alias) || shown.includes(folded) ? {} : { alias }),
    }
  })
  return [...(await findCountries(tx, ctx, { folded, query, lang })), ...toldApart(parties, lang)].sort(
    (a, b) => a.answers - b.answers || a.ref.name.length - b.ref.name.length,
  )
}

/** Units of one name with their days, the one that stands before the one that ended. */
function toldApart(
  parties: readonly (FoundParty & { readonly place: Place | undefined })[],
  lang: Language,
): readonly FoundParty[] {
  const called = groupBy(parties, ({ ref }) => `${ref.name}|${ref.country}`)
  return parties
    .toSorted((a, b) => Number(a.place?.to !== undefined) - Number(b.place?.to !== undefined))
    .map(({ place, ...party }) => {
      const alike = called.get(`${party.ref.name}|${party.ref.country}`) ?? []
      const span = alike.length > 1 ? spanOfPlace(place, lang) : undefined
      return span ? { ...party, span } : party
    })
}

/** Places by the names the gazetteer knows them by, those in their own script included. */
async function findSpelled(
  tx: OfficeTx,
  ctx: Context,
  { folded, query }: { readonly folded: string; readonly query: string },
): Promise<readonly Node[]> {
  if (/\p{Script=Latin}/u.test(query) || folded.length < 2) {
    const keys = ctx.gazetteer.find(query).map((place) => `place:${place.id}`)
    return keys.length ? await findNodesNamed(tx, { folded: [], keys: keys.slice(0, 8) }) : []
  }
  const native = (await listPlaced(tx)).filter(({ placeId }) => {
    const name = ctx.gazetteer.get(placeId)?.nameNative
    return name !== undefined && foldText(name).startsWith(folded)
  })
  return await getNodes(
    tx,
    native.slice(0, MOST).map(({ nodeId }) => nodeId),
  )
}

async function findCountries(
  tx: OfficeTx,
  ctx: Context,
  { folded, query, lang }: { readonly folded: string; readonly query: string; readonly lang: Language },
): Promise<readonly FoundParty[]> {
  const meant = ctx.gazetteer.country(query)
  const codes = new Set([...(meant ? [meant] : []), ...(await listNamedCountries(tx))])
  return [...codes].flatMap((code) => {
    const names = [countryName(code, 'vi'), countryName(code, 'en')].map(foldText)
    const told = code === meant ? ANSWERS.exact : BEYOND
    const answers = Math.min(...names.map((name) => answerOf(name, folded)), told)
    if (answers === BEYOND) return []
    const name = countryName(code, lang)
    const ref: PartyRef = { id: code.toLowerCase(), kind: 'country', name, country: code, countryName: name }
    const shown = foldText(name)
    const other = answerOf(shown, folded) === BEYOND
    return [{ ref, nodeIds: [], answers, ...(other ? { alias: query.trim() } : {}) }]
  })
}

/** How a folded name answers to a folded query; beyond `near` where it does not. */
function answerOf(name: string, folded: string): number {
  if (name === folded) return ANSWERS.exact
  if (name.startsWith(folded)) return ANSWERS.prefix
  const words = name.split(' ')
  const wanted = folded.split(' ')
  if (wanted.every((one) => words.some((word) => word.startsWith(one)))) return ANSWERS.words
  const near = wanted.every((one) =>
    words.some((word) => word.startsWith(one) || isNear(one, word) || isNearStart(one, word)),
  )
  if (near || isNear(wanted.join(''), words.join(''))) return ANSWERS.near
  return words.join('').startsWith(wanted.join('')) ? ANSWERS.words : BEYOND
}
