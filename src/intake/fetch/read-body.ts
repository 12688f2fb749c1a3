import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { errorCode } from '#model/error-code.ts'
import type { Problem } from '#model/problem.ts'
import { oddEncoding, tooLarge } from './problems.ts'

const PACKED: ReadonlyMap<string, () => Transform> = new Map(
  Object.entries<() => Transform>({
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }),
)

/** Ways of packing an answer that are asked for. */
export const ENCODINGS = 'gzip, deflate, br'

class TooLargeError extends Error {}

/** The bytes of an answer, unpacked; counted as they come and again as they unfold, so that no small answer grows large. */
export async function readBody(answer: IncomingMessage, most: number): Promise<Uint8Array | Problem> {
  const named = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const unpack = PACKED.get(named)
  if (!unpack && named !== 'identity') {
    answer.destroy()
    return oddEncoding()
  }
  const pieces: Buffer[] = []
  const keep = counted(most, (piece) => pieces.push(piece))
  try {
    if (unpack) await pipeline(answer, counted(most), unpack(), keep)
    else await pipeline(answer, keep)
    return Buffer.concat(pieces)
  } catch (error) {
    if (error instanceof TooLargeError) return tooLarge(most)
    const code = errorCode(error)
    if (
      /^(Z_|ERR__?ERROR|ERR_BROTLI|ERR_PADDING|ERR_)/.test(code) &&
      unpack &&
      !code.startsWith('ERR_STREAM')
    ) {
      return oddEncoding()
    }
    throw error
  }
}

/** Counts what passes and ends it at the limit; with `keep` it is the end of the line. */
function counted(most: number, keep?: (piece: Buffer) => void): Transform {
  let size = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      size += piece.length
      if (size > most) return done(new TooLargeError(String(most)))
      keep?.(piece)
      done(null, keep ? undefined : piece)
    },
  })
}
