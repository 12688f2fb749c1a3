import type { Gazetteer, Place, PlaceMatch } from '#gazetteer/place.ts'
import { foldText } from '#model/values/fold.ts'
import { EXONYMS } from '../words/vi/exonyms.ts'
import { wordSet } from '../words/word-set.ts'
import type { Line } from './line.ts'

const EXONYM_FIRSTS = new Set([...EXONYMS.keys()].map((name) => name.split(' ')[0] ?? ''))

/** `Phòng Thành Cảng`, `Xay-xổm-bun`: a place abroad by the name it has here, before namesakes at home. */
export function exonymAt(line: Line, at: number, gazetteer: Gazetteer): PlaceMatch | undefined {
  const side = sideOfLand(line, at, gazetteer)
  if (side) return side
  if (!EXONYM_FIRSTS.has(line.folded[at] ?? '')) return undefined
  for (let length = 5; length > 1; length -= 1) {
    const words = line.folded.slice(at, at + length)
    const [name, country] = EXONYMS.get(words.filter((w) => w !== '-').join(' '))?.split('|') ?? []
    if (!name || words.at(-1) === '-') continue
    const places = gazetteer.find(foldText(name)).filter((p) => p.country === country)
    const namesakes = gazetteer.match(line.folded, at)
    const others = namesakes?.length === length ? namesakes.places : []
    return places.length > 0 ? { length, places: [...places, ...others], weak: false } : undefined
  }
  return undefined
}

/** Sides of a land as they stand in the names of units abroad. */
const SIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['bắc', ['north', 'northern']],
  ['nam', ['south', 'southern']],
  ['đông', ['east', 'eastern']],
  ['tây', ['west', 'western']],
  ['trung', ['central']],
  ['hạ', ['lower']],
  ['thượng', ['upper']],
])

/** `bang Nam Australia`, `tỉnh Bắc Jeolla`: a unit abroad whose side is told in Vietnamese and whose name is not. */
function sideOfLand(line: Line, at: number, gazetteer: Gazetteer): PlaceMatch | undefined {
  const sides = SIDES.get(line.words[at] ?? '')
  const next = line.sentence.tokens[at + 1]
  if (!sides || !next?.capital || next.kind !== 'word' || /[^\u0000-\u007f]/.test(next.text)) return undefined
  for (const side of sides) {
    const places = gazetteer.find(`${side} ${next.folded}`).filter((p) => p.level === 'first')
    if (places.length > 0) return { length: 2, places, weak: false }
  }
  return undefined
}

/** Level words that open the name of a place. */
const LEVEL = /^(tỉnh|phố|huyện|quận|bang|vùng)$/

/** `thành | phố Đông Hưng`, `các tỉnh Bắc Lào`, `Thái Bình Dương`, `Tân Hoa xã`: what opens here is no place, though one is called so. */
export function namesOther(line: Line, at: number): boolean {
  const [before, word, next, third] = [
    line.words[at - 1],
    line.words[at],
    line.words[at + 1],
    line.words[at + 2],
  ]
  if (word === 'phố' && before === 'thành') return true
  if (saysSideOnly(line, at)) return true
  if (LEVEL.test(word ?? '') && /^(bắc|nam|đông|tây|trung)$/.test(next ?? ''))
    return !line.sentence.tokens[at]?.capital && third !== undefined && REGION_OF.has(third)
  if (word === 'thái' && next === 'bình') return third === 'dương'
  return word === 'tân' && next === 'hoa' && third === 'xã'
}

/**
 * `Đông Nam Á`, `vùng Tây Bắc`, `tỉnh Nam | Gyeongsang`: sides of the sky behind a level word, several of them, or one
 * before a part of the world are no unit that is called so abroad.
 */
function saysSideOnly(line: Line, at: number): boolean {
  const from = LEVEL.test(line.words[at] ?? '') ? at + 1 : at
  let end = from
  while (SIDES_OF_SKY.has(line.words[end] ?? '')) end += 1
  const sides = end - from
  return sides > 1 || (sides === 1 && (from > at || PARTS.has(line.words[end] ?? '')))
}

const SIDES_OF_SKY = wordSet('đông|tây|nam|bắc|trung')
const PARTS = wordSet('á|âu|phi|mỹ|bộ|kỳ|cực|bán')

/** Lands and parts of the country that are told by a side: `các tỉnh Nam Lào`, `các tỉnh Bắc Trung Bộ`. */
const REGION_OF = wordSet('lào|trung|bộ|kỳ|tây|âu|phi|mỹ|hàn|thái|ấn|á|và')

/** Letters no word of Vietnamese is spelled with: whatever bears one is a foreign name. */
const NO_VIETNAMESE = /[åäæçðëîïñöøûüÿ\u0105-\u010f\u0117-\u0127\u012a-\u0167\u016a-\u017f\u0218-\u021b]/iu

/** In Vietnamese a marked syllable is a place only where the place is spelled with those marks: `Tết` is no Tete. */
export function spelledSo(places: readonly Place[], text: string): boolean {
  if (NO_VIETNAMESE.test(text)) return true
  const lower = text.normalize('NFC').toLowerCase()
  return places.some((p) => (p.nameVi ?? p.nameNative ?? '').normalize('NFC').toLowerCase().includes(lower))
}

/** The letters of each syllable with their marks, wherever the mark of the tone is put: `Hoà` and `Hòa` are one. */
function spellingOf(text: string): string {
  const syllables = text
    .normalize('NFD')
    .toLowerCase()
    .split(/[\s-]+/)
  return syllables.map((syllable) => [...syllable].sort().join('')).join(' ')
}

/** `KCN Quang Châu`, `cụm công nghiệp Tân An`: a zone is called so, whatever city abroad sounds like it. */
const OF_ZONE = /(?:^| )(?:kcn|ccn|kkt|công nghiệp)$/

/**
 * `cảng Nam Đình | Vũ`: a piece of a longer name that only without its marks is the name of a place. A name that stands by
 * itself may be spelled wrongly and is taken for the place.
 */
export function isPieceSpelledElse(line: Line, at: number, { length, places }: PlaceMatch): boolean {
  const { tokens } = line.sentence
  const [last, next] = [tokens[at + length - 1], tokens[at + length]]
  const goesOn = last && next?.capital && next.kind === 'word' && next.start - last.end === 1
  if (!goesOn && !OF_ZONE.test(`${line.words[at - 2]} ${line.words[at - 1]}`)) return false
  const words = tokens.slice(at, at + length).map((t) => t.text)
  const [folded, spelled] = [foldText(words.join(' ')), spellingOf(words.join(' '))]
  const alike = places.filter((p) => p.nameVi !== undefined && foldText(p.nameVi) === folded)
  return alike.length > 0 && alike.every((p) => spellingOf(p.nameVi ?? '') !== spelled)
}
