import { type Problem, problem } from '#model/problem.ts'

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
  return problem('date-not-read', says, { where })
}

const SCHEMA_WORDS = new Set(['input-not-read', 'slot-not-read'])

/**
 * Problems in the words of the form: a field is called what its label calls it. What a schema says in its own terms
 * becomes a sentence that points to the field; the field's hint tells how to write it.
 */
export function labelled(
  problems: readonly Problem[],
  labelOf: (field: string) => string | undefined,
): readonly Problem[] {
  return problems.map((one) => {
    const path = one.where?.replace(/^slots\./, '')
    const label = path && labelOf(path.split('.')[0] ?? '')
    if (!path || !label) return one
    const says = SCHEMA_WORDS.has(one.problem)
      ? {
          en: `Look at “${label}” again: it is missing or cannot be read.`,
          vi: `Hãy xem lại “${label}”: còn thiếu hoặc chưa đọc được.`,
        }
      : {
          en: one.says.en.replaceAll(`“${one.where}”`, `“${label}”`),
          vi: one.says.vi.replaceAll(`“${one.where}”`, `“${label}”`),
        }
    return { ...one, says, where: path }
  })
}

/** Whether a form may be shown again as it was typed: never where what was typed may not lie here. */
export function mayShowAgain(problems: readonly Problem[]): boolean {
  return problems.every((one) => one.problem !== 'state-secret')
}
