import { askOf, mayHold, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { clauseStart } from '../engine-modality.ts'
import { type Shorthand, type Sign, shorthandOf } from '../engine-shorthand.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import type { PartyRef } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { countryOf, landRef, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { filledBy } from '../refine/ties/complete-partnership.ts'
import { arePeople } from '../refine/visits/companions.ts'
import { listOf } from '../refine/visits/visit-clue.ts'
import {
  BACK as BACK_EN,
  COMES as COMES_EN,
  CROWDS as CROWDS_EN,
  GOES as GOES_EN,
  TAKES as TAKES_EN,
} from '../words/en/journey-words.ts'
import { TRAVELLERS } from '../words/en/travellers.ts'
import {
  BACK as BACK_VI,
  COMES as COMES_VI,
  CROWDS as CROWDS_VI,
  GOES as GOES_VI,
  TAKES as TAKES_VI,
} from '../words/vi/journey-words.ts'
import { countIn, senderUnsaid } from './sender-unsaid.ts'
import { type Traveller, toldBefore, whoTravels } from './who-travels.ts'

/** A word without which no sentence tells of a journey. */
const WAKES_EN = askOf(
  /\b(came|comes?|coming|arriv\w+|land(s|ed)?|touch(ed|es)? down|fl(ew|y|ies|own|ying)|jetted|dr[oi]ven?|sail\w*|rode|rolled in|pulled in|got|turned up|turns up|showed up|checked in|drop(s|ped) (in|by)|call(s|ed) (in|by)|stop(s|ped) (by|off|over)|popped in|looked in|stepped off|set (foot|off|out)|disembarked|reached|was|were|is|are|been|be|stay\w*|spen[dt]\w*|lodge[sd]?|br(ought|ings?|inging)|visit\w*|pa(id|ys?)|tour(s|ed)|return\w*|ma(de|kes?|king)|cross\w*|travel\w*|goes|go|went|gone|going|head\w*|leav\w+|left|depart\w*|walked|cycled|journey\w*|mov\w+ on|work\w* (its|their|his|her|our) way|continu\w+|proceed\w*|took|tak(e|es|ing)|send\w*|sent|dispatch\w*|le(d|ads?|ading)|back|home)\b/,
)
const WAKES_VI = askOf(
  /(?<!\p{L})(đặt chân|có mặt|lưu lại|ở lại|nán lại|nghỉ lại|lưu trú|nhập cảnh|đáp|hạ cánh|cập cảng|xuống|quay lại|trở lại|ghé|ăn ngủ|ở thăm|đang|sang|đến|tới|qua|thăm|ra|vào|lên|đi|cử|đưa|phái|dẫn|khép lại|kết thúc|trở về|về nước|vừa)(?!\p{L})/u,
)

/** What makes a journey one that is only wished for, asked for or thought of. */
const UNREAL = askOf(
  /\b(if|would|could|may|might|should|hop(e|es|ed|ing)|wants?|wanted|wish\w*|invit(e|es|ed|ing)|looks? forward|looking forward|propos\w+|suggest\w*|like to|dream\w*|urged|asked|call(s|ed) on|ready to|promis\w+|pledg\w+|offer\w*|willing)\b|(?<!\p{L})(mời|mong|hy vọng|nếu|muốn|đề nghị|đề xuất|gợi ý|ngỏ lời|giá như|hứa|sẵn sàng|cam kết|kêu gọi|nhận lời|có thể|khi nào|nếu như|nhắc lại)(?!\p{L})/u,
)

/** `who has made the trip seven times`: journeys counted over, and none of them told. */
const COUNTED_OVER = askOf(
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many) times(?! (?:a|larger|more|the))\b/,
)

/** Who sends others stays at home. */
const SENDS = /^(send|sends|sent|sending|dispatch|dispatched|dispatches|cử|đưa|phái)$/

type Way = 'comes' | 'goes' | 'takes' | 'back'
type Motion = { readonly way: Way; readonly at: number; readonly end: number }

const WAYS = {
  en: [
    ['back', askOf(BACK_EN)],
    ['takes', askOf(TAKES_EN)],
    ['goes', askOf(GOES_EN)],
    ['comes', askOf(COMES_EN)],
  ],
  vi: [
    ['back', askOf(BACK_VI)],
    ['takes', askOf(TAKES_VI)],
    ['goes', askOf(GOES_VI)],
    ['comes', askOf(COMES_VI)],
  ],
} as const

const CROWDS = { en: askOf(CROWDS_EN), vi: askOf(CROWDS_VI) } as const

