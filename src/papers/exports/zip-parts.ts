import { constants, crc32, deflateRawSync } from 'node:zlib'
import { endOfIndex } from '#intake/zip/write-zip.ts'

/** One file of a ZIP, its text in pieces. */
export type ZipPart = {
  readonly name: string
  readonly pieces: AsyncIterable<string> | Iterable<string>
}

/** Text gathered before it is squeezed. */
const BLOCK = 1 << 16

const DEFLATED = 8
/** Sizes follow the data; names are UTF-8. */
const FLAGS = 0x0808

type Entry = { readonly name: Buffer; readonly at: number; crc: number; packed: number; plain: number }

/** A ZIP made on the way out: never more of it in memory than a block, however long it grows. */
export async function* zipParts(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = []
  let at = 0
  for await (const part of parts) {
    const entry: Entry = { name: Buffer.from(part.name), at, crc: 0, packed: 0, plain: 0 }
    entries.push(entry)
    const head = localHead(entry)
    yield head
    for await (const packed of squeezed(part.pieces, entry)) yield packed
    const tail = dataTail(entry)
    yield tail
    at += head.length + entry.packed + tail.length
  }
  const index = Buffer.concat(entries.map(indexEntry))
  yield index
  yield endOfIndex(entries.length, index.length, at)
}

async function* squeezed(pieces: ZipPart['pieces'], entry: Entry): AsyncGenerator<Uint8Array> {
  const pack = (text: string, last: boolean) => {
    const plain = Buffer.from(text)
    const finishFlush = last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
    const packed = deflateRawSync(plain, { finishFlush })
    entry.crc = crc32(plain, entry.crc)
    entry.plain += plain.length
    entry.packed += packed.length
    return packed
  }
  let held: string[] = []
  let length = 0
  for await (const piece of pieces) {
    held.push(piece)
    length += piece.length
    if (length < BLOCK) continue
    yield pack(held.join(''), false)
    held = []
    length = 0
  }
  yield pack(held.join(''), true)
}

function localHead({ name }: Entry): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(FLAGS, 6)
  head.writeUInt16LE(DEFLATED, 8)
  head.writeUInt32LE(FIRST_DAY, 10)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

/** The first of January 1980, the first day the format knows: the same rows give the same bytes. */
const FIRST_DAY = 0x00210000

function dataTail({ crc, packed, plain }: Entry): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x08074b50, 0)
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(packed, 8)
  tail.writeUInt32LE(plain, 12)
  return tail
}

function indexEntry({ name, at, crc, packed, plain }: Entry): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(FLAGS, 8)
  entry.writeUInt16LE(DEFLATED, 10)
  entry.writeUInt32LE(FIRST_DAY, 12)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(packed, 20)
  entry.writeUInt32LE(plain, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE(at, 42)
  return Buffer.concat([entry, name])
}
