import type { Context, Reader } from '#context.ts'
import { printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import type { PartyKind } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { pairKey, type Suggestion } from '#registry/alike/suggest.ts'
import { listFewMentions } from '#store/queries/mention.ts'
import { listPeople } from '#store/queries/person.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import { listDelays } from '#store/queries/suggestion-delay.ts'
import type { OfficeTx } from '#store/store.ts'
import { printMoment } from './moment.ts'
import { partyRef } from './party-names.ts'
import { comparedNames } from './same/compared-names.ts'
import type { LoadedProfiles } from './same/load-profiles.ts'
import type {
  AlikeView,
  NamedIn,
  PutOffView,
  SuggestedParty,
  SuggestionsView,
} from './same/suggestions-view.ts'

/** Suggestions shown at once: a person decides a few, then looks at the rest. */
const SHOWN = 25

/** Quotes shown of each of the two, and mentions of each name looked at for them. */
const QUOTES = 2
const MENTIONS = 6

/** Entries of the book that may be one, the likeliest first; those put off are counted, or shown alone. Nothing is decided here. */
export async function showSuggestions(
  ctx: Context,
  reader: Reader,
  asked: { readonly later?: boolean; readonly limit?: number } = {},
): Promise<SuggestionsView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { loaded, compared } = await comparedNames(tx, ctx)
    const open = compared.suggestions.filter(({ a, b }) => !loaded.decided.has(pairKey(a, b)))
    const putOff = await putOffIn(tx, ctx, reader, loaded)
    const waiting = open.filter(({ a, b }) => putOff.has(pairKey(a, b)))
    const listed = asked.later ? waiting : open.filter(({ a, b }) => !putOff.has(pairKey(a, b)))
    const shown = listed.slice(0, asked.limit ?? SHOWN)
    const ids = [...new Set(shown.flatMap(({ a, b }) => [a, b]))]
    const quotes = await quotesOf(tx, loaded, ids)
    const seen = new Map(ids.map((id) => [id, partySeen(ctx, { id, loaded, quotes, lang: reader.lang })]))
    return {
      total: open.length,
      later: waiting.length,
      showsLater: asked.later ?? false,
      suggestions: shown.flatMap((each) => suggestionView(each, seen, reader, putOff)),
    }
  })
}

/** The pairs that are put off and whose day has not come, by their key as the two are addressed now. */
async function putOffIn(
  tx: OfficeTx,
  ctx: Context,
  { lang }: Reader,
  { groupOf }: LoadedProfiles,
): Promise<ReadonlyMap<string, PutOffView>> {
  const today = dayAt(ctx.now(), tx.zone)
  const delays = (await listDelays(tx)).filter(({ until }) => until === undefined || until > today)
  const people = delays.length ? await listPeople(tx) : []
  return new Map(
    delays.map(({ a, b, until, personId, at }) => [
      pairKey(groupOf(a), groupOf(b)),
      {
        ...(until ? { until, untilText: printDate(until, lang) } : {}),
        by: people.find((person) => person.id === personId)?.name ?? personId,
        at: printMoment(at, lang, tx.zone),
      },
    ]),
  )
}

function suggestionView(
  { a, b, score, grounds }: Suggestion,
  seen: ReadonlyMap<string, SuggestedParty>,
  { lang }: Reader,
  putOff: ReadonlyMap<string, PutOffView>,
) {
  const [one, other] = [seen.get(a), seen.get(b)]
  if (!one || !other) return []
  const later = putOff.get(pairKey(a, b))
  return [
    {
      key: pairKey(a, b),
      ...(later ? { putOff: later } : {}),
      a: one,
      b: other,
      score: Math.round(score * 100) / 100,
      grounds: grounds.map(({ code, against, says }) => ({
        code,
        against: against ?? false,
        says: says[lang],
      })),
    },
  ]
}

type Seeing = {
  readonly id: string
  readonly loaded: LoadedProfiles
  readonly quotes: ReadonlyMap<string, readonly NamedIn[]>
  readonly lang: Reader['lang']
}

function partySeen(ctx: Context, { id, loaded, quotes, lang }: Seeing): SuggestedParty {
  const own = loaded.members.get(id) ?? []
  const [node] = own
  const profile = loaded.byId.get(id)
  const nameOf = (of: string) => {
    const body = loaded.nodes.get(of)
    return body ? partyRef(ctx.gazetteer, body, lang).name : of
  }
  return {
    ...(node ? partyRef(ctx.gazetteer, node, lang) : { kind: 'organisation' as const, name: id }),
    id,
    names: [...new Set(own.map((each) => each.name))],
    posts: (profile?.posts ?? []).map(({ role, of }) => (of ? `${role}, ${nameOf(of)}` : role)),
    quotes: quotes.get(id) ?? [],
  }
}

/** The words each of some parties is named in, of different sources where there are several; looked for once for all. */
async function quotesOf(
  tx: OfficeTx,
  { members }: LoadedProfiles,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly NamedIn[]>> {
  const partyOf = new Map(ids.flatMap((id) => (members.get(id) ?? []).map((node) => [node.id, id])))
  const mentions = await listFewMentions(tx, [...partyOf.keys()], MENTIONS)
  const statements = new Map(
    (await getStatements(tx, [...new Set(mentions.map((one) => one.statementId))])).map((one) => [
      one.id,
      one,
    ]),
  )
  const sources = await getSourceHeads(tx, [...new Set([...statements.values()].map((one) => one.sourceId))])
  const named = groupBy(mentions, ({ nodeId }) => partyOf.get(nodeId) ?? '')
  return new Map(
    [...named].map(([id, own]) => {
      const told = own.flatMap(({ statementId }) => statements.get(statementId) ?? [])
      const bySource = [...new Map(told.map((one) => [one.sourceId, one])).values()].slice(0, QUOTES)
      return [
        id,
        bySource.map(({ id: statementId, sourceId, quote }) => ({
          sourceId,
          sourceTitle: sources.get(sourceId)?.title ?? sourceId,
          statementId,
          quote,
        })),
      ]
    }),
  )
}

/** The entries of the book a name that is being typed in may be already, the likeliest first. */
export async function showAlike(
  ctx: Context,
  reader: Reader,
  typed: { readonly name: string; readonly kind: PartyKind; readonly country?: string },
): Promise<AlikeView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { loaded, compared } = await comparedNames(tx, ctx)
    const alike = compared.suggestFor({ id: '', ...typed }).slice(0, 5)
    return {
      name: typed.name,
      alike: alike.flatMap(({ b, score, grounds }) => {
        const node = loaded.nodes.get(b)
        const why = grounds.map(({ says }) => says[reader.lang]).join('; ')
        return node ? [{ ...partyRef(ctx.gazetteer, node, reader.lang), score, why }] : []
      }),
    }
  })
}
