import { askOf, find } from '../../asked.ts'
import { culturesOf } from '../../names/culture.ts'
import type { Entity, Office, PartyRef } from '../../names/entity.ts'
import { entityOver, type Line, lineAt, wordsBefore } from '../../names/line.ts'

/** `The Governor was accompanied by the Deputy Governor, X`: those beside somebody are of his side. */
const ACCOMPANIED = askOf(/\b(?:was|were|is|are) (?:also )?(?:accompanied|joined|flanked|assisted) by\b/)

/** `Deputy Mayor X and Secretary Y were also present`: in the room beside the hosts told before. */
const PRESENT = askOf(
  /\b(?:(?:also|were|was) (?:also )?(?:present|in attendance)|also (?:attending|attended|in attendance))\b/,
)

/** The side of a person or of an office, as one who holds it was told of before. */
function sideOf(entity: Entity, line: Line, lines: readonly Line[]): PartyRef | undefined {
  if (entity.type === 'person')
    return entity.person.offices.find((o) => o.of?.value.includes('|'))?.of ?? entity.person.side
  if (entity.type !== 'role') return undefined
  const title = entity.office.words.toLowerCase()
  for (let index = line.index - 1; index >= 0; index -= 1)
    for (const told of lines[index]?.entities ?? []) {
      if (told.type !== 'person') continue
      const office = told.person.offices.find((o) => o.words.toLowerCase() === title)
      if (office?.of?.value.includes('|')) return office.of
    }
  return undefined
}

/** Whose an office without a place is, told in company: of whoever is accompanied, or of home where one is only present, too. */
export function ownerByCompany(
  office: Office,
  name: string,
  lines: readonly Line[],
  home: PartyRef,
): PartyRef | undefined {
  const line = lineAt(lines, office.start)
  if (line?.sentence.lang !== 'en') return undefined
  const at = entityOver(line, office.start)?.first ?? 0
  const cue = find(ACCOMPANIED, line)
  const by = cue ? wordsBefore(line, cue.index) : -1
  const leader = by > 0 && by < at ? line.entities.findLast((e) => e.last <= by) : undefined
  const side = leader ? sideOf(leader, line, lines) : undefined
  const cultures = culturesOf(name)
  const fits = (of: PartyRef) => cultures.size === 0 || cultures.has(of.value.slice(-2))
  if (side) return fits(side) ? side : undefined
  return find(PRESENT, line) && fits(home) ? home : undefined
}
