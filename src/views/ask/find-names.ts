import type { Context } from '#context.ts'
import type { Place } from '#gazetteer/place.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import { foldText } from '#model/values/fold.ts'
import { isNear } from '#model/values/near-word.ts'
import { countryName } from '#model/values/party-name.ts'
import { loadGroups } from '#store/foldings.ts'
import { findNodesNamed } from '#store/queries/node.ts'
import { listNamedCountries, searchNames } from '#store/queries/search.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Meant } from './question.ts'

/** The longest name that is looked for, in words. */
const LONGEST = 8

export type NameSearch = {
  readonly words: readonly string[]
  readonly tokens: readonly string[]
  /** True for words that belong to something else already. */
  readonly taken: readonly boolean[]
  /** Regions among these; a longer name may hold one: “South Africa”, “Đại học Đông Á”. */
  readonly regions: readonly Stretch[]
  /** True for words that do something in a question, and so are no name by themselves. */
  readonly plain: readonly boolean[]
  /** True for our own locality, as it stands or as it stood before it grew. */
  readonly isOurs: (node: Pick<Node, 'placeId' | 'kind' | 'name' | 'country'>) => boolean
  readonly at: BookAt
}

type Stretch = { readonly start: number; readonly length: number }

type Run = { readonly start: number; readonly length: number; readonly text: string; readonly folded: string }

/** The names in a question, the longest first, none within another: countries, parties of the book, places of the world. */
export async function findNames(tx: OfficeTx, ctx: Context, search: NameSearch): Promise<readonly Meant[]> {
  const runs = runsOf(search)
  const places = new Map(runs.map((run) => [run, ctx.gazetteer.find(run.text).slice(0, 4)]))
  const nodes = await findNodesNamed(tx, {
    folded: [...new Set(runs.flatMap((run) => [run.folded, ...(places.get(run) ?? []).flatMap(spellings)]))],
    keys: [...new Set([...places.values()].flat().map((place) => `place:${place.id}`))],
  })
  const groups = nodes.length ? await loadGroups(tx, search.at) : new Map<string, string>()
  const found: Meant[] = []
  for (const run of runs) {
    if (found.some((name) => overlaps(name, run))) continue
    const meant = meantBy(ctx, search, run, { places: places.get(run) ?? [], nodes, groups })
    if (meant) found.push({ ...meant, start: run.start, length: run.length, text: run.text })
  }
  return found.sort((a, b) => a.start - b.start)
}

function runsOf({ words, tokens, taken, plain, regions }: NameSearch): readonly Run[] {
  const runs: Run[] = []
  const isTaken = (start: number, length: number) => {
    const held = regions.filter((one) => length > one.length && holds({ start, length }, one))
    return taken.some(
      (one, i) =>
        one && i >= start && i < start + length && !held.some((each) => holds(each, { start: i, length: 1 })),
    )
  }
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length
      if (isTaken(start, length) || plain.slice(start, end).every(Boolean)) continue
      runs.push({
        start,
        length,
        text: words.slice(start, end).join(' '),
        folded: tokens.slice(start, end).join(' '),
      })
    }
  }
  return runs
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.start + b.length && b.start < a.start + a.length
}

function holds(whole: Stretch, part: Stretch): boolean {
  return part.start >= whole.start && part.start + part.length <= whole.start + whole.length
}

type Known = {
  readonly places: readonly Place[]
  readonly nodes: readonly Node[]
  readonly groups: ReadonlyMap<string, string>
}

type WhoIsMeant = Omit<Meant, 'start' | 'length' | 'text'>

function meantBy(ctx: Context, search: NameSearch, run: Run, known: Known): WhoIsMeant | undefined {
  const alone = standsAlone(search, run)
  const named = alone ? ctx.gazetteer.country(run.text) : undefined
  if (named) return { country: named, address: named.toLowerCase() }
  const place = known.places[0]
  const node = known.nodes.find((one) => one.placeId !== undefined && one.placeId === place?.id)
  if (node && alone) return withHome({ node, address: node.id }, search)
  const alike = new Set([run.folded, ...(place && alone ? spellings(place) : [])])
  const parties = new Map<string, Node>()
  for (const one of known.nodes) {
    const id = known.groups.get(one.id) ?? one.id
    if (alike.has(foldText(one.name)) && !parties.has(id)) parties.set(id, one)
  }
  const [first, ...others] = parties.values()
  if (first?.kind === 'country' && first.country)
    return { country: first.country, address: first.country.toLowerCase() }
  if (first)
    return withHome(
      { node: first, address: first.id, ...(others.length ? { others: [first, ...others] } : {}) },
      search,
    )
  if (!place || !alone || !mayBePlace(search, run, place)) return undefined
  if (place.level === 'country') return { country: place.country, address: place.country.toLowerCase() }
  const { id: placeId, name, country } = place
  return search.isOurs({ placeId, kind: 'locality', name, country }) ? { ours: true } : {}
}

function withHome(meant: WhoIsMeant, { isOurs }: NameSearch): WhoIsMeant {
  return meant.node && isOurs(meant.node) ? { ...meant, ours: true } : meant
}

/** Is nothing beside it part of the same name? “Đức” is Germany, in “Phạm Đức Ấn” it is not. */
function standsAlone({ words, plain, taken }: NameSearch, { start, length }: Run): boolean {
  const goesOn = (i: number) => {
    const neighbour = words[i]
    if (neighbour === undefined || plain[i] || taken[i]) return false
    return isCapital(neighbour) && isCapital(words[start] ?? '')
  }
  return !goesOn(start - 1) && !goesOn(start + length)
}

/** A place the book does not name is meant only where it is written as a name, or is large. */
function mayBePlace({ words, plain }: NameSearch, { start, length, text }: Run, place: Place): boolean {
  const end = start + length
  if (plain[start] || plain[end - 1]) return false
  if (words.slice(start, end).every(isCapital)) return true
  return !words.some(isCapital) && text.length > 3 && (place.population ?? 0) >= 200_000
}

/** Written with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word.normalize('NFC'))
}

function spellings(place: Place): readonly string[] {
  return [place.name, place.nameVi ?? ''].filter(Boolean).map(foldText)
}

/** A name with a slip of the fingers in it: every word of it must be meant, and nobody else may be. */
export async function findMistyped(
  tx: OfficeTx,
  folded: string,
  at: BookAt,
): Promise<WhoIsMeant | undefined> {
  const wanted = folded.split(' ')
  const answers = (name: string) => {
    const words = name.split(' ')
    const alike =
      words.length === wanted.length &&
      wanted.every((one, i) => one === words[i] || isNear(one, words[i] ?? ''))
    return (
      alike ||
      isNear(wanted.join(''), words.join('')) ||
      (wanted.length > 1 && wanted.join('') === words.join('')) ||
      (wanted.length === 1 && folded === words.join(''))
    )
  }
  const codes = await listNamedCountries(tx)
  const countries = codes.filter((code) =>
    [countryName(code, 'vi'), countryName(code, 'en')].some((name) => answers(foldText(name))),
  )
  const [country] = countries
  if (country) return countries.length === 1 ? { country, address: country.toLowerCase() } : undefined
  const nodes = (await searchNames(tx, folded, 50)).filter((node) => answers(foldText(node.name)))
  const groups = nodes.length ? await loadGroups(tx, at) : new Map<string, string>()
  const parties = new Map(nodes.map((node) => [groups.get(node.id) ?? node.id, node]))
  const [node] = parties.values()
  if (!node) return undefined
  return { node, address: node.id, ...(parties.size > 1 ? { others: [...parties.values()] } : {}) }
}
