import { askOf, says, saysIn } from '../../asked.ts'
import { culturesOf } from '../../names/culture.ts'
import type { Office, Person, RoleEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import type { People } from '../../names/people.ts'
import { saysWithin } from '../../says-within.ts'
import { SPEAKING_VERBS } from '../../words/en/human-verbs.ts'

/** `She is the vice mayor of Haikou`: an office said of who was named just before. */
const SAID_OF_EN = askOf(
  /(?:^|[,;.:–—"“(] |\b(?:and|but|as|because|since|who) )(?:he|she) (?:\S+ )?(?:is|has been|serves as|works as|runs \S+(?: \S+){0,4} as)(?: (?:also|currently|now|still))?(?: (?:the|a|an|its|their|our|his|her))?(?: (?:city|town|region|province|port|university|new|current) ?(?:'s)?){0,2}$/,
)
const SAID_OF_VI = askOf(
  /(?:^|[,;.:] )(?:ông|bà|anh|chị|cô|vị này|người này) (?:hiện |cũng |đang )?(?:là|làm|giữ chức)$/u,
)

/** `Ở cương vị Phó Chủ tịch, bà tiếp …`: the office stands first, the one who holds it behind it under a pronoun. */
const IN_OFFICE = askOf(
  /(?:^|[,;.] )(?:ở cương vị|với tư cách|trên cương vị|as|in \S+ capacity as)(?: (?:the|a|an))?$/u,
)
const PRONOUN_BEHIND = askOf(/^(?:, )(?:he|she|ông|bà|anh|chị)(?: |$)/u)

/** How many sentences back the one who was named without an office is looked for. */
const BACK = 2

function heldBy(people: People): ReadonlySet<Office> {
  return new Set(people.all.flatMap((p) => p.offices))
}

/** Those named in full, without an office, before a title: in its own sentence or shortly before. */
function namelessBefore(lines: readonly Line[], line: Line, at: number): readonly Person[] {
  const found: Person[] = []
  for (let index = line.index; index >= 0 && index >= line.index - BACK; index -= 1) {
    const before = lines[index]
    if (!before || (index < line.index && before.headline)) continue
    for (const e of before.entities)
      if (e.type === 'person' && (index < line.index || e.last <= at) && !found.includes(e.person))
        found.push(e.person)
  }
  return found
}

/** The chief word of a title: `Second Vice Mayor of Changwon` is a mayor’s. */
const HEAD =
  /(mayor|governor|chairman|chairwoman|chair|president|secretary|rector|director|minister|premier|commissioner|thị trưởng|tỉnh trưởng|đô trưởng|thống đốc|chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng ban)/i

/** Is somebody of the text known to hold such an office, so that `the mayor` is he? */
function isTaken(office: Office, people: People): boolean {
  const head = HEAD.exec(office.words)?.[1]?.toLowerCase()
  if (!head) return true
  return people.all.some((p) => p.offices.some((o) => o.words.toLowerCase().includes(head)))
}

function holderOf(line: Line, role: RoleEntity, lines: readonly Line[], people: People): Person | undefined {
  const vi = line.sentence.lang === 'vi'
  const before = wordsFrom(line, Math.max(0, role.first - 12), role.first)
  const told = namelessBefore(lines, line, role.first)
  const last = told.at(-1)
  const said =
    saysIn(vi ? SAID_OF_VI : SAID_OF_EN, line, before) ||
    (saysIn(IN_OFFICE, line, before) && saysWithin(PRONOUN_BEHIND, line, role.last, role.last + 3))
  const free = told.filter((p) => p.offices.length === 0)
  if (said) return last && last.offices.length === 0 ? last : free.length === 1 ? free[0] : undefined
  const definite = vi
    ? role.first === 0 || line.words[role.first - 1] === 'vị'
    : /(?:^| )the$/.test(before) && role.office.of === undefined
  if (definite && free.length === 1 && !isTaken(role.office, people)) return free[0]
  const definiteEn = !vi && /(?:^| )(?:the|our|'s)$/.test(before)
  return (
    (definiteEn ? namedBeside(line, role, lines, people) : undefined) ??
    (definiteEn || vi ? onlyOneMeant(line, role, lines, people) : undefined)
  )
}

/** How far from its holder's name an office may be told that only he can hold. */
const NEAR = 30

/** `a baker`, `who bakes`: behind the name something else is told of him. */
const SOMETHING_ELSE = /^(?:, )?(?:an?|who|whose|of|from|aged|một) |^, \d/u

/** Somebody else than the holder is spoken of in the sentence of the office: whom it received, or with whom he spoke. */
const OF_ANOTHER = askOf(/(?:^| )(?:him|her|them|ông|bà|anh|chị)(?: |$)/u)

/**
 * `Rain kept Le Van Quy in the car. Only at noon did the Deputy Secretary of Ha Tinh step out.`: where of all who are named near
 * only one is without an office and may by his name be of the place, the office told of nobody is his.
 */
function onlyOneMeant(
  line: Line,
  role: RoleEntity,
  lines: readonly Line[],
  people: People,
): Person | undefined {
  const land = role.office.of?.value.slice(-2)
  if (!land || isHeldThere(role.office, people) || says(OF_ANOTHER, line)) return undefined
  if (line.entities.some((e) => e.type === 'person' && e.full)) return undefined
  const near = lines.slice(Math.max(0, line.index - NEAR), line.index + NEAR + 1)
  const free = new Set<Person>()
  for (const { entities, headline, words } of near)
    for (const e of headline ? [] : entities)
      if (e.type === 'person' && e.full && e.person.offices.length === 0) {
        if (SOMETHING_ELSE.test(words.slice(e.last, e.last + 3).join(' '))) continue
        free.add(e.person)
      }
  const fitting = [...free].filter((p) => fits(p, role.office))
  const [holder] = fitting
  return holder && fitting.length === 1 && culturesOf(holder.name).has(land) ? holder : undefined
}

/** Where in its sentence somebody is named who opens it. */
const OPENING = 3

/** `“Sweeter than ours,” said X, biting into a slice`: behind what is quoted its speaker stands where others open theirs. */
function saysBehindQuote(line: Line, at: number): boolean {
  return (
    /^["“«”]$/.test(line.words[0] ?? '') &&
    /^["”»]$/.test(line.words[at - 2] ?? '') &&
    SPEAKING_VERBS.has(line.words[at - 1] ?? '')
  )
}

/** Who opens a sentence and holds no office so far. */
function opener(line: Line | undefined): Person | undefined {
  if (!line || line.headline) return undefined
  const first = line.entities.find((e) => e.type === 'person')
  if (first?.type !== 'person' || !first.full) return undefined
  if (first.first > OPENING && !saysBehindQuote(line, first.first)) return undefined
  return first.person.offices.length === 0 ? first.person : undefined
}

/**
 * `The Governor of Khammouane was here last week. Mr Phongsavanh came with fifteen.`, `Kees de Wit does not mind mud. The
 * Ambassador of the Netherlands spent Monday in it.`: the office of one sentence is his who opens the other.
 */
function namedBeside(
  line: Line,
  role: RoleEntity,
  lines: readonly Line[],
  people: People,
): Person | undefined {
  if (line.entities.some((e) => e.type === 'person' && e.last <= role.first)) return undefined
  const behind = line.entities.some((e) => e.type === 'person')
  const holder =
    (role.first <= 1 ? opener(lines[line.index - 1]) : undefined) ??
    (behind ? undefined : opener(lines[line.index + 1]))
  return holder && fits(holder, role.office) && !isHeldThere(role.office, people) ? holder : undefined
}

/** Does the name speak for no other land than that of the office? */
function fits(person: Person, { of }: Office): boolean {
  const cultures = culturesOf(person.name)
  const land = of?.value.slice(-2)
  if (!land || cultures.size === 0) return true
  return cultures.has(land)
}

/** Is somebody known to hold this office of this place, or an office of its sort where no place is told? */
function isHeldThere(office: Office, people: People): boolean {
  if (!office.of) return isTaken(office, people)
  const head = HEAD.exec(office.words)?.[1]?.toLowerCase() ?? office.words.toLowerCase()
  return people.all.some((p) =>
    p.offices.some((o) => o.of?.value === office.of?.value && o.words.toLowerCase().includes(head)),
  )
}

/**
 * Gives an office told apart from its holder’s name to the one it is said of. Whose side somebody is on rests on his office,
 * and half of all writers name the man in one sentence and his office in the next.
 */
export function bridgeOffices(people: People, lines: readonly Line[]): void {
  if (people.all.every((p) => p.offices.length > 0)) return
  const held = heldBy(people)
  for (const line of lines) {
    if (line.headline) continue
    for (const role of line.entities) {
      if (role.type !== 'role' || held.has(role.office) || role.office.former) continue
      const holder = holderOf(line, role, lines, people)
      if (holder) holder.offices.push(role.office)
    }
  }
}
