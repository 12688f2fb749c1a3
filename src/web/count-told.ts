import type { Problem } from '#model/problem.ts'

/** How small or large a number may be, where that was its fault. */
export type Count = {
  readonly from?: number
  readonly above?: number
  readonly to?: number
  readonly below?: number
}

/** The bounds a schema wanted of a number; nothing where it wanted none. */
export function countOf(wanted: unknown): Count | undefined {
  return wanted && typeof wanted === 'object' && 'count' in wanted ? (wanted.count as Count) : undefined
}

/** A whole number, and how small or large it may be where that was the fault. */
export function countHow({ from, above, to, below }: Count): Problem['says'] {
  if (above !== undefined)
    return { en: `Write a number greater than ${above}.`, vi: `Hãy ghi số lớn hơn ${above}.` }
  if (below !== undefined)
    return { en: `Write a number less than ${below}.`, vi: `Hãy ghi số nhỏ hơn ${below}.` }
  if (from !== undefined)
    return { en: `Write a number of ${from} or more.`, vi: `Hãy ghi số từ ${from} trở lên.` }
  return to === undefined
    ? { en: 'Write a number in figures, as 12.', vi: 'Hãy ghi số bằng chữ số, ví dụ 12.' }
    : { en: `Write a number of at most ${to}.`, vi: `Hãy ghi số không quá ${to}.` }
}
