import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { foldText } from '#model/values/fold.ts'
import { findNodesNamed } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listQuotes, searchRecords } from '#store/queries/search.ts'
import { type SourceHit, searchSources } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Candidate, facetsOf, sift } from './search/facets.ts'
import { ANSWERS, type FoundParty, findParties } from './search/find-parties.ts'
import { type Found, partyHit, showHits } from './search/show-hits.ts'
import type { SearchFilters, SearchHit, SearchView, SuggestView } from './search-view.ts'

/** How many hits are shown, and how many of each sort are looked at. */
const SHOWN = 60
const MOST_RECORDS = 500
const MOST_SOURCES = 30
const MOST_QUOTES = 600
const MOST_SUGGESTED = 8

/**
 * One box over everything: names in any spelling and with slips of the fingers, matters of the book about them, words the
 * book rests on, and sources; marks and đ or not. The surest first, every hit with the words that answer. Matters of the book
 * are those of the days it is read at; names and sources are all there are.
 */
export async function search(
  ctx: Context,
  reader: Reader,
  { query, filters = {}, ...at }: { readonly query: string; readonly filters?: SearchFilters } & BookAt,
): Promise<SearchView> {
  const folded = foldText(query)
  if (!folded) return { query, filters, hits: [], total: 0, more: false, facets: [] }
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const found = await findAll(tx, ctx, { folded, query, lang: reader.lang, at })
    const passed = [...sift(found.candidates, filters)].sort((a, b) => a.rank - b.rank)
    const hits = await showHits(tx, ctx, reader.lang, { ...found, shown: passed.slice(0, SHOWN), at })
    return {
      query,
      filters,
      hits,
      total: passed.length,
      more: found.more,
      facets: facetsOf(found.candidates, filters, reader.lang),
    }
  })
}

/** The names that what is being typed may become. */
export async function suggest(
  ctx: Context,
  reader: Reader,
  { query }: { readonly query: string },
): Promise<SuggestView> {
  const folded = foldText(query)
  if (!folded) return { query, hits: [] }
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const parties = await findParties(tx, ctx, { folded, query, lang: reader.lang })
    const hits: readonly SearchHit[] = parties.slice(0, MOST_SUGGESTED).map((one) => partyHit(one, folded))
    return { query, hits }
  })
}

type Asked = {
  readonly folded: string
  readonly query: string
  readonly lang: Reader['lang']
  readonly at: BookAt
}

async function findAll(
  tx: OfficeTx,
  ctx: Context,
  asked: Asked,
): Promise<
  Omit<Found, 'shown' | 'at'> & { readonly candidates: readonly Candidate[]; readonly more: boolean }
> {
  const [found, { sources, quotes }, own] = await Promise.all([
    findParties(tx, ctx, asked),
    findQuotes(tx, asked.folded),
    ownIds(tx),
  ])
  const parties = found.slice(0, SHOWN)
  const about = parties.filter((party) => !party.nodeIds.some((id) => own.has(id)))
  const records = await searchRecords(
    tx,
    {
      partyIds: about.flatMap((party) => party.nodeIds),
      countries: about.flatMap(({ ref }) => (ref.kind === 'country' && ref.country ? [ref.country] : [])),
      statementIds: quotes.map((one) => one.statementId),
    },
    { limit: MOST_RECORDS, at: asked.at },
  )
  const quoted = new Set(quotes.map((one) => one.sourceId))
  const candidates = [
    ...parties.map((party) => partyCandidate(party)),
    ...records
      .map((head) => ({
        kind: 'record' as const,
        id: head.id,
        rank: 10,
        facets: {
          kind: [head.kind],
          country: head.countries,
          sector: head.sectors,
          status: head.status ? [head.status] : [],
          role: head.role ? [head.role] : [],
        },
        ...(head.day ? { day: head.day } : {}),
      }))
      .sort((a, b) => (b.day ?? '').localeCompare(a.day ?? '')),
    ...quotes.map((one) => plainCandidate('quote', one.statementId, 20, sourceOf(sources, one.sourceId))),
    ...sources
      .filter((source) => !quoted.has(source.id))
      .map((source) => plainCandidate('source', source.id, 30, source)),
  ]
  const more = records.length === MOST_RECORDS || sources.length === MOST_SOURCES
  return { folded: asked.folded, parties, quotes, sources, candidates, more }
}

/** Sources that hold the words, and the quotes of them that do. */
async function findQuotes(tx: OfficeTx, folded: string) {
  const sources = await searchSources(tx, folded, MOST_SOURCES)
  const ids = sources.map((source) => source.id)
  const quotes = await listQuotes(tx, ids, MOST_QUOTES)
  return { sources, quotes: quotes.filter((one) => holds(one.quote, folded)) }
}

/** The home of the office is in nearly every matter: by its name alone nobody looks for all of them. */
async function ownIds(tx: OfficeTx): Promise<ReadonlySet<string>> {
  const { homePlace } = await getOffice(tx)
  const nodes = homePlace ? await findNodesNamed(tx, { folded: [], keys: [`place:${homePlace}`] }) : []
  return new Set(nodes.map((node) => node.id))
}

function holds(quote: string, folded: string): boolean {
  const text = ` ${foldText(quote)}`
  return folded.split(' ').every((word) => text.includes(` ${word}`))
}

function sourceOf(sources: readonly SourceHit[], id: string): SourceHit | undefined {
  return sources.find((source) => source.id === id)
}

function partyCandidate({ ref, answers }: FoundParty): Candidate {
  return {
    kind: 'party',
    id: ref.id,
    rank: answers === ANSWERS.near ? 5 : answers,
    facets: { kind: ['party'], country: ref.country ? [ref.country] : [], sector: [], status: [], role: [] },
  }
}

function plainCandidate(
  kind: 'quote' | 'source',
  id: string,
  rank: number,
  source: SourceHit | undefined,
): Candidate {
  return {
    kind,
    id,
    rank,
    facets: { kind: [kind], country: [], sector: [], status: [], role: [] },
    ...(source?.published ? { day: source.published } : {}),
  }
}
