/** The same answer with its marks counted on from a number, so that it can stand on a page that has marks of its own. */
export function shiftMarks<T>(value: T, by: number): T {
  return shifted(value, by) as T
}

function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shifted(item, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => {
      if (name === 'mark' && typeof held === 'number') return [name, held + by]
      if (name === 'marks' && Array.isArray(held)) return [name, held.map((mark) => Number(mark) + by)]
      return [name, shifted(held, by)]
    }),
  )
}
