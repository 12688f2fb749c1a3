import type { Finding } from '../../engine-finding.ts'
import { withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { PartyRef, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { countryOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from './complete-partnership.ts'

const KIN =
  '(?:twins?|sisters?|siblings?|partners?|friends?|brothers?|(?:sister|twin|partner|friendship|friendly)(?: -)? (?:city|cities|town|towns|province|provinces|state|prefecture|port|partners?))'

/** Behind a place that opens its clause, up to the owner it is told to be tied to: `has been a twin of`, `was made a sister city of`, `kết nghĩa với`. */
const TIED_TO =
  /(?:^|.* )(?:(?:twins?|sisters?|siblings?|partners?|friends?|brothers?|twinned|paired|linked|allied|tied|partnered|city|town|province|partnership|friendship|ties) (?:of|to|with)(?: the)?|(?:kết nghĩa|kết bạn|hợp tác|hữu nghị|quan hệ)(?: \S+){0,3} với(?: thành phố| tỉnh)?|(?:kết nghĩa|đối tác|bạn) của(?: thành phố| tỉnh)?)$/

/** The owner by a common noun, in the same place: `a twin of the city`. */
const OF_HERE = new RegExp(
  `^(?:(?!,|;)\\S+ ){0,6}?(?:is|was|has been|had been|became|becomes|remains) (?:\\S+ ){0,4}?${KIN} (?:of|to|with) (?:(?:the|this|that|our) (?:\\S+ )?(?:city|town|province|state|prefecture|county|municipality|region)|us|ours)\\b`,
)

/** Whose partner it is stands nowhere: `is a twin of long standing`, `has been a sister since 1961`. */
const BARE = new RegExp(
  `^(?:(?:in|of|,|across|over|(?!is |was |has |had )[^\\s]+) ){0,7}?(?:is|was|has been|had been|became|becomes|remains) (?:an?|the|our|another|one) (?:(?!of )\\S+ ){0,3}?${KIN}(?= (?:since|in|from|of long|of old|for|too|as well|by|,|;|and|while)|$)`,
)

/** Both of a pair are partners of somebody named behind them: `Yaizu and L'Aquila are Hobart's sister cities`, `…, twin towns of Klaipeda for decades`. */
const BOTH_OF = new RegExp(
  `^(?:(?:in|,|of) \\S+ ){0,2}?(?:(?:are|were|have been|became|remain) (?:both |all |still |also )?(?:our|its|the (?:city|town|province|county) 's|@ 's) (?:\\S+ ){0,2}?${KIN}|(?:, |are |were |have been )(?:both |all |still |also |the |two )?(?:\\S+ )?${KIN} of (?:@|the (?:city|town|province)|ours))`,
)

/** `Iksan, Tra Vinh’s sister since 2006`. */
const OWNED = new RegExp(`^(?:(?:in|of) \\S+ )?, @ 's (?:\\S+ ){0,2}?${KIN}\\b`)

/** The next partner is told for itself: it has its year, or a verb, and nothing leads from the first to it. */
const LED = /(?:^| )(?:of|to|with|và với|với|của)(?: the| thành phố| tỉnh)*$/
const NEW_CLAUSE = /(?:^|[;,] |; and |, and |and |, while |while )(?:with|với)(?: the| russia 's| \S+ 's)*$/
const TOLD_BY_ITSELF =
  /^(?:(?:in|of|over|on|after|it|him|them|của|ở) (?:the )?(?:\S+ ){1,2}?){0,2}(?:\( (?:\S+ ){1,2}?\) )?(?:, (?:\S+ ){1,9}?)?(?:, )?(?:\(|since|in|from|(?:an?|the|another|one) (?:\S+ ){0,2}?(?:twin|sister|partner|friend)|became|was|is|has|had|joined|followed|there|it|we|a|từ|năm|kết|vào)(?= |$)/

function placesOf(line: Line): readonly PlaceEntity[] {
  return line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
}

/** What stands between two places or behind the last, the owner’s name as one sign. */
function between(line: Line, from: number, to: number, owner: PlaceEntity | undefined): string {
  if (!owner || owner.first < from || owner.last > to) return wordsFrom(line, from, to)
  return [wordsFrom(line, from, owner.first), '@', wordsFrom(line, owner.last, to)].filter(Boolean).join(' ')
}

/** Is the first of two places told to be a partner itself, of the owner or of nobody named, before the second is? */
function isPartnerItself(
  line: Line,
  first: PlaceEntity,
  second: PlaceEntity,
  owner: PlaceEntity | undefined,
): boolean {
  if (/^(?:of|with|to|for|from|in|at|and|với|của|ở|tại)$/.test(line.words[first.first - 1] ?? ''))
    return false
  if (owner && owner.first >= first.last && owner.last <= second.first)
    return (
      OWNED.test(between(line, first.last, second.first, owner)) ||
      TIED_TO.test(wordsFrom(line, first.last, owner.first))
    )
  const words = wordsFrom(line, first.last, second.first)
  return OF_HERE.test(words) || BARE.test(words)
}

/** Does the second place begin something of its own, with a year before it or a verb behind it, and no list of the first one’s partners? */
function beginsAnew(line: Line, first: PlaceEntity, second: PlaceEntity): boolean {
  const before = wordsFrom(line, first.last, second.first)
  const parted =
    /(?:^| )(?:;|while|whereas)(?= |$)/.test(before) ||
    line.entities.some((e) => e.type === 'date' && e.first >= first.last && e.last <= second.first)
  if (LED.test(before) && !NEW_CLAUSE.test(before)) return false
  const behind = wordsFrom(line, second.last, second.last + 14)
  return parted
    ? TOLD_BY_ITSELF.test(behind)
    : / and$|, and$| và$/.test(` ${before}`) &&
        /^(?:in (?:\S+ ){1,3}?|, (?:\S+ ){1,6}?, )?(?:became|has been|has had|is|was)\b/.test(behind)
}

/** Whom the first is a partner of: the one tied to it already, else home. */
function ownerOf(
  tie: Finding,
  first: PlaceEntity,
  ties: readonly Finding[],
  scene: Scene,
): PartyRef | undefined {
  for (const other of ties) {
    if (other === tie || other.line !== tie.line) continue
    const { a, b } = other.slots
    const side = a?.value === first.value ? b : b?.value === first.value ? a : undefined
    if (!side || placesOf(tie.line).some((p) => p.value === side.value)) continue
    return {
      value: String(side.value),
      ...(side.spans[0] ?? tie.line.sentence),
      ...(side.placeIds?.[0] ? { placeId: side.placeIds[0] } : {}),
    }
  }
  return scene.home?.ref
}

/**
 * `Uppsala became a sister of Tartu in 1988, Salisbury in 1992`: what stands parallel to a partner is another partner of the
 * same owner, and no partner of the partner.
 */
export function partnersOfOwner(
  ties: readonly Finding[],
  sceneOf: (tie: Finding) => Scene,
): readonly Finding[] {
  return ties.flatMap((tie) => {
    const scene = sceneOf(tie)
    const { home } = scene
    const [a, b] = [tie.slots.a, tie.slots.b]
    const isHomes = (value: unknown) => countryOf(String(value)) === home?.place.country
    if (!home || !a || !b || a.value === home.value || b.value === home.value) return [tie]
    const places = placesOf(tie.line)
    const own = [a, b].flatMap(
      (side) => places.find((p) => p.start === side.spans[0]?.start && p.value === side.value) ?? [],
    )
    const [first, second] = own.sort((x, y) => x.first - y.first)
    if (!first || !second) return [tie]
    const named = places.find((p) => p.value === home.value)
    const to = (partner: PlaceEntity, owner: PartyRef) => {
      const side = partner.value === a.value ? a : b
      return withSlots(tie, grown(tie.slots, { a: filledBy(owner, !named), b: side }))
    }
    const behind = between(tie.line, second.last, tie.line.words.length, named)
    if (
      !isHomes(first.value) &&
      BOTH_OF.test(behind) &&
      /^(?:in \S+ |, \S+ , )?and$/.test(wordsFrom(tie.line, first.last, second.first))
    )
      return [to(first, home.ref), to(second, home.ref)]
    if (!isPartnerItself(tie.line, first, second, named) || !beginsAnew(tie.line, first, second)) return [tie]
    const owner = named ? home.ref : ownerOf(tie, first, ties, scene)
    if (!owner || (countryOf(owner.value) === countryOf(second.value) && countryOf(second.value) === 'VN'))
      return [tie]
    return [to(second, owner)]
  })
}
