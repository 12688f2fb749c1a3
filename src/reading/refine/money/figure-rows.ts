import { askOf, says, saysIn } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { modalityOf } from '../../engine-modality.ts'
import { readRank } from '../../engine-rank.ts'
import { sumOf } from '../../engine-sum.ts'
import { grown } from '../../grown.ts'
import type { CountryEntity, NumberEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import { NOW } from './figure-period.ts'
import { LICENSED, OTHER_MONEY, STANDING } from './figure-words.ts'
import { isMoneyGone } from './money-gone.ts'

const NAMES = { en: 'en/figure-row', vi: 'vi/dong-so-lieu' } as const

/** Money and counts that are no investors’: a row beside them is of the same table. */
const OTHER = askOf(
  /\b(?:exports?|exported|imports?|imported|trade|turnover|tourists?|visitors?|arrivals|flights?|students?|workers?|oda|(?<!đài )loans?|lent|aid|grants?|donat\w+|gave|given|gifts?|budget|revenue|sales|sold|bought|costs?|scholarships?|fined?|paid|ticket\w*|population|will|would|plans?|wants?|hopes?|might|could|pledged?|promised?|cancel\w*|withdr\w+|revoked|disburse\w*|market)\b|(?<!\p{L})(?:xuất khẩu|nhập khẩu|kim ngạch|du khách|lượt khách|khách du lịch|sinh viên|lao động|viện trợ|vốn vay|oda|tài trợ|trao tặng|ngân sách|doanh thu|kinh phí|giải ngân|thu hồi|sẽ|dự kiến|cam kết|muốn|kêu gọi|mục tiêu)(?!\p{L})/u,
)

/** The row behind another, one place further down. */
const NEXT =
  /(?:^|[ ,;])(?:next|followed by|follow|follows|followed|then|behind (?:it|them)|after (?:it|that|them)|in turn|kế đó|kế đến|tiếp đến|tiếp theo|tiếp sau|sau đó|rồi đến|xếp sau|theo sau|sau nữa)(?=[ ,]|$)/

/** How many projects a number counts. */
const PROJECTS =
  /^(?:(?:foreign|new|valid|active|running|licensed|registered|such|investment|different|more|fdi|lượt) ){0,2}(?:projects?|ventures?|licen[cs]es?|certificates?|approvals?|dự án|giấy phép|giấy chứng nhận)(?= |$)/
/** `Forty of them come from Japan`, `Forty of the 92 are Japanese`: some of what was counted. */
const OF_THEM = /^of (?:them|these|those|the \S+)(?= |$)/

/** Tokens between a land and its figures. */
const REACH = 18
/** Sentences without a figure that end a table. */
const GAP = 1

type Row = {
  readonly land: CountryEntity
  readonly first: number
  readonly last: number
  readonly money: NumberEntity | undefined
  readonly count: NumberEntity | undefined
}

function isAmount({ mention }: NumberEntity): boolean {
  return mention.kind === 'money' && mention.value >= 100_000
}

function countsProjects(line: Line, e: NumberEntity): boolean {
  if (e.mention.kind !== 'count' || e.mention.value > 20_000) return false
  const behind = wordsFrom(line, e.last, e.last + 5)
  return PROJECTS.test(behind) || OF_THEM.test(behind)
}

/** The stretch of a land: from behind the figure or mark before it to the next land or mark. */
function stretchOf(line: Line, lands: readonly CountryEntity[], at: number): readonly [number, number] {
  const land = lands[at]
  if (!land) return [0, 0]
  const next = lands[at + 1]
  const mark = line.words.findIndex((word, i) => i >= land.last && word === ';')
  const ends = [next?.first, mark >= 0 ? mark : undefined, line.words.length]
  const last = Math.min(...ends.flatMap((e) => e ?? []))
  const before = lands[at - 1]
  const opens = line.words.lastIndexOf(';', land.first) + 1
  const behind = before ? lastFigure(line, before.last, land.first) : 0
  return [Math.max(opens, behind), last]
}

function lastFigure(line: Line, from: number, to: number): number {
  const figure = line.entities.findLast((e) => e.type === 'number' && e.first >= from && e.last <= to)
  return figure?.last ?? from
}

/** What a land is told to have in its stretch of the line: `Japan is second (6.1 billion USD)`, `40 of them come from Japan with …`. */
function rowOf(line: Line, lands: readonly CountryEntity[], at: number): Row | undefined {
  const land = lands[at]
  if (!land) return undefined
  const [from, to] = stretchOf(line, lands, at)
  const numbers = line.entities.filter(
    (e): e is NumberEntity => e.type === 'number' && e.first >= from && e.last <= to,
  )
  const near = (e: NumberEntity) =>
    (e.first >= land.last ? e.first - land.last : land.first - e.last) <= REACH
  const isMoney = (e: NumberEntity) => isAmount(e) && near(e)
  const money =
    numbers.find((e) => e.first >= land.last && isMoney(e)) ??
    numbers.find((e) => e.last <= land.first && land.first - e.last <= 4 && isMoney(e))
  const count = numbers.find((e) => e !== money && near(e) && countsProjects(line, e))
  if (!money && !(count && PROJECTS.test(wordsFrom(line, count.last, count.last + 5)))) return undefined
  const all = [land, money, count].flatMap((e) => e ?? [])
  return {
    land,
    money,
    count,
    first: Math.min(...all.map((e) => e.first)),
    last: Math.max(...all.map((e) => e.last)),
  }
}

/** Whose money it is, not where something is: `a Japanese restaurant`, `in Japan`, `after Japan` head no row. */
function headsRow(line: Line, land: CountryEntity): boolean {
  const before = line.words[land.first - 1] ?? ''
  if (/^(?:in|to|at|than|after|behind|visited|tại|ở|sang|sau|without|except|trừ|between)$/.test(before))
    return false
  const next = line.words[land.last] ?? ''
  return (
    !land.adjective ||
    line.sentence.lang === 'vi' ||
    /^(?:investors?|companies|firms|businesses|enterprises|capital|money|investments?|projects|mainland|owners|groups?|makers|,|\.|;|\))?$/.test(
      next,
    ) ||
    before === 'the'
  )
}

