import { askOf, says } from '../../asked.ts'
import { dateRead, type Filled, type Finding } from '../../engine-finding.ts'
import type { DateEntity, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { wordSet } from '../../words/word-set.ts'
import { leadsToNext } from '../rolls/roll-year.ts'
import type { Scene } from '../scene.ts'
import { establishedIn } from './established-in.ts'

const SETS_UP = askOf(
  /\b(established|set up|signed|forged|formed|became|twinned|began|started|entered into|concluded|sealed|joined|inaugurated|formalised|formalized|created|paired|linked up|teamed up|opened)\b|thiết lập|lập quan hệ|ký |kết nghĩa|kết bạn|trở thành|đặt quan hệ/,
)

/** How near behind its day the verb stands: `Kisumu on Thursday entered into a partnership with …`. */
const VERB_BEHIND = 3

const DATED =
  /\b(since|established|set up|signed|forged|formed|became|began|started|concluded|sealed|formali[sz]ed|dates|dating|dated|goes back|go back|back to|created|paired|twinned|from)\b|từ|thiết lập|lập|ký|đặt|kết nghĩa|bắt đầu/
const KEPT = askOf(
  /\b(anniversary|anniversaries|celebrat\w+|marked|marking|years of|turns|turned|birthday)\b|kỷ niệm/,
)

/** Deeds that set up no tie, told with their own year. */
const OTHER_DEED = askOf(
  /\b(merged|expired|expires|ran out|run out|runs out|lapsed|lapses|suspended|renewed|renews|extended|prolonged|shelved|resumed|restored|visited|inherited)\b|sáp nhập|hết hạn|gia hạn/,
)

/** `there has been no exchange since 2019`, `dormant since 2015`: from then on nothing happened. */
const NOTHING_SINCE = askOf(
  /\b(?:dormant|inactive|idle|in abeyance|on hold|asleep|suspended|frozen)(?: since)?$|\b(?:no|little|few|hardly any|scarcely any|never|nothing|not much)(?: (?!twin|sister|friend|partner)[^\s,;]+){0,6}$/,
)
/** `suspended its twinning with Moscow in 2022`: the day it was laid to rest. */
const PAUSED = askOf(
  /\b(?:suspend(?:s|ed)?|froze|frozen|freezes|paused?|put (?:\S+ ){0,6}?on (?:hold|ice)|halted)\b|(?<!\p{L})(?:tạm ngừng|tạm dừng|tạm ngưng|tạm hoãn|đình chỉ|đóng băng|gián đoạn)(?!\p{L})/u,
)
const NEXT_CLAUSE = wordSet('while|whereas|but|;|:|còn|song|nhưng')

/** The place a date stands behind: `with Shimonoseki, Japan in 1976`. */
function placeBefore(line: Line, date: DateEntity): PlaceEntity | undefined {
  if (line.words[date.last] === 'với') return undefined
  let at = date.first - 1
  if (/^(in|since|on|from|từ|vào|hồi)$/.test(line.words[at] ?? '')) at -= 1
  if (/^[(),]$/.test(line.words[at] ?? '')) at -= 1
  if (line.taken[at]?.type === 'country') {
    at = (line.taken[at]?.first ?? at) - 1
    if (line.words[at] === 'the') at -= 1
    if (/^(,|\(|in|of)$/.test(line.words[at] ?? '')) at -= 1
  }
  const entity = line.taken[at]
  return entity?.type === 'place' ? entity : undefined
}

/** Where a place begins with the land it is told to be of: `Japan’s Hokkaido`. */
function startOf(line: Line, place: PlaceEntity): number {
  const land = line.taken[place.first - 2]
  return line.words[place.first - 1] === "'s" && land?.type === 'country' ? land.first : place.first
}

/** What leads from the year of one partner to the next. */
const NEXT_ITEM = /^(?:\) ?)?(?:[,;] ?)?(?:(?:and|plus|then|as well as)(?: (?:with|to|of))?)?(?: \S+ 's)?$/

/** `Gumi, its sister city since 2014, and Kobe`: the year before the `and` is that of the partner told before it. */
function isOfFormer(
  line: Line,
  date: DateEntity,
  b: { readonly first: number },
  values: readonly unknown[],
): boolean {
  if (date.last > b.first) return false
  const former = placeBefore(line, date)
  if (former && !values.includes(former.value) && NEXT_ITEM.test(wordsFrom(line, date.last, b.first)))
    return true
  if (!/^,? ?(?:[^,;]{1,30} , )?and( with| to)?( \S+ 's)?$/.test(wordsFrom(line, date.last, b.first)))
    return false
  return line.entities.some((e) => e.type === 'place' && e.last <= date.first && !values.includes(e.value))
}

/** `signed a memorandum in 2019, and that Daejeon is one of …`: each told by a clause of its own. */
const AND_THAT = /(?:^| )(?:and|và) (?:that|rằng)(?= )/

/** `with Bergen and Kiel since the 1950s, and with Syracuse since 1968`: another partner begins before the date, by the same word. */
function isOfNext(line: Line, from: number, date: DateEntity, values: readonly unknown[]): boolean {
  return line.entities.some(
    (e) =>
      e.type === 'place' &&
      e.first >= from &&
      e.last <= date.first &&
      !values.includes(e.value) &&
      AND_WITH.test(wordsFrom(line, Math.max(from, e.first - 4), e.first)),
  )
}

const AND_WITH = /(?:^| )(?:and|,|và|;) (?:with|to|với)(?: the| thành phố| tỉnh)?$/

/** Does the sentence tell only since when nothing has happened? */
export function isIdle(line: Line): boolean {
  return line.entities.some((e) => e.type === 'date' && (isIdleSince(line, e) || isPausedOn(line, e)))
}

/** Is the one date of a sentence that on which a tie was laid to rest? */
function isPausedOn(line: Line, date: DateEntity): boolean {
  return says(PAUSED, line) && line.entities.every((e) => e.type !== 'date' || e === date)
}

/** From this day on nothing has happened: `dormant since 2015`. */
function isIdleSince(line: Line, date: DateEntity): boolean {
  return (
    date.mention.relation === 'since' &&
    saysWithin(NOTHING_SINCE, line, Math.max(0, date.first - 8), date.first)
  )
}

/** A date that tells of another partner: a further place, or the end of the clause, stands between it and the tie. */
function isOfAnother(finding: Finding, date: DateEntity): boolean {
  const { line } = finding
  const b = line.entities.find((e) => e.type === 'place' && e.start === finding.slots.b?.spans[0]?.start)
  const at = b ?? { first: finding.first, last: finding.last }
  const [from, to] = date.first >= at.last ? [at.last, date.first] : [date.last, at.first]
  const between = line.words.slice(from, to)
  if (between.some((word) => NEXT_CLAUSE.has(word))) return true
  if (saysWithin(OTHER_DEED, line, Math.max(0, date.first - 9), date.first)) return true
  if (isIdleSince(line, date) || isPausedOn(line, date)) return true
  const values = [finding.slots.a?.value, finding.slots.b?.value]
  if (isOfFormer(line, date, at, values)) return true
  if (date.first >= at.last && leadsToNext(line, at.last, date)) return true
  if (AND_THAT.test(between.join(' '))) return true
  if (date.first >= at.last && isOfNext(line, at.last, date, values)) return true
  const listed = line.entities.some(
    (e) => e.type === 'date' && e !== date && e.first >= Math.min(from, to) && e.last <= to,
  )
  return (
    listed ||
    (date.first >= at.last &&
      line.entities.some(
        (e) =>
          e.type === 'place' &&
          e.first >= from &&
          e.last <= to &&
          !values.includes(e.value) &&
          /^(with|to|and|with the)$/.test(line.words[startOf(line, e) - 1] ?? ''),
      ) &&
      line.words.slice(from, to).some((word) => /^(has|have|had|is|been|keeps|was)$/.test(word)))
  )
}

/**
 * When a tie was set up, where one date of the sentence says so: `Năm 2004, Đà Nẵng thiết lập quan hệ …`, `The tie was sealed
 * in 1979`. The day an anniversary is kept is none.
 */
export function dateOfSetUp(finding: Finding, scene: Scene): Filled | undefined {
  const { line } = finding
  const dates = line.entities.filter((e): e is DateEntity => e.type === 'date' && !isOfAnother(finding, e))
  const stated = establishedIn(line)
  if (stated) return stated
  const [own] = dates
  if (!own || dates.length > 1 || own.mention.relation === 'by' || own.mention.relation === 'until')
    return undefined
  if (scene.published && own.mention.iso > scene.published) return undefined
  const b = line.entities.find((e) => e.type === 'place' && e.start === finding.slots.b?.spans[0]?.start)
  const partner = own.last <= (b?.first ?? finding.first) ? placeBefore(line, own) : undefined
  if (partner && partner.value !== finding.slots.a?.value && partner.value !== finding.slots.b?.value)
    return undefined
  if (/^\d{4}-\d{2}-\d{2}\//.test(own.mention.iso)) return undefined
  const near = wordsFrom(line, Math.max(0, own.first - 6), own.first)
  const leads =
    (own.last <= finding.first && says(SETS_UP, line)) ||
    saysWithin(SETS_UP, line, own.last, own.last + VERB_BEHIND)
  if (!leads && (!DATED.test(near) || own.first - finding.last > 16)) return undefined
  if (!leads && own.mention.iso.length > 4 && !DATED.test(near.replace(/\bfrom\b/g, ''))) return undefined
  if (says(KEPT, line) && own.mention.relation !== 'since' && !DATED.test(near)) return undefined
  return { value: own.mention.iso, spans: [own] }
}

/** `will celebrate the 60th anniversary of the relationship`: what is still to come is the feast, not the tie. */
export function isKept({ line, first }: Finding): boolean {
  const before = wordsFrom(line, Math.max(0, first - 10), first + 1)
  return /\b(anniversary|birthday|\d+ years|decades?) (of|since) (\S+ ){0,6}?\S*$/.test(before)
}

const TO_BE = askOf(
  /\b(becom\w+|be|establish\w*|sign\w*|form\w*|forg\w+|set up|enter\w*|creat\w+|twin with|twinned|link\w*|pursu\w+|seek\w*|explor\w+|propos\w+|consider\w*|build\w*|conclud\w+|upgrad\w+|potential|possible|possibility|prospective|want\w*|hop\w+|new|seal\w*|launch\w*|start\w*|add\w*|join\w*|as|find\w*|ink\w*|gain|acquire|get|win|take on)\b/,
)

/** `a sister city agreement will be signed`. */
const TO_BE_SIGNED = askOf(
  /^(\S+ ){0,2}?(will|would|is to|shall) be (signed|concluded|sealed|inked|established)\b/,
)

/** `will visit its sister city Liaocheng`: a tie only named in what is still to come stands. */
export function isOnlyNamed({ line, readBy, first, last }: Finding): boolean {
  if (saysWithin(TO_BE_SIGNED, line, last, last + 6)) return false
  if (!/^en\/(mentions-twin|is-sister-of|lists-partners)$/.test(readBy)) return false
  return !saysWithin(TO_BE, line, Math.max(0, first - 12), last)
}

/** The day of a celebration, read as if the tie began on it. */
export function isCelebration(finding: Finding, since: Filled, scene: Scene): boolean {
  const iso = String(since.value)
  return (
    iso.length > 4 &&
    says(KEPT, finding.line) &&
    scene.published !== undefined &&
    iso.slice(0, 4) >= scene.published.slice(0, 4)
  )
}

/** Of a tie that is over: is the date that of its beginning? */
export function beganOn(finding: Finding, since: Filled): boolean {
  const date = dateRead(finding.line, since)
  const before = wordsFrom(finding.line, Math.max(0, (date?.first ?? 0) - 4), date?.first ?? 0)
  return /\b(since|opened|signed|established|set up|begun|began|formed|sealed|dating)\b|từ|lập|ký/.test(
    before,
  )
}

/** `ties with Long Beach and Seattle, the latter since 1981`: the year of the last told alone. */
const OF_THE_LAST = askOf(
  /(?:^| )the (?:latter|last|second|third|newest|youngest|latest|most recent)(?: one| of (?:these|them))?(?: \S+)?(?: since| in| from)?$/,
)

/** Is a year said to be that of another partner, told last before it? */
export function isOfTheLast({ line }: Finding, b: Filled, since: Filled): boolean {
  const date = dateRead(line, since)
  if (!date || !saysWithin(OF_THE_LAST, line, Math.max(0, date.first - 8), date.first)) return false
  const last = line.entities.findLast((e) => e.type === 'place' && e.last <= date.first)
  return last !== undefined && last.start !== b.spans[0]?.start
}
