import type { Context, Reader } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { addDays } from '#model/values/day.ts'
import { showConferences } from '#views/conference.ts'
import type { DealView } from '#views/deal/deal-view.ts'
import { showDeal } from '#views/deal.ts'
import { showDeals } from '#views/deals.ts'
import { showInvestor } from '#views/investor.ts'
import { showMoney } from '#views/money.ts'
import type { PartnerView } from '#views/partner-view.ts'
import type { PaperKind } from './paper.ts'
import type { InvestmentFacts, Period } from './paper-facts.ts'

const KINDS: ReadonlySet<PaperKind> = new Set([
  'investment-month',
  'investment-year',
  'country-investment',
  'investor-brief',
])

/** True for papers that are written from capital and investors' files. */
export function isInvestment(kind: PaperKind): boolean {
  return KINDS.has(kind)
}

type Asked = {
  readonly asOf: string
  readonly period: Period | undefined
  readonly partners: readonly PartnerView[]
}

/** More files than these are in the table alone; a brief is read on the way to a meeting. */
const MOST_FILES = 4

/** Gathers capital, files and conferences; of a partner's country, or of the partner where it is an investor. */
export async function loadInvestmentFacts(
  ctx: Context,
  reader: Reader,
  { asOf, period, partners }: Asked,
): Promise<InvestmentFacts> {
  const origin = partners[0]?.subject.country
  const since = period ? { from: addDays(period.from, 1) } : {}
  const asked = { asOf: period?.to ?? asOf, ...(origin && !period ? { origin } : {}) }
  const flow = { ...asked, ...since, by: 'origin' }
  const files = await showDeals(ctx, reader, { asOf: asked.asOf })
  const ids = new Set(partners.map((view) => view.subject.id))
  const own = files.stages
    .flatMap((stage) => stage.deals)
    .filter((deal) => ids.has(deal.investor.id))
    .slice(0, MOST_FILES)
  const deals: DealView[] = []
  const body = partners.find((view) => view.subject.kind === 'organisation')?.subject.id
  for (const { id } of own) deals.push(await showDeal(ctx, reader, { dealId: id, asOf: asked.asOf }))
  return {
    registered: await showMoney(ctx, reader, { ...flow, measure: 'licensed' }),
    disbursed: await showMoney(ctx, reader, { ...flow, measure: 'disbursed' }),
    pledged: await showMoney(ctx, reader, { ...flow, measure: 'pledged' }),
    stock: await showMoney(ctx, reader, { ...asked, by: 'origin', measure: 'stock' }),
    files,
    deals,
    ...(body && (await investorPage(ctx, reader, body, asked.asOf))),
    conferences: await showConferences(ctx, reader, { asOf: asked.asOf }),
  }
}

/** The page of a body as an investor; an authority has none. */
async function investorPage(ctx: Context, reader: Reader, investorId: string, asOf: string) {
  try {
    return { investor: await showInvestor(ctx, reader, { investorId, asOf }) }
  } catch (error) {
    if (error instanceof ActError && error.code === 'not-found') return {}
    throw error
  }
}
