import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { openMission } from '#acts/open-mission.ts'
import { openMissionFromVisit } from '#acts/open-mission-from-visit.ts'
import { setDesk } from '#acts/set-desk.ts'
import type { Problem } from '#model/problem.ts'
import { showDeskSettings } from '#views/desk-settings.ts'
import { showMissions } from '#views/missions.ts'
import { showComingVisits, showFirstVisitChoices } from '#views/visit-choices.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { countTyped, said } from '../mission-typed.ts'
import { missionFrame, plainProblems } from '../mission-visit.ts'
import { onForm } from '../on-form.ts'
import { MissionNewPage } from '../pages/mission-new.tsx'
import { MissionsPage } from '../pages/missions.tsx'

/** So many visits without a file stand on the list of files. */
const COMING = 10

/** Delegations: the list, and opening a file. */
export function addMissions(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const list = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const frame = {
      ...(await missionFrame(c, deps, office)),
      problems: plainProblems(problems, {}, form?.typed),
    }
    const view = await showMissions(ctx, { office, lang: frame.lang })
    const settings = await showDeskSettings(ctx, { office })
    const here = officeAt(office, 'missions')
    const retry = form && { ...form, deed: 'settings' }
    const visits = await showComingVisits(ctx, { office, lang: frame.lang }, COMING)
    const props = { frame: { ...frame, here }, view, visits, settings, retry }
    return <MissionsPage {...props} />
  }
  app.get('/:office/missions', async (c) => pageAnswer(c, await list(c, c.req.param('office'))))
  onForm(app, '/:office/missions/settings', {
    does: async ({ office, form, actor }) => {
      const set = {
        twoPeople: form.text('twoPeople') === 'yes',
        ...filled({ repeatMonths: countTyped(form, 'repeatMonths') }),
        version: Number(form.text('version')),
      }
      await perform(ctx, actor, setDesk, set)
      return `${officeAt(office, 'missions')}?done=saved`
    },
    again: ({ c, office, form }, problems) => list(c, office, problems, form),
  })
  const fresh = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const here = officeAt(office, 'missions', 'new')
    const frame = {
      ...(await missionFrame(c, deps, office)),
      here,
      problems: plainProblems(problems, {}, form?.typed),
    }
    const visits = await showFirstVisitChoices(ctx, { office, lang: frame.lang }, 50)
    return <MissionNewPage frame={frame} visits={visits} typed={form?.typed ?? {}} />
  }
  app.get('/:office/missions/new', async (c) => pageAnswer(c, await fresh(c, c.req.param('office'))))
  onForm(app, '/:office/missions', {
    does: async ({ office, form, actor }) => {
      const visit = said(form, 'visit')
      const { missionId } = visit
        ? await perform(ctx, actor, openMissionFromVisit, { recordId: visit })
        : await perform(ctx, actor, openMission, opening(form))
      return `${officeAt(office, 'missions', missionId)}?done=opened`
    },
    again: ({ c, office, form }, problems) => fresh(c, office, problems, form),
  })
}

/** The first question first: what is a state secret sends nothing but its stub. */
function opening(form: Form): Readonly<Record<string, unknown>> {
  const direction = form.text('direction') || 'out'
  if (form.text('secret') !== 'yes') {
    const title = said(form, 'title')
    return { direction, ...(title ? { title } : {}) }
  }
  const stub = {
    number: said(form, 'number'),
    holder: said(form, 'holder'),
    reviewDay: dayTyped(form, 'reviewDay'),
  }
  return { direction, secret: stub }
}
