import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { clauseStart } from '../../engine-modality.ts'
import { readRank } from '../../engine-rank.ts'
import { grown } from '../../grown.ts'
import { wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import { NOW } from './figure-period.ts'
import { moneyBehind } from './money-behind.ts'

/** Words of a figure that counts everybody: it has no single origin. */
const TOTAL =
  /\b(total|totals|totalled|altogether|in all|all sources|all nationalities|overall|combined foreign|foreign-invested|fdi projects)\b|tổng (số|cộng)|cả tỉnh|toàn (tỉnh|thành phố)|các nước|quốc gia/

/** A sentence that goes on about the figure before: `That … makes the RoK its largest investor`. */
const GOES_ON = askOf(
  /^(that|this|it|which|these|they|the figure|the country|the land|with this|with that|quốc gia|nước này|thị trường|đây|con số|như vậy|điều này|qua đó|với|kết quả|số vốn)( |$)/,
)

const OF_THEM =
  /\b(of (these|those|them|which)|among them|separately|existing ones|newly licensed|older ones|that (date|day|time|month))\b|trong đó|trong số (này|đó)|cùng thời điểm/

const THEIR_CAPITAL = askOf(
  /^(their|its|these|the) (\S+ ){0,3}?(capital|investment|value|worth)\b|^(tổng|số) vốn/,
)

function near(a: Finding, b: Finding, lines: number): boolean {
  return b.line.index >= a.line.index && b.line.index - a.line.index <= lines
}

/** A bare count and the money of the sentence that follows are one figure: `3,430 projects. Their registered capital is …`. */
function joinMoney(figures: readonly Finding[]): Finding[] {
  const joined: Finding[] = []
  for (const figure of figures) {
    const before = joined.at(-1)
    const counts = before?.slots.projects && !before.slots.amount
    const adds = figure.slots.amount && !figure.slots.projects && says(THEIR_CAPITAL, figure.line)
    if (
      before &&
      counts &&
      adds &&
      figure.line.index === before.line.index + 1 &&
      before.slots.host?.value === figure.slots.host?.value
    ) {
      joined[joined.length - 1] = {
        ...before,
        slots: { ...before.slots, ...(figure.slots.amount ? { amount: figure.slots.amount } : {}) },
      }
    } else joined.push(figure)
  }
  return joined
}

/** The clause of a figure, as words. */
function clauseOf(figure: Finding): string {
  return wordsFrom(figure.line, Math.max(0, figure.first - 12), figure.last + 4)
}

/** `… with 5.3 billion, 36 percent of the total`: a share of what the sentence before counts. */
const OF_TOTAL = askOf(
  /\bof (?:the|that|this|its|all) (?:\S+ ){0,2}?(?:total|investments?|capital|inflows?|sum|amount|pledges|approvals)\b|(?<!\p{L})(?:chiếm|bằng)(?: \S+){1,4}? (?:tổng|số) vốn(?!\p{L})/u,
)

/** Is the share of one investor told right behind the sum of all? */
function isShareOf(figure: Finding, before: Finding): boolean {
  const { slots, line } = figure
  if (before.slots.origin || !slots.origin || before.slots.measure?.value !== 'licensed') return false
  if (line.index - before.line.index !== 1 || slots.measure?.value !== 'stock') return false
  return before.slots.host?.value === slots.host?.value && says(OF_TOTAL, line)
}

/** What a figure takes over from the one before it: its day, and in one sentence its investor. */
function inherited(figure: Finding, before: Finding | undefined): Record<string, Filled> {
  if (!before || !near(before, figure, 2)) return {}
  const found: Record<string, Filled> = {}
  const together = before.line === figure.line
  const words = clauseOf(figure)
  const goesOn = together || OF_THEM.test(words) || says(GOES_ON, figure.line)
  const now = saysWithin(NOW, figure.line, clauseStart(figure.line, figure.first), figure.last)
  if (!figure.slots.asof && before.slots.asof && goesOn && !now && figure.slots.measure?.value !== 'pledged')
    found.asof = before.slots.asof
  if (isShareOf(figure, before)) {
    if (before.slots.measure) found.measure = before.slots.measure
    if (!figure.slots.asof && before.slots.asof) found.asof = before.slots.asof
  }
  if (
    !figure.slots.origin &&
    before.slots.origin &&
    together &&
    !TOTAL.test(words) &&
    before.slots.host?.value !== figure.slots.host?.value
  )
    found.origin = before.slots.origin
  return found
}

/** The place among investors told by the sentence behind a figure. */
function rankBehind(figure: Finding, scene: Scene): Record<string, Filled> {
  const behind = scene.lines[figure.line.index + 1]
  const next = behind && says(THEIR_CAPITAL, behind) ? scene.lines[figure.line.index + 2] : behind
  if (!figure.slots.origin || figure.slots.rank || !next || !says(GOES_ON, next)) return {}
  const rank = readRank(next, 0, next.words.length, 0)
  if (!rank) return {}
  const within = rank.placeIds?.[0] === 'within'
  return {
    rank: { value: rank.value, spans: rank.spans },
    ...(within ? { within: { value: true, spans: [] } } : {}),
  }
}

/** Sentences a figure without a place of its own may stand behind the one whose place it goes on with. */
const GOES_ON_WITHIN = 3

/** `Lũy kế đến ngày 31/1, các KCN có 67 dự án`: behind the licence of one park, what all have is home’s again. */
function countsAll({ line }: Finding, before: Finding): boolean {
  return before.line !== line && line.sentence.lang === 'vi' && says(OF_ALL_PARKS, line)
}

const OF_ALL_PARKS = askOf(
  /^(?:[-–•*+] )?(?:lũy kế|luỹ kế|tính đến|tính chung)|(?<!\p{L})(?:các (?:kcn|khu công nghiệp)|trên địa bàn tỉnh)(?!\p{L})/u,
)

/** The place of the figure before, where this one names none and it is of the same passage. */
function hostBefore(figure: Finding, linked: readonly Finding[]): Filled | undefined {
  if (!figure.slots.host?.implied || figure.slots.measure?.value === 'pledged') return undefined
  const before = linked.at(-1)
  if (!before || !near(before, figure, GOES_ON_WITHIN) || before.slots.measure?.value === 'pledged')
    return undefined
  if (countsAll(figure, before)) return undefined
  const { host } = before.slots
  return host && host.value !== figure.slots.origin?.value ? host : undefined
}

/** Ties the figures of a document together: what one says is not said again for the next. */
export function linkFigures(figures: readonly Finding[], scene: Scene): Finding[] {
  const ordered = [...figures].sort((a, b) => a.line.index - b.line.index || a.first - b.first)
  const linked: Finding[] = []
  for (const figure of joinMoney(moneyBehind(ordered, scene))) {
    const host = hostBefore(figure, linked)
    const slots = grown(grown(figure.slots, inherited(figure, linked.at(-1))), host ? { host } : {})
    const one = withSlots(figure, slots)
    linked.push(withSlots(one, grown(slots, rankBehind(one, scene))))
  }
  return linked
}
