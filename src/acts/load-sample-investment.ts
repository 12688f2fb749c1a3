import type { Context } from '#context.ts'
import { listRecords } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { perform } from './act.ts'
import { decideMatch } from './decide-match.ts'
import { type EnterFactInput, enterFact } from './enter-fact.ts'
import { type EnterProjectInput, enterProject } from './enter-project.ts'
import { type EnterRateInput, enterRate } from './enter-rate.ts'
import { type KeepInvestorInput, keepInvestor } from './keep-investor.ts'
import { loadSampleConference, type SampleConference } from './load-sample-conference.ts'
import { type OpenDealInput, openDeal } from './open-deal.ts'
import { openSample, type SampleOpening } from './open-sample.ts'
import { type StepDealInput, stepDeal } from './step-deal.ts'

/** Projects and investors of a sample office with what came of them; every firm and every doing is made up. */
export type SampleInvestment = {
  readonly projects: readonly EnterProjectInput[]
  readonly investors: readonly {
    readonly name: string
    readonly parts: NonNullable<KeepInvestorInput['parts']>
    /** It came with the delegation of this place: `Changwon|KR`. */
    readonly cameFrom?: string
  }[]
  /** Meetings with investors and figures of the book, each signed with its sentence. */
  readonly facts?: readonly EnterFactInput[]
  readonly rates?: readonly EnterRateInput[]
  /** Each file by its investor's name and, where it has one, its project's title. */
  readonly deals?: readonly (Omit<OpenDealInput, 'projectId'> & {
    readonly project?: string
    readonly steps: readonly Omit<StepDealInput, 'dealId'>[]
  })[]
  readonly matches?: readonly {
    readonly project: string
    readonly investor: string
    readonly verdict: string
    readonly why: string
  }[]
  readonly conferences?: readonly SampleConference[]
  readonly open?: readonly SampleOpening[]
}

type Actor = { readonly office: string; readonly person: string }
type Ids = ReadonlyMap<string, string>

/**
 * Enters the investment of a sample office in one transaction, all of it or nothing; what was entered before is left as it
 * is. One transaction is also what keeps the first start quick.
 */
export async function loadSampleInvestment(
  ctx: Context,
  actor: Actor,
  sample: SampleInvestment,
): Promise<void> {
  await ctx.store.inOffice(actor.office, async (tx) => {
    const titles = (await listRecords(tx, 'project')).map((record) => record.slots.title?.shown.value)
    if (sample.projects.some((project) => titles.includes(project.title))) return
    const within = { ...ctx, store: ctx.store.joining(tx) }
    for (const rate of sample.rates ?? []) await perform(within, actor, enterRate, rate)
    const projects = new Map<string, string>()
    for (const project of sample.projects)
      projects.set(project.title, (await perform(within, actor, enterProject, project)).projectId)
    const investors = await enterInvestors(within, actor, tx, sample)
    for (const fact of sample.facts ?? []) await perform(within, actor, enterFact, fact)
    await enterDeals(within, actor, sample, { projects })
    for (const { project, investor, ...decided } of sample.matches ?? []) {
      const pair = { projectId: projects.get(project), investorId: investors.get(investor) }
      await perform(within, actor, decideMatch, { ...pair, ...decided })
    }
    for (const conference of sample.conferences ?? []) await loadSampleConference(within, actor, conference)
    for (const opening of sample.open ?? []) await openSample(within, actor, tx, opening)
  })
}

async function enterInvestors(
  ctx: Context,
  actor: Actor,
  tx: OfficeTx,
  { investors }: SampleInvestment,
): Promise<Ids> {
  const visits = await listRecords(tx, 'visit')
  const ids = new Map<string, string>()
  for (const { name, parts, cameFrom } of investors) {
    const visit = cameFrom && visits.find((one) => one.slots.from?.shown.value === cameFrom)
    const given = { ...parts, ...(visit ? { came: visit.id } : {}) }
    const kept = await perform(ctx, actor, keepInvestor, { name, another: true, parts: given })
    ids.set(name, kept.id)
  }
  return ids
}

async function enterDeals(
  ctx: Context,
  actor: Actor,
  { deals = [] }: SampleInvestment,
  { projects }: { readonly projects: Ids },
): Promise<void> {
  for (const { project, steps, ...given } of deals) {
    const projectId = project && projects.get(project)
    const { dealId } = await perform(ctx, actor, openDeal, { ...given, ...(projectId ? { projectId } : {}) })
    for (const step of steps) await perform(ctx, actor, stepDeal, { ...step, dealId })
  }
}
