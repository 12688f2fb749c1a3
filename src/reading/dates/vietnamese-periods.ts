import { grown } from '../grown.ts'
import { plainWord, wordsStand } from '../plain-word.ts'
import { quantityAt } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import { VI_DIGITS } from '../words/numerals.ts'
import { VI_MONTH_NAMES, VI_NEXT_TO, VI_ROMAN } from '../words/vi/date-words.ts'
import { dayFrom, isoOf, monthFrom, weekdayOf } from './calendar.ts'
import {
  type Clue,
  endOf,
  type Found,
  monthsOf,
  plainNumber,
  settle,
  settleRange,
  startOf,
  touches,
  yearOf,
} from './found.ts'

type Year = { readonly to: number; readonly year: number; readonly implied: boolean }

/** What `năm` counts where it is a five: “tháng 5 sang năm ngày”. */
const COUNTS = /^(ngày|người|tuần|tháng|nước|tỉnh|thành|đêm|nơi|địa|lần|\d+)$/

/** “năm 2025”, “/2025”, “-2025”, “năm nay”, “năm ngoái”, “năm tới”, “sang năm”. */
function yearPart(clue: Clue, at: number): Year | undefined {
  const { tokens, reference } = clue
  const word = plainWord(tokens[at])
  if ((word === '/' || word === '-') && touches(tokens, at) && touches(tokens, at + 1)) {
    const year = yearOf(tokens[at + 1])
    return year ? { to: at + 2, year, implied: false } : undefined
  }
  if (
    word === 'sang' &&
    plainWord(tokens[at + 1]) === 'năm' &&
    reference &&
    !COUNTS.test(plainWord(tokens[at + 2]))
  )
    return { to: at + 2, year: reference.year + 1, implied: true }
  const next = word === 'của' || word === ',' ? at + 1 : at
  if (plainWord(tokens[next]) !== 'năm') return undefined
  const year = yearOf(tokens[next + 1])
  if (year) return { to: next + 2, year, implied: false }
  const aside = VI_NEXT_TO[plainWord(tokens[next + 1])]
  return aside !== undefined && reference
    ? { to: next + 2, year: reference.year + aside, implied: true }
    : undefined
}

function during(year: Year, from: number, last: number): Found {
  return { to: year.to, iso: monthsOf(year.year, from, last), implied: year.implied, relation: 'during' }
}

/** The year of publication, where the phrase names none. */
function yearHere(clue: Clue, to: number): Year | undefined {
  return clue.reference ? { to, year: clue.reference.year, implied: true } : undefined
}

/** “tháng 10”, “tháng 10/2023”, “tháng 6-2019”, “tháng 12 tới”, “tháng 1 đến tháng 9/2023”, “tháng trước”. */
export function monthVi(clue: Clue, at: number): Found | undefined {
  const { tokens, reference } = clue
  if (plainWord(tokens[at]) !== 'tháng') return undefined
  const dotted = /^(\d{1,2})\.(\d{4})$/.exec(tokens[at + 1]?.text ?? '')
  if (dotted) return settle({ month: Number(dotted[1]), year: Number(dotted[2]) }, clue, at, at + 2)
  const named = namedMonth(tokens, at + 1)
  if (named) {
    const year = yearPart(clue, named.to)
    if (year) return { to: year.to, iso: isoOf(year.year, named.month), implied: year.implied }
    return settle({ month: named.month }, clue, at, closing(clue, named.to))
  }
  const month = plainNumber(tokens[at + 1])
  if (!month) {
    const word = plainWord(tokens[at + 1])
    const aside = VI_NEXT_TO[word]
    if (aside === undefined || !reference?.month || word === 'ngoái' || isCounted(tokens, at))
      return undefined
    return { to: at + 2, iso: monthFrom(reference, aside), implied: true }
  }
  if (month > 12) return undefined
  const year = yearPart(clue, at + 2)
  const to = year?.to ?? at + 2
  const second = rangeEnd(clue, to)
  if (second) {
    const endYear = yearPart(clue, second.to)
    const last = { month: second.month, ...(endYear ? { year: endYear.year } : {}) }
    const range = settleRange(
      { month, ...(year ? { year: year.year } : {}) },
      last,
      clue,
      at,
      endYear?.to ?? second.to,
    )
    if (range) return range
  }
  if (year) return { to, iso: isoOf(year.year, month), implied: year.implied }
  const coming = reference?.month && plainWord(tokens[to]) === 'tới' ? reference : undefined
  if (coming?.month)
    return { to: to + 1, iso: isoOf(coming.year + (month > coming.month ? 0 : 1), month), implied: true }
  return settle({ month }, clue, at, closing(clue, to))
}

