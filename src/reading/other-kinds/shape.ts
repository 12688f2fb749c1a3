import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'

/**
 * A sentence of one of the kinds beside the eight of news, as data. The shorthand is that of `patterns/pattern.ts`; a group for a
 * slot of text takes the words as they stand.
 */
export type OtherShape = {
  readonly lang: Language
  readonly kind: KindName
  /** A sentence it reads. */
  readonly says: string
  readonly shape: string
  /** Slots the words themselves settle. */
  readonly state?: Readonly<Record<string, string>>
}

/** Up to `most` words that no mark and no preposition of place or time ends. */
export function words(most: number): string {
  const one =
    '(?!(?:to|at|on|during|who|which|that|while|tại|ở|vào|ngày|hôm|nhân|để|(?<!tự )do|trong|sau|năm|cho|D\\d+)(?= |$))[^\\s,.;:()"|]+'
  return `${one}(?: ${one}){0,${most - 1}}`
}
