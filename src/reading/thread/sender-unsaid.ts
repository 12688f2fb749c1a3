import type { Filled } from '../engine-finding.ts'
import type { Shorthand, Sign } from '../engine-shorthand.ts'
import type { PartyRef } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { countryOf, partyRef } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { arePeople, MOST_TRAVELLERS } from '../refine/visits/companions.ts'
import { TRAVELLERS } from '../words/en/travellers.ts'
import { COUNTED } from '../words/vi/coming-words.ts'
import type { Traveller } from './who-travels.ts'

/** A word of travel, by the signs it covers. */
type Way = { readonly at: number; readonly end: number }

/** How many signs before a word of travel its people stand, and how many behind it the place they left. */
const BEFORE = 6
const BEHIND = 4

/** People by a common noun: `bakers`, `a delegation`. */
const isOne = (text: string) => TRAVELLERS.test(text) || arePeople(text) || COUNTED.test(text)

function refAt({ entity }: Sign): PartyRef | undefined {
  return entity?.type === 'place' || (entity?.type === 'country' && !entity.adjective)
    ? partyRef(entity)
    : undefined
}

/** How many people some signs count. */
export function countIn(signs: readonly Sign[]): { readonly size?: Filled } {
  const at = signs.findIndex(
    (s, i) =>
      s.entity?.type === 'number' &&
      s.entity.mention.kind === 'count' &&
      signs.slice(i + 1, i + 4).some((next) => isOne(next.text)),
  )
  const number = signs[at]?.entity
  if (number?.type !== 'number') return {}
  const { value } = number.mention
  return Number.isInteger(value) && value > 1 && value <= MOST_TRAVELLERS
    ? { size: { value, spans: [{ start: number.start, end: number.end }] } }
    : {}
}

/** `Six bakers came over from Dortmund`, `the week brought 40 players from Dortmund`: people whose place is told by where they set out. */
function byRoute(signs: readonly Sign[], { at, end }: Way, goals: readonly string[]): Traveller | undefined {
  const people = signs.slice(Math.max(0, at - BEFORE), end)
  if (!people.some((s) => isOne(s.text))) return undefined
  const left = signs.findIndex(
    (s, i) => i > at && i < end + BEHIND && s.text === 'from' && refAt(signs[i + 1] ?? s) !== undefined,
  )
  const from = left < 0 ? undefined : refAt(signs[left + 1] as Sign)
  if (!from || goals.includes(from.value)) return undefined
  return { from, ...countIn(people) }
}

/** The text’s own people by an office or a common noun: `the Lord Mayor`, `a delegation of the council`, `members`. */
const OWN_EN =
  /(?:^|[,;:–-] |and |that |whether |when |as )(?:(?:the|our|its|an?|two|three|several|some) (?:\S+ )?)?(?:R\d+|city|town|council|province|county|borough|delegation|group|party|team|mission|councill?ors|members|officials|officers)(?: (?:and|from|of|,) (?:the )?(?:R\d+|\S+))?(?: \S+){0,5} $/
const OWN_VI =
  /(?:^|[,;:–-] |D\d+ )(?:(?:một|các|những) )?(?:R\d+|thành phố|tỉnh|huyện|quận|ubnd|đoàn|đoàn công tác|lãnh đạo)(?: \S+){0,6} $/

/** Nobody need be told who sends: `the cost of sending two councillors`. */
const SENDING = /^(?:sending|cử)$/

/** Whose people go abroad in a sentence that names nobody: those of the place the text is told from. */
function ofHome(
  signs: readonly Sign[],
  { at, end }: Way,
  goals: readonly string[],
  line: Line,
  scene: Scene,
) {
  const { home } = scene
  if (!home || goals.some((goal) => countryOf(goal) === home.place.country)) return undefined
  const from = signs.findLastIndex((s, i) => i < at && s.text === ';') + 1
  const before = signs.slice(from, at)
  if (before.some(({ entity }) => entity && !/^(?:date|number|role)$/.test(entity.type))) return undefined
  if (before.some(({ entity }) => entity?.type === 'role' && entity.office.of)) return undefined
  const vi = line.sentence.lang === 'vi'
  const told = `${before.map((s) => s.text).join(' ')} `
  if (!(vi ? OWN_VI : OWN_EN).test(told) && !SENDING.test(signs[at]?.text ?? '')) return undefined
  return { from: home.ref, ...countIn(signs.slice(Math.max(from, at - BEFORE), end)) }
}

/** Who travels where no side of theirs stands before the word of travel. */
export function senderUnsaid(
  { signs }: Shorthand,
  way: Way,
  goals: readonly string[],
  line: Line,
  scene: Scene,
): Traveller | undefined {
  return (
    (line.sentence.lang === 'en' ? byRoute(signs, way, goals) : undefined) ??
    ofHome(signs, way, goals, line, scene)
  )
}
