import type { PlaceEntity } from '../names/entity.ts'
import { isFree, type Line } from '../names/line.ts'
import { DOERS, NOUNS, THINGS } from '../words/en/party-words.ts'
import { wordSet } from '../words/word-set.ts'
import type { Local, Scene } from './scene.ts'

const GROUPS = wordSet(
  'party|delegation|group|team|mission|contingent|choir|band|orchestra|squad|troupe|guests|visitors',
)
const TOWNS = wordSet('city|town|port|resort|capital|municipality|village')

/** Words that set no town apart: `from the same town` may be anybody’s. */
const NO_EPITHET = wordSet(
  'same|whole|entire|other|old|new|inner|next|nearest|wider|of|and|in|two|both|three',
)

/** How far before the town those who come from it stand. */
const REACH = 8

/** How many sentences back the town was called by its name. */
const BACK = 6

function comesFrom(line: Line, at: number): boolean {
  if (line.words[at - 1] !== 'from') return false
  return line.words
    .slice(Math.max(0, at - REACH), at - 1)
    .some((word) => GROUPS.has(word) || NOUNS.test(word) || (DOERS.test(word) && !THINGS.test(word)))
}

/** The place in another land than home that was named last. */
function lastAbroad(line: Line, at: number, scene: Scene): PlaceEntity | undefined {
  const land = scene.home?.place.country
  for (let index = line.index; index >= 0 && index >= line.index - BACK; index -= 1) {
    const told = scene.lines[index]?.entities.findLast(
      (e): e is PlaceEntity =>
        e.type === 'place' && e.place.country !== land && (index < line.index || e.last <= at),
    )
    if (told) return told
  }
  return undefined
}

/** `a party of 24 from the wine town`: guests come from the town abroad named last, by whatever it is called. */
export function townOfGuests(
  line: Line,
  at: number,
  scene: Scene,
): { readonly last: number; readonly local: Local } | undefined {
  if (!scene.home || line.words[at] !== 'the' || !comesFrom(line, at)) return undefined
  const noun = line.words.findIndex((word, i) => i > at && i <= at + 3 && TOWNS.has(word))
  if (noun < 0 || /^(of|hall|council)$/.test(line.words[noun + 1] ?? '')) return undefined
  for (let i = at; i <= noun; i += 1)
    if (!isFree(line, i) || line.sentence.tokens[i]?.capital || NO_EPITHET.has(line.words[i] ?? ''))
      return undefined
  const place = lastAbroad(line, at, scene)
  const local = place && scene.locals.find((l) => l.value === place.value)
  return local ? { last: noun + 1, local } : undefined
}
