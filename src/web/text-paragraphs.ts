import type { TextPart } from '#views/cards-view.ts'

/** A stretch of a paragraph shown one way. `starts` and `ends` name the findings whose quote begins or ends here. */
export type Piece = {
  readonly text: string
  readonly statementIds: readonly string[]
  readonly mark?: TextPart['mark']
  readonly starts: readonly string[]
  readonly ends: readonly string[]
}

/** A paragraph of a source; `cut` where none of it was read, `head` where it is the first of such a run. */
export type Paragraph = {
  readonly pieces: readonly Piece[]
  readonly cut?: string
  readonly head: boolean
}

/** The parts of a source set in paragraphs, a line each, as the text has them. */
export function textParagraphs(parts: readonly TextPart[]): readonly Paragraph[] {
  const edges = edgesOf(parts)
  const paragraphs: { pieces: Piece[]; cuts: Set<string | undefined> }[] = [{ pieces: [], cuts: new Set() }]
  parts.forEach((part, index) => {
    const lines = part.text.split(/\s*\n\s*/)
    lines.forEach((text, line) => {
      if (line > 0) paragraphs.push({ pieces: [], cuts: new Set() })
      const current = paragraphs.at(-1)
      if (!current || !text) return
      current.cuts.add(part.cut)
      current.pieces.push({
        text,
        statementIds: part.statementIds,
        ...(part.mark ? { mark: part.mark } : {}),
        starts: line === 0 ? (edges.starts.get(index) ?? []) : [],
        ends: line === lines.length - 1 ? (edges.ends.get(index) ?? []) : [],
      })
    })
  })
  return withHeads(paragraphs.filter(({ pieces }) => pieces.some(({ text }) => text.trim())))
}

function withHeads(
  paragraphs: readonly { pieces: readonly Piece[]; cuts: ReadonlySet<string | undefined> }[],
): readonly Paragraph[] {
  let before: string | undefined
  return paragraphs.map(({ pieces, cuts }) => {
    const cut = cuts.has(undefined) ? undefined : [...cuts][0]
    const head = cut !== undefined && cut !== before
    before = cut
    return { pieces, head, ...(cut === undefined ? {} : { cut }) }
  })
}

function edgesOf(parts: readonly TextPart[]) {
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  parts.forEach((part, index) => {
    for (const id of part.statementIds) {
      if (!first.has(id)) first.set(id, index)
      last.set(id, index)
    }
  })
  const gather = (places: ReadonlyMap<string, number>) => {
    const byPart = new Map<number, string[]>()
    for (const [id, index] of places) byPart.set(index, [...(byPart.get(index) ?? []), id])
    return byPart
  }
  return { starts: gather(first), ends: gather(last) }
}
