import type { KindName } from '#model/kinds/kind.ts'
import { askOf, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { clauseEnd, clauseStart } from '../engine-modality.ts'
import { culturesOf } from '../names/culture.ts'
import { wordsFrom } from '../names/line.ts'
import type { Scene } from './scene.ts'
import {
  hasTwoSides,
  isCountWithSum,
  isPlainFigure,
  isPlainJourney,
  isPlainMeeting,
  isPlainPaper,
  isReadHere,
} from './sure-deeds.ts'
import {
  isAskedPlainly,
  isBesideItsPlace,
  isCalledTie,
  isForBoth,
  isMade,
  isNoHeadline,
  isSaidToBeOver,
  isWholeOffice,
} from './sure-signs.ts'
import { hasOneSpeaker, isBrokenTitle, isSumOfSomething } from './sure-told.ts'

/** One named condition a statement has to meet before it counts as sure. */
export type SureCondition = {
  readonly name: string
  readonly holds: (finding: Finding, scene: Scene) => boolean
}

/** Patterns whose readings have stood wherever they were counted; the rest may be right, and is looked at one by one. */
const PROVEN: ReadonlySet<string> = new Set([
  'en/has-ties-with',
  'en/is-sister-of',
  'en/is-twinned-with',
  'en/joins-list',
  'en/lists-partners',
  'en/list-entry',
  'en/year-entry',
  'en/roll-of-partners',
  'vi/co-quan-he-voi',
  'en/meets',
  'vi/gap-go',
  'en/holds-office',
  'vi/giu-chuc',
  'en/invested-projects',
  'vi/du-an-dau-tu',
  'en/asks-for',
  'en/proposes',
  'en/pledges',
  'vi/cam-ket',
  'vi/de-nghi',
  'vi/de-xuat',
  'vi/doan-den-tham',
  'en/signs-agreement',
  'vi/ky-van-ban',
  'en/delegation',
  'en/public-occasion',
  'vi/su-kien',
])

const HEDGE =
  /\b(may|might|could|would|should|reportedly|allegedly|apparently|seems?|perhaps|possibly|proposed|considering|talks?|draft|idea|if|unless|once|former|formerly|never|not|no|nor|neither|hardly|yet|almost|so-called|another)\b|(?<!\p{L})(có thể|dường như|nếu|dự thảo|chưa|không|từng|nguyên|dự kiến|đề xuất)(?!\p{L})/u

const MISTAKEN = askOf(
  /\b(mistaken|confused|mixed up|unlike|instead of|rather than|rivals?)\b|\b(becomes?|became|joins?|joined)\b.*\blist of\b|nhầm/,
)

/** Home said as `the city`, where no other place of its land is spoken of half as much. */
function isHome(fill: Filled | undefined, scene: Scene): boolean {
  const { home } = scene
  if (!home || fill?.value !== home.value) return false
  return !scene.locals.some(
    (l) => l !== home && l.place.country === home.place.country && l.weight > home.weight / 2,
  )
}

const MAY_BE_HOME: ReadonlySet<string> = new Set(['a'])

/** Patterns of lists whose owner is often another than home: only an owner they name themselves is safe. */
const NAMES_ITS_OWNER: ReadonlySet<string> = new Set(['en/lists-partners'])

/** Offices of a city or province that name none: those of home, in a text told from there. */
const LOCAL_OFFICE =
  /\b(provincial|municipal|city|city\u2019s)\b|ubnd tỉnh|ubnd thành phố|hđnd tỉnh|hđnd thành phố|tỉnh ủy|thành ủy/iu

/** Nothing in the name speaks for another land than home’s. */
function isOfHome(name: string, scene: Scene): boolean {
  const cultures = culturesOf(name)
  const land = scene.home?.place.country ?? ''
  const unknown = cultures.size === 0 && land !== 'VN'
  return !/\p{L}-\p{L}/u.test(name) && (unknown || cultures.has(land))
}

function stands(slot: string, finding: Finding, scene: Scene): boolean {
  const fill = finding.slots[slot]
  if (isReadHere(fill, finding)) return true
  if (slot === 'by' && isNamedBefore(finding)) return true
  if ((slot === 'a' || slot === 'b') && isPairOf(finding)) return true
  if (slot === 'of' && LOCAL_OFFICE.test(String(finding.slots.role?.value)))
    return isHome(fill, scene) && isOfHome(String(finding.slots.person?.value), scene)
  if (slot === 'host') return isHome(fill, scene) && isDated(finding)
  return MAY_BE_HOME.has(slot) && !NAMES_ITS_OWNER.has(finding.readBy) && isHome(fill, scene)
}

/** A figure with its day or rank is one of the statistics of the place told from. */
function isDated({ slots, line }: Finding): boolean {
  const counted = line.sentence.lang === 'vi' && slots.projects !== undefined
  return slots.asof !== undefined || slots.rank !== undefined || counted
}

/** `The two cities have been twinned since 1986`: both sides are those the text is about. */
function isPairOf({ readBy, slots }: Finding): boolean {
  return readBy === 'en/is-twinned-with' && slots.since !== undefined && slots.a !== undefined
}

/** The speaker stands before the verb, though by a short form of the name that is printed whole elsewhere. */
function isNamedBefore(finding: Finding): boolean {
  const by = finding.slots.by?.value
  return finding.line.entities.some(
    (e) => e.type === 'person' && e.person.name === by && e.last <= finding.at,
  )
}

function clauseWords(finding: Finding): string {
  const from = clauseStart(finding.line, finding.first)
  const to = clauseEnd(finding.line, finding.last)
  return wordsFrom(finding.line, Math.max(from, finding.first - 6), Math.min(to, finding.last + 6))
}

/** Slots that must be there, and read in the sentence itself, for a statement of a kind to be sure. */
const KEYS: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  partnership: ['a', 'b'],
  role: ['person', 'role', 'of'],
  investment: ['host', 'amount'],
  commitment: ['by'],
  event: ['place', 'date'],
}

