import type { Context, Reader } from '#context.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { Language } from '#model/problem.ts'
import { groupBy } from '#model/values/group-by.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { getOffice } from '#store/queries/office.ts'
import type { PartyRef } from './cite.ts'
import type { Ground } from './lists/ground.ts'
import type { PageAsked } from './lists/list-page.ts'
import type { TieKey } from './lists/tie-keys.ts'
import { showTiesPage } from './lists/ties-page.ts'
import type { MapSort } from './map-view.ts'
import { loadBodies, type PlacedBody } from './network-bodies.ts'
import type { NetworkCountry, NetworkPartner, NetworkView } from './network-view.ts'
import { closestOf, listedTies, sortsOf } from './tie-sorts.ts'
import { joinMarks, renumberMarks } from './ties/join-marks.ts'
import type { TieLine } from './ties/ties-view.ts'

/** So many partners are drawn one by one; of more, their countries. */
const MOST_DRAWN = 120

/** Who is tied to whom on a day. Partners, numbers and rule are those of the list of ties that is asked for. */
export async function showNetwork(ctx: Context, reader: Reader, asked: PageAsked): Promise<NetworkView> {
  const ties = await showTiesPage(ctx, reader, asked)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { ground, keys, party } = await listedTies(tx, ctx, reader, asked)
    const day = { ...(asked.knownAt ? { knownAt: asked.knownAt } : {}), asOf: ties.asOf }
    const sortOf = await sortsOf(tx, keys, { ties, at: day, day: ties.asOf })
    const drawn = keys.length <= MOST_DRAWN
    const lines = new Map(ties.lines.map((line) => [line.recordId, line]))
    const shown = drawn ? keys : keys.filter(({ id }) => lines.has(id))
    const partners = [...new Set(keys.map(({ partner }) => partner))]
    const onPage = new Set(shown.map(({ partner }) => partner))
    const codes = new Set(partners.map((id) => ground.nodes.get(id)?.country))
    // Bodies of other countries belong to a list that is of no one country and not of what is over.
    const whole = !ties.country && (ties.list === 'in-force' || ties.list === 'all')
    const keep = ({ partners: of, countries }: Pick<PlacedBody, 'partners' | 'countries'>) =>
      of.length ? of.some((id) => onPage.has(id)) : whole || countries.some((code) => codes.has(code))
    const { more, ...loaded } = await loadBodies(tx, ctx, reader, { ground, partners, keep, at: day })
    const { placed, cites } = joinMarks(loaded, ties.cites)
    const { home } = ground.lineage
    const told = renumberMarks({
      countries: countriesOf(ground, keys, {
        sortOf,
        shown: shown.map((key) =>
          partnerOf(key, {
            party: party(key.partner, reader.lang),
            line: lines.get(key.id),
            sort: sortOf(key),
            placed,
          }),
        ),
        placed,
        whole,
        lang: reader.lang,
      }),
      elsewhere: placed.flatMap(({ body, partners: of, countries }) =>
        whole && !of.length && !countries.length ? [body] : [],
      ),
      cites: [...ties.cites, ...cites],
    })
    return {
      list: { ...ties, lines: ties.lines.map(({ recordId }) => recordId), cites: [] },
      home: home ? placeName(home, reader.lang) : parsePartyName((await getOffice(tx)).home).name,
      ...(drawn ? {} : { gathered: keys.length }),
      ...told,
      ...(ties.paging ? { paging: ties.paging } : {}),
      moreBodies: more,
    }
  })
}

type Telling = {
  readonly sortOf: (key: TieKey) => MapSort
  readonly shown: readonly NetworkPartner[]
  readonly placed: readonly PlacedBody[]
  readonly whole: boolean
  readonly lang: Language
}

/** Countries by the number of their partners, then by name; those with bodies alone come last. */
function countriesOf(
  { nodes }: Ground,
  keys: readonly TieKey[],
  { sortOf, shown, placed, whole, lang }: Telling,
): readonly NetworkCountry[] {
  const keysOf = groupBy(keys, ({ partner }) => nodes.get(partner)?.country ?? '')
  const partnersOf = groupBy(shown, ({ partner }) => partner.country ?? '')
  const bodiesOf = groupBy(
    placed
      .filter(({ partners }) => !partners.length)
      .flatMap(({ body, countries }) => countries.map((country) => ({ body, country }))),
    ({ country }) => country,
  )
  const codes = new Set([...keysOf.keys(), ...(whole ? bodiesOf.keys() : [])])
  const order = orderOf(lang)
  return [...codes]
    .map(
      (code): NetworkCountry => ({
        code,
        name: code ? countryName(code, lang) : '',
        count: keysOf.get(code)?.length ?? 0,
        sort: closestOf((keysOf.get(code) ?? []).map(sortOf)),
        partners: partnersOf.get(code) ?? [],
        bodies: (bodiesOf.get(code) ?? []).map(({ body }) => body),
      }),
    )
    .sort((a, b) => b.count - a.count || order(a.name, b.name))
}

type PartnerTold = {
  readonly party: PartyRef
  readonly line: TieLine | undefined
  readonly sort: MapSort
  readonly placed: readonly PlacedBody[]
}

function partnerOf({ id }: TieKey, { party, line, sort, placed }: PartnerTold): NetworkPartner {
  const { kind, since, stateWord } = line ?? {}
  return {
    recordId: id,
    partner: party,
    sort,
    bodies: placed.filter(({ partners }) => partners.includes(party.id)).map(({ body }) => body),
    ...(stateWord ? { told: { ...(kind ? { kind } : {}), ...(since ? { since } : {}), stateWord } } : {}),
  }
}
