import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { groupBy } from '#model/values/group-by.ts'
import { countryName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { countRecordsOf, listCountries } from '#store/queries/book-count.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import { loadCiting } from './citing.ts'
import { lineageOf } from './lineage.ts'
import type { PartnersView } from './list-views.ts'
import type { RowMaking } from './partner.ts'
import { namesOfNodes } from './party-names.ts'
import { ourTies, tieRows } from './rows/tie.ts'
import { tieHolders } from './succession/tie-holders.ts'

/** Everything a list of the whole book is made with; its own subject is nobody's. */
export async function prepareBook(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  records: readonly StoredRecord[],
  at: BookAt = {},
): Promise<RowMaking> {
  const office = await getOffice(tx)
  const ids = [...new Set(records.flatMap((record) => record.partyIds))]
  const nodes = await getNodes(tx, ids)
  const names = namesOfNodes(ctx.gazetteer, reader.lang, nodes)
  const successions = await listSuccessions(tx)
  const asOf = at.asOf ?? dayAt(ctx.now(), tx.zone)
  return {
    names,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    citing: await loadCiting(tx, records, { names, lang: reader.lang, at }),
    lineage: lineageOf(ctx.gazetteer, office, successions),
    subject: { id: '', kind: 'country', name: '' },
    lang: reader.lang,
    asOf,
    zone: tx.zone,
    officesOf: new Map(),
    holders: tieHolders(ctx.gazetteer, successions, { lang: reader.lang, day: asOf }),
  }
}

/** Our partners by country, now or read at two days; countries with a record but no tie come with none. */
export async function showPartners(ctx: Context, reader: Reader, at: BookAt = {}): Promise<PartnersView> {
  return await ctx.store.inOffice(reader.office, async (tx) => await partnersIn(tx, ctx, reader, at))
}

/** The same within a transaction that is under way. */
export async function partnersIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  at: BookAt = {},
): Promise<PartnersView> {
  const records = await listRecords(tx, 'partnership', at)
  const making = await prepareBook(tx, ctx, reader, records, at)
  const home = making.lineage.home?.country
  const ties = ourTies(tieRows(records, making), making)
  const rows = groupBy(ties, (tie) => tie.partner.country ?? '')
  const counts = await countRecordsOf(tx, [...new Set(ties.map((tie) => tie.partner.id))], at)
  const codes = new Set([...rows.keys(), ...(await listCountries(tx, at))])
  const order = new Intl.Collator(reader.lang)
  const countries = [...codes]
    .filter((code) => code && (code !== home || rows.has(code)))
    .map((code) => ({
      country: countryRef(code, reader.lang),
      partners: (rows.get(code) ?? []).map((tie) => ({
        partner: tie.partner,
        ...(tie.kind ? { kind: tie.kind.text } : {}),
        ...(tie.status ? { status: tie.status.text } : {}),
        ...(tie.since ? { since: tie.since.text } : {}),
        inherited: tie.inherited,
        records: counts.get(tie.partner.id) ?? 0,
      })),
    }))
    .sort((a, b) => b.partners.length - a.partners.length || order.compare(a.country.name, b.country.name))
  return { countries, total: countries.reduce((sum, each) => sum + each.partners.length, 0) }
}

function countryRef(code: string, lang: Reader['lang']): PartyRef {
  const name = countryName(code, lang)
  return { id: code.toLowerCase(), kind: 'country', name, country: code, countryName: name }
}