/** Kinds whose statements are sure where all else holds; an occasion is told in too many ways. */
const KINDS: ReadonlySet<KindName> = new Set([
  'partnership',
  'agreement',
  'visit',
  'meeting',
  'role',
  'investment',
  'commitment',
])

/** Kinds whose verbs say of themselves whether they are meant. */
const UNHEDGED: ReadonlySet<KindName> = new Set(['commitment', 'role', 'visit', 'meeting'])

/** How kinds that are told over a sentence or two have to be told. */
const TOLD_PLAINLY: Readonly<Partial<Record<KindName, (finding: Finding, scene: Scene) => boolean>>> = {
  agreement: isPlainPaper,
  visit: isPlainJourney,
  meeting: isPlainMeeting,
}

function isReadInSentence(finding: Finding, scene: Scene): boolean {
  const plainly = TOLD_PLAINLY[finding.kind]
  if (plainly) return plainly(finding, scene)
  return (
    (KEYS[finding.kind] ?? []).every((slot) => stands(slot, finding, scene)) &&
    Object.entries(finding.slots).every(([slot, fill]) =>
      fill.spans.length === 0 ? !fill.implied : stands(slot, finding, scene),
    )
  )
}

/** A day long past in the sentence tells of offices and deeds of then. */
function tellsOfThen(finding: Finding, scene: Scene): boolean {
  const { published } = scene
  if (!published) return false
  const year = Number(published.slice(0, 4))
  return finding.line.entities.some((e) => e.type === 'date' && Number(e.mention.iso.slice(0, 4)) < year - 1)
}

function hasDoubtfulPlace(finding: Finding): boolean {
  if (!finding.line.entities.some((e) => e.type === 'place' && e.doubtful)) return false
  const spans = Object.values(finding.slots).flatMap((fill) => fill.spans)
  return finding.line.entities.some(
    (e) => e.type === 'place' && e.doubtful && spans.some((s) => s.start <= e.start && s.end >= e.end),
  )
}

/** Is home, which the sentence does not name, first named as a place that has namesakes and is not told from them? */
function restsOnDoubtfulHome({ slots }: Finding, { home, lines }: Scene): boolean {
  if (!home || !Object.values(slots).some((fill) => fill.value === home.value)) return false
  for (const line of lines) {
    const first = line.entities.find((e) => e.type === 'place' && e.value === home.value)
    if (first) return first.type === 'place' && first.doubtful === true
  }
  return false
}

