import { type Problem, problem } from '#model/problem.ts'
import { lookAgain } from './look-again.ts'

/** The field of a form a problem is about, for linking and for saying it there too. */
export function problemField(one: Problem): string | undefined {
  if (one.where) return one.where.split('.')[0]
  return one.problem.startsWith('quote-') ? 'quote' : undefined
}

/** A day that cannot be read, told as the forms have days written, not as the command line has. */
export function dayProblem(typed: string, where: string): Problem {
  const says = {
    en: `“${typed}” is no day, month or year. Write it as 02/04/2025, 4/2025 or 2025.`,
    vi: `“${typed}” không phải là ngày, tháng hay năm. Hãy viết như 02/4/2025, 4/2025 hoặc 2025.`,
  }
  return problem('date-not-read', says, { where, details: { typed } })
}

/** What was typed where a day could not be read. */
export function typedWrong(one: Problem | undefined): string | undefined {
  const typed = one?.details?.typed
  return typeof typed === 'string' ? typed : undefined
}

/** Faults of a form that name no field, told at the one they are about. */
export function aboutField(problems: readonly Problem[], field: string): readonly Problem[] {
  return problems.map((one) => (one.where || NO_FIELD.has(one.problem) ? one : { ...one, where: field }))
}

/** What is nobody's fault in a field: who does it, what may not lie here, what somebody changed meanwhile. */
const NO_FIELD = new Set(['nobody-named', 'not-on-the-list', 'state-secret', 'stale'])

const SCHEMA_WORDS = new Set(['input-not-read', 'slot-not-read'])

/**
 * Problems in the words of the form: a field is called what its label calls it. What a schema says in its own terms
 * becomes a sentence that points to the field; the field's hint tells how to write it.
 */
export function labelled(
  problems: readonly Problem[],
  labelOf: (field: string) => string | undefined,
  typed?: { readonly text: (field: string) => string } | undefined,
): readonly Problem[] {
  const shown = mayShowAgain(problems) ? typed : undefined
  return problems.map((one) => {
    if (Array.isArray(one.details?.oneOf)) return oneOfThese(one, one.details.oneOf.map(String), labelOf)
    const path = one.where?.replace(/^slots\./, '')
    const [field = ''] = path?.split('.') ?? []
    const label = path && labelOf(field)
    if (!path || !label) return one
    const says = SCHEMA_WORDS.has(one.problem)
      ? schemaSays(label, shown && (shown.text(`slot.${field}`) || shown.text(field)), one.details?.wanted)
      : {
          en: one.says.en.replaceAll(`“${one.where}”`, `“${label}”`),
          vi: one.says.vi.replaceAll(`“${one.where}”`, `“${label}”`),
        }
    return { ...one, says, where: path }
  })
}

/** Of several fields one has to be filled in: they are called what their labels call them, and the first is led to. */
function oneOfThese(
  one: Problem,
  fields: readonly string[],
  labelOf: (field: string) => string | undefined,
): Problem {
  const labels = fields.map((field) => `“${labelOf(field) ?? field}”`).join(', ')
  const says = {
    en: `Fill in at least one of these: ${labels}.`,
    vi: `Hãy điền ít nhất một trong các ô: ${labels}.`,
  }
  return { ...one, says, ...(fields[0] ? { where: fields[0] } : {}) }
}

/** Where it is known what was typed it is told; else the field is only pointed to. */
function schemaSays(label: string, typed: string | undefined, wanted: unknown): Problem['says'] {
  if (typed !== undefined) return lookAgain({ en: label, vi: label }, typed, wanted)
  return {
    en: `Look at “${label}” again: it is missing or cannot be read.`,
    vi: `Hãy xem lại “${label}”: còn thiếu hoặc chưa đọc được.`,
  }
}

/** Whether a form may be shown again as it was typed: never where what was typed may not lie here. */
export function mayShowAgain(problems: readonly Problem[]): boolean {
  return problems.every((one) => one.problem !== 'state-secret')
}
