import type { QuestionForm } from './form.ts'
import { agreements } from './forms/agreements.ts'
import { anniversaries } from './forms/anniversaries.ts'
import { changed } from './forms/changed.ts'
import { expiring } from './forms/expiring.ts'
import { gifts } from './forms/gifts.ts'
import { investment } from './forms/investment.ts'
import { lastMeeting } from './forms/last-meeting.ts'
import { lastVisit } from './forms/last-visit.ts'
import { meetings } from './forms/meetings.ts'
import { overview } from './forms/overview.ts'
import { partners } from './forms/partners.ts'
import { promises } from './forms/promises.ts'
import { seeking } from './forms/seeking.ts'
import { silent } from './forms/silent.ts'
import { tieSince } from './forms/tie-since.ts'
import { visits } from './forms/visits.ts'
import { whoHolds, whoIs } from './forms/who-holds.ts'
import { has, type Question } from './question.ts'

/** Every way to ask, the narrower before the wider. */
export const QUESTION_FORMS: readonly QuestionForm[] = [
  expiring,
  silent,
  changed,
  anniversaries,
  promises,
  gifts,
  seeking,
  investment,
  whoHolds,
  whoIs,
  lastMeeting,
  lastVisit,
  tieSince,
  agreements,
  visits,
  meetings,
  partners,
  overview,
]

/** The form of a question; undefined where a word of it does nothing, or no form has all its parts. */
export function formOf(question: Question): QuestionForm | undefined {
  if (question.left.length) return undefined
  const named = question.names.filter((name) => !name.ours).length
  return QUESTION_FORMS.find((form) => {
    if (named > 1 || (form.whom === 'one' && named !== 1) || (form.whom === 'none' && named > 0)) return false
    if (!form.needs.every((parts) => has(question, ...parts))) return false
    const allowed = new Set([...form.needs.flat(), ...form.may])
    if (!question.parts.every((found) => allowed.has(found.part))) return false
    return form.fits?.(question) ?? true
  })
}