/** “tháng Tư”, “tháng Giêng”, “tháng Mười Hai”: months by name, with a capital. */
function namedMonth(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly month: number } | undefined {
  if (!tokens[at]?.capital) return undefined
  const month = VI_MONTH_NAMES[plainWord(tokens[at])]
  if (!month) return undefined
  const tail = month === 10 ? { một: 11, hai: 12 }[plainWord(tokens[at + 1])] : undefined
  return tail ? { to: at + 2, month: tail } : { to: at + 1, month }
}

/** “ba tháng qua”, “5 năm tới”: how long, not when. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const word = plainWord(tokens[at - 1])
  const counts = VI_DIGITS[word] !== undefined || /^(mấy|vài|nhiều|các|những|mười|mươi|mỗi|chục)$/.test(word)
  return counts || tokens[at - 1]?.kind === 'number'
}

/** Takes in “tới”, “này”, “vừa qua” after a month. */
function closing(clue: Clue, to: number): number {
  if (wordsStand(clue.tokens, to, ['vừa', 'qua'])) return to + 2
  return /^(tới|này|qua|rồi)$/.test(plainWord(clue.tokens[to])) ? to + 1 : to
}

/** “- 9/2023”, “đến tháng 9”: the second month of a range. */
function rangeEnd(clue: Clue, at: number): { readonly to: number; readonly month: number } | undefined {
  const { tokens } = clue
  const word = tokens[at]?.kind === 'punct' ? tokens[at]?.folded : plainWord(tokens[at])
  if (!word || !/^(-|đến|tới|và)$/.test(word)) return undefined
  const named = plainWord(tokens[at + 1]) === 'tháng'
  const month = plainNumber(tokens[named ? at + 2 : at + 1])
  if (!month || month > 12 || (!named && word !== '-')) return undefined
  return { to: named ? at + 3 : at + 2, month }
}

/** “quý I/2024”, “quý 1 năm nay”, “quý IV”. */
export function quarterVi(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  if (plainWord(tokens[at]) !== 'quý') return undefined
  const quarter = VI_ROMAN[plainWord(tokens[at + 1])]
  if (!quarter) return undefined
  const year = yearPart(clue, at + 2) ?? yearHere(clue, at + 2)
  return year ? during(year, quarter * 3 - 2, quarter * 3) : undefined
}

/** “6 tháng đầu năm 2020”, “sáu tháng cuối năm”, “chín tháng năm 2025”, “9 tháng/2023”, “10 tháng của năm nay”. */
export function monthsOfYearVi(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  const count = quantityAt(tokens, at, 'vi')
  if (!count || plainWord(tokens[count.to]) !== 'tháng' || count.value < 2 || count.value > 12)
    return undefined
  const after = count.to + 1
  const side = plainWord(tokens[after])
  if (side !== 'đầu' && side !== 'cuối') {
    const year = yearPart(clue, after) ?? yearSoFar(clue, at, after, count.value)
    return year && Number.isInteger(count.value) ? during(year, 1, count.value) : undefined
  }
  const bare = plainWord(tokens[after + 1]) === 'năm' ? yearHere(clue, after + 2) : undefined
  const year = yearPart(clue, after + 1) ?? bare
  if (!year) return undefined
  return side === 'đầu' ? during(year, 1, count.value) : during(year, 13 - count.value, 12)
}

/** “Bốn tháng qua, …”, “Mười một tháng, …” opening what is told in the month behind them: those of the year that are over. */
function yearSoFar({ tokens, reference }: Clue, at: number, after: number, months: number) {
  if (!reference?.month || months !== reference.month - 1) return undefined
  const past = plainWord(tokens[after]) === 'qua'
  if (at > 0 || tokens[past ? after + 1 : after]?.text !== ',') return undefined
  return { year: reference.year, to: past ? after + 1 : after, implied: true }
}

