import { type Clue, type Found, plainNumber, settle, touches, yearOf } from './found.ts'

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

/** `2025-04-02`, `2025/4/2`, `2.4.2025`: days whose three parts are all printed as numbers. */
export function isoDay(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  const printed = tokens[at]?.text ?? ''
  const dotted = printed.includes('.') && DOTTED.exec(printed)
  if (dotted)
    return settle(
      { day: Number(dotted[1]), month: Number(dotted[2]), year: Number(dotted[3]) },
      clue,
      at,
      at + 1,
    )
  const year = yearOf(tokens[at])
  const mark = tokens[at + 1]?.text
  if (!year || (mark !== '-' && mark !== '/') || tokens[at + 3]?.text !== mark) return undefined
  if (![1, 2, 3, 4].every((offset) => touches(tokens, at + offset))) return undefined
  const month = plainNumber(tokens[at + 2])
  const day = plainNumber(tokens[at + 4])
  return month && day ? settle({ year, month, day }, clue, at, at + 5) : undefined
}
