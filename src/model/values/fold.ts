/**
 * Folds text for comparing and searching: case, diacritics (đ and eth to d), tone placement, dashes, quote marks and
 * white space. The one folding of the product; used on write and on query. Never shown, never stored as the text.
 */
export function foldText(text: string): string {
  const units = text.length > ROOM.length ? new Uint16Array(text.length) : ROOM
  let length = 0
  let gap = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const folded = (unit < FOLDED.length ? FOLDED[unit] : LONG_WAY) || foldUnit(unit)
    if (folded === NOTHING) continue
    if (folded === GAP) {
      gap = true
      continue
    }
    if (folded === LONG_WAY) return foldAny(text)
    if (gap && length > 0) units[length++] = 0x20
    gap = false
    units[length++] = folded
  }
  return textOf(units, length)
}

/** Any text, step by step as the folding is defined; Latin letters and common marks have a shorter way. */
function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[æǽ]/g, 'ae')
    .replace(/[øœ]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/['’‘`´"“”]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const NOTHING = 1
const GAP = 2
const LONG_WAY = 3

/**
 * What each unit of the Latin blocks, combining marks and general punctuation folds to: a unit, nothing, or the gap between
 * words; filled as units are met. Other scripts, and letters that fold to two, are left to the long way.
 */
const FOLDED = new Uint16Array(0x2070)

function foldUnit(unit: number): number {
  const within = isCommon(unit) ? foldAny(`a${String.fromCharCode(unit)}a`).slice(1, -1) : 'long'
  const folded =
    within === '' ? NOTHING : within === ' ' ? GAP : within.length === 1 ? within.charCodeAt(0) : LONG_WAY
  FOLDED[unit] = folded
  return folded
}

/** Does the unit fold alike whatever stands beside it? */
function isCommon(unit: number): boolean {
  return (
    unit < 0x250 || (unit >= 0x300 && unit < 0x370) || (unit >= 0x1e00 && unit < 0x1f00) || unit >= 0x2000
  )
}

/** Where short texts are written; a fold is over before the next begins. */
const ROOM = new Uint16Array(512)

function textOf(units: Uint16Array, length: number): string {
  if (length <= ROOM.length)
    return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
  let text = ''
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length)))
  return text
}

/** Folded text as an address part: `da-nang`. Empty where the text has no letter or digit. */
export function slugOf(text: string): string {
  return foldText(text).replace(/ /g, '-')
}
