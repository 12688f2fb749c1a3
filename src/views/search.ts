import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { searchNodes } from '#store/queries/node.ts'
import { listRecordsAbout } from '#store/queries/record.ts'
import { type SourceHit, searchSources } from '#store/queries/source.ts'
import type { SearchHit, SearchView } from './list-views.ts'
import { loadPartyNames, partyRef } from './party-names.ts'
import { sentenceOf } from './sentence.ts'
import { KIND_WORDS } from './words/glossary.ts'

/** Partners, records and sources that hold the words, marks and đ or not; each source with the words that matched. */
export async function search(
  ctx: Context,
  reader: Reader,
  { query, ...at }: { readonly query: string } & BookAt,
): Promise<SearchView> {
  const folded = foldText(query)
  if (!folded) return { query, hits: [] }
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const nodes = await searchNodes(tx, folded, 20)
    const parties: SearchHit[] = nodes.map((node) => {
      const ref = partyRef(ctx.gazetteer, node, reader.lang)
      return {
        kind: 'party',
        id: ref.id,
        title: ref.name,
        detail: ref.kind === 'country' ? '' : (ref.countryName ?? ''),
      }
    })
    const about = nodes.length
      ? await listRecordsAbout(tx, { partyIds: nodes.map((node) => node.id) }, at)
      : []
    const names = await loadPartyNames(
      tx,
      ctx.gazetteer,
      reader.lang,
      about.flatMap((record) => Object.values(record.parties)),
    )
    const records: SearchHit[] = about.slice(0, 30).map((record) => ({
      kind: 'record',
      id: record.id,
      title: sentenceOf(
        record.kind,
        Object.fromEntries(Object.entries(record.slots).map(([slot, held]) => [slot, held.shown.value])),
        reader.lang,
        (path) => {
          const id = record.parties[path]
          return id ? names(id).name : undefined
        },
      ),
      detail: KIND_WORDS[record.kind][reader.lang],
    }))
    const sources = (await searchSources(tx, folded, 30)).map((source) =>
      sourceHit(source, folded, reader.lang),
    )
    return { query, hits: [...parties, ...records, ...sources] }
  })
}

function sourceHit(source: SourceHit, folded: string, lang: Reader['lang']): SearchHit {
  const quote = matchIn(source.text, folded)
  const detail = [source.publisher, source.published && printDate(source.published, lang)]
    .filter(Boolean)
    .join(', ')
  return {
    kind: 'source',
    id: source.id,
    title: source.title,
    detail,
    ...(quote ? { quote } : {}),
    sourceId: source.id,
  }
}

/** Words as they are folded: an apostrophe or what cannot be seen does not part them. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’‘`´\u200b-\u200d\u2060\ufeff\u00ad]+[\p{L}\p{N}\p{M}]+)*/gu

/** The first stretch of the text whose words fold to the words looked for, with what stands around it. */
export function matchIn(text: string, folded: string): SearchHit['quote'] {
  const wanted = folded.split(' ')
  const words = [...text.matchAll(WORDS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldText(match[0]),
  }))
  const fits = (i: number) =>
    wanted.every((word, k) => {
      const there = words[i + k]?.folded
      return k === wanted.length - 1 ? there?.startsWith(word) : there === word
    })
  const whole = words.findIndex((_, i) => fits(i))
  const at = whole >= 0 ? whole : words.findIndex((word) => word.folded.startsWith(wanted[0] ?? ''))
  const first = words[at]
  const last = words[whole >= 0 ? at + wanted.length - 1 : at]
  if (!first || !last) return undefined
  const from = Math.max(0, first.start - 90)
  const to = Math.min(text.length, last.end + 110)
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, first.start).replace(/\s+/g, ' ')}`,
    match: text.slice(first.start, last.end),
    after: `${text.slice(last.end, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`,
  }
}
