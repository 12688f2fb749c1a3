import { askOf, says } from '../../asked.ts'
import { grown } from '../../grown.ts'
import type { Person, PersonEntity, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { refOf } from '../party-ref.ts'

/** One who is to somebody what that one is at home. */
const EQUAL = askOf(/\b(?:counterpart|colleague|opposite number)\b|người đồng (?:cấp|nhiệm)/u)
const EQUAL_BEFORE =
  /(?:^| )(?:counterpart|opposite number)(?: from \S+(?: \S+)?)?(?: ,)?(?: (?:mr|ms|mrs|dr)\.?)?$/
const EQUAL_BEFORE_VI = /người đồng (?:cấp|nhiệm)(?: \S+){0,4}?(?: (?:là|ông|bà|,))*$/u

/** Tokens before a name in which he may be called an equal. */
const BEFORE = 8

/** The chief word an equal takes over: a deputy’s counterpart is a deputy, too. */
function giveEqual(other: Person, one: Person, seat: PlaceEntity | undefined): void {
  const office = one.offices[0]
  if (!office || office.body) return
  const { of: _, place: __, ...rest } = office
  const own = seat ? { of: refOf(seat), place: seat.place } : {}
  other.offices.push(grown(rest, { ofEqual: true, ...own }))
}

/** `his Tashkent counterpart`, `her counterpart from Kisumu`: where an equal holds his office. */
function seatOf(line: Line, from: number, to: number): PlaceEntity | undefined {
  return line.entities.find(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      e.first >= from &&
      e.last <= to &&
      (EQUAL_BEHIND.test(wordsFrom(line, e.last, to)) || EQUAL_FROM.test(wordsFrom(line, from, e.first))),
  )
}

const EQUAL_BEHIND = /^(?:'s )?(?:counterpart|opposite number)(?= |$)/
const EQUAL_FROM =
  /(?:(?:counterpart|opposite number)(?: from| in| of)(?: the)?|người đồng (?:cấp|nhiệm)(?: (?:của|bên|đến từ|từ|phía))?(?: (?:tỉnh|thành phố|bang))?)$/u

/** `Mayor Hwang and his Tashkent counterpart, Rustam Yuldashev`: he holds the office that was told of the other, of his own place. */
export function nameCounterparts(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.headline || !says(EQUAL, line)) continue
    const people = line.entities.filter((e): e is PersonEntity => e.type === 'person')
    people.forEach((other, i) => {
      const one = people.slice(0, i).findLast((p) => p.person.offices.length > 0)
      if (!one || one.person === other.person || other.person.offices.length > 0 || !other.full) return
      const before = wordsFrom(line, Math.max(one.last, other.first - BEFORE), other.first)
      const equal = line.sentence.lang === 'vi' ? EQUAL_BEFORE_VI : EQUAL_BEFORE
      const from = Math.max(one.last, other.first - BEFORE)
      if (equal.test(before)) giveEqual(other.person, one.person, seatOf(line, from, other.first))
    })
  }
}
