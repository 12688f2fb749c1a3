import type { Place } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import { askOf } from '../asked.ts'
import { grown } from '../grown.ts'
import type { PartyRef, PlaceEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import type { People } from '../names/people.ts'
import { labelOf } from '../names/place-at.ts'
import { saysWithin } from '../says-within.ts'
import { landOfPublisher } from './home/land-of-publisher.ts'
import { isNamedBy } from './home/named-by-publisher.ts'
import { isActing, ownWeight } from './home/own-weight.ts'
import { homeByWords, isOfUnnamed, provinceOf } from './home/told-from.ts'
import { refOf } from './party-ref.ts'
import { bridgeOffices } from './roles/bridge-offices.ts'
import { nameCounterparts } from './roles/counterparts.ts'
import { settleSides } from './roles/settle-sides.ts'
import { topicsOf } from './topics.ts'

/** A locality of the document with how much it is spoken of. */
export type Local = {
  readonly place: Place
  readonly value: string
  readonly weight: number
  readonly ref: PartyRef
}

/** What is known of the document as a whole once its names are read. */
export type Scene = {
  readonly text: string
  readonly lang: Language
  readonly published?: string
  readonly lines: readonly Line[]
  readonly people: People
  /** Localities, most spoken of first. */
  readonly locals: readonly Local[]
  /** The locality the document is told from: `the city`, `tỉnh`. */
  readonly home?: Local
  /** Where the people of home are while they are told of, if that is elsewhere. */
  readonly stage?: Local
  /** The town of the province that is home where what is told takes place, if no other is named. */
  readonly seat?: Local
  /** Blocks told from a locality of their own. */
  readonly topics: ReadonlyMap<number, Local>
}

/** What an office without a holder says of its place: `đoàn Thị trưởng thành phố Changwon`. */
const NO_HOLDER = 1

function weigh(lines: readonly Line[], people: People, publisher: string): Local[] {
  const found = new Map<string, { place: Place; value: string; weight: number; ref: PartyRef }>()
  const note = (place: Place, value: string, weight: number, ref: PartyRef) => {
    const known = found.get(value)
    if (known) known.weight += weight
    else found.set(value, { place, value, weight, ref })
  }
  for (const line of lines) {
    const early = line.index < 4 ? 2 : 1
    for (const entity of line.entities) {
      if (entity.type === 'place')
        note(entity.place, entity.value, early + ownWeight(line, entity, publisher), refOf(entity))
      if (entity.type === 'organisation' && entity.within)
        note(entity.within, labelOf(entity.within), isActing(line, entity) ? 2.5 : 0.7, {
          value: labelOf(entity.within),
          placeId: entity.within.id,
          start: entity.start,
          end: entity.end,
        })
    }
  }
  const held = new Set(people.all.flatMap((person) => person.offices))
  for (const entity of lines.flatMap((line) => line.entities))
    if (entity.type === 'role' && entity.office.place && entity.office.of && !held.has(entity.office))
      note(entity.office.place, entity.office.of.value, NO_HOLDER, entity.office.of)
  for (const person of people.all) {
    for (const office of person.offices) {
      const known = office.of ? found.get(office.of.value) : undefined
      if (known && !office.behind) known.weight += 1.5
      else if (!known && office.place && office.of) note(office.place, office.of.value, 1.5, office.of)
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight)
}

/** `Seattle, USA – sister city since 1986`: an entry of a list of partners, no dateline. */
const IS_ENTRY = askOf(
  / - (?:sister|twin|twinned|twinning|partner|partnership|friendship|since|kết nghĩa|từ)(?!\p{L})/u,
)

/** `Seoul, Oct. 16 –`, `Huế (TTXVN)`: what follows the place is a dash, a bracket, or a comma with a day or dash behind it. */
function opensDateline(line: Line, place: PlaceEntity): boolean {
  const next = line.words[place.last] ?? ''
  if (saysWithin(IS_ENTRY, line, place.last, place.last + 9)) return false
  if (next !== ',') return /^(\(|-|)$/.test(next)
  const behind = line.entities.find((e) => e.first > place.last)
  return behind?.type === 'date' || line.words.slice(place.last, place.last + 9).some((w) => /^[-(]$/.test(w))
}

/** How much of the weight of the place most spoken of one of the publisher’s land needs, or one the publisher is called by. */
const OWN_LAND = 0.5
const OWN_NAME = 0.65

/** The address of an authority, which tells of its own place however much it speaks of others: `city.kitakyushu.lg.jp`, `dongnai.gov.vn`. */
const OFFICIAL = /(?:^|\.)(?:gov|govt|lg|gob|gouv|gv|gc|go)\.[a-z]{2}$|(?:^|\.)city\.|\.gov$/

/** How much more of another town of its land a text has to speak than of the town it was sent from. */
const FAR_MORE = 2

/** `OSAKA – Two deer stand before the hall of Nara …`: where a correspondent sits is not always what he writes of. */
function toldAt(sent: Local, locals: readonly Local[]): Local {
  const most = locals.find((l) => l.place.country === sent.place.country)
  return most && most.weight > FAR_MORE * sent.weight ? most : sent
}

/**
 * The locality a document is told from. A dateline names it, save where a correspondent writes from abroad: then it is the
 * most spoken of in the correspondent’s own land.
 */
function homeOf(
  lines: readonly Line[],
  locals: readonly Local[],
  lang: Language,
  land: string | undefined,
  publisher: string,
): Local | undefined {
  const most = (lang === 'vi' ? locals.find((l) => l.place.country === 'VN') : undefined) ?? locals[0]
  const own = land ? locals.find((l) => l.place.country === land) : undefined
  const ours = publisher ? locals.find((l) => isNamedBy(publisher, l.place)) : undefined
  const whole = most?.weight ?? 0
  const least = OFFICIAL.test(publisher) ? 0 : whole * OWN_NAME
  const top =
    (ours && ours.weight >= least ? ours : undefined) ?? (own && own.weight >= whole * OWN_LAND ? own : most)
  for (const line of lines.slice(0, 6)) {
    const first = line.entities.find((e) => e.type === 'place')
    if (first?.type !== 'place' || first.first > 1 || line.kind === 'list') continue
    if (line.headline && line.kind !== 'dateline') continue
    if (line.words.length > 14) continue
    if (!opensDateline(line, first)) continue
    const named = locals.find((l) => l.value === first.value)
    const local = named && toldAt(named, locals)
    if (!local || local.weight < (top?.weight ?? 0) * 0.3) continue
    if (local.place.country === top?.place.country) return top
    if (lang === 'vi' && top?.place.country === 'VN' && top.weight >= local.weight) return top
    const agency = /\( ?(vna|ttxvn)/.test(line.plain)
    if (!agency || local.place.country === 'VN') return local
    return locals.find((l) => l.place.country === 'VN') ?? local
  }
  return top
}

/** Sets the scene: which localities the document is about, whose people its people are. */
export function setScene(input: {
  text: string
  lang: Language
  published?: string
  publisher?: string
  lines: readonly Line[]
  people: People
}): Scene {
  bridgeOffices(input.people, input.lines)
  nameCounterparts(input.lines)
  const publisher = (input.publisher ?? '').toLowerCase()
  const locals = weigh(input.lines, input.people, publisher)
  const land = landOfPublisher(input.publisher ?? '')
  const unnamed = isOfUnnamed(input.lines, locals)
  const taken = unnamed ? undefined : homeOf(input.lines, locals, input.lang, land, publisher)
  const told = taken
    ? homeByWords(
        input.lines,
        locals,
        taken,
        land === taken.place.country || isNamedBy(publisher, taken.place),
      )
    : undefined
  const stage = told?.stage
  const home = told ? provinceOf(told.home, input.lines, locals) : undefined
  const seat = told && told.home !== home ? told.home : undefined
  const topics = topicsOf(input.lines, locals, home)
  settleSides(input.people, home, locals, input.lines, topics)
  return grown(input, {
    locals,
    topics,
    ...(home ? { home } : {}),
    ...(stage ? { stage } : {}),
    ...(seat ? { seat } : {}),
  })
}

/** A place as a local of the scene. */
export function localOf(scene: Scene, value: string): Local | undefined {
  return scene.locals.find((l) => l.value === value || labelOf(l.place) === value)
}
