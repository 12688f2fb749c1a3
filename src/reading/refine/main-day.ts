import { askOf } from '../asked.ts'
import type { DateEntity } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { saysWithin } from '../says-within.ts'
import type { Scene } from './scene.ts'

function daysOf(line: Line): readonly DateEntity[] {
  return line.entities.filter((e): e is DateEntity => e.type === 'date' && !isOfPaper(e, line))
}

/** `Quyết định số 1452/QĐ-UBND ngày 15/7/2026`, `Decision No. 88/QD dated 3 May`: when a paper referred to was made, not when anything took place. */
const PAPER_DATED = askOf(
  /(?:quyết định|công văn|thông báo|tờ trình|kế hoạch|nghị quyết|chỉ thị|văn bản|nghị định|thông tư|công điện) số \S+(?: (?!ngày)\S+){0,6} ngày$|(?:thư mời|giấy mời|công thư|công hàm|công văn|tờ trình|thư)(?: (?!ngày)\S+){0,6} ngày$|(?:decision|dispatch|plan|notice|resolution|directive|decree|circular) no\.? ?\S+(?: \S+){0,4} (?:dated|of|on)$/u,
)
const BEFORE_DAY = 14

function isOfPaper(date: DateEntity, line: Line): boolean {
  return saysWithin(PAPER_DATED, line, Math.max(0, date.first - BEFORE_DAY), date.first + 1)
}

/** A date that says when something takes place, not since when or until when. */
function isDay(entity: DateEntity): boolean {
  return (
    entity.mention.iso.length >= 7 &&
    (entity.mention.relation === 'on' || entity.mention.relation === 'during')
  )
}

/** A day of the news; `have been sister cities since Thursday, September 21, when …` tells what took place then, too. */
function tellsDay(entity: DateEntity, line: Line): boolean {
  if (isDay(entity)) return true
  return (
    entity.mention.relation === 'since' && /^, when\b/.test(wordsFrom(line, entity.last, entity.last + 2))
  )
}

/** `2026 – 2030` is how long something runs, not when it was made. */
export function isTerm(entity: DateEntity): boolean {
  return /^\d{4}\/\d{4}$/.test(entity.mention.iso)
}

/** The day nearest a token of its line. */
export function dateNear(
  line: Line,
  at: number,
  test: (e: DateEntity) => boolean = isDay,
): DateEntity | undefined {
  const distance = (e: DateEntity) => (e.last <= at ? at - e.last : Math.max(0, e.first - at))
  return daysOf(line)
    .filter((e) => !isTerm(e) && test(e))
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** How far back the day of a sentence is looked for, its own dates left aside. */
export const NOT_ITS_OWN = -4

/** The day of the sentence, else of the nearest sentence before it that tells a full day, else the first of the document. */
export function dayOf(scene: Scene, line: Line, at: number, back = 4): DateEntity | undefined {
  const own = back < 0 ? undefined : dateNear(line, at)
  if (own) return own
  const heading = headingDay(scene, line)
  if (heading) return heading
  const first = firstDay(scene)
  const full = (e: DateEntity, told: Line) =>
    tellsDay(e, told) &&
    /^\d{4}-\d{2}-\d{2}$/.test(e.mention.iso) &&
    isPast(e, scene) &&
    !isRecalled(e, first)
  for (let index = line.index - 1; index >= 0 && index >= line.index - Math.abs(back); index -= 1) {
    const before = scene.lines[index]
    const found =
      before && before.kind !== 'dateline' ? daysOf(before).find((e) => full(e, before)) : undefined
    if (found && before) return isOtherItem(before, line) ? undefined : found
  }
  return first && isLater(first, line) ? undefined : first
}

/** A point of a list that has its own day says nothing of when the next took place. */
function isOtherItem(before: Line, line: Line): boolean {
  return (
    line.sentence.lang === 'vi' &&
    line.kind === 'list' &&
    before.kind === 'list' &&
    before.sentence.block !== line.sentence.block
  )
}

/** A day of an earlier year than that of the news, told in passing: what follows did not take place then. */
function isRecalled({ mention }: DateEntity, first: DateEntity | undefined): boolean {
  return first !== undefined && mention.iso.slice(0, 4) < first.mention.iso.slice(0, 4)
}

/** How far below the day that heads it a point of a programme may stand, and how few words such a heading has beside the day. */
const POINTS = 12
const BESIDE = 3

/** The day a line is, if it is little else: `Thứ Ba, 7/7`, `Day 2 – Tuesday, 7 July`. */
function bareDay(line: Line): DateEntity | undefined {
  if (line.words.length > 12 || line.kind === 'paragraph') return undefined
  if (line.kind === 'dateline' && !/^(?:day|ngày thứ) \d/.test(line.plain)) return undefined
  const [day, more] = daysOf(line)
  if (!day || more || !/^\d{4}-\d{2}-\d{2}$/.test(day.mention.iso)) return undefined
  const others = line.words.filter((w, i) => (i < day.first || i >= day.last) && /\p{L}/u.test(w))
  return others.length <= BESIDE && line.entities.every((e) => e === day || e.type === 'number')
    ? day
    : undefined
}

/** The day that heads the points of a programme a line is one of; a day alone, or two at the head, are the page’s. */
export function headingDay(scene: Scene, line: Line): DateEntity | undefined {
  for (let index = line.index - 1; index >= 0 && index >= line.index - POINTS; index -= 1) {
    const above = scene.lines[index]
    const day = above && bareDay(above)
    if (day)
      return scene.lines.some((l) => Math.abs(l.index - index) > 1 && isOther(bareDay(l), day))
        ? day
        : undefined
  }
  return undefined
}

function isOther(one: DateEntity | undefined, day: DateEntity): boolean {
  return one !== undefined && one.mention.iso !== day.mention.iso
}

/** A day of a later paragraph belongs to what is told there, save for what the opening tells. */
function isLater(day: DateEntity, line: Line): boolean {
  return line.index > OPENING && day.start >= line.sentence.end
}

const OPENING = 3

function isPast(entity: DateEntity, scene: Scene): boolean {
  return !scene.published || entity.mention.iso <= scene.published
}

/** The first full day the document tells that is no later than its publication. */
function firstDay(scene: Scene): DateEntity | undefined {
  for (const line of scene.lines.slice(0, 8)) {
    const found = daysOf(line).find(
      (e) =>
        tellsDay(e, line) &&
        /^\d{4}-\d{2}-\d{2}$/.test(e.mention.iso) &&
        isPast(e, scene) &&
        !standsAlone(line),
    )
    if (found) return found
  }
  return undefined
}

/** A line that is little more than a date: the page's own dateline. */
function standsAlone(line: Line): boolean {
  if (line.kind === 'dateline') return true
  let words = 0
  for (const word of line.words) {
    if (/\p{L}/u.test(word)) words += 1
    if (words === 6) return false
  }
  return true
}
