import type { Entity } from './entity.ts'
import { type Line, wordsFrom } from './line.ts'

/** What parts the items of a roll that tells each office before its holder. */
const ITEM = /^(?:,|;|and|, and|; and)(?: (?:the|his|her|its|their))?$/

/** `the Deputy Governor, X, the County Secretary, Y, and …`: a roll that opens with an office puts each before its holder. */
export function standsBefore(line: Line, entities: readonly Entity[], at: number): boolean {
  const role = entities[at]
  const holder = entities[at + 1]
  if (role?.type !== 'role' || holder?.type !== 'person' || !holder.full) return false
  if (!OPENS_HOLDER.test(wordsFrom(line, role.last, holder.first))) return false
  let first = at
  while (first > 1) {
    const person = entities[first - 1]
    const office = entities[first - 2]
    const here = entities[first]
    if (!here || person?.type !== 'person' || office?.type !== 'role') break
    if (!ITEM.test(wordsFrom(line, person.last, here.first))) break
    if (!OPENS_HOLDER.test(wordsFrom(line, office.last, person.first))) break
    first -= 2
  }
  const before = entities[first - 1]
  const opening = entities[first]
  const joined =
    before?.type === 'person' && opening && ITEM.test(wordsFrom(line, before.last, opening.first))
  return first < at && !joined
}

/** From an office to the name of its holder in such a roll. */
const OPENS_HOLDER = /^,(?: (?:mr|mrs|ms|dr|prof|hon|capt|col|gen|eng|engr|arch|amb|cllr|h\.e)\.?)*$/
