import { LISTS, type ListName } from '../ties/ties-view.ts'

/** What a line of a list is found, counted and sorted by; everything that is shown of it is read when it is shown. */
export type LineKey = {
  /** The record the line is about. */
  readonly id: string
  /** Whom it is sorted under: by address, else by the words of the source. */
  readonly under: string | undefined
  readonly named?: string
  readonly countries: readonly string[]
  readonly since: string
  readonly end: string
  readonly last: string
  /** The lists it stands in, a bit for each in their order. */
  readonly lists: number
}

const BITS = new Map(LISTS.map((list, i) => [list, 1 << i]))

export function bitOf(list: ListName): number {
  return BITS.get(list) ?? 0
}

/** Lists as one number. */
export function bitsOf(lists: readonly ListName[]): number {
  return lists.reduce((bits, list) => bits | bitOf(list), 0)
}
