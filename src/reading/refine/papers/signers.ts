import { askOf } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { clauseEnd, clauseStart } from '../../engine-modality.ts'
import { pairFor } from '../../engine-party.ts'
import type { Entity, OrganisationEntity, PartyRef, PlaceEntity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import { isLocated, onlyLocates } from '../../names/located.ts'
import { isBody, isLand, isLocality } from '../../names/party.ts'
import { labelOf } from '../../names/place-at.ts'
import { saysWithin } from '../../says-within.ts'
import { bodyRef, countryOf, refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { bodiesBeforeVerb, sidesThatSign } from './bodies-sign.ts'
import { bodiesSpokenOf } from './bodies-spoken-of.ts'
import { ownerAndPartner } from './owner-signs.ts'
import { isTeller } from './tellers.ts'
import { isWithUnknown } from './unknown-partner.ts'

const GOVERNMENT =
  /\b(government of|people.s (committee|council)|city council|city government|municipal government|provincial government|prefectural government|metropolitan government|state government|county government|(?:municipal|metropolitan|city) corporation|(?:town|borough|county|district|parish) council|metropolitan municipality|municipality|city hall|city administration|mairie|alcaldía|intendencia|prefeitura|prefectura|hokimiyat|ayuntamiento|municipalidad)\b|^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|chính quyền|hđnd)/iu

/** Bodies that host, mediate or watch rather than sign. */
const BYSTANDER = /\b(embassy|consulate|national assembly|news agency)\b|đại sứ quán|lãnh sự quán/iu

/** Words before a place or house that say where it happens, not who acts. */
const WHERE =
  /^(in|at|to|near|inside|outside|from|into|around|tại|ở|từ|sang|tới|đến|visit|visited|visiting|hosted)$/

function distinct(parties: readonly PartyRef[]): PartyRef[] {
  return parties.filter((p, i) => parties.findIndex((o) => o.value === p.value) === i)
}

/** A committee or city hall signs for its place. */
function ofBody(body: OrganisationEntity): PartyRef {
  if (!GOVERNMENT.test(body.name) || !body.within) return bodyRef(body)
  return { ...bodyRef(body), value: labelOf(body.within), placeId: body.within.id }
}

/** Is a place told as the scene of something? */
function isWhere(line: Line, entity: PlaceEntity): boolean {
  const before = line.words[entity.first - 1] ?? ''
  if (WHERE.test(before) || (before === 'the' && WHERE.test(line.words[entity.first - 2] ?? ''))) return true
  return line.sentence.lang === 'vi' && isLocated(line, entity)
}

/** Whom an entity signs for: a mayor for his city, the head of a body for the body. */
function signersOf(entity: Entity, line: Line, scene: Scene): readonly PartyRef[] {
  const before = line.words[entity.first - 1] ?? ''
  const located = WHERE.test(before) || (before === 'the' && WHERE.test(line.words[entity.first - 2] ?? ''))
  switch (entity.type) {
    case 'place':
      return isWhere(line, entity) || onlyLocates(line, entity) ? [] : [refOf(entity)]
    case 'organisation':
      return located || BYSTANDER.test(entity.name) ? [] : [ofBody(entity)]
    case 'person': {
      const side = entity.person.side
      return side && !isLand(side) && !isTeller(line, entity) ? [side] : []
    }
    case 'pair':
      return entity.bodies ?? pairFor(line, entity.first, scene, entity.count)
    default:
      return []
  }
}

/** Everyone between two tokens of a line who might sign, in order. */
function signersIn(line: Line, from: number, to: number, scene: Scene): PartyRef[] {
  return distinct(
    line.entities
      .filter((e) => e.first >= from && e.last <= to)
      .flatMap((entity) => signersOf(entity, line, scene)),
  )
}

/** The parties the shape itself names. */
function namedParties(fill: Filled | undefined, line: Line, scene: Scene): PartyRef[] {
  if (!fill || !Array.isArray(fill.value)) return []
  const values = fill.value as readonly string[]
  return distinct(
    values.flatMap((value, i): readonly PartyRef[] => {
      const span = fill.spans[i]
      const person = scene.people.all.find((p) => p.name === value)
      if (person) return person.side ? [person.side] : []
      const body = line.entities.find(
        (e): e is OrganisationEntity =>
          e.type === 'organisation' && e.name === value && (e.stands ?? e).start === span?.start,
      )
      if (body) return [ofBody(body)]
      const placeId = fill.placeIds?.[i]
      return span ? [{ value, start: span.start, end: span.end, ...(placeId ? { placeId } : {}) }] : []
    }),
  )
}

function acrossBorder(parties: readonly PartyRef[]): readonly PartyRef[] {
  const first = parties[0]
  const other = parties.find((p) => first && countryOf(p.value) !== countryOf(first.value))
  return first && other ? [first, other] : []
}

/** How many sentences back the partner of a paper is still the one spoken of. */
const SPOKEN_OF = 3

/** The side across the border spoken of last, in the sentence or shortly before: by its place, or by who acts for it. */
function partnerNear(one: PartyRef, line: Line, scene: Scene): PartyRef | undefined {
  for (let index = line.index; index >= 0 && index > line.index - SPOKEN_OF; index -= 1) {
    const told = scene.lines[index]
    if (!told || (told.headline && index < line.index) || told.sentence.block !== line.sentence.block)
      continue
    const sides = told.entities.flatMap((e): readonly PartyRef[] => {
      if (e.type === 'person') return e.person.side?.value.includes('|') ? [e.person.side] : []
      return e.type === 'place' ? [refOf(e)] : []
    })
    const across = distinct(sides.filter((p) => countryOf(p.value) !== countryOf(one.value)))
    const land = across.length === 1 ? countryOf(across[0]?.value ?? '') : undefined
    const otherOfLand =
      index < line.index && line.entities.some((e) => e.type === 'country' && e.code === land)
    if (across.length > 0) return across.length === 1 && !otherOfLand ? across[0] : undefined
  }
  return undefined
}

/** Whose paper with a stranger it is: home’s, or its province’s or town’s where that was spoken of last. */
function ownSide(stranger: PartyRef, line: Line, scene: Scene): PartyRef | undefined {
  const { home } = scene
  if (!home || countryOf(stranger.value) === home.place.country) return undefined
  for (let index = line.index; index >= 0 && index > line.index - SPOKEN_OF; index -= 1) {
    const told = scene.lines[index]
    if (!told || (told.headline && index < line.index) || told.sentence.block !== line.sentence.block) break
    const ours = told.entities
      .flatMap((e): readonly PartyRef[] =>
        e.type === 'person' && e.person.side
          ? [e.person.side]
          : e.type === 'place' && !isWhere(told, e) && !onlyLocates(told, e)
            ? [refOf(e)]
            : [],
      )
      .findLast((p) => p.value.includes('|') && countryOf(p.value) === home.place.country)
    if (ours) return ours
  }
  return home.ref
}

/** Two sides the sentence leaves unsaid: the one it names and its partner, home first. */
function supposed(known: PartyRef | undefined, line: Line, scene: Scene): readonly PartyRef[] {
  const one = known ?? scene.home?.ref
  const block = line.sentence.block
  if (one && scene.topics.has(block)) {
    const near = scene.lines
      .filter((l) => l.sentence.block === block && l.index <= line.index)
      .flatMap((l) => l.entities.filter((e): e is PlaceEntity => e.type === 'place'))
      .findLast((e) => e.place.country !== countryOf(one.value))
    return near ? [one, refOf(near)] : []
  }
  const own = known ? ownSide(known, line, scene) : undefined
  if (known && own) return [known, own]
  const near = one ? partnerNear(one, line, scene) : undefined
  if (one && near) return [one, near]
  const partner = scene.locals.find((l) => one && l.place.country !== countryOf(one.value))
  return one && partner ? [one, partner.ref] : []
}

/** `In Sundsvall, the heads of Poltava and Västernorrland signed`: where it happens signs nothing, where another does. */
function withoutScenes(localities: readonly PartyRef[], line: Line): readonly PartyRef[] {
  const acting = localities.filter((party) => {
    const at = line.entities.find((e): e is PlaceEntity => e.type === 'place' && e.start === party.start)
    return !at || !(/^(in|at|tại|ở)$/.test(line.words[at.first - 1] ?? '') || onlyLocates(line, at))
  })
  return acting.length >= 1 ? acting : localities
}

/** `with A there is an agreement, and with B plain friendship`: two partners of one side, of whom the paper’s is the nearer. */
function partnersApart(
  localities: readonly PartyRef[],
  { line, first, last }: Finding,
): PartyRef | undefined {
  const from = clauseStart(line, first)
  const to = clauseEnd(line, last)
  const strangers = line.entities.filter(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      e.first >= from &&
      e.last <= to &&
      /^(with|với)$/.test(line.words[e.first - 1] ?? '') &&
      line.words[e.first - 2] !== 'talks',
  )
  const named = strangers.filter((e) => localities.some((p) => p.start === e.start))
  if (strangers.length < 2 || named.length < localities.length) return undefined
  const meant = named.length > 0 ? named : strangers
  const nearest = meant.findLast((e) => e.first < last) ?? meant[0]
  return nearest && refOf(nearest)
}

/** `Two memoranda were signed in Osaka`: papers of nobody named, which need not be of the same two. */
const SEVERAL = askOf(
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|a number of|a series of) (?:\S+ ){0,2}?(?:memoranda|memorandums|mous|agreements|pacts|accords|deals|contracts|letters)\b/,
)

