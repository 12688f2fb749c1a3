import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { countryName } from '#model/values/party-name.ts'
import { countRecordsOf } from '#store/queries/book-count.ts'
import { getRecords } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import type { PartnersView } from './list-views.ts'
import { cutPage } from './lists/cut-page.ts'
import { listsOf } from './lists/kept-ground.ts'
import type { PartnerCountry } from './lists/partner-countries.ts'
import { prepareBook } from './prepare-book.ts'
import { ourTies, tieRows } from './rows/tie.ts'

/** Read at no day in particular, a book holds what is yet to begin as well. */
const EVER = '9999-12-31'

type Asked = BookAt & { readonly page?: number; readonly size?: number }

/** Our partners by country, now or read at two days; countries with a record but no tie come with none. */
export async function showPartners(ctx: Context, reader: Reader, asked: Asked = {}): Promise<PartnersView> {
  return await ctx.store.inOffice(reader.office, async (tx) => await partnersIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way: a page of it, counted in the whole. */
export async function partnersIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { page, size, ...at }: Asked = {},
): Promise<PartnersView> {
  const countries = await countriesOn(tx, ctx, reader, at)
  const rows = countries.flatMap((one) =>
    (one.partners.length ? one.partners : [undefined]).map((partner) => ({ one, partner })),
  )
  const { shown, paging } = cutPage(rows, { page, ...(size === undefined ? {} : { size }) })
  const lines = await linesOf(tx, ctx, reader, {
    ids: shown.flatMap(({ partner }) => partner?.recordIds ?? []),
    partners: shown.flatMap(({ partner }) => partner?.id ?? []),
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
    total: countries.reduce((sum, one) => sum + one.partners.length, 0),
    countryCount: countries.length,
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
  const there = (await countriesOn(tx, ctx, reader, at)).filter((one) => one.partners.length)
  return { partners: there.reduce((sum, one) => sum + one.partners.length, 0), countries: there.length }
}

async function countriesOn(
  tx: OfficeTx,
  ctx: Context,
  { lang }: Reader,
  { asOf, knownAt }: BookAt,
): Promise<readonly PartnerCountry[]> {
  const { partners } = await listsOf(tx, ctx, knownAt)
  return partners(asOf ?? EVER, lang)
}

type Line = PartnersView['countries'][number]['partners'][number]

/** What is shown of some partners, by their addresses. */
async function linesOf(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  of: { readonly ids: readonly string[]; readonly partners: readonly string[]; readonly at: BookAt },
): Promise<ReadonlyMap<string, Line>> {
  const records = await getRecords(tx, of.ids, of.at)
  const making = await prepareBook(tx, ctx, reader, records, of.at)
  const counts = await countRecordsOf(tx, of.partners, of.at)
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

function countryRef(code: string, lang: Reader['lang']): PartyRef {
  const name = countryName(code, lang)
  return { id: code.toLowerCase(), kind: 'country', name, country: code, countryName: name }
}
