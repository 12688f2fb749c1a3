import { crc32, deflateRawSync } from 'node:zlib'
import type { Zip } from './zip-part.ts'

type Written = {
  readonly name: Buffer
  readonly body: Buffer
  readonly method: number
  readonly crc: number
  readonly unpacked: number
}

/** The same packed file with some parts written anew and some left out; every other part keeps its very bytes. */
export function writeZip(
  { bytes, parts }: Zip,
  changed: ReadonlyMap<string, string>,
  without: ReadonlySet<string>,
): Buffer {
  const written = [...parts.values()]
    .filter((part) => !without.has(part.name))
    .map((part): Written => {
      const anew = changed.get(part.name)
      const name = Buffer.from(part.name, 'utf8')
      if (anew === undefined) {
        const body = bytes.subarray(part.at, part.at + part.packed)
        return { name, body, method: part.method, crc: part.crc, unpacked: part.unpacked }
      }
      const plain = Buffer.from(anew, 'utf8')
      return { name, body: deflateRawSync(plain), method: 8, crc: crc32(plain), unpacked: plain.length }
    })
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of written) {
    const header = headerOf(part, 0x04034b50, 30, 4)
    directory.push(entryOf(part, at), part.name)
    pieces.push(header, part.name, part.body)
    at += header.length + part.name.length + part.body.length
  }
  return Buffer.concat([
    ...pieces,
    ...directory,
    endOfIndex(written.length, Buffer.concat(directory).length, at),
  ])
}

/** What stands before a part and in the directory alike, from the version on; names are in UTF-8. */
function headerOf(part: Written, mark: number, size: number, from: number): Buffer {
  const header = Buffer.alloc(size)
  header.writeUInt32LE(mark, 0)
  header.writeUInt16LE(20, from)
  header.writeUInt16LE(0x800, from + 2)
  header.writeUInt16LE(part.method, from + 4)
  header.writeUInt16LE(0x21, from + 8)
  header.writeUInt32LE(part.crc, from + 10)
  header.writeUInt32LE(part.body.length, from + 14)
  header.writeUInt32LE(part.unpacked, from + 18)
  header.writeUInt16LE(part.name.length, from + 22)
  return header
}

function entryOf(part: Written, at: number): Buffer {
  const entry = headerOf(part, 0x02014b50, 46, 6)
  entry.writeUInt16LE(20, 4)
  entry.writeUInt32LE(at, 42)
  return entry
}

/** The record that ends an archive: how many entries its index has, how long it is and where it begins. */
export function endOfIndex(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}
