import { ActError, problem } from '#model/problem.ts'

/** The word of a short list somebody asks for, undefined where none is; another is told with those there are. */
export function choiceAsked<T extends string>(
  given: string | undefined,
  list: readonly T[],
  where: string,
): T | undefined {
  if (!given) return undefined
  const found = list.find((one) => one === given)
  if (found) return found
  throw new ActError(
    'invalid',
    problem(
      'no-such-choice',
      {
        en: `“${given}” cannot be chosen here. Choose one of: ${list.join(', ')}.`,
        vi: `Không có lựa chọn “${given}”. Hãy chọn: ${list.join(', ')}.`,
      },
      { where },
    ),
  )
}
