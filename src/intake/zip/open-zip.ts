import { isProblem, type Problem } from '#model/problem.ts'
import { isPlainPartName } from './part-name.ts'
import { zipBroken, zipEncrypted, zipOddName, zipTooBig } from './problems.ts'
import { MOST_PARTS, MOST_RATIO, MOST_UNPACKED, RATIO_FROM, type Zip, type ZipPart } from './zip-part.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff
/** Encrypted, strongly encrypted, directory encrypted. */
const LOCKED = 0x2041
const SIZES_FOLLOW = 0x8
/** What may follow a part's bytes: its sizes once more, in 32 or 64 bits, with or without a mark. */
const TAILS = new Set([0, 12, 16, 20, 24])

type Entry = ZipPart & { readonly from: number; readonly sizesFollow: boolean }

/**
 * Reads the directory of a packed file and refuses what no office program writes, before a byte is unpacked: every byte
 * has to belong to exactly one part, the directory or its end, so that two readers cannot see two files in one.
 */
export function openZip(file: Uint8Array): Zip | Problem {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = findEnd(bytes)
  if (isProblem(end)) return end
  const entries: Entry[] = []
  let at = end.directory
  for (let i = 0; i < end.count; i += 1) {
    const entry = entryAt(bytes, at, end.directory)
    if (isProblem(entry)) return entry
    entries.push(entry.entry)
    at = entry.next
  }
  if (at !== end.at) return directoryOff()
  return tiles(entries, end.directory) ?? sizes(entries) ?? named(bytes, entries)
}

function directoryOff(): Problem {
  return zipBroken({
    en: 'its list of parts does not fit what it holds',
    vi: 'danh mục các phần không khớp với nội dung',
  })
}

type End = { readonly at: number; readonly directory: number; readonly count: number }

/** The one end record, which has to close the file exactly. Sizes in 64 bits are for files far larger than any read here. */
function findEnd(bytes: Buffer): End | Problem {
  const last = bytes.length - END_SIZE
  const found: number[] = []
  for (let at = last; at >= Math.max(0, last - FULL_16); at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length)
      found.push(at)
  }
  const at = found[0]
  if (at === undefined || found.length > 1) return directoryOff()
  const count = bytes.readUInt16LE(at + 10)
  const size = bytes.readUInt32LE(at + 12)
  const directory = bytes.readUInt32LE(at + 16)
  if (count === FULL_16 || size === FULL_32 || directory === FULL_32) {
    return zipBroken({
      en: 'it is written for files of many gigabytes (ZIP64)',
      vi: 'tệp ghi theo kiểu dành cho tệp nhiều gigabyte (ZIP64)',
    })
  }
  if (count > MOST_PARTS) {
    return zipTooBig({
      en: `it holds ${count} parts; the most is ${MOST_PARTS}`,
      vi: `tệp có ${count} phần; tối đa là ${MOST_PARTS}`,
    })
  }
  const whole = bytes.readUInt32LE(at + 4) === 0 && bytes.readUInt16LE(at + 8) === count
  return whole && directory + size === at ? { at, directory, count } : directoryOff()
}

function entryAt(bytes: Buffer, at: number, directory: number): { entry: Entry; next: number } | Problem {
  if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return directoryOff()
  const flags = bytes.readUInt16LE(at + 8)
  const method = bytes.readUInt16LE(at + 10)
  const nameLength = bytes.readUInt16LE(at + 28)
  const next = at + ENTRY_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  const from = bytes.readUInt32LE(at + 42)
  if (next > bytes.length || from + LOCAL_SIZE > directory) return directoryOff()
  if (flags & LOCKED) return zipEncrypted()
  if (method !== 0 && method !== 8)
    return zipBroken({ en: 'a part in it is packed in an unusual way', vi: 'một phần được nén theo cách lạ' })
  const isLink = ((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000
  const name = bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)
  if (isLink || !isPlainPartName(name)) return zipOddName()
  const entry: Entry = {
    name,
    method,
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    at: from + LOCAL_SIZE + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28),
    from,
    sizesFollow: (flags & SIZES_FOLLOW) !== 0,
  }
  return agrees(bytes, entry, flags) ? { entry, next } : directoryOff()
}

/** What stands before a part has to say what the directory says of it. */
function agrees(bytes: Buffer, entry: Entry, flags: number): boolean {
  const { from } = entry
  const nameAt = from + LOCAL_SIZE
  const same = (at: number, value: number) => {
    const said = bytes.readUInt32LE(at)
    return said === value || (entry.sizesFollow && said === 0)
  }
  return (
    bytes.readUInt32LE(from) === LOCAL &&
    bytes.readUInt16LE(from + 6) === flags &&
    bytes.readUInt16LE(from + 8) === entry.method &&
    same(from + 14, entry.crc) &&
    same(from + 18, entry.packed) &&
    same(from + 22, entry.unpacked) &&
    bytes.toString('utf8', nameAt, nameAt + bytes.readUInt16LE(from + 26)) === entry.name
  )
}

/** The parts lie one after another from the first byte to the directory, without overlap and without room between. */
function tiles(entries: readonly Entry[], directory: number): Problem | undefined {
  const sorted = [...entries].sort((a, b) => a.from - b.from)
  let end = 0
  let tail = false
  for (const entry of [...sorted, undefined]) {
    const gap = (entry?.from ?? directory) - end
    if (gap < 0) return zipBroken({ en: 'parts in it overlap', vi: 'các phần chồng lên nhau' })
    if (gap > 0 && !(tail && TAILS.has(gap))) return directoryOff()
    end = entry ? entry.at + entry.packed : end
    tail = entry?.sizesFollow ?? false
  }
  return undefined
}

function sizes(entries: readonly Entry[]): Problem | undefined {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const mb = Math.ceil(total / 1_000_000)
  if (total > MOST_UNPACKED) {
    return zipTooBig({
      en: `it would unpack to ${mb} MB; the most is ${MOST_UNPACKED / 1_000_000} MB`,
      vi: `khi giải nén sẽ nặng ${mb} MB; tối đa là ${MOST_UNPACKED / 1_000_000} MB`,
    })
  }
  const swollen = entries.find(
    (entry) => entry.unpacked > RATIO_FROM && entry.unpacked > entry.packed * MOST_RATIO,
  )
  return (
    swollen &&
    zipTooBig({
      en: `a part in it would swell more than ${MOST_RATIO} times when unpacked`,
      vi: `một phần bên trong sẽ phình hơn ${MOST_RATIO} lần khi giải nén`,
    })
  )
}

function named(bytes: Buffer, entries: readonly Entry[]): Zip | Problem {
  const seen = new Set(entries.map((entry) => entry.name.normalize('NFC').toLowerCase()))
  if (seen.size !== entries.length) return zipOddName()
  return { bytes, parts: new Map(entries.map((entry) => [entry.name, entry])) }
}
