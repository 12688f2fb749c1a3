import { STATES } from '../words/en/us-states.ts'
import type { Line } from './lines.ts'

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const FULL_DAY = new RegExp(
  `\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2},?\\s+\\d{4}|ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})\\b`,
  'iu',
)

const DAY_LABEL = /\b(date|posted|published|updated|ngày đăng|cập nhật|đăng lúc)\b/iu

/** The line without a full day, so that a day is not taken for a telephone number. */
export function withoutDay(text: string): string {
  return text.replace(FULL_DAY, ' ')
}

/** Every full day prints its year; few lines hold one. */
const HOLDS_YEAR = /\d{4}/

/** A line that is little more than a day: `27/04/2024 11:40 GMT+7`, `Busan City News | May 21, 2024`. */
export function isDayStamp(line: Line): boolean {
  if (line.plain.length > 110 || !HOLDS_YEAR.test(line.plain)) return false
  if (/[.!?]$/.test(line.plain) || !FULL_DAY.test(line.plain)) return false
  const rest = line.plain.replace(FULL_DAY, ' ').replace(/\d{1,2}[:h]\d{2}|GMT\S*|[^\p{L}\s]/gu, ' ')
  const most = DAY_LABEL.test(line.plain) ? 13 : 7
  return rest.split(/\s+/).filter(Boolean).length <= most
}

const DASH = /^(.{2,120}?)\s?(?:–|—|--|-)\s+/su

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}

/** Place and day before an agency: words with capitals, numbers and months. */
function isPlaceWords(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.length <= 9 &&
    words.every((word) => /^[\p{Lu}\d(]/u.test(word) || /^(of|the|de|da|tháng|ngày)$/.test(word))
  )
}

/** `Rocky Ford, Colo.`: a town in small letters with the state papers shorten behind it. */
function isTownOfState(head: string): boolean {
  const [town, state, ...more] = head.split(',').map((part) => part.trim())
  if (!town || !state || more.length > 0 || !/^\p{Lu}[\p{L}' .-]{1,30}$/u.test(town)) return false
  return STATES.has(state.toLowerCase()) && isPlaceWords(town)
}

/** `Hanoi, 12 March 2026`: a place in small letters with its full day. */
function isDatedPlace(head: string): boolean {
  if (!HOLDS_YEAR.test(head)) return false
  const place = head.replace(FULL_DAY, '').replace(/[,\s]+$/, '')
  return place !== head && /^\p{Lu}[\p{L}' .-]{1,40}$/u.test(place) && isPlaceWords(place)
}

function isDatelineHead(head: string): boolean {
  const bracket = /^([^()]*)\(([^()]{2,45})\)$/.exec(head.trim())
  if (bracket) return isPlaceWords(bracket[1] ?? '') && wordsOf(bracket[2] ?? '').length <= 5
  if (isTownOfState(head) || isDatedPlace(head)) return true
  const place = (head.split(',')[0] ?? '').trim()
  if (!/^\p{Lu}/u.test(place) || place !== place.toUpperCase() || !/\p{Lu}{2}/u.test(place)) return false
  return wordsOf(place).length <= 5 && wordsOf(head).length <= 12
}

/**
 * Length of the dateline a paragraph begins with (“ĐÀ NẴNG —”, “Can Tho (VNA) –”, “(PL)-”, “TTO -”), or 0. A further short
 * part (“– Media OutReach Newswire – 29 February 2024 –”) belongs to it.
 */
export function datelineLength(text: string): number {
  if (!/[a-z]/.test(text) && text === text.toUpperCase()) return 0
  const bracket = text.startsWith('(')
  const wire = bracket ? /^\([^()]{3,45}(?:news|service|agency|wire)[^()]{0,20}\)\s+/i.exec(text) : null
  if (wire) return wire[0].length
  const glued = bracket ? /^(\([^()]{2,45}\))\s?[-–—]+\s*/.exec(text) : null
  let length = 0
  const first = DASH.exec(text)
  if (first && isDatelineHead(first[1] ?? '')) length = first[0].length
  else if (glued && wordsOf(glued[1] ?? '').length <= 5) length = glued[0].length
  if (!length) return 0
  for (let parts = 0; parts < 2; parts += 1) {
    const next = DASH.exec(text.slice(length))
    const head = next?.[1] ?? ''
    if (!next || wordsOf(head).length > 5 || !(isPlaceWords(head) || FULL_DAY.test(head))) break
    length += next[0].length
  }
  return length
}
