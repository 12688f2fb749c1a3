import type { Context } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { getRecords, type StoredRecord } from '#store/queries/record.ts'
import type { QuoteRow } from '#store/queries/search.ts'
import type { SourceHit } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { loadPartyNames, type PartyNames } from '../party-names.ts'
import { recordSentence } from '../record-sentence.ts'
import type { SearchHit } from '../search-view.ts'
import { sourceTitleIn } from '../source-title.ts'
import { todayIn } from '../today.ts'
import { KIND_WORDS } from '../words/glossary.ts'
import type { Candidate } from './facets.ts'
import type { FoundParty } from './find-parties.ts'
import { type IsWanted, markWords, matchIn, wantedBy } from './mark-words.ts'

/** What was found, and what of it is shown. */
export type Found = {
  readonly folded: string
  readonly parties: readonly FoundParty[]
  readonly quotes: readonly QuoteRow[]
  readonly sources: readonly SourceHit[]
  readonly shown: readonly Candidate[]
  readonly at: BookAt
}

/** What is shown, each with the words that answer marked. */
export async function showHits(
  tx: OfficeTx,
  ctx: Context,
  lang: Language,
  found: Found,
): Promise<readonly SearchHit[]> {
  const ids = found.shown.flatMap((one) => (one.kind === 'record' ? [one.id] : []))
  const records = new Map((await getRecords(tx, ids, found.at)).map((record) => [record.id, record]))
  const partyIds = [...records.values()].flatMap((record) => Object.values(record.parties))
  const names = await loadPartyNames(tx, ctx.gazetteer, lang, partyIds)
  const asOf = found.at.asOf ?? todayIn(tx, ctx)
  const parties = new Map(found.parties.map((party) => [party.ref.id, party]))
  const quotes = new Map(found.quotes.map((one) => [one.statementId, one]))
  const sources = new Map(found.sources.map((source) => [source.id, source]))
  return found.shown.flatMap(({ kind, id }): readonly SearchHit[] => {
    const party = kind === 'party' ? parties.get(id) : undefined
    if (party) return [partyHit(party, found.folded)]
    const record = kind === 'record' ? records.get(id) : undefined
    if (record) return [recordHit(record, found, { names, lang, asOf })]
    const quote = kind === 'quote' ? quotes.get(id) : undefined
    const source = sources.get(quote?.sourceId ?? id)
    if (!source) return []
    return [quote ? quoteHit(quote, source, found.folded, lang) : sourceHit(source, found.folded, lang)]
  })
}

/** A name as it answers: by itself, or by another of its names, which is then shown with it. */
export function partyHit({ ref, alias, span }: FoundParty, folded: string): SearchHit {
  return {
    kind: 'party',
    id: ref.id,
    title: ref.name,
    parts: alias ? [{ text: ref.name, marked: true }] : markWords(ref.name, wantedOf(folded, [ref.name])),
    detail: ref.kind === 'country' ? '' : [ref.countryName, span].filter(Boolean).join(', '),
    ...(alias ? { quote: { before: '', match: alias, after: '' } } : {}),
  }
}

/** The words of the query, and the names it stands for: a name with a slip in it, or in one piece, is marked whole. */
function wantedOf(folded: string, names: readonly string[]): IsWanted {
  const plain = wantedBy(folded)
  const whole = new Set(
    names
      .map((name) => foldText(name).split(' '))
      .filter((words) => !words.some(plain))
      .flat(),
  )
  return (word) => plain(word) || whole.has(word)
}

type HitTelling = { readonly names: PartyNames; readonly lang: Language; readonly asOf: string }

function recordHit(record: StoredRecord, found: Found, { names, lang, asOf }: HitTelling): SearchHit {
  const title = recordSentence(record, { names, lang, asOf })
  const through = found.parties.filter((party) => isThrough(record, party)).map(({ ref }) => ref.name)
  const parts = markWords(title, wantedOf(found.folded, through))
  const quote = parts.some((part) => part.marked) ? undefined : groundOf(record, found, through)
  return {
    kind: 'record',
    id: record.id,
    title,
    parts,
    detail: KIND_WORDS[record.kind][lang],
    ...(quote ? { quote } : {}),
  }
}

function isThrough(record: StoredRecord, { ref, nodeIds }: FoundParty): boolean {
  if (ref.kind === 'country' && ref.country) return record.countries.includes(ref.country)
  return nodeIds.some((id) => record.partyIds.includes(id))
}

/** Why a matter is found though its sentence does not say so: words it rests on, or the party it is found by. */
function groundOf(record: StoredRecord, found: Found, through: readonly string[]): SearchHit['quote'] {
  const ids = new Set(record.statementIds)
  const quote = found.quotes.find((one) => ids.has(one.statementId))
  const match = quote && matchIn(quote.quote, found.folded)
  return match ?? (through[0] ? { before: '', match: through[0], after: '' } : undefined)
}

function detailOf(source: SourceHit, lang: Language): string {
  return [source.publisher, source.published && printDate(source.published, lang)].filter(Boolean).join(', ')
}

function quoteHit(one: QuoteRow, source: SourceHit, folded: string, lang: Language): SearchHit {
  const quote = matchIn(one.quote, folded)
  return {
    kind: 'quote',
    id: one.statementId,
    title: sourceTitleIn(source, lang),
    parts: [{ text: sourceTitleIn(source, lang), marked: false }],
    detail: detailOf(source, lang),
    ...(quote ? { quote } : {}),
    sourceId: source.id,
    statementId: one.statementId,
  }
}

function sourceHit(source: SourceHit, folded: string, lang: Language): SearchHit {
  const quote = matchIn(source.text, folded)
  const title = sourceTitleIn(source, lang)
  return {
    kind: 'source',
    id: source.id,
    title,
    parts: markWords(title, wantedBy(folded)),
    detail: detailOf(source, lang),
    ...(quote ? { quote } : {}),
    sourceId: source.id,
  }
}
