/** Adds sums so that no cent is lost to binary fractions; what is taken away stands with its sign. */
export function addExactly(amounts: readonly number[]): number {
  const digits = Math.max(0, ...amounts.map((amount) => String(amount).split('.')[1]?.length ?? 0))
  const scale = 10 ** Math.min(digits, 6)
  return amounts.reduce((sum, amount) => sum + Math.round(amount * scale), 0) / scale
}
