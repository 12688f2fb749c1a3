import { z } from 'zod'
import { foldDeal } from '#desk/investment/pipeline/fold-deal.ts'
import { withdrawnOn } from '#desk/investment/pipeline/stage.ts'
import { SECTORS } from '#model/kinds/sectors.ts'
import { countrySchema, shapedSchema, textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { listAllDealEvents } from '#store/queries/deal.ts'
import { findRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { notFound } from './refuse.ts'

/** A place as the book writes it. */
const placeGiven = shapedSchema(
  /^([^|]+\|)?[A-Z]{2}$/,
  'write a place as Da Nang|VN',
  'hãy viết địa danh dạng Da Nang|VN',
)

/** What an investor's file is about, as it is given. */
export const matterGiven = {
  projectId: z.string().min(1),
  title: textSchema(300),
  place: placeGiven,
  sector: z.enum(SECTORS),
  /** Two letters of the country the capital comes from. */
  origin: countrySchema,
}

/** The project an address means; refused where it is none of the book. */
export async function projectOf(tx: OfficeTx, id: string): Promise<string> {
  const record = await findRecord(tx, id)
  if (record?.kind !== 'project') throw notFound({ en: 'project', vi: 'dự án' }, id)
  return record.id
}

/** One investor has one open file for one project: two would count its capital twice. */
export async function refuseTwice(
  tx: OfficeTx,
  isInvestor: (id: string) => boolean,
  { project, except }: { readonly project: string | undefined; readonly except?: string },
): Promise<void> {
  const deals = (await listAllDealEvents(tx)).flatMap(({ id, events }) => foldDeal(id, events) ?? [])
  const there = deals.find(
    (deal) =>
      deal.id !== except && isInvestor(deal.investorId) && deal.projectId === project && !withdrawnOn(deal),
  )
  if (!there) return
  throw new ActError(
    'conflict',
    problem(
      'deal-there',
      {
        en: `This investor has an open file for this already (${there.id}). Note the step there; name a project for another.`,
        vi: `Nhà đầu tư này đã có hồ sơ đang mở cho việc này (${there.id}). Hãy ghi bước vào hồ sơ đó; nếu là dự án khác, hãy nêu dự án.`,
      },
      { where: 'investor', details: { dealId: there.id } },
    ),
  )
}
