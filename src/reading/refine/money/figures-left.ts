import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { clauseEnd, clauseStart } from '../../engine-modality.ts'
import { readRank } from '../../engine-rank.ts'
import { sumOf } from '../../engine-sum.ts'
import { modalityOfFact } from '../../engine-untrue.ts'
import type { NumberEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import type { Scene } from '../scene.ts'

const NAMES = { en: 'en/figure-left', vi: 'vi/so-von-con-lai' } as const

/** What money of investors is told beside. */
const INVESTS = {
  en: askOf(
    /\b(?:invest\w*|fdi|licen[cs]\w*|certificates?|approvals?|registered|capital|ventures?|foreign projects?|top - ups?|tenants|investors?|of (?:that|this|it|which)(?: \S+){0,4}? (?:come|came|arrived|flowed))\b/,
  ),
  vi: askOf(/đầu tư|dự án|vốn|fdi|giấy phép|giấy chứng nhận|cấp phép|rót/),
} as const

/** Whose money it is: somebody’s from abroad. */
const FROM_ABROAD = /\b(?:foreign|fdi|overseas|tenants|investors?)\b|nước ngoài|fdi|nhà đầu tư/

/** Other money, and money that is not there: loans, works, trade, what is hoped for. */
const OTHER =
  /\b(?:oda|(?<!đài )loans?|grants?|budget|trade|exports?|imports?|turnover|revenue|sales|tourists?|aid|costs?|(?<!- )funded|(?<!- )financed|worth of goods|target|seeks?|hopes?|calls? for|needs?|public|withdr\w+|revoked|handed back|layoffs|prizes?|scholarships?|rent|sold|bought|struck off|plan|plans|planned|drafts?|out of a total|cancel\w*|shelved|never|not|no|denie\w*|once|stalled|lapsed|rumou?r\w*|may|might|could)\b|oda|vốn vay|viện trợ|ngân sách|kim ngạch|xuất khẩu|nhập khẩu|doanh thu|kinh phí|mục tiêu|kêu gọi|thu hồi|vốn thực hiện|giải ngân|tổng mức đầu tư|không|chẳng|chưa|từng|rút/

/** What is counted beside a sum. */
const COUNTED =
  /^(?:(?!and|và|,)\S+ ){0,3}?(?:projects?|ventures?|licen[cs]es?|certificates?|approvals?|dự án|giấy phép|giấy chứng nhận)(?= |$)/

/** Money that comes on top of what was counted: of those who are there already. */
const ADDED = {
  en: /\b(?:plus|not counting|on top|besides|another|further|extra|added|add|adds|adding|top - ups?|topped up|additional|adjusted|increas\w+|rais\w+|expan\w+|inject\w*|existing)\b/,
  vi: /tăng vốn|tăng thêm|bổ sung|điều chỉnh|mở rộng|chưa kể|thu hút thêm|rót thêm|góp thêm|ngoài ra/,
} as const

/** Tokens around a sum in which that is said. */
const AROUND = 9

/** Sums of a sentence that was read, told as coming on top of its figure: `plus 74 million that tenants were cleared to add`. */
function sumsAdded(line: Line, told: readonly Finding[]): readonly Finding[] {
  const taken = new Set(told.map((f) => f.slots.amount?.spans[0]?.start))
  const sums = numbersOf(line).filter((e) => e.mention.kind === 'money')
  return sums.flatMap((sum, i) => {
    if (taken.has(sum.start)) return []
    const from = Math.max(sums[i - 1]?.last ?? 0, sum.first - AROUND)
    const to = Math.min(sums[i + 1]?.first ?? line.words.length, sum.last + AROUND)
    return ADDED[line.sentence.lang].test(wordsFrom(line, from, to)) ? (figureOf(line, sum) ?? []) : []
  })
}

/** How far from a sum the place of its investor is told. */
const RANK_WITHIN = 40

/** Smaller sums are no news of investment. */
const LEAST = 100_000

function numbersOf(line: Line): readonly NumberEntity[] {
  return line.entities.filter((e): e is NumberEntity => e.type === 'number')
}

/** The count of projects told in the clause of a sum, nearest before it, else behind. */
function countBeside(line: Line, money: NumberEntity): NumberEntity | undefined {
  const from = clauseStart(line, money.first)
  const to = clauseEnd(line, money.last)
  const counts = numbersOf(line).filter(
    (e) =>
      e.mention.kind === 'count' &&
      e.first >= from &&
      e.last <= to &&
      COUNTED.test(wordsFrom(line, e.last, e.last + 5)),
  )
  const between = (a: number, b: number) =>
    numbersOf(line).some((e) => e.mention.kind === 'money' && e !== money && e.first >= a && e.last <= b)
  const before = counts.findLast(
    (e) => e.last <= money.first && money.first - e.last <= 14 && !between(e.last, money.first),
  )
  return before ?? counts.find((e) => e.first >= money.last && e.first - money.last <= 5)
}

function filled(value: Filled['value'], at: NumberEntity): Filled {
  return { value, spans: [{ start: at.start, end: at.end }] }
}

function figureOf(line: Line, money: NumberEntity): Finding | undefined {
  const { mention } = money
  const amount = sumOf(money)
  if (!amount || mention.value < LEAST) return undefined
  const count = countBeside(line, money)
  const first = Math.min(money.first, count?.first ?? money.first)
  const last = Math.max(money.last, count?.last ?? money.last)
  if (modalityOfFact(line, first, last, 5) === 'denied') return undefined
  const rank = readRank(line, first, last, RANK_WITHIN)
  return {
    kind: 'investment',
    readBy: NAMES[line.sentence.lang],
    line,
    first,
    last,
    at: first,
    slots: {
      amount,
      ...(rank ? { rank } : {}),
      ...(count ? { projects: filled(Math.round(count.mention.value), count) } : {}),
    },
  }
}

/**
 * Sums of investment no shape reads: each sum of a sentence that speaks of investing and of money from abroad, or follows one
 * that does, with the projects counted beside it. What it is, whose and where is settled as for any other figure.
 */
export function figuresLeft(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const figures = found.filter((f) => f.kind === 'investment')
  const told = new Set(figures.map((f) => f.line.index))
  const left: Finding[] = []
  for (const line of scene.lines) {
    const { lang } = line.sentence
    if (line.headline || !says(INVESTS[lang], line) || OTHER.test(line.plain)) continue
    if (told.has(line.index)) {
      left.push(
        ...sumsAdded(
          line,
          figures.filter((f) => f.line === line),
        ),
      )
      continue
    }
    const goesOn = told.has(line.index - 1)
    const lands = line.entities.some((e) => e.type === 'country' && e.code !== scene.home?.place.country)
    if (!(lands || FROM_ABROAD.test(line.plain) || goesOn)) continue
    const sums = numbersOf(line).flatMap((e) => figureOf(line, e) ?? [])
    left.push(...sums)
    if (sums.length > 0 && lang === 'vi') told.add(line.index)
  }
  return [...found, ...left]
}
