import { ActError, problem } from '#model/problem.ts'

const YES: ReadonlySet<string> = new Set(['true', 'yes'])
const NO: ReadonlySet<string> = new Set(['', 'false', 'no'])

/** Yes or no, as it was asked for; any other word is refused, as what only the public may see would else leave whole. */
export function flagAsked(text: string | undefined, where: string): boolean {
  const word = text?.trim().toLowerCase() ?? ''
  if (YES.has(word)) return true
  if (NO.has(word)) return false
  throw new ActError(
    'invalid',
    problem(
      'flag-not-read',
      {
        en: `“${text}” is neither yes nor no. Write ${where}=true, or leave it out.`,
        vi: `“${text}” không rõ là có hay không. Hãy viết ${where}=true, hoặc bỏ đi.`,
      },
      { where },
    ),
  )
}
