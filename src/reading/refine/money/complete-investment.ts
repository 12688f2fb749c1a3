import { askOf, saysIn } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { clauseEnd, clauseStart } from '../../engine-modality.ts'
import { readRank } from '../../engine-rank.ts'
import { grown } from '../../grown.ts'
import type { Entity, PartyRef } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { OWN_DOLLARS } from '../../words/currencies.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { isOverPeriod, NOW, periodOfSection, SO_FAR, wholeMonths } from './figure-period.ts'
import { FIRMS, INVEST, LICENSED, OTHER_MONEY, PERMITTED, PLEDGED, STANDING, WORKS } from './figure-words.ts'
import { isFromAbroad, isOfFirms, lastBody } from './firms-told.ts'
import { distance, hostOfFigure, hostOfPledge } from './host-of-figure.ts'
import { announced, landOf, theirs } from './investor-told.ts'
import { isMoneyGone } from './money-gone.ts'
import { originOf } from './origin-of-figure.ts'
import { keepOwnRank, shareAt } from './share-of-sum.ts'

/** A part of what the sentence counted before. */
const OF_THEM = /\b(ones|theirs|of (these|those|them))\b|trong đó|trong số (này|đó)/

/** What a memorandum speaks of is no investment. */
const ON_PAPER =
  /\b(memorandums?|memoranda|mous?|letters? of intent)\b|bản ghi nhớ|biên bản ghi nhớ|ý định thư/

/** A clause told as the occasion (`…, as the province opened …`) says nothing of where the money is. */
function clauseUpTo(line: Line, last: number): number {
  const end = clauseEnd(line, last)
  for (let i = last; i < end - 1; i += 1)
    if (line.words[i] === ',' && /^(as|when|where|although|khi)$/.test(line.words[i + 1] ?? '')) return i
  return end
}

/** Patterns that read money for a thing to be built: of anybody but a company it is a budget. */
const FOR_WORKS = /\/(money-for-works|works-to-come|bo-von-xay)$/

/** A pattern that reads what a firm from abroad has built, or has leave to build. */
const STANDS = /\/works-standing$/

/** A pattern that reads what is still to be built. */
const BUILDS = /\/works-to-come$/

/** `- Điều chỉnh tăng vốn: 01 dự án`: so many words of a label belong to what stands behind it. */
const LABEL = 7

function within(line: Line, finding: Finding): { from: number; to: number; words: string } {
  const start = clauseStart(line, finding.first)
  const label = start > 0 && start <= LABEL && line.words[start - 1] === ':'
  const from = label && saysWithin(LICENSED, line, 0, start) ? 0 : start
  const to = clauseUpTo(line, finding.last)
  return { from, to, words: wordsFrom(line, from, to) }
}

