import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a packed file to be made; `says` is what its headers state where they are to lie. */
export type PartToMake = {
  readonly name: string
  readonly data: string | Uint8Array
  readonly stored?: boolean
  /** Bytes that are the packed data as they are, for data nobody wants to pack anew. */
  readonly packed?: Buffer
  readonly says?: { readonly unpacked?: number; readonly packed?: number; readonly crc?: number }
  /** What only the header before the part states. */
  readonly localSays?: { readonly unpacked?: number; readonly name?: string }
  readonly flags?: number
  /** Unix mode, for links. */
  readonly mode?: number
  /** Lies where this other part lies. */
  readonly over?: number
}

type Made = PartToMake & { readonly from: number; readonly body: Buffer; readonly plain: Buffer }

/** A packed file of these parts. `before` is put in front of the directory, as a hidden second one would be. */
export function makeZip(
  parts: readonly PartToMake[],
  more: { readonly before?: Buffer; readonly count?: number; readonly comment?: Buffer } = {},
): Buffer {
  const files: Buffer[] = []
  const made: Made[] = []
  let at = 0
  for (const part of parts) {
    const plain = Buffer.from(part.data)
    const body = part.packed ?? (part.stored ? plain : deflateRawSync(plain))
    const over = part.over === undefined ? undefined : made[part.over]
    made.push({ ...part, plain, body, from: over?.from ?? at })
    if (over) continue
    const name = Buffer.from(part.localSays?.name ?? part.name, 'utf8')
    const header = headerOf({ ...part, plain, body, from: at }, part.localSays?.unpacked)
    files.push(header, name, body)
    at += header.length + name.length + body.length
  }
  const directory = Buffer.concat(made.flatMap(entryOf))
  const before = more.before ?? Buffer.alloc(0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(more.count ?? made.length, 8)
  end.writeUInt16LE(more.count ?? made.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at + before.length, 16)
  end.writeUInt16LE(more.comment?.length ?? 0, 20)
  return Buffer.concat([...files, before, directory, end, more.comment ?? Buffer.alloc(0)])
}

function headerOf(part: Made, unpacked?: number): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(part.flags ?? 0, 6)
  header.writeUInt16LE(part.stored ? 0 : 8, 8)
  header.writeUInt32LE(part.says?.crc ?? crc32(part.plain), 14)
  header.writeUInt32LE(part.says?.packed ?? part.body.length, 18)
  header.writeUInt32LE(unpacked ?? part.says?.unpacked ?? part.plain.length, 22)
  header.writeUInt16LE(Buffer.byteLength(part.localSays?.name ?? part.name), 26)
  return header
}

function entryOf(part: Made): readonly Buffer[] {
  const entry = Buffer.alloc(46)
  const name = Buffer.from(part.name, 'utf8')
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(part.flags ?? 0, 8)
  entry.writeUInt16LE(part.stored ? 0 : 8, 10)
  entry.writeUInt32LE(part.says?.crc ?? crc32(part.plain), 16)
  entry.writeUInt32LE(part.says?.packed ?? part.body.length, 20)
  entry.writeUInt32LE(part.says?.unpacked ?? part.plain.length, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 38)
  entry.writeUInt32LE(part.from, 42)
  return [entry, name]
}
