import { crc32, inflateRawSync } from 'node:zlib'
import type { Problem } from '#model/problem.ts'
import { zipBroken } from './problems.ts'
import type { Zip, ZipPart } from './zip-part.ts'

/** The bytes of one part. Unpacking stops at the size its directory states, so a directory that lies gains nothing. */
export function unpackPart({ bytes }: Zip, part: ZipPart): Buffer | Problem {
  const packed = bytes.subarray(part.at, part.at + part.packed)
  const unpacked = part.method === 0 ? packed : inflate(packed, part.unpacked)
  return unpacked?.length === part.unpacked && crc32(unpacked) === part.crc
    ? unpacked
    : zipBroken({
        en: 'a part in it is not of the size or content its list says',
        vi: 'một phần bên trong không đúng kích thước hoặc nội dung như danh mục ghi',
      })
}

function inflate(packed: Buffer, size: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 })
  } catch {
    // Past the stated size, or no packed data at all: both are said by the part not having its size.
    return undefined
  }
}
