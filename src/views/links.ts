import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { getNodes } from '#store/queries/node.ts'
import { countryAsked } from './country-asked.ts'
import type { LinkLine, LinksView } from './links-view.ts'
import { cutPage } from './lists/cut-page.ts'
import { namesOfNodes } from './party-names.ts'
import { type PlacedLink, placedLinks } from './placed-links.ts'
import { prepareBook } from './prepare-book.ts'
import { cited } from './rows/slots.ts'
import { renumberMarks } from './ties/join-marks.ts'

export type LinksAsked = BookAt & {
  /** Two letters, or left out for all. */
  readonly country?: string
  readonly page?: number
  readonly size?: number
}

/** Links between bodies on a day: who works with whom, in what, since when, and whose bodies they are. */
export async function showLinks(ctx: Context, reader: Reader, asked: LinksAsked = {}): Promise<LinksView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const asOf = asked.asOf ?? dayAt(ctx.now(), tx.zone)
    const at = { asOf, ...(asked.knownAt ? { knownAt: asked.knownAt } : {}) }
    const all = await placedLinks(tx, ctx, at)
    const country = countryAsked(asked.country)
    const wanted = country ? all.filter(({ countries }) => countries.includes(country)) : all
    const { shown, paging } = cutPage(wanted, asked)
    const making = await prepareBook(
      tx,
      ctx,
      reader,
      shown.map(({ record }) => record),
      at,
    )
    const partners = await getNodes(tx, [...new Set(shown.flatMap((one) => one.partners))])
    const nameOf = namesOfNodes(ctx.gazetteer, reader.lang, partners)
    const lineOf = (one: PlacedLink): LinkLine => {
      const countries = one.countries.map((code) => countryName(code, reader.lang)).join(', ')
      return {
        recordId: one.record.id,
        ours: one.ours.map(making.names),
        theirs: one.theirs.map(making.names),
        partners: one.partners.map(nameOf),
        ...(countries ? { countryName: countries } : {}),
        ...cited(one.record, ['field', 'status', 'since'], making),
        marks: making.citing.marks(one.record.statementIds),
      }
    }
    const order = orderOf(reader.lang)
    return renumberMarks({
      asOf,
      asOfText: printDate(asOf, reader.lang),
      ...(country ? { country } : {}),
      countries: [
        ...groupBy(
          all.flatMap(({ countries }) => countries),
          (code) => code,
        ),
      ]
        .map(([code, same]) => ({ code, name: countryName(code, reader.lang), count: same.length }))
        .sort((a, b) => b.count - a.count || order(a.name, b.name)),
      total: all.length,
      lines: shown.map(lineOf),
      paging,
      cites: making.citing.cites(),
    })
  })
}
