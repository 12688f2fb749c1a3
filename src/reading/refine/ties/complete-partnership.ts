import { type Asked, askOf, saysIn } from '../../asked.ts'
import { dateRead, type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { clauseEnd, clauseStart } from '../../engine-modality.ts'
import { grown } from '../../grown.ts'
import type { Entity, PartyRef, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { onlyLocates } from '../../names/located.ts'
import { saysWithin } from '../../says-within.ts'
import { ENDED_EN, ENDED_VI, RAN_OUT_EN, RAN_OUT_VI } from '../../words/end-words.ts'
import { isTurned, ownerOfList } from '../home/told-from.ts'
import { dayToCome } from '../papers/agreement-date.ts'
import { isAhead, waitsForSigning } from '../papers/complete-agreement.ts'
import { REVIVED } from '../papers/paper-over.ts'
import { countryOf, refOf } from '../party-ref.ts'
import { passageOwner } from '../rolls/passage-owner.ts'
import type { Scene } from '../scene.ts'
import { isBeside, isDenied, isOfTraffic } from './denied-side.ts'
import { hasLapsed } from './established-in.ts'
import { ownerInSentence } from './owner-in-sentence.ts'
import { isFellow, isNoTieAtHome, isPartnerTold, subjectBeside, subjectFor } from './subject-beside.ts'
import { beganOn, dateOfSetUp, isCelebration, isIdle, isKept, isOfTheLast, isOnlyNamed } from './tie-date.ts'
import { endOfOwn, isTieApart, OF_COOPERATION, tieInBrackets, tieKind, tieWords } from './tie-kind.ts'
import { isOnlyTalk, isTakenBack, isUpheld } from './tie-taken-back.ts'
import { yearBeside } from './year-beside.ts'

const ENDED = askOf(new RegExp(`\\b(?:${ENDED_EN})\\b|${ENDED_VI}`))

/** A paper that ran out, which ends the tie unless it was renewed. */
const RAN_OUT = askOf(new RegExp(`\\b(?:${RAN_OUT_EN})\\b|${RAN_OUT_VI}`))

/** A party reference as a filled slot. */
export function filledBy(ref: PartyRef, implied = false): Filled {
  return {
    value: ref.value,
    spans: [{ start: ref.start, end: ref.end }],
    placeIds: [ref.placeId],
    ...(implied ? { implied } : {}),
  }
}

/** Whose partner the other side is by the sentence itself, unless home is named in it as well. */
function ownerNamed({ line, slots }: Finding, scene: Scene): PartyRef | undefined {
  const partner = line.entities.find(
    (e): e is PlaceEntity => e.type === 'place' && e.start === slots.b?.spans[0]?.start,
  )
  if (!partner || line.entities.some((e) => e.type === 'place' && e.value === scene.home?.value))
    return undefined
  const owner = ownerInSentence(line, partner)
  return owner ? refOf(owner) : undefined
}

/** Whose tie it is where the sentence names one side only: the locality last spoken of as subject, else home. */
function otherSide(finding: Finding, scene: Scene, b: string): PartyRef | undefined {
  const { line } = finding
  const fits = (value: string) => value !== b && value.includes('|') && countryOf(value) !== countryOf(b)
  const owner = ownerBefore(finding, b) ?? ownerNamed(finding, scene)
  if (owner) return owner
  const before = line.entities.filter(
    (e): e is PlaceEntity =>
      e.type === 'place' && e.last <= finding.first && fits(e.value) && !isPartnerTold(line, e),
  )
  const linked = line.entities.find(
    (e) => e.type === 'place' && /^(with|to|với)$/.test(line.words[e.first - 1] ?? ''),
  )
  const near = before.find((e) => !linked || linked.first >= finding.first || e.first < linked.first)
  const listed = /\/(years-in-list|list-entry|year-entry|came-into-family)$/.test(finding.readBy)
  if (near && !(listed && scene.home && fits(scene.home.value))) return refOf(near)
  const told = fits(scene.home?.value ?? '') ? passageOwner(line, scene) : undefined
  if (told) return told
  const opening = line.words[0] ?? ''
  if (/^(it|which|its|they)$/.test(opening)) {
    const previous = scene.lines[line.index - 1]?.entities.find(
      (e): e is PlaceEntity => e.type === 'place' && fits(e.value),
    )
    if (previous) return refOf(previous)
  }
  const named = line.entities.some((e) => e.type === 'place' && !e.stands && e.value === scene.home?.value)
  return scene.home && scene.home.value !== b && (named || fits(scene.home.value))
    ? scene.home.ref
    : scene.locals.find((l) => fits(l.value) && isSpokenOf(l.value, line, scene))?.ref
}

/** Is a place named in a sentence or a little before it, by itself or as whose people speak? */
function isSpokenOf(value: string, line: Line, scene: Scene): boolean {
  const near = scene.lines.slice(Math.max(0, line.index - NEAR), line.index + 1)
  return near.some((one) => one.entities.some((e) => placeOf(e) === value))
}

const NEAR = 6

function placeOf(entity: Entity): string | undefined {
  if (entity.type === 'place') return entity.value
  if (entity.type === 'person') return entity.person.side?.value
  return entity.type === 'role' ? entity.office.of?.value : undefined
}

function inside(scene: Scene, a: string, b: string): boolean {
  const pa = scene.locals.find((l) => l.value === a)?.place
  const pb = scene.locals.find((l) => l.value === b)?.place
  return pa !== undefined && pb !== undefined && (pa.within === pb.id || pb.within === pa.id)
}

/** Words that say what sort of tie it is: not twinning, not friendship. */
const SAYS_COOPERATION = askOf(
  /\b(cooperat\w+|collaborat\w+|memorand\w+|mou|exchanges?|working|work\w*|accord|pact|arrangement|climate|partnership|(?:has|have|had|keeps?|maintains?|runs?) (?:\S+ ){0,2}?partnerships)\b|\b(international|foreign|overseas) partners\b|hợp tác|ghi nhớ|(thiết lập|lập|có) quan hệ với/,
)

/** The sort of tie spoken of where the words of the tie name none: in its sentence, the one before, else in the opening. */
function kindAround(finding: Finding, scene: Scene): ReturnType<typeof tieKind> {
  const before = scene.lines[finding.line.index - 1]
  for (const words of [finding.line.plain, before?.plain ?? '', lead(scene)]) {
    const kind = tieKind(words)
    if (kind !== 'cooperation') return kind
  }
  return 'cooperation'
}

/** Patterns of lists, whose heading says for every entry what it is. */
const LISTED = /\/(years-in-list|list-entry|year-entry|roll-of-partners|danh-sach-doi-tac)$/

/** The words of a finding’s own clause. */
function ownWords(finding: Finding): string {
  const { line } = finding
  return wordsFrom(line, clauseStart(line, finding.first), clauseEnd(line, finding.last))
}

/** Headline and opening, which name the sort of tie the story is about. */
function lead(scene: Scene): string {
  return scene.lines
    .slice(0, 3)
    .map((l) => l.plain)
    .join(' ')
}

/** The owner of the list a partner stands in: no item of it is tied to another. */
function ownerBefore(finding: Finding, b: string): PartyRef | undefined {
  const owner = ownerOfList(finding.line)
  const at = finding.slots.b?.spans[0]?.start ?? 0
  if (!owner || owner.value === b || owner.end > at) return undefined
  const partner = finding.line.entities.find((e) => e.start === at)
  return partner && isTurned(finding.line, owner, partner.first) ? undefined : refOf(owner)
}

/** Two places of one foreign land are no pair: what stood before the second was another partner of home. */
function setHome(slots: Record<string, Filled>, scene: Scene): void {
  const a = countryOf(String(slots.a?.value))
  const b = countryOf(String(slots.b?.value))
  const home = scene.home
  if (!home || a !== b || a === home.place.country) return
  slots.a = filledBy(home.ref)
}

/** Ports, schools and zoos are sisters for themselves. */
const OF_BODIES = askOf(
  /\bsister (- )?(ports?|schools?|universit\w+|colleges?|hospitals?|museums?|zoos?|parks?|airports?|stations?|librar\w+|clubs?|teams?|choirs?|parish\w*|church\w*|compan\w+)\b|\b(club|team|school|choir|band|hospital|university|church|parish|orchestra|league|company|firm|port|zoo|museum|brigade|troop|library)(?: 's)? (?:\S+ )?(?:sister|twin|partner)s?\b/,
)

function nearby({ line, first, last }: Finding): string {
  return wordsFrom(line, Math.max(0, first - 2), last + 2)
}

/** `the capital of Wallonia and that of West Java are sisters`: the regions are not. */
function locatesOnly({ line }: Finding, slots: Finding['slots']): boolean {
  const starts = [slots.a?.spans[0]?.start, slots.b?.spans[0]?.start]
  return line.entities.some((e) => e.type === 'place' && starts.includes(e.start) && onlyLocates(line, e))
}

/** `decline the request of the City of X for a formal twinning`: asked for, and refused. */
function isTurnedDown({ line, first }: Finding): boolean {
  return saysWithin(TURNED_DOWN, line, Math.max(0, first - 14), first + 1)
}

const TURNED_DOWN = askOf(
  /\b(declin(e|es|ed)|refus(e|es|ed)|reject(s|ed)?|turn(s|ed)? down) (\S+ ){0,6}?(request|proposal|offer|application|bid|idea)\b/,
)

/** `It was proposed in 1989 but never came about`. */
const CAME_TO_NOTHING = askOf(
  /\bnever (?:came|materiali[sz]ed|happened|took off)\b|\bc[ao]me to nothing\b|\bfell through\b|bất thành|không thành hiện thực/,
)

/** Is a tie said to have come to nothing, before anybody else is told of? */
function cameToNothing({ line, last }: Finding): boolean {
  const next = line.entities.find((e) => e.type === 'place' && e.first >= last)
  return saysWithin(CAME_TO_NOTHING, line, last, Math.min(last + 12, next?.first ?? last + 12))
}

/** Whoever is taken for a partner is none. */
const TAKEN_FOR = askOf(
  /\b(mistaken|mistook|confused?|mixed up) (?:\S+ ){0,2}?(for|with)\b|nhầm (?:\S+ ){0,2}?(với|là|thành)(?!\p{L})/u,
)

/** Whose tie it is where the sentence itself says so. */
function ownerTold(finding: Finding, a: Filled | undefined, b: string, scene: Scene): PartyRef | undefined {
  const beside = subjectBeside(finding, b)
  return beside ? refOf(beside) : (ownerBefore(finding, b) ?? subjectFor(finding, a, b, scene.home?.value))
}

/** `giai đoạn 2025 - 2028`: how long a paper is to hold, not when a tie began. */
function isTermOfPaper({ line }: Finding, since: Filled): boolean {
  const date = dateRead(line, since)
  return (
    date !== undefined && /(?:giai đoạn|nhiệm kỳ|period)$/.test(wordsFrom(line, date.first - 2, date.first))
  )
}

/** When the tie began: as its words tell it, and never when it fell asleep, was feted or ended. */
function settleYear(finding: Finding, slots: Finding['slots'], scene: Scene): void {
  const idle = isIdle(finding.line)
  if (slots.since && (idle || isCelebration(finding, slots.since, scene))) delete slots.since
  if (!slots.since && slots.status?.value === 'established') {
    const beside = () => (idle ? undefined : yearBeside({ ...finding, slots }, scene))
    const since = dateOfSetUp(finding, scene) ?? beside()
    if (since) slots.since = since
  }
  if (slots.since && isTermOfPaper(finding, slots.since)) delete slots.since
  if (slots.since && slots.b && isOfTheLast(finding, slots.b, slots.since)) delete slots.since
  const stands = isKept(finding) || (isOnlyNamed(finding) && !waitsForSigning(finding))
  if (slots.status?.value === 'planned' && stands) slots.status = { value: 'established', spans: [] }
  if (slots.since && slots.status?.value === 'planned') delete slots.since
  if (slots.since && slots.status?.value === 'ended' && !beganOn(finding, slots.since)) delete slots.since
  if (slots.since) slots.since = { ...slots.since, value: String(slots.since.value).split('/')[0] ?? '' }
}

/** Completes a tie: its other side, its sort, its year. Dropped where no two localities of different lands are tied. */
export function completePartnership(finding: Finding, scene: Scene): Finding | undefined {
  const slots = grown(finding.slots, {})
  const b = slots.b?.value
  if (typeof b !== 'string' || !slots.b || isDenied(finding.line, slots.b)) return undefined
  if (slots.a && isBeside(finding.line, slots.a)) delete slots.a
  const owner = ownerTold(finding, slots.a, b, scene)
  if (owner) slots.a = filledBy(owner)
  else if (isFellow({ ...finding, slots }, scene.home?.place.country)) delete slots.a
  if (!slots.a || slots.a.value === b) {
    const other = otherSide(finding, scene, b)
    if (!other) return undefined
    slots.a = filledBy(other)
  }
  if (isDenied(finding.line, slots.a) || isOfTraffic(nearby(finding))) return undefined
  setHome(slots, scene)
  const a = String(slots.a.value)
  const words = tieWords(finding, slots.b)
  const clause = finding.line.plain
  const { first, last } = finding
  const from = clauseStart(finding.line, first)
  const to = clauseEnd(finding.line, last)
  const around = wordsFrom(
    finding.line,
    Math.max(from, first - 6),
    endOfOwn(finding.line, slots.b, first, Math.min(to, last + 6)),
  )
  const apart = isTieApart(finding.line, slots.b)
  const near =
    tieKind(words) === 'cooperation' && !OF_COOPERATION.test(words) && !apart
      ? tieKind(around)
      : tieKind(words)
  const listed = LISTED.test(finding.readBy)
  if (saysIn(OF_BODIES, finding.line, listed ? clause : `${words} ${nearby(finding)}`)) return undefined
  const kind =
    near === 'cooperation' && !saysIn(SAYS_COOPERATION, finding.line, around) && !apart
      ? kindAround(finding, scene)
      : near
  if (a === b || inside(scene, a, b) || saysIn(TAKEN_FOR, finding.line, around)) return undefined
  const own = wordsFrom(finding.line, Math.max(from, first - 12), Math.min(to, last + 12))
  if (locatesOnly(finding, slots) || isTurnedDown(finding) || cameToNothing(finding)) return undefined
  if (isTakenBack(finding, scene) || isOnlyTalk(finding.line, slots.b)) return undefined
  if (isNoTieAtHome(finding.line, a, b, kind)) return undefined
  const closer = tieInBrackets(finding.line, slots.b)
  if (closer) Object.assign(slots, closer)
  const named = kind !== 'cooperation' && tieKind(words) === kind
  const told = listed || named || tieKind(ownWords(finding)) === kind
  slots.kind ??= { value: kind, spans: [], ...(told ? {} : { implied: true }) }
  const says = (one: Asked, stretch: string) => saysIn(one, finding.line, stretch)
  const over = (says(ENDED, own) && !isUpheld(finding.line)) || (says(RAN_OUT, own) && !says(REVIVED, clause))
  const lapsed = hasLapsed(finding.line) && !says(REVIVED, clause)
  const ended = lapsed || (over && (finding.line.words.length < 30 || says(ENDED, words)))
  const ahead =
    !ended && (isAhead(finding) || waitsForSigning(finding) || dayToCome(finding, scene) !== undefined)
  if (slots.status?.value === 'established' && waitsForSigning(finding))
    slots.status = { value: 'planned', spans: [] }
  slots.status ??= { value: ended ? 'ended' : ahead ? 'planned' : 'established', spans: [] }
  settleYear(finding, slots, scene)
  return withSlots(finding, slots)
}
