/** Where an office title stands in a line. */
export type RoleSpan = {
  readonly first: number
  readonly last: number
  /** Position after the bare title, before its body. */
  readonly titleEnd: number
  /** A body or place follows the title. */
  readonly body: boolean
  readonly former: boolean
}
