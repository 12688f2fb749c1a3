import { foldText } from '#model/values/fold.ts'

/** One line or hard-wrapped paragraph with the white space around it left off. */
export type Line = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The text in composed form, for comparing with word lists. */
  readonly plain: string
  /** Empty for long lines. */
  readonly folded: string
  readonly words: number
  /** Names a person together with the office: lines of an address or a signature, each ended as by a comma. */
  readonly named?: true
}

function wordsIn(folded: string): number {
  let words = folded ? 1 : 0
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words += 1
  return words
}

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/g

type Raw = { readonly start: number; readonly end: number; readonly blankBefore: boolean }

function rawLines(text: string): readonly Raw[] {
  const lines: Raw[] = []
  let from = 0
  let blank = true
  const add = (to: number): void => {
    const piece = text.slice(from, to)
    const lead = piece.length - piece.trimStart().length
    const trimmed = piece.trim()
    if (trimmed) lines.push({ start: from + lead, end: from + lead + trimmed.length, blankBefore: blank })
    blank = !trimmed
  }
  for (const found of text.matchAll(BREAK)) {
    add(found.index)
    from = found.index + found[0].length
  }
  add(text.length)
  return lines
}

/** Long lines are prose: they are not compared with lists, so only their length is told. */
const LONG = 500

function lineOf(start: number, end: number, text: string): Line {
  if (text.length > LONG)
    return { start, end, text, plain: text, folded: '', words: text.split(/\s+/).length }
  const folded = foldText(text)
  return {
    start,
    end,
    text,
    plain: text.normalize('NFC'),
    folded,
    words: wordsIn(folded),
  }
}

/** The lines of a text; lines that were wrapped by a narrow page are joined again. */
export function splitLines(text: string): readonly Line[] {
  const raw = rawLines(text)
  const lines: Line[] = []
  let at = 0
  while (at < raw.length) {
    let last = at
    while (last + 1 < raw.length && isWrapped(text, raw, last)) last += 1
    const start = raw[at]?.start ?? 0
    const end = raw[last]?.end ?? start
    const piece = text.slice(start, end)
    lines.push(lineOf(start, end, piece))
    at = last + 1
  }
  return lines
}

/** Does the next line go on with this one? It begins in lower case, and this one is long and ends in no stop. */
function isWrapped(text: string, raw: readonly Raw[], at: number): boolean {
  const line = raw[at]
  const next = raw[at + 1]
  if (!line || !next || next.blankBefore || line.end - line.start < 40) return false
  const ending = text[line.end - 1] ?? ''
  if (/[.!?:;…”"»]/.test(ending)) return false
  const opening = text.slice(next.start, next.start + 2)
  const goesOn =
    (/^\p{Ll}/u.test(opening) && !/^[a-z]\)/.test(opening)) ||
    (isNarrow(raw, at) && !/^[•*▶+★#>–-]/.test(opening) && !(opensRow(text, line) && opensRow(text, next)))
  if (!goesOn) return false
  const own = text.slice(line.start, line.end)
  return own !== own.toUpperCase()
}

/** `09:00`, `14h30`, `3` and a tab or a bar: what a row of a programme or table opens with. */
function opensRow(text: string, { start }: Raw): boolean {
  return /^(?:\d{1,3}(?:[:h]\d\d|\t| ?\|)|\|)/.test(text.slice(start, start + 5))
}

/** Is the line in a column of lines of nearly one width, as a page of print has? */
function isNarrow(raw: readonly Raw[], at: number): boolean {
  const width = (i: number): number => (raw[i] ? (raw[i]?.end ?? 0) - (raw[i]?.start ?? 0) : 0)
  const own = width(at)
  if (own < 55 || own > 110) return false
  const above = at > 0 && !raw[at]?.blankBefore ? width(at - 1) : 0
  const below = raw[at + 2] && !raw[at + 2]?.blankBefore ? width(at + 1) : 0
  return [above, below].some((other) => other > 0 && Math.abs(other - own) <= 14)
}
