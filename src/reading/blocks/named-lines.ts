import {
  ADDRESSED,
  CLOSES_LETTER,
  FOOT_OFFICE,
  REGISTER_COLUMNS,
  ROLL,
  ROSTER_HEAD,
  SALUTATION,
} from '../words/letter-words.ts'
import type { Line } from './lines.ts'
import { SIGNER } from './paper-parts.ts'

/** Lines a name and its office may be spread over, and words either may have. */
const MOST_LINES = 5
const MOST_WORDS = 10

/** `(Đã ký)`, `[signed]`: stands between an office and the name under it. */
const SEALED = /^[([].{2,30}[)\]]$/

/** Nobody’s hand of his own, and no name: whom the signer signs for. */
const ON_BEHALF = /^(?:KT|TL|TM|TUQ|T\/M|K\/T|T\/L)\./u

/** An office in capitals, with the house it is of or without. */
function isOffice(plain: string): boolean {
  if (ON_BEHALF.test(plain) || plain !== plain.toUpperCase()) return false
  return SIGNER.test(plain) || OFFICE.test(plain)
}

const OFFICE =
  /^(?:Q\. |QUYỀN |PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|BÍ THƯ|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN)|HIỆU TRƯỞNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|THỊ TRƯỞNG|TỈNH TRƯỞNG)(?: |$)/u

const NAME =
  /^(?:(?:mr|mrs|ms|dr|ths|ts|pgs|gs)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|van|von|da|di|la|bin|al)\s+)?\p{Lu}[\p{L}'’.-]*){1,4}$/iu

/** Is the line a full name and nothing else? */
function isName(plain: string): boolean {
  const bare = plain.replace(/^(?:>\s*)+/, '')
  return (
    NAME.test(bare) && bare.split(/\s+/).every((word) => /^(?:\p{Lu}|de$|van$|von$|da$|di$|la$)/u.test(word))
  )
}

/** May the line be one of a name with its office and house? */
function isPlate(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.words <= MOST_WORDS &&
    !/[.!?;]$/.test(line.plain) &&
    !/[:@]|\d{3}/.test(line.plain.replace(/^(?:> *)*to:/i, ''))
  )
}

type Stretch = { readonly first: number; readonly last: number }

/** Is it the last sentence of a letter, with nothing behind but a name and what its bearer is? */
function endsLetter(lines: readonly Line[], at: number): boolean {
  const left = lines.length - at - 1
  if (left < 2 || left >= MOST_LINES || !/[.!]$/.test(lines[at]?.plain ?? '')) return false
  return lines.slice(at + 1).every(isPlate) && lines.slice(0, at).some((line) => SALUTATION.test(line.plain))
}

/** `Yours sincerely, / Joanne Pruitt / Mayor`: the lines behind what closes a letter, the name first, and often nothing else. */
function behindClose(lines: readonly Line[], at: number): Stretch | undefined {
  if (!CLOSES_LETTER.test(lines[at]?.plain ?? '') && !endsLetter(lines, at)) return undefined
  let last = at + 1
  while (last < at + 3 && lines[last] && SEALED.test(lines[last]?.plain ?? '')) last += 1
  const name = lines[last]
  if (!name || !isName((name.plain.split(',')[0] ?? '').trim()) || !isPlate(name)) return undefined
  const end = last + MOST_LINES
  while (last + 1 < end && isBelowName(lines[last + 1])) last += 1
  return { first: at + 1, last }
}

/** An office may end in a stop; whom another letter is to stands above that one. */
function isBelowName(line: Line | undefined): boolean {
  if (!line || SALUTATION.test(line.plain) || ADDRESSED.test(line.plain)) return false
  return isPlate(line) || FOOT_OFFICE.test(line.plain.replace(/\.$/, ''))
}

