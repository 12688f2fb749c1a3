import type { Entity, Person } from './entity.ts'
import { type Line, wordsFrom } from './line.ts'
import { isOneOf } from './shared-title.ts'

/** `Elsa Falk has been mayor of Turku since 2019`, `, who serves as`: an office told by a verb. */
export const SAID_TO_BE =
  /^(?:, )?(?:who )?(?:is|has been|has served|serves|remains|became|becomes|(?:was|has been|had been|is|got) (?:(?:re - ?)?elected|reelected|appointed|named|made|sworn in|chosen|installed|voted in|nominated|reappointed|returned)|(?:, )?(?:(?:re - ?)?elected|appointed|named|sworn in)|was sworn in|took office|took over|takes over|stepped in|steps in|doubles|doubled|returned|is back|stays on|holds the (?:office|post|title|rank) of|is serving|has been serving|works|acts)(?: (?:also|now|currently|still|himself|herself))?(?: as)?(?: (?:the|a|an|its|their|our))?(?: (?:current|new|first|youngest|longest - serving))?$/

/** `ông Bình được bầu làm Chủ tịch`, `bà Hoa, người vừa nhậm chức Thị trưởng`. */
const PREDICATE_VI =
  /^(?:, |\( )?(?:(?:xưa|trước|từng|vốn)(?: \S+){1,8}? , )?(?:người )?(?:nay |hiện |đang |vừa |mới |đã |cũng |từ \S+ )*(?:được (?:bầu|tín nhiệm bầu|tái cử|bổ nhiệm|điều động|cử|giao|phân công|bầu lại)(?: lại)?(?: (?:làm|giữ chức|giữ chức vụ|vào chức|vào ghế|đảm nhiệm))?|đắc cử|tái đắc cử|nhậm chức|nhận chức|giữ chức|giữ chức vụ|giữ cương vị|đảm nhiệm|đảm nhiệm chức|đảm nhận|đảm nhận chức|trở thành|kiêm|kiêm nhiệm|làm|là|hiện là)(?: (?:vị|tân|chức))?$/u

/** `Chủ tịch UBND tỉnh là ông Bình`, `Giữ chức Thị trưởng hiện nay là bà Ward`. */
const IS_HELD_BY_VI =
  /^(?:,? )?(?:hiện |hiện nay |mới |bây giờ |nay )*(?:là|do)(?: (?:ông|bà|ngài|đồng chí|ts|pgs\.ts))?(?: đảm nhiệm)?$/u

/** `, who has led Turku as mayor`. */
const LEADS_AS = /^(?:, )?who (?:has|have) (?:led|run|headed|governed) (?:\S+ ){1,4}as(?: (?:its|the))?$/

/** `, who is one of Essen’s` deputy mayors. */
const AMONG = /^(?:(?:, who )?is|,) one of(?: \S+){0,4}$/

/** `The mayor of Turku is Elsa Falk`. */
const IS_HELD_BY =
  /^(?:is|is called|is named|has been|is still|is now|since \S+ (?:is|has been)|is held by|has been held by|went to|goes to|fell to|falls to|passed to)(?: (?:mr|ms|mrs|dr)\.?)?$/

/** `Elsa Falk has succeeded Jan Berg as mayor`: who comes after the one named before the office. */
const SUCCEEDS =
  /^(?:, )?(?:who )?(?:has |had )?(?:succeed(?:s|ed)|replac(?:es|ed)|takes over from|took over from|followed|follows)(?: (?:mr|ms|mrs|dr)\.?)?$/

function successorOf(
  line: Line,
  entities: readonly Entity[],
  before: Entity,
  role: Entity,
): Person | undefined {
  const heir = entities[entities.indexOf(before) - 1]
  if (heir?.type !== 'person' || !/^as(?: (?:the|its))?$/.test(wordsFrom(line, before.last, role.first)))
    return undefined
  return SUCCEEDS.test(wordsFrom(line, heir.last, before.first)) ? heir.person : undefined
}

/** Who is said to be what the office says: named behind the verb, or before it. */
export function predicateHolder(line: Line, entities: readonly Entity[], at: number): Person | undefined {
  const role = entities[at]
  const next = entities[at + 1]
  if (!role) return undefined
  const vi = line.sentence.lang === 'vi'
  const behind = next ? wordsFrom(line, role.last, next.first) : ''
  if (
    next?.type === 'person' &&
    ((IS_HELD_BY.test(behind) && line.words[next.last] !== "'s") || (vi && IS_HELD_BY_VI.test(behind)))
  )
    return next.person
  const before = entities.slice(0, at).findLast((e) => e.type === 'person')
  if (before?.type !== 'person') return undefined
  const heir = successorOf(line, entities, before, role)
  if (heir) return heir
  const between = wordsFrom(line, before.last, role.first)
  if (isOneOf(line, role.first)) return AMONG.test(between) ? before.person : undefined
  const told = SAID_TO_BE.test(between) || LEADS_AS.test(between) || (vi && PREDICATE_VI.test(between))
  return told ? before.person : undefined
}
