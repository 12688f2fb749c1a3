import { z } from 'zod'
import type { Context } from '#context.ts'
import type { DealAct } from '#desk/investment/pipeline/deal.ts'
import { daySchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { dayAt } from '#model/values/zone.ts'
import { insertDeal } from '#store/queries/deal.ts'
import type { OfficeTx } from '#store/store.ts'
import { findSubjectNamed } from '#views/subject-named.ts'
import { type Act, changing, getPerson } from './act.ts'
import { addDealEvent, type ChangedDeal } from './change-deal.ts'
import { matterGiven, projectOf, refuseTwice } from './deal-matter.ts'
import { proofGiven, prove, refuseText } from './prove.ts'

const input = z.strictObject({
  /** A firm, fund or body of the book: its address or its name. */
  investor: z.string().trim().min(1).max(300),
  projectId: matterGiven.projectId.optional(),
  title: matterGiven.title.optional(),
  place: matterGiven.place.optional(),
  sector: matterGiven.sector.optional(),
  origin: matterGiven.origin.optional(),
  /** The day the investor first showed interest; today where left out. */
  day: daySchema.optional(),
  /** Who looks after it; whoever opens it where left out. */
  owner: z.string().optional(),
  ...proofGiven,
})

export type OpenDealInput = z.infer<typeof input>

/** Opens the file of one investor for one project, or for a place. It begins as a lead, with the words that show the interest. */
export const openDeal: Act<OpenDealInput, ChangedDeal> = {
  name: 'open-deal',
  says: { en: 'Open an investor file', vi: 'Lập hồ sơ nhà đầu tư' },
  input,
  run: (ctx, actor, { investor, projectId, owner, day, ...given }) =>
    changing<ChangedDeal>(ctx, actor, 'open-deal', async (change) => {
      const { tx, at, person } = change
      const who = await investorNamed(tx, ctx, investor)
      const project = projectId ? await projectOf(tx, projectId) : undefined
      await refuseTwice(tx, (id) => who.ids.includes(id), { project })
      const on = day ?? dayAt(at, tx.zone)
      if (on > dayAt(at, tx.zone)) throw new ActError('refused', notYet())
      const { title, place, sector, origin } = given
      refuseText(title)
      const proof = await prove(ctx, change, given, { day: on, title: who.name })
      const matter = {
        ...(title && { title }),
        ...(place && { place }),
        ...(sector && { sector }),
        ...(origin && { origin }),
      }
      const opened: DealAct = {
        act: 'opened',
        investorId: who.id,
        ...(project && { projectId: project }),
        ...matter,
      }
      const dealId = `d-${ctx.newId().slice(0, 12)}`
      await insertDeal(tx, { id: dealId, at, personId: person.id })
      await addDealEvent(change, dealId, 0, opened)
      await addDealEvent(change, dealId, 1, { act: 'stepped', step: 'lead', day: on, proof })
      const personId = owner ? (await getPerson(tx, owner)).id : person.id
      const version = await addDealEvent(change, dealId, 2, { act: 'owned', personId })
      return { answer: { dealId, version }, subject: { dealId, title: who.name } }
    }),
}

async function investorNamed(tx: OfficeTx, ctx: Context, words: string) {
  const { subject, ids } = await findSubjectNamed(tx, ctx, words, { lang: 'vi' })
  if (subject.kind === 'country' || subject.kind === 'locality')
    throw new ActError('refused', notAFirm(subject.name))
  return { id: subject.id, name: subject.name, ids }
}

function notAFirm(name: string) {
  return problem(
    'not-an-investor',
    {
      en: `“${name}” is a place. Name the firm, fund or body that would invest.`,
      vi: `“${name}” là một địa phương hoặc quốc gia. Hãy nêu doanh nghiệp, quỹ hoặc tổ chức đầu tư.`,
    },
    { where: 'investor' },
  )
}

function notYet() {
  return problem(
    'deal-not-yet',
    {
      en: 'This day has not come yet. Give the day the interest was shown.',
      vi: 'Ngày này chưa đến. Hãy ghi ngày nhà đầu tư bày tỏ quan tâm.',
    },
    { where: 'day' },
  )
}
