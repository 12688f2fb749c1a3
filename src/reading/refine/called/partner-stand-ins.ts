import { askOf, says } from '../../asked.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { claim, isFree, type Line, spanOf, wordsFrom } from '../../names/line.ts'
import type { Local, Scene } from '../scene.ts'

const PARTNER = {
  en: askOf(/\b(?:twin|sister|partner|friendship) (?:city|town)\b/),
  vi: askOf(/(?<!\p{L})(?:thành phố|tỉnh|địa phương) bạn(?!\p{L})/u),
} as const

/** `a group from our twin town`, behind a word of place; a name behind it says itself which town is meant. */
const EN = /^(?:our|its|their|the) (?:\S+ )?(?:twin|sister|partner|friendship) (?:city|town)$/
const BEFORE_EN = /^(?:from|in|to|at|visit|visits|visited|visiting|reached)$/
const BEHIND_EN =
  /^(?:of|for|ties?|relations?|relationship|agreement|partnership|committee|association|,|:|called|named)$/

const VI = /^(?:thành phố|tỉnh|địa phương) bạn$/

/** The one place abroad the text speaks of. */
function partnerOf(scene: Scene): Local | undefined {
  const land = scene.home?.place.country
  const abroad = scene.locals.filter((l) => l.place.country !== land)
  return land !== undefined && abroad.length === 1 ? abroad[0] : undefined
}

function lengthAt(line: Line, at: number): number {
  const vi = line.sentence.lang === 'vi'
  for (const length of vi ? [2, 3] : [3, 4]) {
    const said = wordsFrom(line, at, at + length)
    if (!(vi ? VI : EN).test(said)) continue
    const next = line.sentence.tokens[at + length]
    if (vi) return /^(?:bè|hàng|đời)$/.test(line.words[at + length] ?? '') ? 0 : length
    const told = BEFORE_EN.test(line.words[at - 1] ?? '')
    return told && !next?.capital && !BEHIND_EN.test(line.words[at + length] ?? '') ? length : 0
  }
  return 0
}

/** Puts the partner into a line that calls it by no name: `our twin town`, `thành phố bạn`. */
export function markPartner(line: Line, scene: Scene): void {
  if (!says(PARTNER[line.sentence.lang], line)) return
  const local = partnerOf(scene)
  if (!local) return
  for (let at = 0; at < line.words.length; at += 1) {
    const length = lengthAt(line, at)
    if (!length || !isFree(line, at)) continue
    const [first, last] = [at, at + length]
    const stands = { start: local.ref.start, end: local.ref.end }
    const { place, value } = local
    claim(line, {
      type: 'place',
      place,
      value,
      first,
      last,
      ...spanOf(line, first, last),
      stands,
    } satisfies PlaceEntity)
    at = last - 1
  }
}
