/** A day so many years, months, weeks or days before (or, below zero, after) another. */
export function dayBefore(iso: string, count: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  const at = new Date(`${iso}T00:00:00Z`)
  if (unit === 'year') at.setUTCFullYear(at.getUTCFullYear() - count)
  else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() - count)
  else at.setUTCDate(at.getUTCDate() - count * (unit === 'week' ? 7 : 1))
  return at.toISOString().slice(0, 10)
}
