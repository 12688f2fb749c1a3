import { askOf, mayHold, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { clauseStart } from '../../engine-modality.ts'
import { type Shorthand, type Sign, shorthandOf } from '../../engine-shorthand.ts'
import { modalityOfFact } from '../../engine-untrue.ts'
import type { PartyRef, Person } from '../../names/entity.ts'
import { type Line, wordsBefore } from '../../names/line.ts'
import { GOAL_OF, GOES_TO as GOES_TO_EN, TRAVELS as TRAVELS_EN } from '../../words/en/travel-words.ts'
import { GROUPS } from '../../words/en/travellers.ts'
import { GOES_TO as GOES_TO_VI, TRAVELS as TRAVELS_VI } from '../../words/vi/travel-words.ts'
import { countryOf, partyRef } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { isAlong, MOST_TRAVELLERS } from './companions.ts'
import { isResident } from './visit-clue.ts'

/** Whoever is on the road in a sentence, and the sign that names him or his group. */
type Traveller = { readonly at: number; readonly ref: PartyRef; readonly head?: Person }

/** Words a person stands behind who is talked to, received or sent for; he is no traveller of the clause by that. */
const RECEIVES = askOf(
  /\b(received|receives|hosted|hosts|welcomed|welcomes|met|meets|greeted|told|invited|thanked)\b|tiếp|đón|gặp|(?<!lời )mời|cảm ơn|hội đàm/,
)

/** Words that make what follows somebody’s speech: who speaks of a journey need not be on it. */
const SPEAKS = askOf(
  /\b(said|says|told|added|announced|affirmed|asked|urged|proposed|suggested|promised|pledged|vowed|hoped|hopes|expressed|stressed|noted|wants|wanted|offered|recalled|explained|according to)\b|cho biết|cho hay|nói|đề nghị|đề xuất|mong|cam kết|hứa|khẳng định|nhấn mạnh|chia sẻ|thông báo|bày tỏ|gợi ý|theo/u,
)

const TRAVELS = { en: askOf(TRAVELS_EN), vi: askOf(TRAVELS_VI) } as const

/** What of a sentence tells where somebody goes: the places behind a word of direction, with those listed after them. */
function goalsOf(shorthand: Shorthand, line: Line): readonly { sign: Sign; ref: PartyRef }[] {
  const vi = line.sentence.lang === 'vi'
  const { signs } = shorthand
  const goals: { sign: Sign; ref: PartyRef }[] = []
  signs.forEach((sign, at) => {
    const entity = sign.entity
    if (entity?.type !== 'place' && entity?.type !== 'country') return
    if (entity.type === 'country' && entity.adjective) return
    const before = signs[at - 1]?.text ?? ''
    const listed = /^(and|,|và)$/.test(before) && goals.at(-1)?.sign === signs[at - 2]
    const led =
      (vi ? GOES_TO_VI : GOES_TO_EN).test(before) ||
      (!vi && /^(of|for)$/.test(before) && GOAL_OF.test(signs[at - 2]?.text ?? ''))
    if (!led && !listed) return
    goals.push({ sign, ref: partyRef(entity) })
  })
  return goals
}

/** The group of a place: `the Hanoi delegation`, `students from Toyama`. */
function groupAt(shorthand: Shorthand, at: number): Traveller | undefined {
  const { signs } = shorthand
  const sign = signs[at]
  const entity = sign?.entity
  if (!sign || (entity?.type !== 'place' && entity?.type !== 'country')) return undefined
  const ref = partyRef(entity)
  const behind = signs.slice(at + 1, at + 5).map((s) => s.text)
  const group = behind.findIndex((word) => GROUPS.test(word))
  if (group >= 0 && !behind.slice(0, group).some((w) => /^(,|and|in|to|at|for|on|with|from)$/.test(w)))
    return { at, ref }
  const before = signs.slice(Math.max(0, at - 3), at).map((s) => s.text)
  if (/^(from|of)$/.test(before.at(-1) ?? '') && before.some((word) => GROUPS.test(word))) return { at, ref }
  return undefined
}

/** How many a group without a head is: `20 civil servants of Da Nang`. */
function sizeOf({ signs }: Shorthand, at: number): Readonly<Record<string, Filled>> {
  const before = signs.slice(Math.max(0, at - 5), at)
  const first = before.findLastIndex(
    ({ entity }) => entity?.type === 'number' && entity.mention.kind === 'count',
  )
  const number = before[first]?.entity
  if (number?.type !== 'number' || !before.slice(first + 1).some((s) => GROUPS.test(s.text))) return {}
  const { value } = number.mention
  if (!Number.isInteger(value) || value < 2 || value > MOST_TRAVELLERS) return {}
  return { size: { value, spans: [{ start: number.start, end: number.end }] } }
}

/** Before somebody who is gone to, not one who goes: `to call on the minister`, `at the invitation of`, `theo lời mời của`. */
const GONE_TO =
  /(?:call(?:s|ed|ing)? (?:up)?on|(?:to|and|will) (?:meet|see|greet|welcome)|(?:meeting|meet|met|talks) with|invitation (?:of|from)|guests? of|lời mời của|(?:gặp|chào|thăm|hội đàm với|làm việc với))(?: the)?$/

function isGoneTo({ signs }: Shorthand, at: number): boolean {
  return GONE_TO.test(
    signs
      .slice(Math.max(0, at - 4), at)
      .map((s) => s.text)
      .join(' '),
  )
}

function travellersOf(shorthand: Shorthand, line: Line): readonly Traveller[] {
  const found: Traveller[] = []
  shorthand.signs.forEach((sign, at) => {
    const entity = sign.entity
    if (entity?.type === 'person' && entity.person.side && !isResident(entity.person)) {
      if (!isGoneTo(shorthand, at) && !isAlong(line, entity.first))
        found.push({ at, ref: entity.person.side, head: entity.person })
    } else if (line.sentence.lang === 'en') {
      const group = groupAt(shorthand, at)
      if (group) found.push(group)
    }
  })
  return found
}

/** A word of travel behind `which` tells of a thing, and of nobody on the road: `a forum, which was founded to bring …`. */
function isOfAThing(line: Line, at: number): boolean {
  const which = line.words.lastIndexOf('which', at)
  return (
    which > 0 &&
    which >= clauseStart(line, at) &&
    !/^(in|during|on|to|from|for)$/.test(line.words[which - 1] ?? '')
  )
}

function travelIn(line: Line): Finding | undefined {
  const vi = line.sentence.lang === 'vi'
  const travels = TRAVELS[line.sentence.lang]
  if (line.headline || !mayHold(travels, line.hints)) return undefined
  const cue = travels.regex.exec(line.plain)
  if (!cue || says(RECEIVES, line) || says(SPEAKS, line)) return undefined
  const shorthand = shorthandOf(line)
  const first = wordsBefore(line, cue.index)
  const last = Math.min(line.words.length, first + cue[0].split(' ').length)
  if (!vi && isOfAThing(line, first)) return undefined
  const goals = goalsOf(shorthand, line)
  if (goals.length === 0) return undefined
  const travellers = travellersOf(shorthand, line)
  const foreign = (t: Traveller) => goals.filter((g) => countryOf(g.ref.value) !== countryOf(t.ref.value))
  const who =
    travellers.find((t) => t.head && foreign(t).length > 0) ?? travellers.find((t) => foreign(t).length > 0)
  if (!who) return undefined
  const modality = modalityOfFact(line, first, last)
  if (modality === 'denied') return undefined
  const to = foreign(who)
  const slots: Record<string, Filled> = {
    to: {
      value: to.map((g) => g.ref.value),
      spans: to.map((g) => ({ start: g.ref.start, end: g.ref.end })),
      placeIds: to.map((g) => g.ref.placeId),
    },
    ...(who.head
      ? { head: { value: who.head.name, spans: [who.head.span] } }
      : {
          from: {
            value: who.ref.value,
            spans: [{ start: who.ref.start, end: who.ref.end }],
            placeIds: [who.ref.placeId],
          },
          ...sizeOf(shorthand, who.at),
        }),
    ...(modality === 'planned' ? { status: { value: 'planned', spans: [] } } : {}),
  }
  return {
    kind: 'visit',
    readBy: vi ? 'vi/len-duong' : 'en/on-the-road',
    line,
    first,
    last,
    at: first,
    slots,
  }
}

/**
 * Journeys of sentences no pattern reads a visit in: somebody of one land, a word of travel, a place in another land behind a
 * word of direction.
 */
export function visitsByTravel(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const told = new Set(
    found
      .filter((f) => f.kind === 'visit' && f.slots.to && (f.slots.head || f.slots.from))
      .map((f) => f.line.index),
  )
  const more = scene.lines.flatMap((line) => (told.has(line.index) ? [] : (travelIn(line) ?? [])))
  if (more.length === 0) return found
  return [...found, ...more].sort((a, b) => a.line.index - b.line.index)
}
