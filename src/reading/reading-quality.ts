import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'

/**
 * What was counted of one kind of statement in one language. A statement counts once for being found and once for each further
 * detail, so that one found with a wrong day is neither right nor wrong.
 */
export type ReadingCount = {
  readonly lang: Language
  /** A kind, everything together, or what is read surely. */
  readonly of: KindName | 'all' | 'sure'
  /** Details a careful person finds in the texts. */
  readonly told: number
  /** Details the reader gives. */
  readonly read: number
  /** Details both give alike. */
  readonly right: number
}

/** How well the reader of a version reads texts that nobody looked at while its rules were written. */
export type ReadingQuality = {
  readonly readerVersion: string
  readonly texts: Readonly<Record<Language, number>>
  readonly rows: readonly ReadingCount[]
}
