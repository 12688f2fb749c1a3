import type { PartName } from '#model/mission.ts'
import type { Member } from '#model/roster.ts'
import { foldText } from '#model/values/fold.ts'
import type { FilePart, Traveller, TripFacts } from '../rules/trip-facts.ts'
import { hasPart } from './missing-parts.ts'
import { daysOf, headOf, type Mission, travellersOf } from './mission.ts'

/** A body that was received before, about what, on which day. */
export type EarlierVisit = { readonly body: string; readonly topic: string; readonly day: string }

/** What a mission is looked at with. */
export type MissionSurroundings = {
  /** The gazetteer's id of the office's home. */
  readonly jurisdiction?: string
  readonly earlier?: readonly EarlierVisit[]
}

/** A mission as a rule looks at it. What the file does not say is left out, so that no rule takes it for met. */
export function factsOf(mission: Mission, { jurisdiction, earlier }: MissionSurroundings): TripFacts {
  const { direction, parts } = mission
  const { start, end } = daysOf(mission)
  const dayCount = mission.decision?.days ?? parts.days
  const headCount = mission.journey?.size ?? mission.decision?.size ?? parts.size
  const travellers = inRank(mission)
  const rank = headOf(mission)?.rank
  return {
    direction,
    ...(jurisdiction ? { jurisdiction } : {}),
    ...(rank ? { leaderRank: rank } : {}),
    ...(travellers.length ? { roster: travellers.map(travellerOf), ...interAgencyOf(travellers) } : {}),
    ...(headCount ? { headCount } : {}),
    ...(start && end ? { days: { from: start, to: end } } : {}),
    ...(dayCount ? { dayCount } : {}),
    ...(parts.countries ? { countries: parts.countries.map(stayOf) } : {}),
    ...(parts.eventGround ? { eventGround: parts.eventGround } : {}),
    ...(parts.tripKind ? { kind: parts.tripKind } : {}),
    ...(parts.payer ? { payers: [named(parts.payer)] } : {}),
    ...(parts.invitation ? { invitations: [invitationOf(parts.invitation)] } : {}),
    ...(direction === 'in' && (parts.guestGrade || parts.mealMoney) ? { meals: mealsOf(parts) } : {}),
    ...(direction === 'in' && parts.visitKind ? { official: parts.visitKind === 'official' } : {}),
    ...(direction === 'out' && parts.allowance ? { allowance: parts.allowance } : {}),
    parts: filePartsOf(mission),
    moments: momentsOf(mission),
    ...(direction === 'in' ? { request: requestOf(mission, earlier ?? []) } : {}),
    exceptions: mission.exceptions.map(({ day, ...rest }) => ({ ...rest, ...(day ? { day } : {}) })),
  }
}

function mealsOf({ guestGrade, mealMoney }: Mission['parts']) {
  return {
    ...(guestGrade ? { grade: guestGrade } : {}),
    ...(mealMoney ? { perPersonDay: mealMoney } : {}),
  }
}

/** The head first: limits go by who leads. */
function inRank(mission: Mission): readonly Member[] {
  const head = headOf(mission)
  const rest = travellersOf(mission).filter((one) => one !== head)
  return head ? [head, ...rest] : rest
}

function travellerOf({ id, name, post, rank, body, tripsThisYear }: Member): Traveller {
  return {
    key: id,
    name,
    ...(post ? { post } : {}),
    ...(rank ? { rank } : {}),
    ...(body ? { employer: body } : {}),
    ...(tripsThisYear === undefined ? {} : { tripsThisYear }),
  }
}

/** Two bodies make it one of several agencies; that it is none is known only when everybody's body is. */
function interAgencyOf(travellers: readonly Member[]): { readonly interAgency?: boolean } {
  const bodies = travellers.map(({ body }) => body && foldText(body))
  if (new Set(bodies.filter(Boolean)).size > 1) return { interAgency: true }
  return bodies.every(Boolean) ? { interAgency: false } : {}
}

function stayOf({ country, days }: NonNullable<Mission['parts']['countries']>[number]) {
  return { country, ...(days ? { days } : {}) }
}

function named({ kind, name }: NonNullable<Mission['parts']['payer']>) {
  return { kind, ...(name ? { name } : {}) }
}

function invitationOf({ from, kind, named: byName }: NonNullable<Mission['parts']['invitation']>) {
  return {
    ...(from ? { from } : {}),
    ...(kind ? { kind } : {}),
    ...(byName === undefined ? {} : { named: byName }),
  }
}

const PARTS: readonly (readonly [FilePart, PartName])[] = [
  ['basis', 'basis'],
  ['purpose', 'purpose'],
  ['hosts', 'hosts'],
  ['invitation', 'invitation'],
  ['countries', 'countries'],
  ['payer', 'payer'],
  ['recommendation', 'recommendation'],
  ['head-count', 'size'],
  ['reason', 'purpose'],
  ['gifts', 'gifts'],
  ['special-needs', 'needs'],
  ['language', 'language'],
  ['interpreter', 'interpreter'],
  ['press', 'press'],
]

function filePartsOf(mission: Mission): readonly FilePart[] {
  const travellers = travellersOf(mission)
  const there: readonly (readonly [FilePart, boolean])[] = [
    ...PARTS.map(([part, name]) => [part, mission.parts[name] !== undefined] as const),
    ['roster', hasPart(mission, 'roster')],
    ['days', hasPart(mission, 'dates')],
    ['length-of-stay', hasPart(mission, 'dates') || mission.parts.days !== undefined],
    ['programme', hasPart(mission, 'outline')],
    ['budget', hasPart(mission, 'budget')],
    ['titles', travellers.length > 0 && travellers.every(({ post }) => post !== undefined)],
    [
      'six-month-passports',
      travellers.length > 0 && travellers.every((one) => one.passportSixMonths === true),
    ],
    ['gift-register', mission.gifts.length > 0],
    ['decision-original', mission.decision?.outcome === 'approved'],
  ]
  return [...there.flatMap(([part, is]) => (is ? [part] : [])), ...(mission.parts.papers ?? [])]
}

function momentsOf(mission: Mission): NonNullable<TripFacts['moments']> {
  const { journey, decision, report, parts, direction } = mission
  const submitted = mission.steps.submitted?.day
  return {
    ...(submitted ? { submitted } : {}),
    ...(decision ? { decided: decision.day } : {}),
    ...(journey && direction === 'out' ? { departure: journey.start, return: journey.end } : {}),
    ...(journey && direction === 'in' ? { 'visit-start': journey.start } : {}),
    ...(report ? { 'trip-reported': report.day } : {}),
    ...(parts.passportsReturned ? { 'passports-returned': parts.passportsReturned } : {}),
    ...(parts.received ? { 'request-received': parts.received } : {}),
  }
}

function requestOf({ parts }: Mission, earlier: readonly EarlierVisit[]): NonNullable<TripFacts['request']> {
  const { body, topic } = parts
  return { ...(body ? { body } : {}), ...(topic ? { topic } : {}), earlier }
}
