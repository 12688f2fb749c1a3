import type { Context } from 'hono'
import type { Language, Problem } from '#model/problem.ts'
import { hasKey } from '#model/values/has-key.ts'
import type { WebDeps } from './deps.ts'
import type { OfficeFrame } from './frame.ts'
import { lookAgain } from './look-again.ts'
import { mayShowAgain } from './problem-field.ts'
import { officeFrame } from './visit.ts'
import { missionWords } from './words/mission-words.ts'

/** The frame of a page on delegations, with what was just done in the words of these pages. */
export async function missionFrame(c: Context, deps: WebDeps, office: string): Promise<OfficeFrame> {
  const frame = await officeFrame(c, deps, office)
  const { done } = missionWords(frame.lang)
  const key = c.req.query('done') ?? ''
  return hasKey(done, key) ? { ...frame, notice: { text: done[key] } } : frame
}

/** Fields of the file as its pages call them; what a schema says of a field in its own terms points to the label. */
const LABELS = {
  title: 'name',
  name: 'fullName',
  number: 'number',
  holder: 'secretHolder',
  reviewDay: 'secretReview',
  day: 'day',
  signer: 'signer',
  evidenceId: 'decisionFile',
  words: 'words',
  start: 'firstDay',
  end: 'lastDay',
  size: 'size',
  days: 'days',
  countries: 'countries',
  head: 'head',
  summary: 'summary',
  spent: 'spent',
  budgetTotal: 'spentPlan',
  why: 'why',
  thing: 'thing',
  giver: 'giver',
  receiver: 'receiver',
  value: 'value',
  post: 'post',
  zone: 'zone',
  endZone: 'endZone',
  endDay: 'arrives',
  from: 'from',
  to: 'to',
  partner: 'partner',
  due: 'due',
  ground: 'ground',
  locality: 'locality',
  deviations: 'deviations',
  results: 'results',
  note: 'note',
  side: 'side',
  tripsThisYear: 'trips',
  address: 'address',
  nativeName: 'nativeName',
  custody: 'custody',
  rule: 'rule',
  place: 'place',
  repeatMonths: 'repeat',
  counterparts: 'counterparts',
  interpreter: 'interpreter',
  dress: 'dress',
  body: 'body',
  gifts: 'giftsHere',
  unit: 'unit',
} as const

/** Fields that a form sends under another name than the act has for them. */
const SENT_AS: Readonly<Record<string, string>> = { spent: 'sum', budgetTotal: 'sum', tripsThisYear: 'trips' }

/** Fields of a part that the part's form calls and sends in its own way. */
const WITHIN = {
  'secret.number': ['secretNumber', 'number'],
  'invitation.from': ['invitationFrom', 'p-invitation'],
  'invitation.number': ['invitationNumber', 'invitationNumber'],
  'invitation.day': ['invitationDay', 'invitationDay'],
  'payer.name': ['payerName', 'payerName'],
} as const

/** What a field is called in the forms that call it otherwise than most: the talks of a programme, a promise that is noted. */
export function ownLabels(form: 'programme' | 'promise', lang: Language): Readonly<Record<string, string>> {
  const own = missionWords(lang)
  return form === 'promise'
    ? { words: own.promise, side: own.side }
    : { title: own.what, start: own.starts, end: own.ends }
}

/** Problems in the words of these forms. They stand on top of the page; several forms share a field's name. */
export function plainProblems(
  problems: readonly Problem[],
  more: Readonly<Record<string, string>> = {},
  typed: Readonly<Record<string, string>> = {},
): readonly Problem[] {
  const [en, vi] = [missionWords('en'), missionWords('vi')]
  const shown = mayShowAgain(problems) ? typed : {}
  const told = problems.map(({ where, ...one }) => {
    // A file is no text that was typed.
    if (where === 'file') return { ...one, where }
    const steps = where?.split('.') ?? []
    const within = steps.slice(-2).join('.')
    if (hasKey(WITHIN, within) && one.problem === 'input-not-read') {
      const [key, sent] = WITHIN[within]
      const says = lookAgain({ en: en[key], vi: vi[key] }, shown[sent], one.details?.wanted)
      return { ...one, says, ...fieldAt(sent, typed) }
    }
    const wordsOf = (field: string) => {
      if (more[field]) return { en: more[field], vi: more[field] }
      return hasKey(LABELS, field) ? { en: en[LABELS[field]], vi: vi[LABELS[field]] } : undefined
    }
    // The field on the page stands anywhere in the way to the fault: a sum within a line of the estimate.
    const at = steps.findLastIndex((step) => wordsOf(step))
    const field = steps[at] ?? ''
    const label = wordsOf(field)
    const name = [`p-${field}`, SENT_AS[field] ?? field].find((sent) => shown[sent] !== undefined)
    if (!label || one.problem !== 'input-not-read') return { ...one, ...(name ? fieldAt(name, typed) : {}) }
    const says = lookAgain(label, lineOf(name && shown[name], steps[at + 1]), one.details?.wanted)
    return { ...one, says, ...(name ? fieldAt(name, typed) : {}) }
  })
  // A line that misses two of its parts is one line to look at.
  return told.filter((one, at) => told.findIndex(({ says }) => says.vi === one.says.vi) === at)
}

/** The field of the form that was sent under this name, for the page to lead to it. */
function fieldAt(name: string, typed: Readonly<Record<string, string>>): { readonly where?: string } {
  return name in typed ? { where: name } : {}
}

/** The line of a field of many that a fault is in; the whole of any other field. */
function lineOf(typed: string | undefined, line: string | undefined): string | undefined {
  if (!line || !/^\d+$/.test(line)) return typed
  return typed?.split(/\r?\n/).filter((one) => one.trim())[Number(line)] ?? typed
}