function at(e: { readonly start: number; readonly end: number }): Filled['spans'] {
  return [{ start: e.start, end: e.end }]
}

function placeOf(row: Row, line: Line, before: Finding, to: number): Record<string, Filled> {
  const from = lastBoundary(line, row.first)
  const rank = readRank(line, from, to, 0)
  const within = rank?.placeIds?.[0] === 'within'
  if (rank)
    return {
      rank: { value: rank.value, spans: rank.spans },
      ...(within ? { within: { value: true, spans: [] } } : {}),
    }
  const last = before.slots.rank?.value
  const words = wordsFrom(line, from, to)
  if (typeof last === 'number' && !before.slots.within && NEXT.test(words))
    return { rank: { value: last + 1, spans: [] } }
  return {}
}

/** The day and sort a row tells of itself, else those of its table. */
function sortOf(row: Row, line: Line, head: Finding, to: number): Record<string, Filled> {
  const from = lastBoundary(line, row.first)
  const words = wordsFrom(line, from, to)
  const day = line.entities.find((e) => e.type === 'date' && e.first >= from && e.last <= to)
  const fresh = saysIn(LICENSED, line, words) && !saysIn(STANDING, line, words)
  const asof = day?.type === 'date' ? { value: day.mention.iso, spans: at(day) } : head.slots.asof
  const { measure } = head.slots
  return {
    ...(asof ? { asof } : {}),
    ...(fresh ? { measure: { value: 'licensed', spans: [] } } : measure ? { measure } : {}),
  }
}

function lastBoundary(line: Line, first: number): number {
  const mark = line.words.lastIndexOf(';', first)
  const figure = line.entities.findLast((e) => e.type === 'number' && e.last <= first)
  return Math.max(mark + 1, figure?.last ?? 0)
}

/** Words before a row that may say it is of other money than what is put in. */
const ROUND_A_ROW = 8

