import type { Context, Hono } from 'hono'
import type { Problem } from '#model/problem.ts'
import { checkMission } from '#views/check-mission.ts'
import { showCommitments } from '#views/commitments.ts'
import { showMission } from '#views/mission.ts'
import { showProgramme } from '#views/mission-programme.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { DEEDS } from '../mission-deeds.ts'
import { missionFrame, ownLabels, plainProblems } from '../mission-visit.ts'
import { onForm } from '../on-form.ts'
import { MissionPage } from '../pages/mission.tsx'
import { aboutField, mayShowAgain } from '../problem-field.ts'

/** One delegation, and everything that can be done to its file. */
export function addMission(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  type Again = { readonly problems: readonly Problem[]; readonly deed: string; readonly form: Form }
  const page = async (c: Context, office: string, missionId: string, again?: Again) => {
    const frame = await missionFrame(c, deps, office)
    const reader = { office, lang: frame.lang }
    const person = frame.person?.id
    const view = await showMission(ctx, reader, { missionId, ...(person ? { person } : {}) })
    const labels = Object.fromEntries(view.parts.map((part) => [part.name, part.label]))
    const called =
      again?.deed === 'write' ? labels : again?.deed === 'programme' ? ownLabels('programme', frame.lang) : {}
    const problems = plainProblems(again?.problems ?? [], called, again?.form.typed)
    const retry = again && mayShowAgain(again.problems) ? { retry: { deed: again.deed, ...again.form } } : {}
    return (
      <MissionPage
        frame={{ ...frame, problems, here: officeAt(office, 'missions', missionId) }}
        view={{ ...view, ...retry }}
        check={await checkMission(ctx, reader, { missionId })}
        programme={await showProgramme(ctx, reader, { missionId })}
        protocol={await showProtocol(ctx, reader, { missionId })}
        promises={await showCommitments(ctx, reader, { missionId })}
      />
    )
  }
  app.get('/:office/missions/:id', async (c) => {
    const { office, id } = c.req.param()
    return pageAnswer(c, await page(c, office, id))
  })
  onForm(app, '/:office/missions/:id/:deed', {
    does: async ({ c, office, id, deed, form, actor }) => {
      const work = DEEDS[deed]
      if (!work) return await c.notFound()
      const { lang } = await missionFrame(c, deps, office)
      const seen = Number(form.text('seen')) || undefined
      const given = { missionId: id, ...filled({ seen }) }
      const [key, at] = await work({ ctx, actor, form, lang, given })
      return `${officeAt(office, 'missions', id)}?done=${key}#${at}`
    },
    again: ({ c, office, id, deed, form }, problems) => {
      const told = deed === 'attach' ? aboutField(problems, 'file') : problems
      return page(c, office, id, { problems: told, deed, form })
    },
  })
}
