import type { Context, Reader } from '#context.ts'
import { listRecords } from '#store/queries/record.ts'
import { listSources, type SourceCount } from '#store/queries/source.ts'
import type { HomeView } from './list-views.ts'
import { showOffice } from './office.ts'
import { showPartner } from './partner.ts'
import { showPartners } from './partners.ts'

/** The first page: the country we have most with as an example of an answer, what waits, what came last. */
export async function showHome(ctx: Context, reader: Reader): Promise<HomeView> {
  const office = await showOffice(ctx, reader)
  const partners = await showPartners(ctx, reader)
  const { records, sources } = await ctx.store.inOffice(reader.office, async (tx) => ({
    records: await listRecords(tx),
    sources: await listSources(tx, 6, 'document'),
  }))
  const best = partners.countries.find((each) => each.partners.length || each.country.country !== 'VN')
  const featured = best && (await showPartner(ctx, reader, { with: best.country.id }))
  return {
    ...office,
    ...(featured && featured.answer === 'found'
      ? {
          featured,
          featuredQuestion:
            reader.lang === 'vi'
              ? `Ta có gì với ${featured.subject.name}?`
              : `What do we have with ${featured.subject.name}?`,
        }
      : {}),
    sources,
    counts: {
      partners: partners.total,
      countries: partners.countries.filter((each) => each.partners.length).length,
      agreements: records.filter((record) => record.kind === 'agreement').length,
      commitments: records.filter(
        (record) => record.kind === 'commitment' && record.slots.courtesy?.shown.value !== true,
      ).length,
      sources: sources.length,
    },
  }
}

/** The newest sources with how many of their findings stand where. */
export async function listSourcesView(ctx: Context, reader: Reader): Promise<readonly SourceCount[]> {
  return await ctx.store.inOffice(reader.office, async (tx) => await listSources(tx, 500))
}
