/** One part of a packed file as its directory states it. `at` is where its packed bytes begin. */
export type ZipPart = {
  readonly name: string
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: 0 | 8
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

/** A packed file whose directory was checked as a whole. */
export type Zip = { readonly bytes: Buffer; readonly parts: ReadonlyMap<string, ZipPart> }

export const MOST_PARTS = 2_000
export const MOST_UNPACKED = 100_000_000
export const MOST_RATIO = 200
/** Below this a part may shrink as well as it likes: it cannot hurt. */
export const RATIO_FROM = 1_000_000