/** Is the year of a tie printed beside its partner, or the only one of a sentence that tells of one tie? */
function hasOwnYear(finding: Finding): boolean {
  const { since, b } = finding.slots
  const at = since?.spans[0]
  const partner = b?.spans[0]
  if (!at || !partner) return true
  if (at.start >= partner.end && at.start - partner.end <= NEAR) return true
  const { entities } = finding.line
  const places = new Set(entities.flatMap((e) => (e.type === 'place' ? [e.value] : [])))
  return entities.filter((e) => e.type === 'date').length === 1 && places.size <= 2
}

/** Characters between a partner and its year: a bracket, a land, a preposition. */
const NEAR = 28

/** Whoever signs for cooperation may have been sisters for long: only a paper that names the tie says what it is. */
function isNamedByPaper({ readBy, slots }: Finding): boolean {
  return (
    readBy !== 'vi/ky-van-ban' && (readBy !== 'en/signs-agreement' || slots.kind?.value !== 'cooperation')
  )
}

const CONDITIONS: readonly SureCondition[] = [
  { name: 'it is of a kind told plainly', holds: (f) => KINDS.has(f.kind) },
  { name: 'the pattern has a record of its own', holds: (f) => PROVEN.has(f.readBy) },
  { name: 'each place has one candidate', holds: (f) => !hasDoubtfulPlace(f) },
  {
    name: 'an office is held now, a paper is of now',
    holds: (f, scene) =>
      (f.kind !== 'role' && (f.kind !== 'agreement' || !f.slots.sectors)) || !tellsOfThen(f, scene),
  },
  {
    name: 'a tie stands, and is named for what it is',
    holds: (f) =>
      f.kind !== 'partnership' || (f.slots.status?.value === 'established' && !says(MISTAKEN, f.line)),
  },
  { name: 'the year of a tie is its own', holds: (f) => f.kind !== 'partnership' || hasOwnYear(f) },
  {
    name: 'a figure stands alone',
    holds: (f) => f.kind !== 'investment' || isPlainFigure(f) || isCountWithSum(f),
  },
  {
    name: 'all slots are read in the sentence',
    holds: isReadInSentence,
  },
  { name: 'nothing is only planned', holds: (f) => f.slots.status?.value !== 'planned' },
  {
    name: 'no hedge stands in the clause',
    holds: (f) => UNHEDGED.has(f.kind) || !HEDGE.test(clauseWords(f)),
  },
  {
    name: 'a meeting has two sides',
    holds: (f, scene) => f.kind !== 'meeting' || hasTwoSides(f, scene),
  },
  {
    name: 'a promise or request is made in plain words',
    holds: (f) => f.kind !== 'commitment' || isAskedPlainly(f),
  },
  { name: 'an office is read whole', holds: (f) => f.kind !== 'role' || isWholeOffice(f) },
  {
    name: 'an office stands beside its place',
    holds: (f, scene) => f.kind !== 'role' || isBesideItsPlace(f, scene.text),
  },
  {
    name: 'a tie is called one',
    holds: (f) => f.kind !== 'partnership' || (isCalledTie(f) && isNamedByPaper(f)),
  },
  {
    name: 'what is proposed is to be done together',
    holds: (f) => f.slots.kind?.value !== 'proposal' || isForBoth(f),
  },
  {
    name: 'a tie is made, and nowhere called over',
    holds: (f, scene) => f.kind !== 'partnership' || (isMade(f) && !isSaidToBeOver(f, scene)),
  },
  { name: 'a word has one speaker', holds: (f, scene) => f.kind !== 'commitment' || hasOneSpeaker(f, scene) },
  { name: 'a sum is of something', holds: (f) => f.kind !== 'investment' || isSumOfSomething(f) },
  { name: 'a title is not broken', holds: (f) => f.kind !== 'role' || !isBrokenTitle(f) },
  { name: 'it is no headline', holds: isNoHeadline },
  { name: 'whoever tells it is no mere namesake', holds: (f, scene) => !restsOnDoubtfulHome(f, scene) },
]

/** Is a statement one whose reading the rules know to be safe? Only such may be confirmed many at once. */
export function isSure(finding: Finding, scene: Scene): boolean {
  return CONDITIONS.every((condition) => condition.holds(finding, scene))
}
