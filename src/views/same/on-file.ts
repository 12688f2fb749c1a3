import type { Context, Reader } from '#context.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type KindName, type SlotType, slotsOf } from '#model/kinds/kind.ts'
import { foldText } from '#model/values/fold.ts'
import { isNear } from '#model/values/near-word.ts'
import { type PartyKind, parsePartyName } from '#model/values/party-name.ts'
import { speaks } from '#registry/alike/grounds.ts'
import { spellPlace } from '#registry/alike/places.ts'
import type { Profile } from '#registry/alike/profile.ts'
import { findNodesNamed } from '#store/queries/node.ts'
import type { OfficeTx } from '#store/store.ts'
import { partyRef } from '../party-names.ts'
import { findParties } from '../search/find-parties.ts'
import { comparedNames } from './compared-names.ts'
import type { AlikeView } from './suggestions-view.ts'

/** A name that was typed into a form, and the entries it may be already. */
export type NameOnFile = { readonly slot: string; readonly typed: string; readonly alike: AlikeView['alike'] }

/** A name of the book as a form may take it over: written the way the form reads it. */
export type OfferedName = {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly fill: string
}

const OFFERED = 6
const SHORTEST = 3

/** What a slot of a form may name. A party may be a body or a person; a place with its country says so itself. */
const KINDS: { readonly [T in SlotType]?: readonly PartyKind[] } = {
  person: ['person'],
  party: ['organisation', 'person'],
  parties: ['organisation', 'person'],
  locality: [],
  localities: [],
}

/**
 * Names in a form that resemble entries of the book without being one to the letter. Places the gazetteer knows are told
 * apart by it and are never asked about.
 */
export async function showOnFile(
  ctx: Context,
  reader: Reader,
  { kind, slots }: { readonly kind: KindName; readonly slots: Readonly<Record<string, unknown>> },
): Promise<readonly NameOnFile[]> {
  const typed = Object.entries(slotsOf(kindOf(kind))).flatMap(([slot, { type }]) =>
    KINDS[type] ? namesIn(slots[slot]).map((text) => ({ slot, text, kinds: KINDS[type] ?? [] })) : [],
  )
  if (!typed.length) return []
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const found: NameOnFile[] = []
    for (const { slot, text, kinds } of typed) {
      const alike = await alikeOf(tx, ctx, reader, { text, kinds })
      if (alike.length) found.push({ slot, typed: text, alike })
    }
    return found
  })
}

function namesIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((one): one is string => typeof one === 'string' && one.trim().length >= SHORTEST)
}

async function alikeOf(
  tx: OfficeTx,
  ctx: Context,
  { lang }: Reader,
  { text, kinds }: { readonly text: string; readonly kinds: readonly PartyKind[] },
): Promise<AlikeView['alike']> {
  const { kind, name, country } = parsePartyName(text)
  if (kind === 'country' || ctx.gazetteer.country(name)) return []
  if (kind === 'locality' && ctx.gazetteer.find(name).some((place) => place.country === country)) return []
  const wanted: readonly PartyKind[] = kind === 'locality' ? ['locality'] : kinds
  const exact = await findNodesNamed(tx, { folded: [foldText(name)], keys: [] })
  if (exact.some((node) => wanted.includes(node.kind))) return []
  const { loaded, compared } = await comparedNames(tx, ctx)
  const alike = wanted.flatMap((each) =>
    compared.suggestFor({ id: '', name, kind: each, ...(country ? { country } : {}) }).slice(0, OFFERED),
  )
  const known = new Set(alike.map(({ b }) => b))
  const places = placesNear(loaded.profiles, { name, country }).filter(({ b }) => !known.has(b))
  return [...alike, ...places].flatMap(({ b, score, grounds }) => {
    const node = loaded.nodes.get(b)
    const why = grounds.map(({ says }) => says[lang]).join('; ')
    return node ? [{ ...partyRef(ctx.gazetteer, node, lang), id: b, score, why }] : []
  })
}

/**
 * Places on file that were meant: a name a slip away from theirs, which the gazetteer does not know, or theirs without its
 * country, which would else be entered as a body called so.
 */
function placesNear(
  profiles: readonly Profile[],
  { name, country }: { readonly name: string; readonly country: string | undefined },
) {
  const typed = spellPlace(name, country).bare
  const found = profiles.flatMap((profile) => {
    if (profile.kind !== 'locality' || (country && profile.country !== country)) return []
    const own = [profile.name, ...(profile.others ?? [])].map(
      (each) => spellPlace(each, profile.country).bare,
    )
    if (own.includes(typed)) return [{ b: profile.id, score: 0.8, grounds: [WITHOUT_COUNTRY] }]
    return own.some((each) => isNear(typed, each)) ? [{ b: profile.id, score: 0.6, grounds: [SLIP] }] : []
  })
  return found.sort((one, other) => other.score - one.score).slice(0, OFFERED)
}

const SLIP = speaks('slip', 'a slip apart', 'có thể gõ nhầm')
const WITHOUT_COUNTRY = speaks(
  'same-name',
  'a place of this name is on file',
  'địa phương cùng tên đã có trong sổ',
)

/** Names of the book that what is being typed may mean: by its letters first, then by how it sounds or is written elsewhere. */
export async function offerNames(
  ctx: Context,
  reader: Reader,
  { query, kinds }: { readonly query: string; readonly kinds: readonly PartyKind[] },
): Promise<readonly OfferedName[]> {
  const folded = foldText(query)
  if (folded.length < SHORTEST) return []
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const named = (await findParties(tx, ctx, { folded, query, lang: reader.lang })).map(({ ref }) => ref)
    const { loaded, compared } = await comparedNames(tx, ctx)
    const alike = kinds
      .flatMap((kind) => compared.suggestFor({ id: '', name: query, kind }))
      .flatMap(({ b }) => {
        const node = loaded.nodes.get(b)
        return node ? [{ ...partyRef(ctx.gazetteer, node, reader.lang), id: b }] : []
      })
    const all = new Map([...named, ...alike].map((ref) => [ref.id, ref]))
    return [...all.values()]
      .filter((ref) => kinds.includes(ref.kind) || ref.kind === 'country')
      .slice(0, OFFERED)
      .map(({ id, name, kind, countryName }) => ({
        id,
        name,
        detail: kind === 'country' ? '' : (countryName ?? ''),
        fill: kind === 'locality' && countryName ? `${name}, ${countryName}` : name,
      }))
  })
}
