import type { CutReason } from '../words/cut-reasons.ts'
import type { Line } from './lines.ts'

/** Lines under a signed paper: nothing there is cut, the names are the signatories. */
const SIGNED = /(đã ký|\(signed\)|thay mặt|on behalf of|signature)/iu

/** A name or the mark of an agency: few words, each with a capital, no digit. */
function isName(line: Line): boolean {
  if (line.words > 8 || /\d/.test(line.plain) || /[?!:]$/.test(line.plain)) return false
  const words = line.plain
    .replace(/[()]/g, '')
    .split(/[\s,–/-]+/)
    .filter(Boolean)
  return words.every((word) => /^[\p{Lu}+&.]/u.test(word))
}

/** Why a short line after the end of the story is cut: it is the writer's name, or a headline of another story. */
export function trailingReason(line: Line, tail: readonly Line[]): CutReason | undefined {
  if (tail.some((one) => SIGNED.test(one.plain))) return undefined
  if (line.words <= 5 && isName(line))
    return line.words > 3 && tail.length > 1 ? 'related headlines' : 'byline'
  if (/\(source:/i.test(line.plain) && line.words <= 14) return 'byline'
  if (/^\([\p{Lu}][^()]{2,60}\)$/u.test(line.plain) && line.words <= 10) return 'byline'
  if (/\d{3}/.test(line.plain) && /,/.test(line.plain)) return 'contact block'
  const headline = line.words >= 4 && line.words <= 16 && !/[.?!:]$/.test(line.plain)
  return headline && tail.length > 1 ? 'related headlines' : undefined
}

/** `Toledo, Spain (1931)`, `Coventry – United Kingdom – since 1959`, `1990: Budapest, Hungary`: an entry of a list of places. */
const DATED_ENTRY =
  /^(?:\p{Lu}[\p{L}'’. -]+(?:,| [–—-]|:| \().*\b(?:1[89]|20)\d\d\b|(?:1[89]|20)\d\d\s*[:–—-]\s*\p{Lu}.*)/u
const PLAIN_ENTRY = /^\p{Lu}[\p{L}'’. -]+(?:,| [–—-]| \()\s?\p{Lu}[\p{L}'’. -]+\)?$/u

/** How many lines of one shape make a list. */
const FEWEST = 3

/** The lines of a tail that are entries of a list of places: with years, or without under a heading of partners. */
export function entriesOf(tail: readonly Line[], underPartners: boolean): readonly Line[] {
  const dated = tail.filter((line) => line.words <= 14 && DATED_ENTRY.test(line.plain))
  if (dated.length < FEWEST && !underPartners) return []
  const plain = underPartners ? tail.filter((line) => line.words <= 8 && PLAIN_ENTRY.test(line.plain)) : []
  const all = [...new Set([...dated, ...plain])]
  return all.length >= FEWEST ? all : []
}
