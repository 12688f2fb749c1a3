import type { Person, RoleEntity } from '../../names/entity.ts'
import { isFree, type Line } from '../../names/line.ts'
import { wordSet } from '../../words/word-set.ts'
import type { Scene } from '../scene.ts'
import { isWoman } from './is-woman.ts'

/** What the words before an office told alone say of its holder: his side, his gender, and where those words begin. */
export type Epithet = {
  readonly side?: 'home' | 'away'
  readonly woman?: boolean
  readonly first?: number
}

const AWAY = wordSet('visiting')
const AT_HOME = wordSet('host|hosting|local|home')
const WHOSE = wordSet('the|our|their|his|her')

/** `the visiting mayor`, `the host governor`, `our mayor`, `Bà Chủ tịch`: an office told alone, and whose it is by an epithet. */
export function epithetBefore(line: Line, { first }: Pick<RoleEntity, 'first'>): Epithet {
  const before = line.words[first - 1] ?? ''
  if (line.sentence.lang === 'vi') {
    if (before !== 'bà' && before !== 'ông') return {}
    return isFree(line, first - 1) ? { woman: before === 'bà', first: first - 1 } : {}
  }
  const side = AWAY.has(before) ? 'away' : AT_HOME.has(before) ? 'home' : undefined
  if (side && WHOSE.has(line.words[first - 2] ?? '') && isFree(line, first - 1))
    return { side, first: first - 2 }
  return before === 'our' ? { side: 'home', first: first - 1 } : {}
}

/** May the person be meant? */
export function fitsEpithet(person: Person, { side, woman }: Epithet, scene: Scene): boolean {
  if (woman !== undefined && isWoman(person, scene) === !woman) return false
  if (!side || !scene.home) return true
  return (person.side?.value === scene.home.value) === (side === 'home')
}
