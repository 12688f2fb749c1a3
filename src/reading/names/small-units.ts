import type { Place } from '#gazetteer/place.ts'
import { askOf } from '../asked.ts'
import { saysWithin } from '../says-within.ts'
import { cueWords } from '../word-cues.ts'
import { VIETNAMESE_FAMILIES } from '../words/vi/families.ts'
import { wordSet } from '../words/word-set.ts'
import { countryAt } from './country-at.ts'
import type { Line } from './line.ts'
import { type PlaceContext, placeAt } from './place-at.ts'

/** Levels whose units are too small for the gazetteer: `xã Ia Rvê`, `phường Đông Gia`. */
const LEVELS = wordSet('xã|phường|huyện|trấn')
const OPENS = cueWords('word', LEVELS)

/** The longest name of a unit, in syllables. */
const LONGEST = 3

/** Behind these stands a holder as often as a name: `Chủ tịch UBND xã Y Thim Ksơr`. */
const OF_OFFICE = askOf(/(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|đảng ủy|chủ tịch|bí thư)$/)

/** How far behind the name its province or land may be told: `xã Pu Chri, huyện Pech Chreada (tỉnh Mondulkiri)`. */
const REACH = 8
const LEADS_ON = wordSet(',|(|huyện|tỉnh|thành|phố|thuộc|thị|xã|quận|bang|vương|quốc|nước')

function landBehind(line: Line, at: number, context: PlaceContext): Pick<Place, 'country' | 'within'> {
  for (let i = at; i < Math.min(at + REACH, line.words.length); i += 1) {
    const country = countryAt(line, i, context)
    if (country) return { country: country.code }
    const over = placeAt(line, i, context)?.places[0]
    if (over) return { country: over.country, within: over.id }
    if (!LEADS_ON.has(line.words[i] ?? '')) break
  }
  return { country: 'VN' }
}

function runEnd(line: Line, at: number): number {
  let end = at
  while (line.sentence.tokens[end]?.kind === 'word' && line.sentence.tokens[end]?.capital) end += 1
  return end
}

type Unit = { readonly last: number; readonly place: Place }

/** The commune or ward told before whose name begins at a token, behind its level word. */
export function unitAt(line: Line, at: number, context: PlaceContext): Unit | undefined {
  if (!context.towns?.size || !LEVELS.has(line.words[at - 1] ?? '')) return undefined
  for (let length = LONGEST; length > 1; length -= 1) {
    const place = context.towns.get(nameOf(line, at, at + length))
    if (place) return { last: at + length, place }
  }
  return undefined
}

function nameOf(line: Line, first: number, last: number): string {
  const { tokens } = line.sentence
  return tokens
    .slice(first, last)
    .map((t) => t.text)
    .join(' ')
    .normalize('NFC')
}

/**
 * Notes the communes and wards a text calls so, before offices are read: else `Chủ tịch UBND xã Ia Rvê` would give the commune
 * for the name of its chairman. One that only stands
 * behind an office and may be a man's name is left alone, and so is one that a bracket calls by another name.
 */
export function noteUnits(lines: readonly Line[], context: PlaceContext): void {
  for (const line of lines) {
    if (line.headline || line.sentence.lang !== 'vi' || (line.cues & OPENS) === 0) continue
    for (let level = 0; level < line.words.length; level += 1) {
      if (!LEVELS.has(line.words[level] ?? '')) continue
      const at = level + 1
      const end = runEnd(line, at)
      if (end - at < 2 || end - at > LONGEST || placeAt(line, at, context)) continue
      if (line.words[end] === '(' && line.sentence.tokens[end + 1]?.capital) continue
      const first = line.words[at] ?? ''
      const mayBeMan = first.length === 1 || VIETNAMESE_FAMILIES.has(first)
      if (mayBeMan && saysWithin(OF_OFFICE, line, Math.max(0, level - 4), level)) continue
      const name = nameOf(line, at, end)
      const known = context.towns?.get(name)
      if (!known?.within)
        context.towns?.set(name, { id: '', name, level: 'third', ...landBehind(line, end, context) })
    }
  }
}