/** The words of travel of a sentence, in its order; of two that overlap the first way that reads them. */
function motionsOf(shorthand: Shorthand, line: Line): readonly Motion[] {
  const found: Motion[] = []
  const signAt = (offset: number) => shorthand.starts.findLastIndex((start) => start <= offset)
  for (const [way, shape] of WAYS[line.sentence.lang]) {
    if (!mayHold(shape, line.hints)) continue
    const { regex } = shape
    regex.lastIndex = 0
    for (let match = regex.exec(shorthand.text); match; match = regex.exec(shorthand.text)) {
      const at = signAt(match.index)
      const end = signAt(match.index + Math.max(0, match[0].trimEnd().length - 1)) + 1
      if (!found.some((one) => at < one.end && one.at < end)) found.push({ way, at, end })
      if (match[0].length === 0) regex.lastIndex += 1
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

type Goal = { readonly sign: number; readonly ref: PartyRef }

function goalAt(signs: readonly Sign[], at: number): PartyRef | undefined {
  const entity = signs[at]?.entity
  if (entity?.type === 'place') return refOf(entity)
  return entity?.type === 'country' && !entity.adjective ? landRef(entity) : undefined
}

const LEADS =
  /^(in|to|at|into|visit|visits|visited|visiting|toured|reached|us|tại|ở|đến|tới|sang|thăm|ghé|qua|xuống|lên|ra|vào)$/
const LISTS = /^(,|and|và|then|before|plus|on|to|rồi|tiếp|qua|sang|the)$/

/** The places a journey leads to: behind its word, and those listed from there on. */
function goalsOf(signs: readonly Sign[], motion: Motion): readonly Goal[] {
  const goals: Goal[] = []
  for (let at = motion.end; at < signs.length; at += 1) {
    const text = signs[at]?.text ?? ''
    if (text === ';' || text === ':') break
    const ref = goalAt(signs, at)
    if (!ref) continue
    const before = signs[at - 1]?.text ?? ''
    const near = before === 'the' ? (signs[at - 2]?.text ?? '') : before
    if (near === 'from' && motion.way !== 'back') continue
    const last = goals.at(-1)
    const led = at <= motion.end + 1 || (LEADS.test(near) && at - motion.end < 9)
    const listed = last && signs.slice(last.sign + 1, at).every((s) => LISTS.test(s.text))
    if (last ? listed : led) goals.push({ sign: at, ref })
    else if (last) break
  }
  return goals
}

/** `flew there in June`: the goal is the place told of last. */
function isThere(signs: readonly Sign[], { way, end }: Motion): boolean {
  return way === 'goes' && signs[end - 1]?.text === 'there'
}

/** The place abroad told of last, in the sentence or the one before it. */
function placeThere(line: Line, scene: Scene): readonly PartyRef[] {
  const land = scene.home?.place.country
  for (const told of [line, scene.lines[line.index - 1]]) {
    const place = told?.entities.findLast((e) => e.type === 'place' && e.place.country !== land)
    if (place?.type === 'place') return [refOf(place)]
  }
  return []
}

/** Home, for those who come where no place is told. */
function homeOf(scene: Scene): readonly PartyRef[] {
  return scene.home && !scene.stage ? [scene.home.ref] : []
}

function filledGoals(goals: readonly PartyRef[], implied: boolean): Filled {
  return {
    value: goals.map((g) => g.value),
    spans: goals.map((g) => ({ start: g.start, end: g.end })),
    placeIds: goals.map((g) => g.placeId),
    ...(implied ? { implied: true as const } : {}),
  }
}

function isReal(line: Line, first: number): boolean {
  if (!mayHold(UNREAL, line.hints)) return true
  return !UNREAL.regex.test(wordsFrom(line, clauseStart(line, first), first))
}

/** A journey still to come is one when it has a day or a month. */
function isDated(line: Line, scene: Scene): boolean {
  return scene.published === undefined || line.entities.some((e) => e.type === 'date')
}

/** Does the traveller leave his own land? */
function leavesHome({ from }: Traveller, goals: readonly PartyRef[]): boolean {
  const land = countryOf(from?.value ?? '')
  return (
    goals.every((goal) => goal.value !== from?.value) && goals.some((goal) => countryOf(goal.value) !== land)
  )
}

/** `sent 10,000 masks to Changwon`: what is counted behind the verb is no people, and nobody travels. */
function carriesThings(signs: readonly Sign[]): boolean {
  const at = signs.findIndex(({ entity }) => entity?.type === 'number')
  if (at < 0) return false
  const [next = '', ...behind] = signs.slice(at + 1, at + 5).map(({ text }) => text)
  const isPeople = (text: string) => arePeople(text) || (TRAVELLERS.test(text) && !/\d/.test(text))
  if (signs.slice(0, at).some(({ text }) => isPeople(text)) || !/^\p{Ll}/u.test(next)) return false
  return !/^(?:to|of|here|over|more|others)$/.test(next) && ![next, ...behind].some(isPeople)
}

function findingOf(line: Line, motion: Motion, found: readonly Finding[], scene: Scene): Finding | undefined {
  const shorthand = shorthandOf(line)
  const { signs } = shorthand
  const first = signs[motion.at]?.first ?? 0
  const last = signs[motion.end - 1]?.last ?? first + 1
  const told = isThere(signs, motion) ? placeThere(line, scene) : goalsOf(signs, motion).map((g) => g.ref)
  const goals = told.length > 0 ? told : motion.way === 'comes' || motion.way === 'takes' ? homeOf(scene) : []
  if (goals.length === 0 || !isReal(line, first)) return undefined
  const modality = modalityOfFact(line, first, last)
  if (modality === 'denied' || (modality === 'planned' && !isDated(line, scene))) return undefined
  const sends = motion.way === 'takes'
  if (sends && line.sentence.lang === 'en' && carriesThings(signs.slice(motion.at, motion.end)))
    return undefined
  const values = goals.map((g) => g.value)
  const named = whoTravels(shorthand, motion.at, values, line, scene, sends)
  const isNew = named?.again && !isToldBefore(found, line)
  const who =
    (isNew && named?.again ? toldBefore(line, values, named.again, scene) : undefined) ??
    (named && named.again !== 'some' ? named : undefined) ??
    senderUnsaid(shorthand, motion, values, line, scene) ??
    named
  if (!who || (who.again !== 'they' && !leavesHome(who, goals))) return undefined
  if (who.again && (modality === 'planned' || (told.length === 0 && motion.way !== 'comes'))) return undefined
  const stays = sends && SENDS.test(signs[motion.at]?.text ?? '')
  const slots: Record<string, Filled> = {
    ...(told.length > 0 || who.again !== 'they' ? { to: filledGoals(goals, told.length === 0) } : {}),
    ...(who.head && !stays ? { head: { value: who.head.name, spans: [who.head.span] } } : {}),
    ...(who.from && (!who.head || stays || who.head.side?.value !== who.from.value)
      ? { from: filledBy(who.from) }
      : {}),
    ...(sends ? countIn(signs.slice(motion.at, motion.end)) : {}),
    ...(who.size ? { size: who.size } : {}),
    ...(modality === 'planned' ? { status: { value: 'planned', spans: [] } } : {}),
  }
  const readBy = line.sentence.lang === 'vi' ? 'vi/hanh-trinh' : 'en/journey'
  return { kind: 'visit', readBy, line, first, last, at: first, slots }
}

/** A journey `they` may speak of, told just before. */
function isToldBefore(found: readonly Finding[], line: Line): boolean {
  return found.some(
    (f) =>
      f.kind === 'visit' &&
      (f.slots.head || f.slots.from) &&
      f.line.index <= line.index &&
      line.index - f.line.index <= 4,
  )
}

/** A party whose journey the sentence tells is read already. */
function isToldIn(found: readonly Finding[], line: Line): boolean {
  return found.some(
    (f) =>
      f.kind === 'visit' &&
      f.line === line &&
      (f.slots.head || f.slots.from) &&
      listOf(f.slots.to).length > 0,
  )
}

/** A further stop of a journey the sentence tells: `began in Ha Long and then worked its way to Mong Cai`. */
function nextStop(found: readonly Finding[], line: Line): Finding | undefined {
  const told = found.find((f) => f.kind === 'visit' && f.line === line && f.slots.to)
  const lands = listOf(told?.slots.to).map((goal) => countryOf(goal))
  const shorthand = shorthandOf(line)
  for (const motion of motionsOf(shorthand, line)) {
    const first = shorthand.signs[motion.at]?.first ?? 0
    if (!told || motion.way !== 'goes' || first < told.last) continue
    const goals = goalsOf(shorthand.signs, motion).map((g) => g.ref)
    if (goals.length === 0 || goals.some((goal) => !lands.includes(countryOf(goal.value)))) continue
    if (modalityOfFact(line, first, first + 1) !== 'done' || !isReal(line, first)) continue
    return { ...told, first, last: first + 1, at: first, slots: { to: filledGoals(goals, false) } }
  }
  return undefined
}

/**
 * Journeys by their parts, whatever the words: who is on the road, a word of motion or of being there, and a place in another
 * land than his own; where none is told, those who come have come to where the text is told.
 */
export function journeysFramed(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const more = scene.lines.flatMap((line) => {
    if (line.headline || line.kind === 'dateline') return []
    const vi = line.sentence.lang === 'vi'
    if (!mayHold(vi ? WAKES_VI : WAKES_EN, line.hints) || !says(vi ? WAKES_VI : WAKES_EN, line)) return []
    if (says(CROWDS[line.sentence.lang], line) || says(COUNTED_OVER, line)) return []
    if (isToldIn(found, line)) return nextStop(found, line) ?? []
    for (const motion of motionsOf(shorthandOf(line), line)) {
      const one = findingOf(line, motion, found, scene)
      if (one) return [one]
    }
    return []
  })
  if (more.length === 0) return found
  return [...found, ...more].sort((a, b) => a.line.index - b.line.index)
}