/** `Mr. Kang Dae-sik / Mayor of Hwaseong / Republic of Korea / Dear Mayor Kang,`: the lines above the salutation. */
function aboveSalutation(lines: readonly Line[], at: number): Stretch | undefined {
  if (!SALUTATION.test(lines[at]?.plain ?? '')) return undefined
  for (let first = at - 1; first >= 0 && first >= at - MOST_LINES - 1; first -= 1) {
    const line = lines[first]
    if (!isPlate(line)) return undefined
    if (line && ADDRESSED.test(line.plain)) return first < at - 1 ? { first, last: at - 1 } : undefined
  }
  return undefined
}

/** `KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / (Đã ký) / Lương Tấn Hòa`: the last office and the name under it. */
function underOffice(lines: readonly Line[], at: number): Stretch | undefined {
  const line = lines[at]
  if (!line || line.words > MOST_WORDS || !isOffice(line.plain)) return undefined
  let last = at + 1
  while (last < at + 4 && lines[last] && SEALED.test(lines[last]?.plain ?? '')) last += 1
  const name = lines[last]
  return name && isName(name.plain) && !isOffice(name.plain) ? { first: at, last } : undefined
}

/** `Patricia Lindqvist, Chair`: who closes a report. */
function isFoot(line: Line): boolean {
  const comma = line.plain.indexOf(', ')
  return (
    comma > 0 &&
    line.words <= MOST_WORDS &&
    isName(line.plain.slice(0, comma)) &&
    FOOT_OFFICE.test(line.plain.slice(comma + 2))
  )
}

/** Does a line head the columns of a register: those of the partner and of the paper or its day among them? */
function headsRegister(plain: string): boolean {
  const cells = plain.split(/[|\t]/).map((cell) => cell.trim())
  const has = (column: keyof typeof REGISTER_COLUMNS) =>
    cells.some((cell) => REGISTER_COLUMNS[column].test(cell))
  return cells.length > 2 && has('partner') && has('instrument') && (has('date') || has('status'))
}

/** The rows of tables of people or papers with their heads: `1 | Ông Hoàng Xuân Tuyển | Phó Chủ tịch UBND tỉnh | Trưởng đoàn`. */
function rowsOfTables(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>()
  let inTable: boolean = false
  for (const line of lines) {
    const isRow = /[|\t]/.test(line.plain) && /[\p{L}\d]/u.test(line.plain)
    const heads: boolean = isRow && !inTable && line.words <= 30
    if (heads && headsRegister(line.plain)) rows.add(line)
    if (inTable && isRow) rows.add(line)
    inTable =
      (inTable && /[|\t]/.test(line.plain)) || (heads && (rows.has(line) || ROSTER_HEAD.test(line.plain)))
  }
  return rows
}

function joined(lines: readonly Line[], { first, last }: Stretch, text: string): Line {
  const start = lines[first]?.start ?? 0
  const end = lines[last]?.end ?? start
  const piece = text.slice(start, end)
  const words = lines.slice(first, last + 1).reduce((sum, line) => sum + line.words, 0)
  return { start, end, text: piece, plain: piece.normalize('NFC'), folded: '', words, named: true }
}

/**
 * Joins the lines that name one person together with the office: the addressee above a salutation, the signer behind the
 * close of a letter or under the office at the foot of a paper. Line by line they are a name without an office and an
 * office nobody holds.
 */
export function joinNamed(lines: readonly Line[], text: string): readonly Line[] {
  const found: Line[] = []
  const rows = rowsOfTables(lines)
  let taken = -1
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    const close = behindClose(lines, at)
    const above = aboveSalutation(lines, at)
    if (above && above.first > taken)
      found.splice(found.length - (above.last - above.first + 1), MOST_LINES + 2, joined(lines, above, text))
    const under = underOffice(lines, at)
    if (under) found.push(joined(lines, under, text))
    else {
      const isNamed = rows.has(line) || ROLL.test(line.plain) || (at > lines.length - 4 && isFoot(line))
      found.push(isNamed ? { ...line, named: true } : line)
    }
    if (close) found.push(joined(lines, close, text))
    if (above || under || close) taken = under?.last ?? close?.last ?? at
    at = Math.max(at, taken)
  }
  return found
}
