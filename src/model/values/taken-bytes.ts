/** What is asked of a body that is being sent: where its bytes come from, how many it says it has, how many may be taken. */
export type BytesSent = {
  readonly stream: ReadableStream<Uint8Array> | null
  readonly declared?: number
  readonly most: number
}

const FIRST = 65_536

/**
 * The bytes of a body, put into one buffer as they arrive; undefined where there are more than may be taken. A body that
 * states its length is never held twice, and one that lies about it is ended at the limit.
 */
export async function takeBytes({ stream, declared, most }: BytesSent): Promise<Uint8Array | undefined> {
  if (declared !== undefined && declared > most) return undefined
  let held = new Uint8Array(Math.min(declared ?? FIRST, most))
  let size = 0
  const reader = stream?.getReader()
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    if (size + piece.value.length > most) {
      await reader?.cancel()
      return undefined
    }
    if (size + piece.value.length > held.length) held = grown(held, size, size + piece.value.length)
    held.set(piece.value, size)
    size += piece.value.length
  }
  return held.subarray(0, size)
}

function grown(held: Uint8Array, size: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, held.length * 2))
  larger.set(held.subarray(0, size))
  return larger
}
