import { z } from 'zod'
import { MATCH_VERDICTS } from '#model/dossier.ts'
import { ActError, problem } from '#model/problem.ts'
import { insertMatchDecision } from '#store/queries/dossier.ts'
import { findRecord } from '#store/queries/record.ts'
import { showMatches } from '#views/match.ts'
import { type Act, changing } from './act.ts'
import { bodyNamed } from './keep-investor.ts'
import { notFound } from './refuse.ts'
import { refuseSecret } from './refuse-secret.ts'

const input = z.strictObject({
  projectId: z.string(),
  investorId: z.string(),
  verdict: z.enum(MATCH_VERDICTS),
  why: z.string().trim().max(1000).optional(),
})

export type DecideMatchInput = z.infer<typeof input>
export type DecidedMatch = {
  readonly projectId: string
  readonly investorId: string
  readonly verdict: string
}

/** Chooses an investor for a project, sets the pair aside or opens it again; nothing is chosen without a reason on file. */
export const decideMatch: Act<DecideMatchInput, DecidedMatch> = {
  name: 'decide-match',
  says: { en: 'Decide on a project and an investor', vi: 'Chọn hoặc để lại nhà đầu tư cho dự án' },
  input,
  run: (ctx, actor, { projectId, investorId, verdict, why }) =>
    changing(ctx, actor, 'decide-match', async ({ tx, person, at, wrote }) => {
      refuseSecret(why ?? '')
      const project = await findRecord(tx, projectId)
      if (project?.kind !== 'project') throw notFound({ en: 'project', vi: 'dự án' }, projectId)
      const reader = { office: actor.office, lang: 'vi' } as const
      const within = { ...ctx, store: ctx.store.joining(tx) }
      const { lines } = await showMatches(within, reader, { projectId: project.id })
      const guests = lines.find((one) => one.visitId && one.investor.id === investorId)
      const body = guests?.investor ?? (await bodyNamed({ tx }, investorId))
      const line = lines.find((one) => one.investor.id === body.id)
      if (!line && verdict === 'confirm') throw new ActError('refused', noReason(body.name))
      const decision = {
        projectId: project.id,
        investorId: body.id,
        verdict,
        ...(why ? { why } : {}),
        reasons: (line?.reasons ?? []).map((reason) => reason.text),
        personId: person.id,
        at,
      }
      await insertMatchDecision(tx, decision)
      wrote(decision)
      const answer = { projectId: project.id, investorId: body.id, verdict }
      const title = `${String(project.slots.title?.shown.value ?? project.id)} – ${body.name}`
      return { answer, subject: { ...answer, title } }
    }),
}

function noReason(name: string) {
  return problem('match-without-reason', {
    en: `Nothing on file ties “${name}” to this project. Fill in its page or the sheet of the project first, with what shows it.`,
    vi: `Sổ chưa có căn cứ gắn “${name}” với dự án này. Hãy bổ sung hồ sơ nhà đầu tư hoặc hồ sơ dự án kèm nguồn trước.`,
  })
}
