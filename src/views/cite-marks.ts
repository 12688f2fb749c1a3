import type { CitedWords } from '#store/queries/cited-statement.ts'

/** The words a statement rests on: its own, or those of the amendment that stands. */
export function wordsOf(statement: CitedWords): {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly deskEntry?: true
} {
  const amendment = statement.standing?.verdict === 'amend' ? statement.standing : undefined
  return {
    quote: amendment?.quote ?? statement.quote,
    start: amendment?.span?.start ?? statement.start,
    end: amendment?.span?.end ?? statement.end,
    ...(amendment?.deskEntry ? { deskEntry: true } : {}),
  }
}

/** A mark with the first statement it was asked for. */
type Given = { readonly mark: number; readonly statementId: string }

/** The marks of one view, numbered from 1 as they are asked for. */
export type CiteMarks = {
  /** The marks of statements, ascending; statements that rest on the same words share one. */
  readonly of: (statementIds: readonly string[]) => readonly number[]
  readonly given: () => readonly Given[]
}

/** Numbers quotes: a sentence that carries four ties is cited once. */
export function makeCiteMarks(statements: ReadonlyMap<string, CitedWords>): CiteMarks {
  const byWords = new Map<string, Given>()
  const byId = new Map<string, number>()
  const markOf = (statementId: string): number | undefined => {
    const known = byId.get(statementId)
    const statement = known ? undefined : statements.get(statementId)
    if (!statement) return known
    const { start, end, deskEntry } = wordsOf(statement)
    const key = `${statement.sourceId} ${start} ${end} ${deskEntry ?? ''}`
    const given = byWords.get(key) ?? { mark: byWords.size + 1, statementId }
    byWords.set(key, given)
    byId.set(statementId, given.mark)
    return given.mark
  }
  return {
    of: (statementIds) => {
      const marks: number[] = []
      for (const id of statementIds) {
        const mark = markOf(id)
        if (mark) marks.push(mark)
      }
      return marks.length > 1 ? marks.sort((a, b) => a - b).filter((mark, i) => mark !== marks[i - 1]) : marks
    },
    given: () => [...byWords.values()],
  }
}
