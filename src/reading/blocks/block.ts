/** A stretch of a text of one sort. Furniture – menus, teasers, contact blocks – is `cut`, with the reason in words. */
export type Block = {
  readonly start: number
  readonly end: number
  readonly kind: 'title' | 'dateline' | 'paragraph' | 'caption' | 'list' | 'cut'
  readonly reason?: string
  /** A name with its office, whose lines are parted as by commas. */
  readonly named?: true
}
