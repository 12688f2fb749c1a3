import type { Context } from 'hono'
import type { BookAt } from '#model/book-at.ts'
import type { Problem } from '#model/problem.ts'
import { hasKey } from '#model/values/has-key.ts'
import { bookFrame } from './book-at.ts'
import type { WebDeps } from './deps.ts'
import type { OfficeFrame } from './frame.ts'
import { lookAgain } from './look-again.ts'
import { mayShowAgain, problemField } from './problem-field.ts'
import { conferenceWords } from './words/conference-words.ts'
import { pipelineWords } from './words/pipeline-words.ts'

/** The frame of a page on investment at the days it is read at, with what was just done in the words of these pages. */
export async function dealFrame(
  c: Context,
  deps: WebDeps,
  office: string,
  problems: readonly Problem[] = [],
  typed: Readonly<Record<string, string>> = {},
): Promise<{ readonly frame: OfficeFrame & { readonly at: BookAt }; readonly status: 200 | 422 }> {
  const { frame, status } = await bookFrame(c, deps, office)
  const { done } = pipelineWords(frame.lang)
  const key = c.req.query('done') ?? ''
  const notice = hasKey(done, key) ? { notice: { text: done[key] } } : {}
  return { frame: { ...frame, ...notice, problems: [...frame.problems, ...plain(problems, typed)] }, status }
}

/** Fields as these forms call them, those of files and rates first. */
const LABELS = {
  investor: 'investor',
  projectId: 'projectId',
  title: 'titleField',
  place: 'place',
  origin: 'origin',
  day: 'day',
  amount: 'amount',
  share: 'share',
  step: 'step',
  number: 'number',
  issuer: 'issuer',
  note: 'note',
  quote: 'quote',
  words: 'words',
  why: 'why',
  value: 'rateValue',
  from: 'rateFrom',
  to: 'rateTo',
  owner: 'owner',
} as const

/** Fields only the forms of a conference have. */
const CONFERENCE_LABELS = {
  project: 'project',
  country: 'country',
  projects: 'projects',
  vi: 'inVi',
  en: 'inEn',
  finding: 'finding',
} as const

function labelOf(field: string): Readonly<Record<'en' | 'vi', string>> | undefined {
  if (hasKey(LABELS, field)) {
    const key = LABELS[field]
    return { en: pipelineWords('en')[key], vi: pipelineWords('vi')[key] }
  }
  if (!hasKey(CONFERENCE_LABELS, field)) return undefined
  const key = CONFERENCE_LABELS[field]
  return { en: conferenceWords('en')[key], vi: conferenceWords('vi')[key] }
}

/**
 * What a schema says of a field in its own terms, in those of the form, and tied to the field where the form that was refused
 * has one of that name: only that form is shown as it was typed, so that a name several forms share leads to the right one.
 */
function plain(problems: readonly Problem[], typed: Readonly<Record<string, string>>): readonly Problem[] {
  const shown = mayShowAgain(problems) ? typed : {}
  return problems.map(({ where: path, ...one }) => {
    const where = path?.replace(/^rows\.\d+\./, '') ?? problemField(one)
    if (where === undefined) return one
    const there = hasKey(typed, where) || where === 'file' ? { where } : {}
    const label = labelOf(where)
    if (!label || one.problem !== 'input-not-read') return { ...one, ...there }
    return { ...one, says: lookAgain(label, shown[where], one.details?.wanted), ...there }
  })
}
