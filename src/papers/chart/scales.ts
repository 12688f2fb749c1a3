import { daysBetween } from '#model/values/day.ts'

/** Round numbers from 0 to above the largest value, four or five of them. */
export function ticksTo(largest: number): readonly number[] {
  if (largest <= 0) return [0, 1]
  const rough = largest / 4
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((one) => one * size).find((one) => one >= rough) ?? 10 * size
  const count = Math.ceil(largest / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}

/** Heights moved apart so that labels stand a line from one another, in the order they were given. */
export function apart(heights: readonly number[], line: number, lowest: number): readonly number[] {
  const order = heights.map((height, at) => ({ height, at })).toSorted((a, b) => a.height - b.height)
  const placed: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { height, at } of order) {
    last = Math.max(height, last + line)
    placed[at] = last
  }
  const over = Math.max(0, last - lowest)
  return placed.map((height) => height - over)
}

/** A day as a place between two others, 0 to 1; in the middle where there is one day only. */
export function shareOf(day: string, first: string, last: string): number {
  const span = daysBetween(first, last)
  return span ? daysBetween(first, day) / span : 0.5
}
