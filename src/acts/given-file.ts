import { z } from 'zod'

const LONGEST_BASE64 = 28_000_000

/** A file as an act is given it: its bytes as they are, or in base64 where they came within JSON. */
export const givenBytes = {
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array).optional(),
  base64: z.base64().max(LONGEST_BASE64).optional(),
}

export type GivenBytes = {
  readonly bytes?: Uint8Array | undefined
  readonly base64?: string | undefined
}

/** The bytes of a given file. Nothing given is an empty file, which is refused in words where it is read. */
export function bytesOf({ bytes, base64 }: GivenBytes): Uint8Array {
  return bytes ?? Buffer.from(base64 ?? '', 'base64')
}
