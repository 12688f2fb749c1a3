import type { Entity } from './entity.ts'
import { type Line, wordsFrom } from './line.ts'
import { honorificBefore } from './name-cues.ts'

/** What parts the items of a roll that tells each office before its holder. */
const ITEM = /^(?:,|;|and|, and|; and)(?: (?:the|his|her|its|their))?$/

/** `the Deputy Governor, X, the County Secretary, Y, and …`: a roll that opens with an office puts each before its holder. */
export function standsBefore(line: Line, entities: readonly Entity[], at: number): boolean {
  const role = entities[at]
  const holder = entities[at + 1]
  if (role?.type !== 'role' || holder?.type !== 'person' || !holder.full) return false
  if (!isBefore(line, role, holder)) return false
  let first = at
  while (first > 1) {
    const person = entities[first - 1]
    const office = entities[first - 2]
    const here = entities[first]
    if (!here || person?.type !== 'person' || office?.type !== 'role') break
    if (!ITEM.test(wordsFrom(line, person.last, here.first))) break
    if (!isBefore(line, office, person)) break
    first -= 2
  }
  const before = entities[first - 1]
  const opening = entities[first]
  const joined =
    before?.type === 'person' && opening && ITEM.test(wordsFrom(line, before.last, opening.first))
  return first < at && !joined
}

/** Does an office stand before the name of its holder in such a roll, with a comma and his title at most between? */
function isBefore(line: Line, office: Entity, holder: Entity): boolean {
  if (line.words[office.last] !== ',') return false
  const between = line.words.slice(office.last + 1, holder.first)
  return between.every((_, i) => honorificBefore(line, office.last + i + 2))
}
