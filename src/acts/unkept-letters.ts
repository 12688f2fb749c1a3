import { type Problem, problem } from '#model/problem.ts'

/** What no database keeps: a zero, and half of a letter that is written in two. */
const UNKEPT = /[\0\p{Surrogate}]/u

/** What is read as a file is: its letters are looked at where it is read, and replaced or refused in its own words. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set(['text', 'base64'])

/** A problem for each text given that holds what cannot be kept, as a program that cut it in the middle of a letter leaves it. */
export function unkeptLetters(input: unknown, where = ''): readonly Problem[] {
  if (typeof input === 'string') return UNKEPT.test(input) ? [unkept(where)] : []
  if (typeof input !== 'object' || input === null || ArrayBuffer.isView(input)) return []
  return Object.entries(input).flatMap(([key, value]) => {
    if (READ_ELSEWHERE.has(key) && typeof value === 'string') return []
    return [...unkeptLetters(key, where), ...unkeptLetters(value, where ? `${where}.${key}` : key)]
  })
}

function unkept(where: string): Problem {
  return problem(
    'letters-not-kept',
    {
      en: `“${where}” holds a sign that is no letter and cannot be kept. Type these words anew instead of pasting them.`,
      vi: `“${where}” có ký tự hỏng, không lưu được. Hãy gõ lại thay vì dán.`,
    },
    { where },
  )
}
