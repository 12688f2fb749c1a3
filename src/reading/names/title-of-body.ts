import { culturesOf } from './culture.ts'
import type { Entity, Person, RoleEntity } from './entity.ts'
import { claim, entityAt, type Line, printedName, spanOf, wordsFrom } from './line.ts'
import { isGivenName } from './person-cues.ts'

/** Titles a firm or a house gives, behind which its bare name may stand. */
const OF_A_HOUSE =
  /^(?:(?:phó |quyền )?(?:tổng )?giám đốc|(?:phó )?chủ tịch|(?:phó )?trưởng (?:ban|phòng|đại diện|văn phòng)|hiệu trưởng|viện trưởng|người sáng lập)(?: |$)/u

/** Where the house is, or whose the office is said to be, before the comma: `ở miền Tây`, `của Nordvind`. */
const ADJUNCT = /^(?:ở|tại|của) (?:[^ ,]+ ){1,6}/u

/** The name that follows with a form of address: `, ông Kang Do-yun`. */
const ADDRESSED = /^, (?:ông|bà|ngài|anh|chị|gs|ts|pgs)(?: |$)/u

/**
 * `Tổng giám đốc Haneul Semitech, ông Kim Do-yun`: capitals between a title and somebody named behind a comma with a form of
 * address are the house he heads, though no word of it says so. It is noted as one, and the office is its.
 */
export function bodyBetween(line: Line, first: number, last: number): boolean {
  if (line.sentence.lang !== 'vi' || line.words[last] !== ',') return false
  if (!ADDRESSED.test(wordsFrom(line, last, last + 3)) || !line.sentence.tokens[last + 2]?.capital)
    return false
  const role = entityAt(line, line.words[first - 1] === 'của' ? first - 2 : first - 1)
  if (
    role?.type !== 'role' ||
    role.office.of ||
    role.office.body ||
    !OF_A_HOUSE.test(role.office.words.toLowerCase())
  )
    return false
  const name = printedName(line, first, last)
  const cultures = culturesOf(name)
  if (isGivenName(line.folded[first] ?? '') || cultures.has('KR')) return false
  if (cultures.has('VN') && !/ Việt Nam$/.test(name)) return false
  const span = spanOf(line, first, last)
  if (!claim(line, { type: 'organisation', name, first, last, ...span })) return false
  role.office.of = { value: name, ...span }
  return true
}

/** Who heads the body between his title and his name. */
export function holderBehindBody(
  line: Line,
  entities: readonly Entity[],
  role: RoleEntity,
): Person | undefined {
  const at = entities.indexOf(role)
  const body = entities[at + 1]
  const person = entities.slice(at + 1, at + 4).find((e) => e.type === 'person')
  if (line.sentence.lang !== 'vi' || person?.type !== 'person') return undefined
  const touches = body?.type === 'organisation' && (body.first === role.last || body.first === role.last + 1)
  const from = touches ? body.last : role.last
  const between = `${wordsFrom(line, from, person.first)} `.replace(ADJUNCT, '')
  return ADDRESSED.test(between) ? person.person : undefined
}