function findingOf(row: Row, line: Line, head: Finding, before: Finding, to: number): Finding | undefined {
  const amount = row.money && sumOf(row.money)
  if (modalityOf(line, row.first, row.last, 5) === 'denied') return undefined
  if (saysWithin(OTHER_MONEY, line, Math.max(0, row.first - ROUND_A_ROW), row.last)) return undefined
  const host = head.slots.host
  if (!host) return undefined
  return {
    kind: 'investment',
    readBy: NAMES[line.sentence.lang],
    line,
    first: row.first,
    last: row.last,
    at: row.first,
    slots: {
      host: { ...host, implied: true },
      origin: { value: row.land.code, spans: at(row.land) },
      ...(amount ? { amount } : {}),
      ...(row.count
        ? { projects: { value: Math.round(row.count.mention.value), spans: at(row.count) } }
        : {}),
      ...placeOf(row, line, before, to),
      ...sortOf(row, line, head, to),
    },
  }
}

/** Rows of one line that no figure told yet; `before` is the row they go on from. */
function rowsIn(line: Line, head: Finding, told: readonly Finding[], last: Finding): Finding[] {
  const own = String(head.slots.host?.value).slice(-2)
  const lands = line.entities.filter(
    (e): e is CountryEntity => e.type === 'country' && e.code !== own && headsRow(line, e),
  )
  const rows: Finding[] = []
  for (let i = 0; i < lands.length; i += 1) {
    const row = rowOf(line, lands, i)
    if (!row) continue
    const isTold = told.some(
      (f) =>
        f.line === line &&
        (f.slots.origin?.value === row.land.code ||
          (row.money !== undefined && f.slots.amount?.spans[0]?.start === row.money.start) ||
          (row.money === undefined && f.slots.projects?.spans[0]?.start === row.count?.start)),
    )
    if (isTold) continue
    const finding = findingOf(row, line, head, rows.at(-1) ?? last, stretchOf(line, lands, i)[1])
    if (finding && !isMoneyGone(finding)) rows.push(finding)
  }
  return rows
}

function isHead(figure: Finding): boolean {
  return figure.slots.measure?.value !== 'pledged' && figure.slots.host !== undefined
}

/**
 * Rows of a table told in sentences: behind a figure of a place, lands with their sums and places among investors, whatever
 * the verb: `Japan is second (6.1 billion USD). Belgium keeps seventh place with …`. Host, day and sort are those of the
 * figure they go on from; a sentence that speaks of other money ends the table.
 */
export function figureRows(figures: readonly Finding[], scene: Scene): readonly Finding[] {
  const all: Finding[] = []
  let head: Finding | undefined
  let last: Finding | undefined
  for (const line of scene.lines) {
    const own = figures.filter((f) => f.line === line)
    const table = head && last && line.index - last.line.index <= GAP ? head : undefined
    all.push(...own.map((figure) => (table ? inTable(figure, table) : figure)))
    const told = own.filter(isHead)
    const total = told.find((f) => !f.slots.origin) ?? told[0]
    if (total && !(head && sameTable(head, total))) head = total
    if (told.length > 0) last = told.at(-1)
    if (!head || !last || line.index - last.line.index > GAP || says(OTHER, line)) continue
    const rows = rowsIn(line, head, own, last)
    all.push(...rows)
    last = rows.at(-1) ?? last
  }
  return all
}

/** What a row that another rule read takes over from its table: the day, where it tells none and does not speak of now. */
function inTable(figure: Finding, table: Finding): Finding {
  const { slots, line } = figure
  const { asof } = table.slots
  if (!asof || slots.asof || !slots.origin || slots.host?.value !== table.slots.host?.value) return figure
  if (slots.measure?.value !== table.slots.measure?.value || says(NOW, line)) return figure
  return withSlots(figure, grown(slots, { asof }))
}

/** A row another rule read already: it opens no table of its own. */
function sameTable(head: Finding, figure: Finding): boolean {
  return (
    figure.slots.origin !== undefined &&
    figure.slots.host?.value === head.slots.host?.value &&
    figure.line.index - head.line.index <= 4 &&
    figure.slots.asof === undefined
  )
}
