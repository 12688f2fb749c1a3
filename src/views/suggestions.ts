import type { Context, Reader } from '#context.ts'
import { printDate } from '#model/values/date.ts'
import type { PartyKind } from '#model/values/party-name.ts'
import { pairKey, type Suggestion } from '#registry/alike/suggest.ts'
import { listPeople } from '#store/queries/person.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import { listStatementsOfNodes } from '#store/queries/statement.ts'
import { listDelays } from '#store/queries/suggestion-delay.ts'
import type { OfficeTx } from '#store/store.ts'
import { dayHere, printMoment } from './moment.ts'
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

/** Quotes shown of each of the two. */
const QUOTES = 2

/** Entries of the book that may be one, the likeliest first; those put off are counted, or shown alone. Nothing is decided here. */
export async function showSuggestions(
  ctx: Context,
  reader: Reader,
  asked: { readonly later?: boolean; readonly limit?: number } = {},
): Promise<SuggestionsView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const { loaded, compared } = await comparedNames(tx, ctx)
    const open = compared.suggestions.filter(({ a, b }) => !loaded.decided.has(pairKey(a, b)))
    const putOff = await putOffIn(tx, ctx, reader, loaded)
    const waiting = open.filter(({ a, b }) => putOff.has(pairKey(a, b)))
    const listed = asked.later ? waiting : open.filter(({ a, b }) => !putOff.has(pairKey(a, b)))
    const shown = listed.slice(0, asked.limit ?? SHOWN)
    const seen = new Map<string, SuggestedParty>()
    for (const id of new Set(shown.flatMap(({ a, b }) => [a, b])))
      seen.set(id, await partySeen(tx, ctx, { id, loaded, lang: reader.lang }))
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
  const today = dayHere(ctx.now())
  const delays = (await listDelays(tx)).filter(({ until }) => until === undefined || until > today)
  const people = delays.length ? await listPeople(tx) : []
  return new Map(
    delays.map(({ a, b, until, personId, at }) => [
      pairKey(groupOf(a), groupOf(b)),
      {
        ...(until ? { until, untilText: printDate(until, lang) } : {}),
        by: people.find((person) => person.id === personId)?.name ?? personId,
        at: printMoment(at.toISOString(), lang),
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

type Seeing = { readonly id: string; readonly loaded: LoadedProfiles; readonly lang: Reader['lang'] }

async function partySeen(tx: OfficeTx, ctx: Context, { id, loaded, lang }: Seeing): Promise<SuggestedParty> {
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
    quotes: await quotesOf(
      tx,
      own.map((each) => each.id),
    ),
  }
}

/** The words some nodes are named in, of different sources where there are several. */
async function quotesOf(tx: OfficeTx, nodeIds: readonly string[]): Promise<readonly NamedIn[]> {
  const statements = await listStatementsOfNodes(tx, nodeIds)
  const bySource = new Map(statements.map((statement) => [statement.sourceId, statement]))
  const picked = [...bySource.values()].slice(0, QUOTES)
  const sources = await getSourceHeads(
    tx,
    picked.map((statement) => statement.sourceId),
  )
  return picked.map(({ id, sourceId, quote }) => ({
    sourceId,
    sourceTitle: sources.get(sourceId)?.title ?? sourceId,
    statementId: id,
    quote,
  }))
}

/** The entries of the book a name that is being typed in may be already, the likeliest first. */
export async function showAlike(
  ctx: Context,
  reader: Reader,
  typed: { readonly name: string; readonly kind: PartyKind; readonly country?: string },
): Promise<AlikeView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
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
