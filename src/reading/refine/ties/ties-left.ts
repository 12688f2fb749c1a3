import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { modalityOfFact } from '../../engine-untrue.ts'
import { grown } from '../../grown.ts'
import type { DateEntity, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { isLocated, onlyLocates } from '../../names/located.ts'
import { TWIN_THINGS } from '../../words/en/twin-things.ts'
import { ENDED_EN, ENDED_VI, RAN_OUT_EN, RAN_OUT_VI } from '../../words/end-words.ts'
import { countryOf, refOf } from '../party-ref.ts'
import { hasOthers, type Passages, tieSceneAt } from '../rolls/passages.ts'
import { opened, openedBy } from '../rolls/roll-begins.ts'
import { type Roll, rollOn } from '../rolls/roll-on.ts'
import { ownerOpened } from '../rolls/roll-opener.ts'
import type { Scene } from '../scene.ts'
import { sceneAt } from '../topics.ts'
import { filledBy } from './complete-partnership.ts'
import { holdsAnother } from './spread-ties.ts'
import { isIdle } from './tie-date.ts'
import { tieKind } from './tie-kind.ts'
import { isTakenBack } from './tie-taken-back.ts'
import { tiesByNoun } from './ties-by-noun.ts'
import { carriedTie } from './ties-carried.ts'

const NAMES = { en: 'en/tie-left', vi: 'vi/moi-con-lai' } as const

/** A tie called by a word of its own, so that the sentence needs no shape. */
const TIE = {
  en: askOf(
    new RegExp(
      String.raw`\b(?:sisters?|twins?(?! (?:${TWIN_THINGS}))|twinned|siblings?|sisterhood|twinning|friendly relations|(?:our|its|another|old) (?:friend|friends|partner|partners)|(?:friendship|partner|friendly|cooperation|cooperative) (?:partner|partners|city|cities|town|towns|province|provinces)|(?:cooperation|friendship|partnership|ties) (?:since|from|dates|dating|goes|going))\b`,
    ),
  ),
  vi: askOf(
    /kết nghĩa|(?:thành phố|tỉnh|địa phương|quan hệ|mối tình) hữu nghị|làm chị em|chị em với|quan hệ (?:hợp tác|đối tác)|hợp tác (?:từ|kể từ|tính từ)|kết bạn/,
  ),
} as const

/** What makes a tie of a sentence less than one that stands: it is wished for, denied, rumoured, still written. */
const LESS = {
  en: /\b(?:no|not|never|n't|nor|none|nothing|without|deni(?:es|ed)|rumou?rs?|consider\w*|ideas?|propos\w+|talk(?:ed|s)? (?:of|about)|possib\w+|potential|passed|yet to|declin\w+|reject\w+|hop\w+|will|would|may|might|could|should|wants?|wanted|plan(?:s|ned)?|draft\w*|requests?|asked|seek\w*|look\w* for|if|former|formerly|once|mention\w*|instead|than|unlike|mistaken|like|except|ports?|schools?|universit\w+|church|club)\b/,
  vi: /không|chưa|bác bỏ|tin đồn|dự kiến|sẽ|đề xuất|mong|muốn|dự thảo|đề nghị|xin|nhầm|nếu|từng|hay không|\?|trường|đại học|hội hữu nghị|câu lạc bộ|cảng/,
} as const

/** Somebody travels or performs here, or comes to a place: the towns are stops or the homes of guests. */
const STOPS =
  /\b(?:flew|fly|trip|arriv\w+|airport|visit\w*|export\w*|trade|born|delegation|guests?|concert|came|come|welcom\w+|received|hosted|festival|toured|tour)\b|thăm|đoàn|đến|sang|đón|khách|lễ hội/

/** Whose day it is: `since 1995`, `(1989)`, `from 1996`, `tính từ năm 2007`, `ký năm 1993`. */
const SINCE =
  /(?:\b(?:since|from|in|signed|joined|established|sealed|twinned|dates? (?:back )?to|goes back to)|\(|,|\.|từ|hồi|ký|năm|lập)(?: the| năm| hồi| as far back as)?$/

const ENDED = new RegExp(`\\b(?:${ENDED_EN}|cut|${RAN_OUT_EN})\\b|${ENDED_VI}|${RAN_OUT_VI}|cắt đứt|chấm dứt`)

/** The year or day a tie is said to have begun, where one date of the sentence says it. */
function begunOn(line: Line, place: PlaceEntity, scene: Scene): Filled | undefined {
  const dates = line.entities.filter((e): e is DateEntity => e.type === 'date')
  const own = dates.filter(
    (d) =>
      Math.min(Math.abs(d.first - place.last), Math.abs(place.first - d.last)) <= 12 ||
      (dates.length === 1 && d.mention.relation === 'since'),
  )
  const [date] = own
  if (!date || own.length > 1 || date.mention.iso.includes('/')) return undefined
  if (scene.published && date.mention.iso >= scene.published.slice(0, date.mention.iso.length))
    return undefined
  const told =
    SINCE.test(wordsFrom(line, Math.max(0, date.first - 4), date.first)) || date.mention.relation === 'since'
  return told ? { value: date.mention.iso, spans: [date] } : undefined
}

/** The one foreign locality of a sentence; none where it speaks of more, or of one only to say where something is. */
function loneForeign(line: Line, home: string): PlaceEntity | undefined {
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  const land = countryOf(home)
  const foreign = places.filter(
    (p) => p.place.country !== land && !onlyLocates(line, p) && !holdsAnother(p, places) && !p.doubtful,
  )
  const values = new Set(foreign.map((p) => p.value))
  const own = places.some((p) => p.place.country === land && p.value !== home)
  const [one] = foreign
  return one && values.size === 1 && !own && !isLocated(line, one) ? one : undefined
}

function tieIn(line: Line, scene: Scene): readonly Finding[] {
  const { lang } = line.sentence
  const home = scene.home
  if (!home || line.headline || !says(TIE[lang], line)) return []
  if (LESS[lang].test(line.plain) || STOPS.test(line.plain) || line.words.length > 45) return []
  const place = loneForeign(line, home.value)
  if (!place || hasOthers(line, place) || modalityOfFact(line, place.first, place.last, 7) !== 'done')
    return []
  const since = begunOn(line, place, scene)
  const ended = ENDED.test(line.plain)
  const tie = tieAt(line, place, {
    a: filledBy(home.ref, true),
    b: filledBy(refOf(place)),
    kind: { value: tieKind(line.plain), spans: [] },
    status: { value: ended ? 'ended' : 'established', spans: [] },
    ...(since && !ended ? { since } : {}),
  })
  return isTakenBack({ ...tie, last: place.last }, scene) ? [] : [tie]
}

function tieAt(line: Line, place: PlaceEntity, slots: Finding['slots']): Finding {
  return {
    kind: 'partnership',
    readBy: NAMES[line.sentence.lang],
    line,
    first: place.first,
    last: line.words.length,
    at: place.first,
    slots,
  }
}

/**
 * Ties that no shape reads: a sentence that calls one by its name and speaks of one foreign locality, without a word that
 * would make it less, tells of home’s; and what goes on behind one as a roll. Only pairs nothing else tells of, so that a
 * better reading is never doubled; that a tie is over, or when it began, is told of known ones too.
 */
export function tiesLeft(told: readonly Finding[], scene: Scene, passages: Passages): readonly Finding[] {
  const known = new Map<string, Finding>()
  const keyOf = ({ slots: { a, b } }: Finding) => [a?.value, b?.value].sort().join(' ')
  const note = (tie: Finding) => {
    const key = keyOf(tie)
    if (!known.get(key)?.slots.since) known.set(key, tie)
  }
  told.forEach(note)
  const byLine = new Map<Line, Finding[]>()
  for (const tie of told) byLine.set(tie.line, [...(byLine.get(tie.line) ?? []), tie])
  const left: Finding[] = []
  let roll: Roll | undefined
  for (const line of scene.lines) {
    const read = byLine.get(line)
    const here = tieSceneAt(scene, passages, line)
    const whose = ownerOpened(line, scene)
    if (whose)
      roll = { owner: whose.ref, kind: kindOpened(line, scene), at: line.index, headed: false, loose: true }
    const owner = read && !whose ? ownerOfAll(read, here) : roll
    const rolled = owner && isOfTopic(owner, here, scene) ? rollOn(line, owner, here) : []
    const own = read || rolled.length > 0 ? [] : tieIn(line, here)
    const carried =
      read || rolled.length > 0 || own.length > 0 ? undefined : carriedTie(line, sceneAt(scene, line))
    const named = tiesByNoun(line, here, read ?? [])
    const found = [
      ...asNamed([...rolled, ...(carried ? [carried] : [])], named),
      ...own.filter((tie) => !sameAs(tie, named)),
    ]
    const begun = isIdle(line) ? found.map(withoutYear) : found
    const fresh = begun.filter((f) => isNews(f, known.get(keyOf(f))))
    fresh.forEach(note)
    left.push(...fresh)
    const last = read?.at(-1) ?? own[0] ?? carried ?? (rolled.length > 0 ? undefined : named.at(-1))
    const next = whose ? roll : last ? goesOn(openedBy(last, here), roll) : opened(line, here)
    roll = next ?? (roll && rolled.length > 0 ? { ...roll, at: line.index } : roll)
  }
  return left
}

/** A tie whose sentence tells only since when it sleeps. */
function withoutYear(tie: Finding): Finding {
  const { since, ...rest } = tie.slots
  return since ? withSlots(tie, rest) : tie
}

/** The tie with the same partner. */
function sameAs(tie: Finding, others: readonly Finding[]): Finding | undefined {
  return others.find((one) => one.slots.b?.value === tie.slots.b?.value)
}

/** What a noun beside a partner calls a tie goes before what its roll is of; with the ties only the nouns tell. */
function asNamed(ties: readonly Finding[], named: readonly Finding[]): readonly Finding[] {
  const as = ties.map((tie) => {
    const kind = sameAs(tie, named)?.slots.kind
    return kind ? withSlots(tie, grown(tie.slots, { kind })) : tie
  })
  return [...as, ...named.filter((one) => !sameAs(one, ties))]
}

/** The roll a line goes on with that tells ties itself: one only where all are ties of one town. */
function ownerOfAll(read: readonly Finding[], scene: Scene): Roll | undefined {
  const [first, ...others] = read.flatMap((tie) => openedBy(tie, scene) ?? [])
  return first && others.every((o) => o.owner.value === first.owner.value) ? first : undefined
}

/** A tie told under a heading leaves it standing for the next. */
function goesOn(next: Roll | undefined, roll: Roll | undefined): Roll | undefined {
  if (!next || !roll || next.owner.value !== roll.owner.value) return next
  return { ...next, headed: roll.headed, ...(roll.loose ? { loose: true } : {}) }
}

/** The sort of ties a roll opens with, where its sentence or the opening of the text names one. */
function kindOpened(line: Line, scene: Scene): string {
  const before = scene.lines.slice(Math.max(0, line.index - 3), line.index).reverse()
  for (const one of [line, ...before, ...scene.lines.slice(0, 3)]) {
    const kind = tieKind(one.plain)
    if (kind !== 'cooperation') return kind
  }
  return 'cooperation'
}

/** In a text of several towns, each with a block of its own, a roll stays in the block of its town. */
function isOfTopic(roll: Roll, here: Scene, scene: Scene): boolean {
  return scene.topics.size === 0 || roll.owner.value === here.home?.value
}

/** Does a tie tell what is not known: the pair, that it is over, when it began? */
function isNews(tie: Finding, known: Finding | undefined): boolean {
  if (!known) return true
  if (tie.slots.status?.value === 'ended') return known.slots.status?.value !== 'ended'
  return tie.slots.since !== undefined && known.slots.since === undefined
}
