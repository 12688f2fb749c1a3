import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Entity, Office, PartyRef, Person } from '../../names/entity.ts'
import { entityOver, type Line, lineAt, wordsFrom } from '../../names/line.ts'
import { SALUTATION } from '../../words/letter-words.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { ABROAD } from './owner-of-office.ts'

/** `Bí thư, Tỉnh trưởng làm trưởng đoàn sang thăm Quảng Nam`: the second office is of the same place as the first. */
function placeOf(office: Office, person: Person): PartyRef | undefined {
  if (!office.of?.value.endsWith('|VN') || !ABROAD.test(office.words)) return office.of
  const elsewhere = person.offices.find((o) => o.of?.value.includes('|') && !o.of.value.endsWith('|VN'))
  return elsewhere?.of ?? office.of
}

/** A day long gone on which something took place: two years back or more. */
function tellsOfOldDay(line: Line | undefined, published: string): boolean {
  const before = Number(published.slice(0, 4)) - 1
  return (line?.entities ?? []).some(
    (e) =>
      e.type === 'date' &&
      e.mention.relation === 'on' &&
      /^\d{4}-\d{2}-\d{2}$/.test(e.mention.iso) &&
      Number(e.mention.iso.slice(0, 4)) < before,
  )
}

/** Somebody told of only where a signing of long ago is: who held an office then does not hold it now. */
function isOfThen(person: Person, scene: Scene): boolean {
  const { published } = scene
  if (!published) return false
  const lines = scene.lines.filter((l) => l.entities.some((e) => e.type === 'person' && e.person === person))
  return (
    lines.length > 0 &&
    lines.every((line) => {
      const before = scene.lines[line.index - 1]
      const own = line.entities.some((e) => e.type === 'date')
      const told = before?.sentence.block === line.sentence.block && !own ? before : line
      return says(SIGNED, line) && tellsOfOldDay(told, published)
    })
  )
}

const SIGNED = askOf(/\b(sign(ed|ing)?|put pen|signatures?|concluded|sealed|inked)\b|(?<!\p{L})ký(?!\p{L})/u)

/** `Dear Mayor Kang,`: whoever a letter is to need not be of the place it comes from. */
function isOnlyAddressed(person: Person, line: Line): boolean {
  return person.guessed === true && SALUTATION.test(line.plain)
}

/** How the years an office was held are told behind it: `until 2015`, `in 1974`, `giai đoạn 2005 - 2010`. */
const HELD_TILL =
  /^[,(]? ?(?:until|till|from|between|in|during|đến|cho đến|tới|từ|giai đoạn|nhiệm kỳ|hồi|vào)$/

/** Words between an office and the year to which it was held, its place among them. */
const OFFICE_TO_YEAR = 3

/** Told right before an office, the year behind it is the one it began in: `was elected Mayor of Turku in 2019`. */
const BEGINS =
  /(?:^| )(?:elected|appointed|named|became|become|becoming|sworn in|chosen|installed|được bầu|trúng cử|bổ nhiệm|nhậm chức|trở thành|giữ chức)(?: (?:as|làm|the|its|first|new|woman|là|a|an)){0,3}$/
const BEFORE = 5

/** Was an office held to a year long gone: `Mayor of Turku until 2015`? */
function isOver(line: Line, { first, last }: Entity, { published }: Scene): boolean {
  const year = line.entities.find(
    (e) => e.type === 'date' && e.first >= last && e.first - last < OFFICE_TO_YEAR,
  )
  if (year?.type !== 'date' || !published) return false
  const told = wordsFrom(line, last, year.first)
  const end = year.mention.iso.split('/').at(-1) ?? ''
  const since = /^(?:from|từ)$/.test(told) && !year.mention.iso.includes('/')
  const begun =
    /(?:in|hồi|vào)$/.test(told) && BEGINS.test(wordsFrom(line, Math.max(0, first - BEFORE), first))
  return (
    HELD_TILL.test(told) && !since && !begun && Number(end.slice(0, 4)) < Number(published.slice(0, 4)) - 1
  )
}

/** The offices people hold, each with the words that say so: the person’s name where it stands nearest the title. */
export function readRoles(scene: Scene): Finding[] {
  const findings: Finding[] = []
  for (const person of scene.people.all) {
    if (isOfThen(person, scene)) continue
    for (const office of person.offices) {
      const line = lineAt(scene.lines, office.start)
      if (!line) continue
      const role = entityOver(line, office.start)
      const near = line.entities
        .filter((e) => e.type === 'person' && e.person === person)
        .sort((a, b) => Math.abs(a.start - office.start) - Math.abs(b.start - office.start))[0]
      if (!role || isOver(line, role, scene)) continue
      const place = isOnlyAddressed(person, line) ? undefined : placeOf(office, person)
      const of = place
        ? filledBy(place)
        : office.body
          ? { value: office.body, spans: [{ start: office.start, end: office.end }] }
          : undefined
      const first = Math.min(role.first, near?.first ?? role.first)
      findings.push({
        kind: 'role',
        readBy: line.sentence.lang === 'vi' ? 'vi/giu-chuc' : 'en/holds-office',
        line,
        first,
        last: Math.max(role.last, near?.last ?? role.last),
        at: first,
        slots: {
          person: { value: person.name, spans: [person.span] },
          role: {
            value: office.words,
            spans: [{ start: office.start, end: office.end }],
            ...(office.ofEqual || !near ? { implied: true } : {}),
          },
          ...(of ? { of } : {}),
        },
      })
    }
  }
  return findings
}
