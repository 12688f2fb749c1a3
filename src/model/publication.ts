/** Who a source or a matter is shown to: the desk alone, which is how everything begins, or everybody. */
export type ShownTo = 'desk' | 'public'

/** A word on who may see a source or a matter; the newest on each stands. */
export type Publication = {
  readonly of: 'source' | 'record'
  /** The source's address, or that of the statement a matter is named for. */
  readonly id: string
  readonly shownTo: ShownTo
  readonly why: string
  readonly at: string
  readonly personId: string
}
