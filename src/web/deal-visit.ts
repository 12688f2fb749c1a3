import type { Context } from 'hono'
import type { BookAt } from '#model/book-at.ts'
import type { Problem } from '#model/problem.ts'
import { hasKey } from '#model/values/has-key.ts'
import { bookFrame } from './book-at.ts'
import type { WebDeps } from './deps.ts'
import type { OfficeFrame } from './frame.ts'
import { lookAgain, mayShowAgain } from './problem-field.ts'
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

/** Fields as these forms call them. */
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
  why: 'why',
  value: 'rateValue',
  from: 'rateFrom',
  to: 'rateTo',
  owner: 'owner',
} as const

/** What a schema says of a field in its own terms points to the field's label; several forms share a name, so none is linked. */
function plain(problems: readonly Problem[], typed: Readonly<Record<string, string>>): readonly Problem[] {
  const [en, vi] = [pipelineWords('en'), pipelineWords('vi')]
  const shown = mayShowAgain(problems) ? typed : {}
  return problems.map(({ where, ...one }) => {
    if (where === undefined || !hasKey(LABELS, where) || one.problem !== 'input-not-read') return one
    const key = LABELS[where]
    return { ...one, says: lookAgain({ en: en[key], vi: vi[key] }, shown[where], one.details?.wanted) }
  })
}
