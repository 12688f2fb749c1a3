import type { Place } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import type { PartyRef, Person, PlaceEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import type { People } from '../names/people.ts'
import { labelOf } from '../names/place-at.ts'

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
}

/** A party reference of a place where it is named. */
export function refOf(entity: PlaceEntity): PartyRef {
  const at = entity.stands ?? entity
  return { value: entity.value, placeId: entity.place.id, start: at.start, end: at.end }
}

function ownWeight(line: Line, entity: PlaceEntity, publisher: string): number {
  const behind = line.words.slice(entity.last, entity.last + 3).join(' ')
  const name = foldText(entity.place.name).replace(/ /g, '')
  const sisters = behind.startsWith('sister cities') && line.sentence.tokens[entity.last]?.capital === true
  const own = sisters ? 3 : OWN_BEHIND.test(behind) ? 0.5 : 0
  return own + (name.length > 4 && publisher.includes(name) ? 1.5 : 0)
}

/** Words behind a place that make it the teller’s own: its town hall, its sister-city committee. */
const OWN_BEHIND = /^(city hall|city council|town hall|people 's committee)/

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
        note(entity.within, labelOf(entity.within), 0.7, {
          value: labelOf(entity.within),
          placeId: entity.within.id,
          start: entity.start,
          end: entity.end,
        })
    }
  }
  for (const person of people.all) {
    for (const office of person.offices) {
      const known = office.of ? found.get(office.of.value) : undefined
      if (known) known.weight += 1.5
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight)
}

const LOCAL = /\b(provincial|municipal|city|tỉnh|thành phố|thành ủy|tỉnh ủy)\b/iu
const NATIONAL =
  /\b(prime minister|minister|crown prince|crown princess|king|queen|premier|thủ tướng|bộ trưởng|thứ trưởng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội|quốc vụ)\b/iu

const CHIEF =
  /\b(mayor|governor|chairman|chairwoman|secretary|president|leader)\b|thị trưởng|chủ tịch|bí thư|tỉnh trưởng|đô trưởng/iu

/** Localities for which somebody holds an office by name. */
function claimedBy(people: People): ReadonlySet<string> {
  return new Set(
    people.all.flatMap((p) => p.offices.flatMap((o) => (o.of && CHIEF.test(o.words) ? [o.of.value] : []))),
  )
}

/**
 * Offices that name no place are the home locality’s (`provincial`, `municipal`); of two mayors without a city the one
 * whose city nobody else speaks for stands for it; a minister stands for the land.
 */
function settleSides(people: People, home: Local | undefined, locals: readonly Local[]): void {
  const claimed = claimedBy(people)
  const abroad = locals.find((l) => l.place.country !== home?.place.country)
  for (const person of people.all) {
    const stated = person.offices.find((o) => o.of)?.of
    for (const office of person.offices) {
      if (office.of || office.body || !home) continue
      if (NATIONAL.test(office.words)) {
        const local = looksForeign(person.name, home) && abroad ? abroad : home
        office.of = { value: local.place.country, start: local.ref.start, end: local.ref.end }
        continue
      }
      const away =
        !LOCAL.test(office.words) &&
        abroad !== undefined &&
        (looksForeign(person.name, home) ||
          (claimed.has(home.value) && !claimed.has(abroad.value) && home.place.country !== 'VN'))
      office.of = stated ?? (away && abroad ? abroad.ref : home.ref)
    }
    if (!stated) person.guessed = true
    const first = person.offices[0]
    const side =
      person.offices.find((o) => o.of?.value.includes('|'))?.of ??
      person.offices.find((o) => o.of)?.of ??
      (first?.body ? { value: first.body, start: first.start, end: first.end } : undefined)
    if (side) person.side = side
  }
}

const VIETNAMESE =
  /^(nguyễn|nguyen|trần|tran|lê|le|phạm|pham|hoàng|hoang|huỳnh|huynh|phan|vũ|vu|võ|vo|đặng|dang|bùi|bui|đỗ|do|hồ|ho|ngô|ngo|dương|duong|lý|ly|đinh|dinh|trịnh|trinh|trương|truong|mai|đào|dao|lương|luong|cao|hà|ha|lưu|luu|vương|vuong|tô|to|thái|thai|đoàn|doan|lâm|lam|hầu|hau|giàng|giang|thào|thao|tạ|ta|đồng|chu|quách|phùng|phung|triệu|trieu)$/iu

function looksForeign(name: string, home: Local): boolean {
  const words = name.split(/\s+/)
  const vietnamese = VIETNAMESE.test(words[0] ?? '') && words.length >= 3 && !name.includes('-')
  return home.place.country === 'VN' && !vietnamese
}

/**
 * The locality a document is told from. A dateline names it, save where a correspondent writes from abroad: then it is the
 * most spoken of in the correspondent’s own land.
 */
function homeOf(lines: readonly Line[], locals: readonly Local[]): Local | undefined {
  const top = locals[0]
  for (const line of lines.slice(0, 6)) {
    const first = line.entities.find((e) => e.type === 'place')
    if (first?.type !== 'place' || first.first > 1 || line.headline || line.words.length > 14) continue
    if (!/^(\(|-|,|)$/.test(line.words[first.last] ?? '')) continue
    const local = locals.find((l) => l.value === first.value)
    if (!local || local.weight < (top?.weight ?? 0) * 0.3) continue
    if (local.place.country === top?.place.country) return top
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
  const locals = weigh(input.lines, input.people, (input.publisher ?? '').toLowerCase())
  const home = homeOf(input.lines, locals)
  settleSides(input.people, home, locals)
  return { ...input, locals, ...(home ? { home } : {}) }
}

/** The locality a person acts for, else the party. */
export function sideOf(person: Person): PartyRef | undefined {
  return person.side
}

/** The country code of a party value, where it has one. */
export function countryOf(value: string): string | undefined {
  if (/^[A-Z]{2}$/.test(value)) return value
  return /\|([A-Z]{2})$/.exec(value)?.[1]
}

/** A place as a local of the scene. */
export function localOf(scene: Scene, value: string): Local | undefined {
  return scene.locals.find((l) => l.value === value || labelOf(l.place) === value)
}