/** `eight of the 84 projects`, `Out of 1,943 projects`: the whole, of which an investor has a part. */
function isWhole(finding: Finding): boolean {
  const { line } = finding
  const told = line.entities.some(
    (e) => e.type === 'country' && e.adjective && e.first >= finding.first && e.first - finding.first <= 3,
  )
  if (told) return false
  const count = line.entities.find((e) => e.start === finding.slots.projects?.spans[0]?.start)
  const at = count?.first ?? finding.first
  if (opensWhole(finding)) return true
  if (/\bof (?:\S+ ){1,3}'s(?: \S+)?$/.test(wordsFrom(line, Math.max(0, at - 6), at))) return true
  return /\b(out of|of the|of its|of all|among the)( \S+)?$|trong (tổng )?số$/.test(
    wordsFrom(line, Math.max(0, at - 3), at),
  )
}

/** `Out of 1,943 projects, with a registered 24.1 billion USD, the RoK accounts for …`: money told before whose part is named. */
function opensWhole({ line, first }: Finding): boolean {
  const at = line.words.findIndex((word, i) => word === 'out' && line.words[i + 1] === 'of')
  if (at < 0 || at > first || first - at > 14) return false
  return !line.entities.some(
    (e) => (e.type === 'country' || e.type === 'place') && e.first >= at && e.last <= first,
  )
}

/** `The company, which opened its mall in December 2020, …`: a day of what is told of the investor by the way. */
function isAside({ line, first }: Finding, date: Entity): boolean {
  if (date.last > first || line.words[date.last] !== ',') return false
  return /, (which|who|whose|that) [^,:;]*$/.test(wordsFrom(line, 0, date.first))
}

function asOf(finding: Finding, from: number, to: number): Filled | undefined {
  const dates = finding.line.entities.filter((e) => e.type === 'date')
  const near = dates
    .filter((e) => e.type === 'date' && e.mention.relation !== 'since' && e.mention.relation !== 'until')
    .filter((e) => !isAside(finding, e))
    .sort((a, b) => distance(a, finding.first) - distance(b, finding.first))
  const now = saysWithin(NOW, finding.line, from, finding.last)
  const own = near.find((e) => e.first >= from && e.last <= to) ?? (now ? undefined : near[0])
  return own?.type === 'date' ? { value: wholeMonths(own.mention.iso), spans: [own] } : undefined
}

/** A pledge is told on a day; the day by which it is kept, or of another deed, is none. */
function isUnheld(finding: Finding, date: Filled, scene: Scene): boolean {
  const iso = String(date.value)
  const entity = finding.line.entities.find((e) => e.start === date.spans[0]?.start)
  return (
    (scene.published !== undefined && iso > scene.published) ||
    !entity ||
    finding.first - entity.last > 6 ||
    entity.first >= finding.last
  )
}

/** `had licensed 160 projects by the end of May, ranking third`: what was counted up to a day is what stands. */
function isTotal(finding: Finding, from: number, to: number): boolean {
  const { line } = finding
  const day = line.entities.find((e) => e.start === asOf(finding, from, to)?.spans[0]?.start)
  const upTo = day?.type === 'date' && /^(by|as-of)$/.test(day.mention.relation)
  return (upTo && finding.slots.rank !== undefined) || SO_FAR.test(wordsFrom(line, from, to))
}

/** `… của nhà đầu tư Bỉ vừa được cấp phép`: told at the end of the clause. */
const GRANTED = askOf(
  /(?<!\p{L})(?:vừa|mới|đã) được (?:cấp|trao|phê duyệt|chấp thuận)|\b(?:was|were|(?:has|have) (?:just )?been) (?:licen[cs]ed|approved|granted a licen[cs]e)\b/u,
)

/** `nâng tổng vốn đầu tư tại thành phố lên 5,8 tỷ USD`: what stands once the money before it is added. */
const RAISED_TO = askOf(
  /nâng (?:tổng )?(?:số )?vốn(?: (?!,|;)\S+){0,9} (?:lên|thành)(?: (?:hơn|gần|trên|khoảng))?$/,
)

function isRaisedTo({ line, slots }: Finding): boolean {
  const sum = line.entities.find((e) => e.start === slots.amount?.spans[0]?.start)
  return sum !== undefined && saysWithin(RAISED_TO, line, Math.max(0, sum.first - 14), sum.first)
}

/** `we revoked 21 licences; nine of those …`: a part of what is no more. */
function isOfGone({ line, first, last }: Finding): boolean {
  if (!OF_THEM.test(wordsFrom(line, first, last))) return false
  return /\b(revoked|withdrawn|withdrew|cancelled|expired|terminated)\b|thu hồi|chấm dứt/.test(
    wordsFrom(line, Math.max(0, first - 14), first),
  )
}

/** `$900 million` put into Cairns, told in Cairns: the bare sign is that of the land. */
function inOwnDollars(amount: Filled, land: string | undefined, { home, text }: Scene): Filled {
  const own = land === home?.place.country ? OWN_DOLLARS[land ?? ''] : undefined
  const at = amount.spans[0]?.start
  return own && at !== undefined && text[at] === '$'
    ? { ...amount, value: String(amount.value).replace(/ USD$/, ` ${own}`) }
    : amount
}

/** `has put in 2 billion so far, and will pour in 300 million`: where what is said of this sum begins. */
function ownPart({ line, first }: Finding): number {
  const comma = line.words.lastIndexOf(',', first)
  return comma >= 0 && /^(?:and|while|but|và|còn)$/.test(line.words[comma + 1] ?? '') ? comma : 0
}

/** `second only to Hanoi`: told of localities of its own land, a place is that of the host among them. */
function ranksHost({ line }: Finding, host: PartyRef, scene: Scene): boolean {
  const land = landOf(host, scene)
  return line.entities.some(
    (e) =>
      e.type === 'place' &&
      e.place.country === land &&
      e.value !== host.value &&
      saysWithin(ONLY_BEHIND, line, Math.max(0, e.first - 5), e.first),
  )
}

const ONLY_BEHIND = askOf(
  /(?:second only to|third only to|(?:only|just|right) behind|behind only|chỉ (?:đứng |xếp )?sau|đứng sau)(?: the| tỉnh| thành phố| tp\.?)?$/,
)

/** `Park No 3`, not `the projects number 950`: is a number that of a single thing? */
function isNumbered({ line, first }: Finding, count: Entity): boolean {
  return (
    /^(number|no|no\.|số|thứ)$/.test(line.words[count.first - 1] ?? '') &&
    !/\bprojects\b/.test(wordsFrom(line, first, count.first))
  )
}

/** A pattern that reads one investor’s share of what was told before. */
const OF_SHARES = /\/share-of-one$/

/** Sentences back to the figure a share is of. */
const SHARE_BACK = 3

function isShareToldOn({ readBy, line }: Finding, scene: Scene): boolean {
  if (!OF_SHARES.test(readBy)) return false
  return scene.lines
    .slice(Math.max(0, line.index - SHARE_BACK), line.index)
    .some((before) => !before.headline && INVEST.test(before.plain))
}

function namesBody(line: Line, from: number, to: number): boolean {
  return line.entities.some((e) => e.type === 'organisation' && e.first >= from && e.last <= to)
}

/** Whose share it is, as its pattern reads it. */
function toldOrigin({ readBy, slots }: Finding): PartyRef | undefined {
  const span = slots.origin?.spans[0]
  return OF_SHARES.test(readBy) && span && typeof slots.origin?.value === 'string'
    ? { value: slots.origin.value, ...span }
    : undefined
}

/** A count of projects that nothing near says investors of. */
function isBareCount({ line, first }: Finding, words: string): boolean {
  return (
    !/\b(invest\w*|fdi|foreign|licen[cs]\w*|capital|firms|companies)\b|đầu tư|fdi|doanh nghiệp|đứng/.test(
      words,
    ) && !line.entities.some((e) => e.type === 'country' && e.last <= first && first - e.last <= 3)
  )
}

/** Completes a figure of investment, or drops it where the money is trade, aid or a budget. */
export function completeInvestment(finding: Finding, scene: Scene): Finding | undefined {
  const { line } = finding
  const { from, to, words } = within(line, finding)
  const inside = wordsFrom(line, finding.first, finding.last)
  const close = wordsFrom(line, Math.max(from, finding.first - 10), Math.min(to, finding.last + 6))
  const speaks =
    INVEST.test(words) || (OF_THEM.test(words) && INVEST.test(line.plain)) || isShareToldOn(finding, scene)
  const pledged =
    (BUILDS.test(finding.readBy) || saysIn(PLEDGED, line, close)) &&
    !SO_FAR.test(wordsFrom(line, Math.max(from, ownPart(finding)), to)) &&
    !saysIn(PERMITTED, line, close)
  const byFirm = WORKS[line.sentence.lang].test(words) || FIRMS.test(words) || namesBody(line, from, to)
  if (!speaks && !(pledged && byFirm)) return undefined
  const other = BUILDS.test(finding.readBy) ? close.replace(/\bat (?:an? )?(?:\S+ )?cost of\b/, '') : close
  if (saysIn(OTHER_MONEY, line, other) || ON_PAPER.test(words)) return undefined
  if (isOfGone(finding) || isMoneyGone(finding)) return undefined
  const slots = grown(finding.slots, {})
  delete slots.status
  const count = line.entities.find((e) => e.start === slots.projects?.spans[0]?.start)
  if (count && slots.amount && isNumbered(finding, count)) delete slots.projects
  if (!slots.amount && !slots.projects) return undefined
  if (!slots.amount && isBareCount(finding, words)) return undefined
  if (typeof slots.projects?.value === 'number' && slots.projects.value > 100_000) return undefined
  const named = hostOfFigure(finding, scene, from, to)
  const host = named && pledged ? hostOfPledge(named, line, scene) : named
  if (!host) return undefined
  slots.host = filledBy(host, host === scene.home?.ref)
  if (slots.amount) slots.amount = inOwnDollars(slots.amount, landOf(host, scene), scene)
  if (slots.rank && ranksHost(finding, host, scene)) delete slots.rank
  const share = shareAt(finding, to)
  const origin = isWhole(finding)
    ? undefined
    : (toldOrigin(finding) ?? originOf(finding, host, scene, from, share))
  const told =
    origin ??
    (pledged ? undefined : announced(finding, from, host, scene)) ??
    (pledged || STANDS.test(finding.readBy)
      ? lastBody(finding, scene)
      : theirs(withSlots(finding, slots), isWhole(finding), host, scene))
  if ((FOR_WORKS.test(finding.readBy) || !speaks) && !(pledged && isOfFirms(told, words))) return undefined
  if (STANDS.test(finding.readBy) && !(isOfFirms(told, words) && isFromAbroad(finding, host, scene)))
    return undefined
  if (told) slots.origin = filledBy(told)
  const licensed =
    !isRaisedTo(finding) &&
    (((saysIn(LICENSED, line, close) || saysWithin(GRANTED, line, finding.last, to)) &&
      !saysIn(STANDING, line, close) &&
      !isTotal(finding, from, to)) ||
      isOverPeriod(finding, from, to, words))
  slots.measure = { value: pledged ? 'pledged' : licensed ? 'licensed' : 'stock', spans: [] }
  const date = asOf(finding, from, to)
  if (date && !(pledged && isUnheld(finding, date, scene))) slots.asof = date
  const period = !date && licensed ? periodOfSection(finding) : undefined
  if (period) slots.asof = period
  const rank = slots.rank
  if (rank?.placeIds?.[0] === 'within') {
    slots.within = { value: true, spans: [] }
    slots.rank = { value: rank.value, spans: rank.spans }
  }
  if (slots.rank && share < to) keepOwnRank(slots, line, from, share)
  if (!told || (OF_THEM.test(inside) && !readRank(line, from, finding.first, 0))) {
    delete slots.rank
    delete slots.within
  }
  return inside ? withSlots(finding, slots) : undefined
}
