import type { Problem } from '#model/problem.ts'

/** The field of a form a problem is about, for linking and for saying it there too. */
export function problemField(problem: Problem): string | undefined {
  if (problem.where) return problem.where.split('.')[0]
  return problem.problem.startsWith('quote-') ? 'quote' : undefined
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
  return problems.map((problem) => {
    const path = problem.where?.replace(/^slots\./, '')
    const label = path && labelOf(path.split('.')[0] ?? '')
    if (!path || !label) return problem
    const says = SCHEMA_WORDS.has(problem.problem)
      ? {
          en: `Look at “${label}” again: it is missing or cannot be read.`,
          vi: `Hãy xem lại “${label}”: còn thiếu hoặc chưa đọc được.`,
        }
      : {
          en: problem.says.en.replaceAll(`“${problem.where}”`, `“${label}”`),
          vi: problem.says.vi.replaceAll(`“${problem.where}”`, `“${label}”`),
        }
    return { ...problem, says, where: path }
  })
}