/** “nửa đầu năm 2025”, “nửa cuối năm”, “nửa đầu tháng 5”. */
export function halfVi(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  const side = plainWord(tokens[at + 1])
  if (plainWord(tokens[at]) !== 'nửa' || !/^(đầu|cuối|sau)$/.test(side)) return undefined
  const month = monthVi(clue, at + 2)
  if (month) return month
  if (plainWord(tokens[at + 2]) !== 'năm') return undefined
  const year = yearPart(clue, at + 2) ?? yearHere(clue, at + 3)
  return year ? during(year, side === 'đầu' ? 1 : 7, side === 'đầu' ? 6 : 12) : undefined
}

/** `những năm 1990`, `thập niên 1990`: ten years, none of which is told; the year stands at the token. */
export function isDecade(tokens: readonly Token[], at: number): boolean {
  const before = [plainWord(tokens[at - 2]), plainWord(tokens[at - 1])].join(' ')
  return /^(?:những năm|thập (?:niên|kỷ|kỉ))$/.test(before) && tokens[at]?.text.endsWith('0') === true
}

/** “năm 2024”, “năm 2021-2025”, “năm nay”, “năm ngoái”, “sang năm”, “năm tới”. */
export function yearVi(clue: Clue, at: number): Found | undefined {
  const { tokens, reference } = clue
  if (wordsStand(tokens, at, ['sang', 'năm']) && reference && !yearOf(tokens[at + 2]))
    return { to: at + 2, iso: String(reference.year + 1), implied: true }
  if (plainWord(tokens[at]) !== 'năm') return undefined
  const first = yearOf(tokens[at + 1])
  const last = first && tokens[at + 2]?.folded === '-' ? yearOf(tokens[at + 3]) : undefined
  if (first && last && last > first)
    return { to: at + 4, iso: `${first}/${last}`, implied: false, relation: 'during' }
  const word = plainWord(tokens[at + 1])
  const before = plainWord(tokens[at - 1])
  if ((!first && isCounted(tokens, at)) || isDecade(tokens, at + 1)) return undefined
  if (word === 'qua' && !tokens[at]?.capital && before !== 'trong') return undefined
  const year = yearPart(clue, at)
  return year ? { to: year.to, iso: String(year.year), implied: year.implied } : undefined
}

/** “tuần trước”, “tuần này”, “tuần tới”, “cuối tuần qua”. */
export function weekVi(clue: Clue, at: number): Found | undefined {
  const { tokens, reference } = clue
  const aside = plainWord(tokens[at]) === 'tuần' ? VI_NEXT_TO[plainWord(tokens[at + 1])] : undefined
  if (aside === undefined || !reference?.day || isCounted(tokens, at)) return undefined
  const monday = aside * 7 + 1 - weekdayOf(reference)
  const first = plainWord(tokens[at - 1]) === 'cuối' ? monday + 5 : monday
  const iso = `${dayFrom(reference, first)}/${dayFrom(reference, monday + 6)}`
  return { to: at + 2, iso, implied: true, relation: 'during' }
}

const ENDING = /^(hết|tính|đến|tới|trước|là)$/

/**
 * “cuối năm 2024”, “đầu tháng 3”, “hết quý 1/2024”, “hết tháng 6-2019”. A stated end (“tính đến cuối năm”, “hết”) is the last
 * month; “cuối năm” elsewhere tells no more than the year.
 */
export function stageVi(clue: Clue, at: number): Found | undefined {
  const word = plainWord(clue.tokens[at])
  if (!/^(đầu|giữa|cuối|hết)$/.test(word)) return undefined
  const next = at + 1
  const found = monthVi(clue, next) ?? quarterVi(clue, next) ?? yearVi(clue, next) ?? bareYear(clue, next)
  if (!found) return undefined
  const inYear = found.iso.length === 4
  if (word === 'hết') return grown(endOf(found, clue, at), { relation: 'as-of' as const })
  if (word === 'cuối' && (ENDING.test(plainWord(clue.tokens[at - 1])) || !inYear))
    return endOf(found, clue, at)
  if (word === 'đầu' && !inYear) return startOf(found)
  return found
}

/** “cuối năm”, “đầu năm” with no year after it. */
function bareYear(clue: Clue, at: number): Found | undefined {
  if (plainWord(clue.tokens[at]) !== 'năm' || !clue.reference) return undefined
  return { to: at + 1, iso: String(clue.reference.year), implied: true }
}
