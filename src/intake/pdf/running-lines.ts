import type { Line } from './page-lines.ts'

const EDGE_LINES = 2
const LEAST_PAGES = 3
const PAGE_NUMBER = /^[-–—\s]*(trang|page|p\.)?\s*\d{1,4}\s*((\/|of|trên)\s*\d{1,4})?[-–—\s]*$/iu

/**
 * Takes page numbers, and lines that stand at the edge of most pages, out of all pages but the first that bears them: they
 * would cut sentences that run over the page. How many were taken is said on the receipt.
 */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): {
  readonly pages: readonly (readonly Line[])[]
  readonly taken: number
} {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = Math.max(LEAST_PAGES, Math.ceil(pages.length / 2))
  const seen = new Set<string>()
  let taken = 0
  const kept = pages.map((lines) => {
    const edge = new Set(edges(lines))
    return lines.filter((line) => {
      if (!edge.has(line)) return true
      const key = keyOf(line)
      const running = (counts.get(key) ?? 0) >= least
      const drop = PAGE_NUMBER.test(line.text) || (running && seen.has(key))
      if (running) seen.add(key)
      if (drop) taken += 1
      return !drop
    })
  })
  return { pages: kept, taken }
}

function edges(lines: readonly Line[]): readonly Line[] {
  return lines.length <= EDGE_LINES * 2 ? lines : [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)]
}

/** Lines that differ in a number alone are one running line. */
function keyOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
}
