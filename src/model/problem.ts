/** One sentence in both languages of the product. Each place that can fail writes both, so no surface invents words. */
export type Bilingual = { readonly en: string; readonly vi: string }

export type Language = 'en' | 'vi'

/** What did not parse, in words a person can act on: what was wrong, where, what to do. A value, never thrown. */
export type Problem = {
  readonly problem: string
  readonly says: Bilingual
  /** The field, slot, line or cell it is about. */
  readonly where?: string
  /** Machine-readable details (nearest text, both versions, the list to choose from). */
  readonly details?: Readonly<Record<string, unknown>>
}

export function problem(
  code: string,
  says: Bilingual,
  more: { where?: string; details?: Readonly<Record<string, unknown>> } = {},
): Problem {
  return { problem: code, says, ...more }
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value && 'says' in value
}

/**
 * The few ways an act can end badly; each surface maps them once (HTTP status, exit code). What is `unavailable` may be
 * answered when it is asked again a little later, unchanged; all others end the same way until something else is done.
 */
export type ActErrorCode = 'not-found' | 'conflict' | 'refused' | 'invalid' | 'forbidden' | 'unavailable'

/** When whoever met an `unavailable` may ask again, for programs that wait by themselves. */
export const RETRY_SECONDS = 10

/** The only error an act or view throws on purpose. Anything else is a bug. */
export class ActError extends Error {
  readonly code: ActErrorCode
  readonly problems: readonly Problem[]

  constructor(code: ActErrorCode, problems: Problem | readonly Problem[]) {
    const all: readonly Problem[] = isProblem(problems) ? [problems] : problems
    super(all.map((p) => p.says.en).join(' '))
    this.name = 'ActError'
    this.code = code
    this.problems = all
  }
}
