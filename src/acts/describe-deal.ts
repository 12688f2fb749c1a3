import { z } from 'zod'
import type { DealMatter } from '#desk/investment/pipeline/deal.ts'
import { withdrawnOn } from '#desk/investment/pipeline/stage.ts'
import { ActError, problem } from '#model/problem.ts'
import { loadGroups } from '#store/foldings.ts'
import { namesSame } from '#views/spelled-places.ts'
import type { Act } from './act.ts'
import { type ChangedDeal, changingDeal } from './change-deal.ts'
import { matterGiven, projectOf, refuseTwice } from './deal-matter.ts'
import { refuseText } from './prove.ts'

/** `null` takes a part out again. */
const input = z.strictObject({
  dealId: z.string(),
  seen: z.number().int().optional(),
  projectId: matterGiven.projectId.nullable().optional(),
  title: matterGiven.title.nullable().optional(),
  place: matterGiven.place.nullable().optional(),
  sector: matterGiven.sector.nullable().optional(),
  origin: matterGiven.origin.nullable().optional(),
})

/** Says what an investor's file is about: which project, where, in which field. What says the same is no change. */
export const describeDeal: Act<z.infer<typeof input>, ChangedDeal> = {
  name: 'describe-deal',
  says: { en: 'Describe an investor file', vi: 'Ghi nội dung hồ sơ nhà đầu tư' },
  input,
  run: (ctx, actor, { dealId, seen, ...wanted }) =>
    changingDeal(ctx, actor, 'describe-deal', { dealId, seen }, async ({ deal }, { tx }) => {
      const given = Object.entries(wanted).filter(([, value]) => value !== undefined)
      if (!given.length) throw new ActError('invalid', nothing())
      refuseText(wanted.title ?? undefined)
      const project = wanted.projectId ? { projectId: await projectOf(tx, wanted.projectId) } : {}
      const projectId = wanted.projectId === undefined ? deal.projectId : project.projectId
      if (projectId !== deal.projectId && !withdrawnOn(deal)) {
        const groups = await loadGroups(tx)
        const groupOf = (id: string) => groups.get(id) ?? id
        const isInvestor = (id: string) => groupOf(id) === groupOf(deal.investorId)
        await refuseTwice(tx, isInvestor, { project: projectId, except: dealId })
      }
      const told = { ...Object.fromEntries(given), ...project }
      const matter = Object.fromEntries(
        Object.entries(told).filter(
          ([name, value]) => !namesSame(ctx.gazetteer, deal[name as keyof DealMatter], value),
        ),
      )
      return Object.keys(matter).length ? { act: 'described', matter } : undefined
    }),
}

function nothing() {
  return problem('nothing-described', {
    en: 'Nothing was given. Name a project, a title, a place or a field.',
    vi: 'Chưa có nội dung nào. Hãy nêu dự án, tên, địa điểm hoặc lĩnh vực.',
  })
}
