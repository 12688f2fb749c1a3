import type { Language } from '#model/problem.ts'
import type { Succession } from '#model/succession.ts'
import { printDate } from '#model/values/date.ts'
import type { ShortSource } from '#store/queries/succession.ts'
import type { Cite } from '../cite.ts'
import { SORT_WORDS } from '../words/succession-words.ts'
import type { ChangeRow } from './after-merger-view.ts'
import { basisText } from './basis-text.ts'
import type { UnitNames } from './unit-names.ts'

/** Numbers the rows and entries a view rests on, behind the marks of its records. */
export type ShortMarks = {
  readonly markOf: (sourceId: string) => readonly number[]
  readonly cites: readonly Cite[]
}

/** Gives each row and entry the next mark; the whole of it is its quote. */
export function shortMarks(
  sources: readonly ShortSource[],
  carried: ReadonlyMap<string, string>,
  after: number,
): ShortMarks {
  const marks = new Map(sources.map((source, i) => [source.id, after + 1 + i]))
  return {
    markOf: (sourceId) => {
      const mark = marks.get(sourceId)
      return mark === undefined ? [] : [mark]
    },
    cites: sources.map((source) => ({
      mark: marks.get(source.id) ?? 0,
      statementId: carried.get(source.id) ?? source.id,
      sourceId: source.id,
      sourceTitle: source.title,
      sourceKind: source.kind,
      quote: source.text,
      start: 0,
      end: source.text.length,
    })),
  }
}

/** One change of a unit as a row. */
export function changeRow(
  succession: Succession,
  { names, marks, lang }: { readonly names: UnitNames; readonly marks: ShortMarks; readonly lang: Language },
): ChangeRow {
  return {
    id: succession.id,
    from: names(succession.from.key),
    ...(succession.to ? { to: names(succession.to.key) } : {}),
    day: succession.day,
    dayText: printDate(succession.day, lang),
    sort: succession.sort,
    sortWord: SORT_WORDS[succession.sort][lang],
    basis: basisText(succession.basis, lang),
    marks: marks.markOf(succession.sourceId),
  }
}
