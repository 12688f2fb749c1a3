/**
 * A text after the one declared normalisation of quotes: NFC, every run of white space one space, every quote mark plain. `starts[i]`
 * is where unit `i` begins in the original; the last entry is the original's length. Units of one cluster share their start.
 */
export type FoldedText = { readonly original: string; readonly folded: string; readonly starts: Int32Array }

const PLAIN = 1
const SPACE = 2
const DOUBLE = 3
const SINGLE = 4
const EXTENDS = 5
const COMPOSES = 6

const classOfUnit = new Uint8Array(65_536)

function classOf(unit: number): number {
  const known = classOfUnit[unit]
  if (known) return known
  const character = String.fromCharCode(unit)
  let made = PLAIN
  if (/[\s\u0085\u180e]/u.test(character)) made = SPACE
  else if (/["“”„‟«»″]/u.test(character)) made = DOUBLE
  else if (/['‘’‚‛‹›′]/u.test(character)) made = SINGLE
  else if (/[\p{M}\u1160-\u11ff\udc00-\udfff]/u.test(character)) made = EXTENDS
  else if (character.normalize('NFC') !== character) made = COMPOSES
  classOfUnit[unit] = made
  return made
}

/** Folds a text once, so that many quotes can be looked for in it. */
export function foldQuoteText(text: string): FoldedText {
  const units = new Uint16Array(text.length * 3 + 3)
  const starts = new Int32Array(text.length * 3 + 4)
  let length = 0
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const kind = unit < 0x80 && unit > 0x27 ? PLAIN : classOf(unit)
    let end = at + 1
    let written: string | undefined
    if (kind === SPACE) while (end < text.length && classOf(text.charCodeAt(end)) === SPACE) end += 1
    else {
      while (end < text.length && text.charCodeAt(end) >= 0x300 && classOf(text.charCodeAt(end)) === EXTENDS)
        end += 1
      if (end > at + 1 || kind === COMPOSES) written = text.slice(at, end).normalize('NFC')
    }
    if (written === undefined) {
      units[length] = kind === SPACE ? 0x20 : kind === DOUBLE ? 0x22 : kind === SINGLE ? 0x27 : unit
      starts[length] = at
      length += 1
    } else {
      for (let i = 0; i < written.length && length < units.length; i += 1) {
        units[length] = written.charCodeAt(i)
        starts[length] = at
        length += 1
      }
    }
    at = end
  }
  starts[length] = text.length
  return { original: text, folded: stringOf(units, length), starts: starts.subarray(0, length + 1) }
}

function stringOf(units: Uint16Array, length: number): string {
  let made = ''
  for (let at = 0; at < length; at += 8192)
    made += String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length)))
  return made
}

/** Does a cluster begin at this unit? No match may begin or end between a letter and its mark. */
export function beginsCluster(text: FoldedText, at: number): boolean {
  return at === 0 || at >= text.folded.length || text.starts[at] !== text.starts[at - 1]
}
