/**
 * Folds text for comparing and searching: case, diacritics (đ and eth to d), tone placement, dashes, quote marks and
 * white space. The one folding of the product; used on write and on query. Never shown, never stored as the text.
 */
export function foldText(text: string): string {
  const units: number[] = []
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
    if (gap && units.length > 0) units.push(0x20)
    gap = false
    units.push(folded)
  }
  return textOf(units)
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

/** How many units are written at once: a call takes no more arguments than that. */
const AT_ONCE = 8192

function textOf(units: readonly number[]): string {
  if (units.length <= AT_ONCE) return String.fromCharCode(...units)
  let text = ''
  for (let at = 0; at < units.length; at += AT_ONCE)
    text += String.fromCharCode(...units.slice(at, at + AT_ONCE))
  return text
}

/** Folded text as an address part: `da-nang`. Empty where the text has no letter or digit. */
export function slugOf(text: string): string {
  return foldText(text).replace(/ /g, '-')
}
