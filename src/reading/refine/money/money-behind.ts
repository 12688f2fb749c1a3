import { askOf, says, saysIn } from '../../asked.ts'
import { type Finding, withSlots } from '../../engine-finding.ts'
import { readRank } from '../../engine-rank.ts'
import { sumOf } from '../../engine-sum.ts'
import { grown } from '../../grown.ts'
import type { NumberEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import type { Scene } from '../scene.ts'
import { OTHER_MONEY } from './figure-words.ts'

/** How a sentence goes on with the money of what the one before it counted. */
const GOES_ON = askOf(
  /^(?:(?:their|its|together|between them|nobody else|no one else|no other|the money|with|these|those|it|they|that) |vốn |tổng vốn |số vốn |cộng lại|tất cả)/u,
)

/** The sum of everybody, told beside that of one. */
const OF_ALL_BEFORE = askOf(
  /\b(?:total|overall|altogether|in all|against|everybody|all countries|all sources|whole)\b|(?<!\p{L})(?:tổng|cả tỉnh|toàn tỉnh|trên tổng)(?!\p{L})/u,
)
const OF_ALL_BEHIND = askOf(/^(?:in all|in total|altogether|overall|from all|of all|for all)\b/)

const NEAR = 6

function sumsOf(line: Line): readonly NumberEntity[] {
  return line.entities.filter(
    (e): e is NumberEntity => e.type === 'number' && e.mention.kind === 'money' && sumOf(e) !== undefined,
  )
}

function isOfAll(line: Line, sum: NumberEntity, from: number): boolean {
  return (
    saysIn(OF_ALL_BEFORE, line, wordsFrom(line, Math.max(from, sum.first - NEAR), sum.first)) ||
    saysIn(OF_ALL_BEHIND, line, wordsFrom(line, sum.last, sum.last + 2))
  )
}

function withMoney(figure: Finding, sum: NumberEntity | undefined, line: Line): Finding {
  const amount = sum && sumOf(sum)
  if (!amount || figure.slots.amount) return figure
  const rank = figure.slots.origin && !figure.slots.rank ? readRank(line, 0, line.words.length, 0) : undefined
  return withSlots(
    figure,
    grown(figure.slots, {
      amount,
      ...(rank && rank.placeIds?.[0] !== 'within' ? { rank: { value: rank.value, spans: rank.spans } } : {}),
    }),
  )
}

/**
 * Gives bare counts of projects the money the next sentence tells of them: `… held eight of the 84 projects. Their 1.37 billion,
 * out of a total of 2.23 billion, …`. Whoever's money it is gets his part, the count of all the total.
 */
export function moneyBehind(figures: readonly Finding[], scene: Scene): readonly Finding[] {
  const done = new Map<Finding, Finding | undefined>()
  for (const line of new Set(figures.map((f) => f.line))) {
    const here = figures.filter((f) => f.line === line)
    const next = scene.lines[line.index + 1]
    if (!next || next.sentence.block !== line.sentence.block || !says(GOES_ON, next)) continue
    if (here.some((f) => f.slots.amount || f.slots.measure?.value === 'pledged') || here.length > 2) continue
    const sums = sumsOf(next)
    const lone = sums.find((sum, i) => !isOfAll(next, sum, sums[i - 1]?.last ?? 0))
    const all = sums.find((sum, i) => isOfAll(next, sum, sums[i - 1]?.last ?? 0))
    const last = sums.at(-1)
    if (!lone || !last || saysIn(OTHER_MONEY, next, wordsFrom(next, 0, last.last + 2))) continue
    const part = here.find((f) => f.slots.origin) ?? (here.length === 1 ? here[0] : undefined)
    if (!part) continue
    for (const figure of here) done.set(figure, withMoney(figure, figure === part ? lone : all, next))
    const used = [lone, all].map((sum) => sum?.start)
    for (const figure of figures)
      if (
        figure.line === next &&
        used.includes(figure.slots.amount?.spans[0]?.start) &&
        !figure.slots.projects
      )
        done.set(figure, undefined)
  }
  return figures.flatMap((figure) => (done.has(figure) ? (done.get(figure) ?? []) : figure))
}
