import { z } from 'zod'
import type { Context } from '#context.ts'
import type { MissionAct } from '#desk/mission/mission.ts'
import { dayRefusals, type StepDays } from '#desk/mission/step-days.ts'
import { shutRefusals, stepRefusals } from '#desk/mission/steps.ts'
import {
  answerSchema,
  daySchema,
  decisionSchema,
  exceptionSchema,
  journeySchema,
  PLAIN_STEPS,
  reportSchema,
  type StepName,
  textSchema,
} from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { dayAt } from '#model/values/zone.ts'
import { findDeskSettings } from '#store/queries/desk-settings.ts'
import { listEvidence } from '#store/queries/evidence.ts'
import type { Act, Change } from './act.ts'
import { type ChangedMission, changingMission, type FoundMission } from './change-mission.ts'
import { recordJourney } from './record-mission.ts'
import { refuseAll } from './refuse-all.ts'
import { restatePlan } from './restate-plan.ts'

/** A decision as it is given; without its file it is refused in words, not as a slip of the form. */
const stated = decisionSchema.extend({ evidenceId: z.string().min(1).optional() })

const step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.enum(PLAIN_STEPS), day: daySchema.optional(), note: textSchema(1000).optional() }),
  z.strictObject({ step: z.literal('decided'), decision: stated }),
  z.strictObject({ step: z.literal('answered'), answer: answerSchema }),
  z.strictObject({ step: z.enum(['travelled', 'received']), journey: journeySchema }),
  z.strictObject({ step: z.literal('reported'), report: reportSchema }),
  z.strictObject({ step: z.literal('excepted'), exception: exceptionSchema }),
  z.strictObject({ step: z.literal('cancelled'), why: textSchema(500) }),
  z.strictObject({ step: z.literal('reopened'), why: textSchema(500) }),
])

type Step = z.infer<typeof step>

const input = z.strictObject({ missionId: z.string(), seen: z.number().int().optional(), to: step })

export type StepMissionInput = z.infer<typeof input>

/**
 * Notes that a step was taken: checked, submitted, decided, answered, gone, reported, followed up, closed. The deciding
 * itself happens elsewhere; here stands its number, day, signer and the file that shows it.
 */
export const stepMission: Act<StepMissionInput, ChangedMission> = {
  name: 'step-mission',
  says: { en: 'Note a step of a mission', vi: 'Ghi nhận bước của hồ sơ đoàn' },
  input,
  run: (ctx, actor, { to, ...given }) =>
    changingMission(ctx, actor, 'step-mission', given, async (found, change) => {
      const today = dayAt(change.at, change.tx.zone)
      await refuseStep(found, change, to, today)
      const act = actOf(to, today)
      const acts = [await withFact(ctx, change, found.mission, act)]
      return { acts: [...acts, ...(await restatePlan(ctx, change, found, acts))] }
    }),
}

/** A journey stands in the book as the visit it was. */
async function withFact(
  ctx: Context,
  change: Change,
  mission: FoundMission['mission'],
  act: MissionAct,
): Promise<MissionAct> {
  if (act.act !== 'journeyed' || mission.secret) return act
  const factId = await recordJourney(ctx, change, mission, act.journey)
  return { ...act, ...(factId ? { factId } : {}) }
}

async function refuseStep(
  { mission }: FoundMission,
  { tx, person }: Change,
  to: Step,
  today: string,
): Promise<void> {
  if (mission.secret) return
  if (to.step === 'cancelled') return refuseAll(shutRefusals(mission))
  if (to.step === 'reopened') {
    if (!mission.cancelled && !mission.steps.closed) throw new ActError('refused', isOpen())
    return
  }
  const files = await listEvidence(tx, [mission.id])
  const facts = {
    evidenceIds: new Set(unshown(to) ? [] : files.map((file) => file.id)),
    twoPeople: (await findDeskSettings(tx)).twoPeople,
    person: person.id,
  }
  refuseAll([...stepRefusals(mission, stepNamed(to), facts), ...dayRefusals(daysIn(to), today, mission)])
  const shown = to.step === 'reported' ? (to.report.results ?? []).flatMap((one) => one.evidenceId ?? []) : []
  const named = to.step === 'decided' ? [to.decision.evidenceId ?? ''] : shown
  const lost = named.find((id) => !facts.evidenceIds.has(id))
  if (lost !== undefined) throw new ActError('refused', notAttached(lost))
}

/** Every day a step states; one that was left out is not there. */
function daysIn(to: Step): StepDays {
  if (to.step === 'excepted') return { exception: { ...(to.exception.day && { day: to.exception.day }) } }
  if (to.step !== 'decided') return to as StepDays
  const { day, start, end } = to.decision
  return { decision: { day, ...(start && { start }), ...(end && { end }) } }
}

/** A decision that names no file is one nobody can look at, whatever else is attached. */
function unshown(to: Step): boolean {
  return to.step === 'decided' && !to.decision.evidenceId
}

/** An exception belongs to the check. */
function stepNamed(to: Step): StepName {
  if (to.step === 'excepted') return 'checked'
  return to.step === 'cancelled' || to.step === 'reopened' ? 'closed' : to.step
}

function actOf(to: Step, today: string): MissionAct {
  switch (to.step) {
    case 'decided':
      return { act: 'decided', decision: { ...to.decision, evidenceId: to.decision.evidenceId ?? '' } }
    case 'answered':
      return { act: 'answered', answer: to.answer }
    case 'travelled':
    case 'received':
      return { act: 'journeyed', journey: to.journey }
    case 'reported':
      return { act: 'reported', report: to.report }
    case 'excepted':
      return { act: 'excepted', exception: to.exception }
    case 'cancelled':
      return { act: 'cancelled', why: to.why }
    case 'reopened':
      return { act: 'reopened', why: to.why }
    default:
      return {
        act: 'stepped',
        step: to.step,
        day: to.day ?? today,
        ...(to.note ? { note: to.note } : {}),
      }
  }
}

function isOpen() {
  return problem('mission-open', {
    en: 'This file is open; there is nothing to reopen.',
    vi: 'Hồ sơ đang mở; không cần mở lại.',
  })
}

function notAttached(id: string) {
  return problem(
    'evidence-not-attached',
    {
      en: `The file “${id}” is not attached to this mission. Attach it first, or choose one that is.`,
      vi: `Tệp “${id}” chưa được đính kèm vào hồ sơ này. Hãy đính kèm trước, hoặc chọn tệp đã có.`,
    },
    { where: 'evidenceId' },
  )
}
