import { ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import type { OrganisationEntity, PartyRef, RoleEntity } from './entity.ts'
import { type Line, wordsFrom } from './line.ts'
import { labelOf } from './place-at.ts'

/** Titles that only a body of its own gives, and the bodies that give them. */
const OF_BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(rector|dean|provost|principal)\b|hiệu trưởng|trưởng khoa/iu,
    /university|college|school|institute|academy|polytechnic|trường|học viện/iu,
  ],
  [
    /\b(ceo|chief executive|general director|managing director|executive director|founder|chief representative)\b|tổng giám đốc|trưởng đại diện/iu,
    /./u,
  ],
]

function refOf(body: OrganisationEntity): PartyRef {
  const at = body.stands ?? body
  return { value: body.name, start: at.start, end: at.end }
}

const GOVERNMENT =
  /\b(people.s (committee|council)|party committee|(city|town|municipal|county|district) (council|government))$/i

/** An office of a city’s committee or council is the city’s. */
function ofGovernment(body: OrganisationEntity): PartyRef | undefined {
  if (!body.within || !GOVERNMENT.test(body.name)) return undefined
  return { ...refOf(body), value: labelOf(body.within), placeId: body.within.id }
}

function bodiesBefore(lines: readonly Line[], line: Line, at: number, back: number): OrganisationEntity[] {
  const found: OrganisationEntity[] = []
  for (let index = line.index; index >= 0 && index >= line.index - back; index -= 1) {
    const here = (lines[index]?.entities ?? []).filter(
      (e): e is OrganisationEntity => e.type === 'organisation' && (index < line.index || e.last <= at),
    )
    found.push(...here.reverse())
  }
  return found
}

/** Nouns that stand right before a title for the body told before: `Association president`, `University Vice Rector`. */
const BARE_HEADS: ReadonlySet<string> = new Set(
  'university|college|school|association|chamber|federation|club|society|institute|academy|company|foundation'.split(
    '|',
  ),
)

/** `Taipei Zoo director`, `the association’s president`: the body printed before the title. */
function bodyBeside(lines: readonly Line[], line: Line, role: RoleEntity): PartyRef | undefined {
  const at = line.entities.indexOf(role)
  const before = line.entities[at - 1]
  if (before?.type === 'organisation' && !before.within && before.last === role.first) return refOf(before)
  if (before?.type === 'organisation' && /^('s)?$/.test(wordsFrom(line, before.last, role.first)))
    return ofGovernment(before) ?? refOf(before)
  const owned = line.words[role.first - 1] === "'s"
  const head = line.words[role.first - (owned ? 2 : 1)] ?? ''
  if (!(owned ? ORGANISATION_HEADS : BARE_HEADS).has(head)) return undefined
  const own = bodiesBefore(lines, line, role.first, 6).find((b) =>
    b.name.toLowerCase().split(/\s+/).includes(head),
  )
  return own ? refOf(own) : undefined
}

/** `Executive Director X and Hai Phong Port Company Director Y`: X is not of a body of Y’s town. */
function isOfTheOther(line: Line, role: RoleEntity, body: OrganisationEntity): boolean {
  return line.entities.some(
    (e) =>
      e.type === 'organisation' &&
      e.first >= role.last &&
      e.within !== undefined &&
      e.within.id === body.within?.id &&
      line.entities.some((next) => next.type === 'role' && next.first === e.last),
  )
}

/** Finds whose an office is where a body of its own gives it and the title does not name it. */
export function settleBodies(lines: readonly Line[], line: Line): void {
  for (const role of line.entities) {
    if (role.type !== 'role' || role.office.body) continue
    const beside = bodyBeside(lines, line, role)
    if (beside) {
      role.office.of = beside
      continue
    }
    if (role.office.of) continue
    const behind = line.entities[line.entities.indexOf(role) + 1]
    if (behind?.type === 'organisation' && behind.first === role.last && line.sentence.lang === 'vi') {
      role.office.of = refOf(behind)
      continue
    }
    const rule = OF_BODIES.find(([title]) => title.test(role.office.words))
    if (!rule) continue
    const body = bodiesBefore(lines, line, role.first, 4).find(
      (b) => rule[1].test(b.name) && !isOfTheOther(line, role, b),
    )
    if (body) role.office.of = refOf(body)
  }
}
