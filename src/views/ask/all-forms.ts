import type { DayFound } from './days-in.ts'
import type { QuestionForm } from './form.ts'
import { agreements } from './forms/agreements.ts'
import { anniversaries } from './forms/anniversaries.ts'
import { changed } from './forms/changed.ts'
import { comingMeetings, comingVisits } from './forms/coming.ts'
import { due } from './forms/due.ts'
import { expiring } from './forms/expiring.ts'
import { gifts } from './forms/gifts.ts'
import { inForce } from './forms/in-force.ts'
import { investment } from './forms/investment.ts'
import { lastMeeting } from './forms/last-meeting.ts'
import { lastVisit } from './forms/last-visit.ts'
import { links } from './forms/links.ts'
import { meetings } from './forms/meetings.ts'
import { overview } from './forms/overview.ts'
import { partners } from './forms/partners.ts'
import { promises, requests } from './forms/promises.ts'
import { seeking } from './forms/seeking.ts'
import { signers } from './forms/signers.ts'
import { silent } from './forms/silent.ts'
import { tieSince } from './forms/tie-since.ts'
import { tiesOf } from './forms/ties-of.ts'
import { unsigned } from './forms/unsigned.ts'
import { visits } from './forms/visits.ts'
import { whoHolds, whoIs } from './forms/who-holds.ts'
import { has, type Question } from './question.ts'

/** Every way to ask, the narrower before the wider. */
export const QUESTION_FORMS: readonly QuestionForm[] = [
  expiring,
  inForce,
  unsigned,
  due,
  silent,
  changed,
  anniversaries,
  promises,
  requests,
  gifts,
  seeking,
  investment,
  whoHolds,
  whoIs,
  comingVisits,
  comingMeetings,
  lastMeeting,
  lastVisit,
  links,
  tieSince,
  signers,
  agreements,
  visits,
  meetings,
  tiesOf,
  partners,
  overview,
]

/** The form of a question; undefined where a word of it does nothing, or no form has all its parts. */
export function formOf(question: Question): QuestionForm | undefined {
  if (question.left.length) return undefined
  const named = question.names.filter((name) => !name.ours).length
  return QUESTION_FORMS.find((form) => {
    if (named > 1 || (form.whom === 'one' && named !== 1) || (form.whom === 'none' && named > 0)) return false
    if (question.regions.length && !isOneRegion(form, question)) return false
    if (!form.needs.every((parts) => has(question, ...parts))) return false
    const allowed = new Set([...form.needs.flat(), ...form.may])
    if (!question.parts.every((found) => allowed.has(found.part))) return false
    return readsDays(form, question) && (form.fits?.(question) ?? true)
  })
}

/** One region, and nobody named beside it but ourselves: “in Europe and Asia”, “of Japan in Asia” are two things. */
function isOneRegion({ regions: read = false }: QuestionForm, { regions, names }: Question): boolean {
  return (
    read && regions.length === 1 && regions.every((one) => one.region) && names.every((name) => name.ours)
  )
}

/** Words between days that lie side by side. */
const AND: ReadonlySet<string> = new Set(['and', 'or', 'va', 'hoac', 'hay', 'but', 'nhung'])

/** Are the days it names such as the form reads? Several only where they lie side by side: “in 2024 and 2025”. */
function readsDays({ days: read = [] }: QuestionForm, { days, tokens }: Question): boolean {
  const named = days.filter((day) => day.kind !== 'as-of')
  // “signed in 2022 that expire in 2027” tells two things of two years.
  const apart = named.some((day, i) => {
    const before = named[i - 1]
    const between = before ? tokens.slice(before.start + before.length, day.start) : []
    return !between.every((token) => AND.has(token))
  })
  if (apart) return false
  const kinds = new Set(named.map((day) => day.kind))
  const isOne =
    named.length <= 1 || (kinds.size === 1 && kinds.has('period')) || isFromTo(kinds, named.length)
  return isOne && named.every((day) => read.includes(day.kind))
}

/** “since 2020 and before 2024” is one stretch. */
function isFromTo(kinds: ReadonlySet<DayFound['kind']>, count: number): boolean {
  return count === 2 && kinds.has('since') && kinds.has('until')
}
