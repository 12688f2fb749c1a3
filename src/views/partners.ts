import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { countryName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { countRecordsOf } from '#store/queries/book-count.ts'
import { getCitedStatements } from '#store/queries/cited-statement.ts'
import { getRecords, type StoredRecord } from '#store/queries/record.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import type { Cited } from './cited.ts'
import type { PartnersView } from './list-views.ts'
import { cutPage } from './lists/cut-page.ts'
import type { Ground } from './lists/ground.ts'
import { listsOf } from './lists/kept-ground.ts'
import { prepareLines } from './lists/prepare-lines.ts'
import { ourTies, tieRows } from './rows/tie.ts'

/** Read at no day in particular, a book holds what is yet to begin as well. */
const EVER = '9999-12-31'

type Asked = BookAt & { readonly page?: number; readonly size?: number }

/** Our partners by country, now or read at two days; countries with a record but no tie come with none. */
export async function showPartners(ctx: Context, reader: Reader, asked: Asked = {}): Promise<PartnersView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await partnersIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way: a page of it, counted in the whole. */
async function partnersIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { page, size, ...at }: Asked = {},
): Promise<PartnersView> {
  const { ground, partners } = await listsOf(tx, ctx, at.knownAt)
  const { countries, rows, total } = partners(at.asOf ?? EVER, reader.lang)
  const { shown, paging } = cutPage(rows, { page, ...(size === undefined ? {} : { size }) })
  const lines = await linesOf(tx, ctx, reader, {
    ids: shown.flatMap(({ partner }) => partner?.recordIds ?? []),
    partners: shown.flatMap(({ partner }) => partner?.id ?? []),
    ground,
    at,
  })
  return {
    countries: [...new Set(shown.map(({ one }) => one))].map((one) => ({
      country: countryRef(one.code, reader.lang),
      count: one.partners.length,
      partners: shown.flatMap((row) =>
        row.one === one && row.partner ? (lines.get(row.partner.id) ?? []) : [],
      ),
    })),
    total,
    countryCount: countries.filter((one) => one.partners.length).length,
    paging,
  }
}

/** How many partners we have, and in how many countries. */
export async function countPartners(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  at: BookAt,
): Promise<{ readonly partners: number; readonly countries: number }> {
  const { partners } = await listsOf(tx, ctx, at.knownAt)
  const { countries, total } = partners(at.asOf ?? EVER, reader.lang)
  return { partners: total, countries: countries.filter((one) => one.partners.length).length }
}

type Line = PartnersView['countries'][number]['partners'][number]

/** What is shown of some partners, by their addresses. */
async function linesOf(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  of: {
    readonly ids: readonly string[]
    readonly partners: readonly string[]
    readonly ground: Ground
    readonly at: BookAt
  },
): Promise<ReadonlyMap<string, Line>> {
  const [records, counts] = await Promise.all([
    getRecords(tx, of.ids, of.at),
    countRecordsOf(tx, of.partners, of.at),
  ])
  const asOf = of.at.asOf ?? dayAt(ctx.now(), tx.zone)
  const cited = await wordsAt(tx, records, of.at)
  const at = { ...of.at, asOf }
  const making = prepareLines(ctx, reader, { ground: of.ground, cited, at, citedAt: of.at })
  const lines = ourTies(tieRows(records, making), making).map((tie): readonly [string, Line] => [
    tie.partner.id,
    {
      partner: tie.partner,
      ...(tie.kind ? { kind: tie.kind.text } : {}),
      ...(tie.status ? { status: tie.status.text } : {}),
      ...(tie.since ? { since: tie.since.text } : {}),
      inherited: tie.inherited,
      records: counts.get(tie.partner.id) ?? 0,
    },
  ])
  return new Map(lines)
}

/** What a status on a day rests on; nothing else in the list cites anything. */
async function wordsAt(tx: OfficeTx, records: readonly StoredRecord[], at: BookAt): Promise<Cited> {
  const none = { statements: new Map(), sources: new Map(), origins: new Map(), zone: tx.zone }
  if (at.asOf === undefined) return none
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  const statements = await getCitedStatements(tx, ids, at)
  const sources = await getSourceHeads(tx, [...new Set(statements.map((one) => one.sourceId))])
  return { ...none, statements: new Map(statements.map((one) => [one.id, one])), sources }
}

function countryRef(code: string, lang: Reader['lang']): PartyRef {
  const name = countryName(code, lang)
  return { id: code.toLowerCase(), kind: 'country', name, country: code, countryName: name }
}
