import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { countryInSentence } from '#model/values/country-in-sentence.ts'
import { dayAt } from '#model/values/zone.ts'
import { countByCountry, countDocuments, countRecords } from '#store/queries/book-count.ts'
import { listSources } from '#store/queries/source.ts'
import { listWaitingSources } from '#store/queries/waiting.ts'
import type { OfficeTx } from '#store/store.ts'
import { titleIn } from './erased-title.ts'
import { excerptOf } from './excerpt.ts'
import type { HomeView } from './list-views.ts'
import { officeIn } from './office.ts'
import { partnerIn } from './partner.ts'
import type { PartnerView } from './partner-view.ts'
import { countPartners } from './partners.ts'
import { newestMerger } from './succession/newest-merger.ts'

/** The first page: the country we have most with as an example of an answer, what waits, what came last. */
export async function showHome(ctx: Context, reader: Reader, at: BookAt = {}): Promise<HomeView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const office = await officeIn(tx, ctx, reader.lang)
    const partners = await countPartners(tx, ctx, reader, at)
    const counted = await countRecords(tx, at)
    const most = await mostOnFile(tx, office.home.country, at)
    const featured = most && (await partnerIn(tx, ctx, reader, { with: most.toLowerCase(), ...at }))
    const merger = await newestMerger(tx, ctx, {
      lang: reader.lang,
      today: at.asOf ?? dayAt(ctx.now(), tx.zone),
    })
    return {
      ...office,
      ...(merger ? { merger } : {}),
      ...(featured && featured.answer === 'found'
        ? {
            featured: excerptOf(featured),
            featuredTies: featured.ties.length,
            featuredQuestion: questionFor(featured, reader.lang),
          }
        : {}),
      sources: (await listSources(tx, NEWEST, 'document')).map((one) => ({
        ...one,
        title: titleIn(one.title, reader.lang),
      })),
      undecided: (await listWaitingSources(tx, MOST_UNDECIDED)).map((one) => ({
        ...one,
        title: titleIn(one.title, reader.lang),
      })),
      counts: {
        ...partners,
        agreements: counted.get('agreement') ?? 0,
        commitments: counted.get('commitment') ?? 0,
        sources: await countDocuments(tx),
      },
    }
  })
}

/** An example may tell of so many matters: its answer is read whole each time somebody comes in. */
const EXAMPLE = 600

/**
 * The country the book says most about, ties, figures and visits alike; our own is none. In a long book, the one it says most
 * about among those an example has room for, else the least.
 */
async function mostOnFile(tx: OfficeTx, own: string | undefined, at: BookAt): Promise<string | undefined> {
  const counts = [...(await countByCountry(tx, at))].filter(([code]) => code !== own)
  const sorted = counts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return (sorted.find(([, count]) => count <= EXAMPLE) ?? sorted.at(-1))?.[0]
}

/** How many of the newest documents the first page shows. */
const NEWEST = 6

/** How many texts with something to decide stand on the first page. */
const MOST_UNDECIDED = 5

function questionFor({ subject }: PartnerView, lang: Reader['lang']): string {
  if (lang === 'vi') return `Ta có gì với ${subject.name}?`
  const named = subject.kind === 'country' && subject.country
  return `What do we have with ${named ? countryInSentence(named) : subject.name}?`
}
