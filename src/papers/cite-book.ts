import type { Cite } from '#views/cite.ts'

/** Numbers the marks of several views as one paper uses them; what two views both rest on has one number. */
export type CiteBook = {
  /** Reads the marks of one view as those of the paper. */
  readonly from: (cites: readonly Cite[]) => (marks: readonly number[]) => readonly number[]
  readonly used: () => readonly Cite[]
}

/** A paper's own list of what it rests on, in the order of first use. */
export function citeBook(): CiteBook {
  const used = new Map<string, Cite>()
  return {
    from: (cites) => {
      const byMark = new Map(cites.map((cite) => [cite.mark, cite]))
      return (marks) => {
        const numbers = marks.flatMap((mark) => {
          const cite = byMark.get(mark)
          if (!cite) return []
          const key = `${cite.sourceId} ${cite.start} ${cite.end} ${cite.deskEntry ?? ''}`
          const known = used.get(key) ?? { ...cite, mark: used.size + 1 }
          used.set(key, known)
          return [known.mark]
        })
        return [...new Set(numbers)].sort((a, b) => a - b)
      }
    },
    used: () => [...used.values()],
  }
}

/** Where a cited sentence stands: publisher and day, or the name of the source. */
export function citeSource(cite: Cite): string {
  return [cite.publisher ?? cite.sourceTitle, cite.published].filter(Boolean).join(', ')
}
