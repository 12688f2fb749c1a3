import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { countryName } from '#model/values/party-name.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import type { PartnerLine, PartnersBy, PartnersView } from './list-views.ts'
import { cutPage } from './lists/cut-page.ts'
import { listsOf } from './lists/kept-ground.ts'
import type { Partner } from './lists/partner-countries.ts'
import { loadPartnerStandings } from './lists/partner-standings.ts'
import { printValue } from './print-value.ts'

/** Read at no day in particular, a book holds what is yet to begin as well. */
const EVER = '9999-12-31'

type Asked = BookAt & { readonly page?: number; readonly size?: number }

/** Our partners by country, now or read at two days; countries with a record but no tie come with none. */
export async function showPartners(ctx: Context, reader: Reader, asked: Asked = {}): Promise<PartnersView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { shown, lineOf, page } = await pageOf(tx, ctx, reader, asked)
    const { statuses, counts } = await loadPartnerStandings(tx, shown, { lang: reader.lang, at: asked })
    return page((partner) => {
      const status = statuses.get(partner.id)
      const records = counts.get(partner.id) ?? 0
      return { ...lineOf(partner), ...(status ? { status } : {}), records }
    })
  })
}

/** The same without how each tie stands and how much is on file, which nobody who reads the page is shown. */
export async function listPartners(
  ctx: Context,
  reader: Reader,
  asked: Asked = {},
): Promise<PartnersBy<PartnerLine>> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { lineOf, page } = await pageOf(tx, ctx, reader, asked)
    return page(lineOf)
  })
}

/** A page of the list out of its ground, counted in the whole; its lines are up to who asks. */
async function pageOf(tx: OfficeTx, ctx: Context, { lang }: Reader, { page, size, ...at }: Asked) {
  const { party, partners } = await listsOf(tx, ctx, at.knownAt)
  const { countries, rows, total } = partners(at.asOf ?? EVER, lang)
  const { shown, paging } = cutPage(rows, { page, ...(size === undefined ? {} : { size }) })
  const lineOf = ({ id, kind, since, inherited }: Partner): PartnerLine => ({
    partner: party(id, lang),
    ...(kind === undefined ? {} : { kind: printValue('partnership', 'kind', kind, lang) }),
    ...(since === undefined ? {} : { since: printValue('partnership', 'since', since, lang) }),
    inherited,
  })
  return {
    shown: shown.flatMap(({ partner }) => partner ?? []),
    lineOf,
    page: <Line>(line: (partner: Partner) => Line): PartnersBy<Line> => ({
      countries: [...new Set(shown.map(({ one }) => one))].map((one) => ({
        country: countryRef(one.code, lang),
        count: one.partners.length,
        partners: shown.flatMap((row) => (row.one === one && row.partner ? [line(row.partner)] : [])),
      })),
      total,
      countryCount: countries.filter((one) => one.partners.length).length,
      paging,
    }),
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

function countryRef(code: string, lang: Reader['lang']): PartyRef {
  const name = countryName(code, lang)
  return { id: code.toLowerCase(), kind: 'country', name, country: code, countryName: name }
}
