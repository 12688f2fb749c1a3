import { HUMAN_VERBS } from '../words/en/human-verbs.ts'
import { wordSet } from '../words/word-set.ts'
import { culturesOf } from './culture.ts'
import type { RoleEntity } from './entity.ts'
import { type Line, printedName } from './line.ts'
import { isGivenName } from './person-cues.ts'

/** An office told of somebody who is not named beside it: `The Governor of Khammouane was here.`, `Lyon’s mayor did not come.` */
function standsAlone(line: Line, role: RoleEntity): boolean {
  const { tokens } = line.sentence
  const before = line.words[role.first - 1] ?? ''
  if (role.office.former || !/^(?:the|'s|our)$/.test(before)) return false
  const behind = tokens[role.last]
  if (behind?.kind === 'word') return !behind.capital
  return line.words[role.last] !== ',' || !tokens[role.last + 1]?.capital
}

/** Sentences in which the holder of an office that stands alone may be named: the one behind it and, where it opens its own, the one before. */
export function linesAwaiting(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const line of lines) {
    if (line.headline || line.sentence.lang !== 'en') continue
    for (const role of line.entities) {
      if (role.type !== 'role' || !standsAlone(line, role)) continue
      found.add(line.index + 1)
      if (role.first <= 1) found.add(line.index - 1)
    }
  }
  return found
}

const OPENERS = wordSet('then|and|but|so|yet|later|still|afterwards|instead|there|here|"|“|,|\'|‘')
const PARTICLE = wordSet('van|von|de|der|den|da|dos|bin|ibn|al|el')

/** Does a run of capitals open its sentence as somebody who does something: `Zhang Guolin had insisted on walking`? */
export function opensAsHolder(line: Line, first: number, last: number): boolean {
  if (first > 2 || line.words.slice(0, first).some((word) => !OPENERS.has(word))) return false
  const next = line.sentence.tokens[last]
  if (next?.kind !== 'word' || next.capital) return false
  if (HUMAN_VERBS.has(line.words[last] ?? '')) return true
  if (
    !/^(?:had|has|does|did|was|is|will|would|came|went|took|and|who|led|spent|made|met)$/.test(
      line.words[last] ?? '',
    )
  )
    return false
  const name = printedName(line, first, last)
  return (
    culturesOf(name).size > 0 ||
    isGivenName(line.folded[first] ?? '') ||
    line.words.slice(first, last).some((word) => PARTICLE.has(word))
  )
}
