import { askOf } from '../asked.ts'
import type {
  CountryEntity,
  Entity,
  Office,
  OrganisationEntity,
  PartyRef,
  PlaceEntity,
} from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { saysWithin } from '../says-within.ts'
import { bodyRef, type Local, refOf } from './scene.ts'

/** `its chief executive`, `under its president`, `Their deputy mayor`: the office of who was spoken of before. */
const POSSESSIVE = askOf(/(?:^| )(?:its|their)(?: (?:own|new|current|then|first|long - serving))?$/)

/** Offices only a place has; all others may be a body’s. */
const OF_PLACE = /mayor|governor|alderman|councillor|prefect|thị trưởng|tỉnh trưởng|thống đốc/i

/** `the German town’s Lord Mayor`, `The Ukrainian side was represented by acting mayor X`. */
const TOWN_OF = askOf(
  /^(?:\S+ )?(?:town|city|province|region|side|port|municipality|partners?|visitors|guests)(?: 's| (?:is|was|were) (?:represented|led|headed) by)(?: (?:the|its|new|acting|first|second|deputy))*$/,
)

/** How many words may stand between whom a sentence speaks of and the office. */
const FAR = 16

type Owner = PlaceEntity | OrganisationEntity

const isOwner = (e: Entity): e is Owner => e.type === 'organisation' || (e.type === 'place' && !e.stands)

function asRef(owner: Owner): PartyRef {
  return owner.type === 'place' ? refOf(owner) : bodyRef(owner)
}

function lineOf(office: Office, lines: readonly Line[]): Line | undefined {
  return lines.find((l) => office.start >= l.sentence.start && office.start < l.sentence.end)
}

/** Whose the office behind `its` or `their` is: the body or place named last, in the sentence or opening the one before. */
function byPossessive(office: Office, line: Line, at: number, lines: readonly Line[]): PartyRef | undefined {
  if (!saysWithin(POSSESSIVE, line, Math.max(0, at - 4), at)) return undefined
  const fits = (e: Entity): e is Owner =>
    isOwner(e) && !(e.type === 'organisation' && OF_PLACE.test(office.words))
  const here = line.entities.filter(fits).findLast((e) => e.last <= at && at - e.last < FAR)
  if (here) return asRef(here)
  const before = lines[line.index - 1]
  const told = before && !before.headline ? before.entities.find(fits) : undefined
  return told ? asRef(told) : undefined
}

/** Whose it is where the sentence names a land’s town or side: the place of that land most spoken of. */
function byLand(line: Line, at: number, locals: readonly Local[]): PartyRef | undefined {
  const land = line.entities.findLast(
    (e): e is CountryEntity =>
      e.type === 'country' &&
      e.adjective &&
      e.last <= at &&
      at - e.last < FAR &&
      saysWithin(TOWN_OF, line, e.last, at),
  )
  return land ? locals.find((l) => l.place.country === land.code)?.ref : undefined
}

/** Whose office this is by the words before it: `its`, or the side of a land the sentence speaks of. */
export function ownerOfOffice(
  office: Office,
  lines: readonly Line[],
  locals: readonly Local[],
): PartyRef | undefined {
  const line = lineOf(office, lines)
  const at = line?.entities.find((e) => office.start >= e.start && office.start < e.end)?.first
  if (!line || at === undefined || line.sentence.lang === 'vi') return undefined
  return byPossessive(office, line, at, lines) ?? byLand(line, at, locals)
}