/**
 * Who signs: bodies for themselves, mayors for their cities, two sides said in one word as the document’s pair. Empty where
 * fewer than two are found.
 */
export function settleParties(finding: Finding, scene: Scene): readonly PartyRef[] {
  const { line } = finding
  const from = clauseStart(line, finding.first)
  const to = clauseEnd(line, finding.last)
  const owned = ownerAndPartner(finding)
  if (owned.length === 2) return owned
  const signing = bodiesBeforeVerb(finding)
  if (signing.length >= 2) return signing
  const talking = sidesThatSign(finding)
  if (talking.length === 2) return talking
  const named = namedParties(finding.slots.parties, line, scene)
  const spokenOf = bodiesSpokenOf(finding, scene)
  if (spokenOf.length === 2 && !named.some(isBody)) return spokenOf
  if (named.length >= 2 && named.every((p) => p.end <= line.sentence.start || p.start >= line.sentence.end))
    return named
  const bodies = named.filter(isBody)
  if (bodies.length >= 2) return bodies
  const near = signersIn(line, from, to, scene)
  if (bodies.length === 1) {
    const more = near.find((p) => isBody(p) && p.value !== bodies[0]?.value)
    if (more) return [...bodies, more]
    const chief = chiefBefore(finding)
    if (chief && bodies[0]) return [chief, bodies[0]]
    return named.some(isLocality) ? named.filter((p) => !isLand(p)) : []
  }
  const apart = partnersApart(named.filter(isLocality), finding)
  if (apart) return supposed(apart, line, scene)
  const localities = withoutScenes(named.filter(isLocality), line)
  const lands = new Set(localities.map((p) => countryOf(p.value)))
  if (localities.length >= 2 && (lands.size > 1 || localities.length === 2)) return localities
  const inClause = near.filter(isBody)
  if (inClause.length >= 2) return inClause.slice(0, 4)
  const around = distinct([...localities, ...near.filter(isLocality)])
  const pair = acrossBorder(around)
  if (pair.length === 2) return pair
  if (inClause.length === 1) {
    const chief = chiefBefore(finding)
    return chief && inClause[0] ? [chief, inClause[0]] : []
  }
  if (isWithUnknown(finding)) return []
  const two = supposed(around[0], line, scene)
  const areMany = saysWithin(SEVERAL, line, Math.max(0, finding.first - 3), finding.last)
  return areMany && around.length === 0 && two.some((p) => isScene(p, line)) ? [] : two
}

const HEADS_PLACE =
  /\b(?:mayor|governor|premier)\b|people.s committee|thị trưởng|tỉnh trưởng|thống đốc|ubnd|ủy ban nhân dân/iu

/** `Mayor X signed a memorandum with the Busan Port Authority`: the place he signs for. */
function chiefBefore({ line, at }: Finding): PartyRef | undefined {
  const signer = line.entities.findLast(
    (e) => e.last <= at && (e.type === 'person' || e.type === 'organisation'),
  )
  if (signer?.type !== 'person' || signer.person.guessed) return undefined
  const { side, offices } = signer.person
  const isHead = offices.some(({ words }) => HEADS_PLACE.test(words))
  return side && isHead && isLocality(side) ? side : undefined
}

/** Is a side no more than where the sentence says it took place? */
function isScene(party: PartyRef, line: Line): boolean {
  return line.entities.some((e) => e.type === 'place' && e.value === party.value && isWhere(line, e))
}
