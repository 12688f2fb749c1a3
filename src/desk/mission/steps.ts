import { type Direction, IN_STEPS, OUT_STEPS, type StepName } from '#model/mission.ts'
import type { Refusal } from '#model/refusal.ts'
import { printDate } from '#model/values/date.ts'
import { stepRefusal } from '../step-refusal.ts'
import type { Mission, StepDone } from './mission.ts'

/** What steps are judged by besides the mission itself. */
export type StepFacts = {
  /** Files attached to the mission, by id. */
  readonly evidenceIds: ReadonlySet<string>
  /** The office's rule: whoever submitted may not also enter the decision. */
  readonly twoPeople: boolean
  /** Who would do it. */
  readonly person?: string
}

/** A step of a mission: done, or what may be done about it, or every reason why not. */
export type StepState = {
  readonly step: StepName
  readonly done?: StepDone
  /** Left out so far although a later one is done; it may still be filled in. */
  readonly skipped: boolean
  readonly refusals: readonly Refusal[]
}

/** The steps of a direction in their usual order. */
function stepsOf(direction: Direction): readonly StepName[] {
  return direction === 'out' ? OUT_STEPS : IN_STEPS
}

/**
 * Where a mission stands, step by step. Order binds nobody: deciding happens elsewhere, so a step may be left out or
 * filled in later. What stops are a state secret, a file that was put aside, evidence that is not there, and one person
 * where the office wants two.
 */
export function nextSteps(mission: Mission, facts: StepFacts): readonly StepState[] {
  const order = stepsOf(mission.direction)
  const last = order.findLastIndex((step) => mission.steps[step] !== undefined)
  return order.map((step, at) => {
    const done = mission.steps[step]
    return {
      step,
      ...(done ? { done } : {}),
      skipped: !done && at < last,
      refusals: stepRefusals(mission, step, facts),
    }
  })
}

/** Where a mission is: its furthest step, or that it was just opened, put aside, or is under secrecy. */
export function standingOf(mission: Mission): StepName | 'opened' | 'cancelled' | 'secret' {
  if (mission.secret) return 'secret'
  if (mission.cancelled) return 'cancelled'
  return stepsOf(mission.direction).findLast((step) => mission.steps[step] !== undefined) ?? 'opened'
}

/** Every reason why a step may not be taken now; empty where it may. */
export function stepRefusals(mission: Mission, step: StepName, facts: StepFacts): readonly Refusal[] {
  if (mission.secret) return [underSecrecy(mission.secret.reviewDay)]
  if (!stepsOf(mission.direction).includes(step)) return [ofTheOtherWay(step)]
  const shut = shutRefusals(mission)
  if (shut.length || step !== 'decided') return shut
  return [
    ...(facts.evidenceIds.size ? [] : [noEvidence()]),
    ...(needsAnother(mission, facts) ? [secondPerson()] : []),
  ]
}

/** Why a file takes no changes: it was put aside, or is closed. Empty while it is open. */
export function shutRefusals({ cancelled, steps }: Pick<Mission, 'cancelled' | 'steps'>): readonly Refusal[] {
  if (cancelled) return [putAside(cancelled)]
  return steps.closed ? [closedAlready()] : []
}

function needsAnother({ steps }: Mission, { twoPeople, person }: StepFacts): boolean {
  return twoPeople && person !== undefined && steps.submitted?.person === person
}

/** Why nothing but the stub of a state secret may be kept. */
export function underSecrecy(reviewDay: string): Refusal {
  return stepRefusal(
    'mission/secret',
    {
      en: `This trip is kept as a state secret; here is only a stub. Its secrecy is reviewed on ${printDate(reviewDay, 'en')}.`,
      vi: `Chuyến đi này thuộc bí mật nhà nước; ở đây chỉ có phiếu. Ngày xem xét lại độ mật: ${printDate(reviewDay, 'vi')}.`,
    },
    {
      en: 'Work on it where state secrets may be held, or note that it was declassified.',
      vi: 'Xử lý ở nơi được phép lưu giữ bí mật nhà nước, hoặc ghi nhận đã giải mật.',
    },
  )
}

function putAside(reason: string): Refusal {
  const why = reason.replace(/[\s.…]+$/, '')
  return stepRefusal(
    'mission/cancelled',
    { en: `This file was put aside: ${why}.`, vi: `Hồ sơ này đã dừng: ${why}.` },
    { en: 'Reopen it first, with the reason.', vi: 'Hãy mở lại hồ sơ trước, kèm lý do.' },
  )
}

function closedAlready(): Refusal {
  return stepRefusal(
    'mission/closed',
    { en: 'This file is closed.', vi: 'Hồ sơ này đã khép lại.' },
    { en: 'Reopen it first, with the reason.', vi: 'Hãy mở lại hồ sơ trước, kèm lý do.' },
  )
}

function ofTheOtherWay(step: StepName): Refusal {
  return stepRefusal(
    'mission/direction',
    {
      en: `“${step}” is no step of this kind of file.`,
      vi: `Hồ sơ loại này không có bước “${step}”.`,
    },
    {
      en: `Choose one of its own: ${OUT_STEPS.join(', ')} (out) or ${IN_STEPS.join(', ')} (in).`,
      vi: `Hãy chọn bước của đúng loại: ${OUT_STEPS.join(', ')} (đoàn ra) hoặc ${IN_STEPS.join(', ')} (đoàn vào).`,
    },
  )
}

function noEvidence(): Refusal {
  return stepRefusal(
    'mission/decision-evidence',
    {
      en: 'The decision itself is not attached.',
      vi: 'Chưa đính kèm văn bản quyết định.',
    },
    {
      en: 'Attach the scan of the decision; then enter its number, day and signer.',
      vi: 'Hãy đính kèm bản quét quyết định, rồi nhập số, ngày và người ký.',
    },
  )
}

function secondPerson(): Refusal {
  return stepRefusal(
    'mission/two-people',
    {
      en: 'This office wants two people: whoever submitted the file does not enter its decision.',
      vi: 'Cơ quan quy định hai người khác nhau: người đã trình hồ sơ không nhập quyết định.',
    },
    {
      en: 'Let somebody else of the list enter it.',
      vi: 'Hãy để cán bộ khác trong danh sách nhập.',
    },
  )
}
