import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'

/** How many of a hundred details were found, and how many of a hundred given were right; neither where too few were counted. */
export type QualityShare = {
  readonly lang: Language
  /** Details a careful person finds in the texts. */
  readonly told: number
  /** Of a hundred details given, those that are right. */
  readonly right?: number
  /** Of a hundred details told, those that were given rightly. */
  readonly found?: number
}

/** One kind of statement, or everything together. */
export type QualityRow = {
  readonly kind: KindName | 'all'
  readonly kindWord: string
  readonly shares: readonly QualityShare[]
}

/** What this office decided on what was read in its own texts. */
export type JudgedRow = {
  readonly kind: KindName | 'all'
  readonly kindWord: string
  readonly accepted: number
  readonly amended: number
  readonly rejected: number
  /** Of a hundred decided, those confirmed as they were read; left out where fewer than ten were decided. */
  readonly asRead?: number
}

/** How well texts are read: counted on texts nobody had looked at, and in this office by its own decisions. */
export type ReadingQualityView = {
  readonly readerVersion: string
  readonly texts: Readonly<Record<Language, number>>
  readonly rows: readonly QualityRow[]
  /** What is marked as read surely. */
  readonly sure: readonly QualityShare[]
  readonly judged: readonly JudgedRow[]
}
