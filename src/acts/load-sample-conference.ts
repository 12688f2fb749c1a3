import type { z } from 'zod'
import type { Context } from '#context.ts'
import { listConferenceEvents } from '#store/queries/conference.ts'
import { perform } from './act.ts'
import { enterFact } from './enter-fact.ts'
import { followHanded } from './follow-handed.ts'
import { type ListHandedInput, listHanded } from './list-handed.ts'
import { stateTotal } from './state-total.ts'

type Given<A extends { readonly input: z.ZodType }> = Omit<z.infer<A['input']>, 'conferenceId'>

/** A conference of a sample office with the list it handed over, the totals stated of it and what became of its lines. */
export type SampleConference = {
  readonly event: Readonly<Record<string, unknown>>
  readonly note: string
  readonly list: Omit<ListHandedInput, 'conferenceId'>
  readonly totals: readonly Given<typeof stateTotal>[]
  readonly followed?: readonly (Omit<Given<typeof followHanded>, 'rowId'> & {
    /** The line by its project. */
    readonly project: string
  })[]
}

/** Enters a conference signed by the actor, then its list, its totals and the looks at its lines. */
export async function loadSampleConference(
  ctx: Context,
  actor: { readonly office: string; readonly person: string },
  { event, note, list, totals, followed = [] }: SampleConference,
): Promise<void> {
  const fact = { kind: 'event', slots: event, note }
  const { statementId: conferenceId } = await perform(ctx, actor, enterFact, fact)
  await perform(ctx, actor, listHanded, { ...list, conferenceId })
  for (const total of totals) await perform(ctx, actor, stateTotal, { ...total, conferenceId })
  const [kept] = await ctx.store.inOffice(actor.office, (tx) => listConferenceEvents(tx, [conferenceId]))
  const rows = (kept?.events ?? []).flatMap((one) => (one.act === 'listed' ? one.rows : []))
  for (const { project, ...look } of followed) {
    const rowId = rows.find((row) => row.project === project)?.id
    await perform(ctx, actor, followHanded, { ...look, conferenceId, rowId })
  }
}
