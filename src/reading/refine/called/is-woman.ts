import { foldText } from '#model/values/fold.ts'
import type { Person } from '../../names/entity.ts'
import { GIVEN_NAMES } from '../../words/given-names.ts'
import { NAMES_OF_BOTH, NAMES_OF_WOMEN } from '../../words/names-of-women.ts'
import { VIETNAMESE_FAMILIES } from '../../words/vi/families.ts'
import type { Scene } from '../scene.ts'

const FAMILIES = new Set([...VIETNAMESE_FAMILIES].map(foldText))

/** Offices whose words say that a woman holds them. */
const HELD_BY_WOMEN = /woman\b|\b(queen|princess|hostess|mayoress)\b/i

/** `Nguyễn Văn An`: the middle name of Vietnamese men. */
function isVan({ key }: Person): boolean {
  const [family, middle, given] = key.split(' ')
  return middle === 'van' && given !== undefined && FAMILIES.has(family ?? '')
}

/** What is known of a person for `she` and `he`: a form of address, an office, the given name; undefined where none says. */
export function isWoman(person: Person, scene: Scene): boolean | undefined {
  if (person.woman !== undefined) return person.woman
  const before = scene.text.slice(Math.max(0, person.span.start - 6), person.span.start)
  if (/(bà|Ms\.?|Mrs\.?|Madam)\s$/.test(before) || person.key.split(' ').includes('thi')) return true
  if (person.offices.some((o) => HELD_BY_WOMEN.test(o.words))) return true
  if (/(^|\s)(Mr\.?|Sir)\s$/.test(before) || isVan(person)) return false
  const given = person.key.split(' ')[0] ?? ''
  if (NAMES_OF_WOMEN.has(given)) return true
  return GIVEN_NAMES.has(given) && !NAMES_OF_BOTH.has(given) ? false : undefined
}
