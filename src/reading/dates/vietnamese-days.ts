import { plainWord } from '../plain-word.ts'
import type { Token } from '../tokens.ts'
import { VI_DAY_CUES, VI_DAY_PARTS, VI_NEXT_TO, VI_WEEKDAYS } from '../words/vi/date-words.ts'
import { dayFrom, isDay, isoOf, type Parts, type Reference, weekdayOf } from './calendar.ts'
import { type Clue, type Found, plainNumber, settle, settleRange, touches, yearOf } from './found.ts'

type Printed = { readonly to: number; readonly parts: Parts; readonly mark: string }

/** `2/4`, `2/4/2025`, `25-7`, `22.12`, `2 tháng 4 năm 2025`. */
function printedDay(tokens: readonly Token[], at: number): Printed | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(tokens[at]?.text ?? '')
  if (dotted)
    return printed(
      at + 1,
      Number(dotted[1]),
      Number(dotted[2]),
      dotted[3] ? Number(dotted[3]) : undefined,
      '.',
    )
  const day = plainNumber(tokens[at])
  if (!day || day > 31) return undefined
  if (plainWord(tokens[at + 1]) === 'tháng') {
    const month = plainNumber(tokens[at + 2])
    if (!month) return undefined
    const next = /^(năm|\/|-|,)$/.test(plainWord(tokens[at + 3])) ? at + 4 : at + 3
    const year = yearOf(tokens[next])
    return printed(year ? next + 1 : at + 3, day, month, year, 'tháng')
  }
  const mark = tokens[at + 1]?.text ?? ''
  const month = plainNumber(tokens[at + 2])
  if (!/^[/-]$/.test(mark) || !month || !touches(tokens, at + 1) || !touches(tokens, at + 2)) return undefined
  const year =
    /^[/-]$/.test(tokens[at + 3]?.text ?? '') && touches(tokens, at + 4) ? yearOf(tokens[at + 4]) : undefined
  return printed(year ? at + 5 : at + 3, day, month, year, mark)
}

function printed(
  to: number,
  day: number,
  month: number,
  year: number | undefined,
  mark: string,
): Printed | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  return { to, parts: { day, month, ...(year ? { year } : {}) }, mark }
}

function joins(token: Token | undefined): boolean {
  if (!token) return false
  return /^(-|đến|tới|và|,)$/.test(token.kind === 'punct' ? token.folded : plainWord(token))
}

/** A printed day, or a run of them: `15-20/5`, `28 và 29/11`, `12, 13 và 14/5`, `18 đến 20/9/2008`, `22.12 đến 31.12.2022`. */
export function printedDays(clue: Clue, at: number, cued: boolean): Found | undefined {
  const { tokens } = clue
  const lone = plainNumber(tokens[at])
  const joint = cued ? overDays(tokens, at + 1) : at + 1
  const second =
    lone && lone <= 31 && joins(tokens[joint]) ? printedDay(tokens, dayWord(tokens, joint + 1)) : undefined
  if (
    lone &&
    second &&
    (second.mark !== '-' || (cued && tokens[joint]?.kind === 'word')) &&
    (second.parts.day ?? 0) > lone &&
    (cued || tokens[joint]?.text !== ',')
  )
    return settleRange({ day: lone }, second.parts, clue, at, second.to)
  const first = printedDay(tokens, at)
  if (!first) return undefined
  if (!cued && first.parts.year === undefined && first.mark !== 'tháng') return undefined
  if (joins(tokens[first.to]) && tokens[first.to]?.text !== ',' && plainWord(tokens[first.to]) !== 'và') {
    const last = printedDay(tokens, dayWord(tokens, first.to + 1))
    const range = last ? settleRange(first.parts, last.parts, clue, at, last.to) : undefined
    if (range) return range
  }
  return settle(first.parts, clue, at, first.to)
}

/** Where the last of three days or more is joined: `12, 13 và 14/5`. */
function overDays(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next]?.text === ',' && plainNumber(tokens[next + 1]) && joins(tokens[next + 2])) next += 2
  return next
}

/** Behind `đến`: `đến hết ngày 20/11`, `đến sáng 20-11`. */
function dayWord(tokens: readonly Token[], at: number): number {
  let next = plainWord(tokens[at]) === 'hết' ? at + 1 : at
  if (VI_DAY_PARTS.has(plainWord(tokens[next]))) next += 1
  return plainWord(tokens[next]) === 'ngày' ? next + 1 : next
}

/** Does a word before the number make it a day? */
export function isDayCue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (before.text === '(' ||
      VI_DAY_CUES.has(plainWord(before)) ||
      isWeekdayBefore(tokens, at) ||
      standsApart(tokens, at))
  )
}

/** `Diễn đàn Cảng biển, 12/10, tại Hải Phòng`, `(Tân An, 24/4)`: a day between commas; halves, thirds and quarters are none. */
function standsApart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !tokens[at - 2]?.capital) return false
  const [day, month] = [plainNumber(tokens[at]) ?? 0, plainNumber(tokens[at + 2]) ?? 0]
  if (tokens[at + 1]?.text !== '/' || (day < month && month <= 4)) return false
  return /^(?:[,.);:–—-]|)$/.test(tokens[at + 3]?.text ?? '')
}

function isWeekdayBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  return plainWord(tokens[before - 1]) === 'thứ' || /^(chủ)$/.test(plainWord(tokens[before - 1]))
}

/** “ngày 2/4”, “hôm 2/4”, “chiều 2/4”, “sáng mai 28/3”, “hôm nay (27/3)”, “chiều qua”, “ngày mai”, “từ hôm 22”. */
export function cuedDay(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  const word = plainWord(tokens[at])
  if (!VI_DAY_PARTS.has(word) && !/^(ngày|hôm|mùng|mồng)$/.test(word)) return undefined
  let next = at + 1
  if (word === 'rạng' && /^(sáng|ngày)$/.test(plainWord(tokens[next]))) next += 1
  if (/^(muộn|sớm)$/.test(plainWord(tokens[next])) && VI_DAY_PARTS.has(word)) next += 1
  const near = nearWord(plainWord(tokens[next]), word)
  if (near !== undefined) next += 1
  if (/^(ngày|hôm)$/.test(plainWord(tokens[next])) && next > at) next += 1
  const open = /^[(,]$/.test(tokens[next]?.text ?? '') ? next + 1 : next
  const from = plainWord(tokens[open]) === 'ngày' ? open + 1 : open
  const found = printedDays(clue, from, true)
  if (found) return open > next && tokens[found.to]?.text === ')' ? { ...found, to: found.to + 1 } : found
  if (near !== undefined && clue.reference?.day)
    return { to: at + 2, iso: dayFrom(clue.reference, near), implied: true }
  return loneDay(clue, at, next)
}

/** “qua”, “nay”, “mai”, “kia” after hôm, ngày or a part of the day. */
function nearWord(word: string, head: string): number | undefined {
  if (word === 'qua') return head === 'ngày' ? undefined : -1
  if (word === 'nay') return head === 'ngày' ? undefined : 0
  if (word === 'mai') return 1
  return word === 'kia' && head === 'hôm' ? -2 : undefined
}

/** “ngày 24”, “hôm 22”: a day alone, of the month told before or of publication. */
function loneDay(clue: Clue, at: number, next: number): Found | undefined {
  const { tokens } = clue
  const day = plainNumber(tokens[next])
  const near = clue.previousDay ?? monthOfSection(clue) ?? clue.reference
  const after = tokens[next + 1]
  if (
    !day ||
    !near?.month ||
    !isDay(near.year, near.month, day) ||
    (/^[/.-]$/.test(after?.text ?? '') !== false && touches(tokens, next + 1) && after?.text !== '.')
  )
    return undefined
  if (after?.kind === 'word' && COUNTED.test(plainWord(after))) return undefined
  return next === at + 1 ? { to: next + 1, iso: isoOf(near.year, near.month, day), implied: true } : undefined
}

/** The month a chronicle or a month’s report goes through. */
function monthOfSection({ section, reference }: Clue): Reference | undefined {
  const year = section?.year ?? reference?.year
  return section?.month && year ? { year, month: section.month } : undefined
}

const COUNTED = /^(người|dự|giờ|tuần|tháng|năm|đêm|triệu|tỷ|nước|tỉnh|công|lần|ngày)$/

/** “thứ Ba tuần này”, “thứ Hai tuần trước”, “Chủ nhật”, “thứ Sáu, 2/4”. */
export function weekdayVi(clue: Clue, at: number): Found | undefined {
  const { tokens, reference } = clue
  const word = plainWord(tokens[at])
  const next = tokens[at + 1]
  const sunday = word === 'chủ' && plainWord(next) === 'nhật'
  const weekday = sunday
    ? 7
    : word === 'thứ' && next && (next.capital || next.kind === 'number')
      ? VI_WEEKDAYS[plainWord(next)]
      : undefined
  if (!weekday) return undefined
  const comma = /^[,(]$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2
  const from = plainWord(tokens[comma]) === 'ngày' ? comma + 1 : comma
  const full = printedDays(clue, from, true)
  if (full) return full
  const week = plainWord(tokens[at + 2]) === 'tuần' ? VI_NEXT_TO[plainWord(tokens[at + 3])] : undefined
  if (!reference?.day || (next?.kind === 'number' && week === undefined)) return undefined
  const today = weekdayOf(reference)
  if (week !== undefined)
    return { to: at + 4, iso: dayFrom(reference, weekday - today + week * 7), implied: true }
  const beside = VI_NEXT_TO[plainWord(tokens[at + 2])]
  const back = (today - weekday + 7) % 7
  const ahead = beside === 1 || (beside === undefined && clue.future(at))
  const days = ahead ? (7 - back) % 7 || (beside === 1 ? 7 : 0) : -back
  return {
    to: beside === undefined || beside === 0 ? at + 2 : at + 3,
    iso: dayFrom(reference, days),
    implied: true,
  }
}

/** “cùng ngày”, “hôm trước”, “hôm sau”, “cùng tháng”: told from the date before. */
export function sameTimeVi(clue: Clue, at: number): Found | undefined {
  const { tokens, previous, previousDay } = clue
  if (!previous?.month) return undefined
  const words = `${plainWord(tokens[at])} ${plainWord(tokens[at + 1])}`
  if (words === 'cùng tháng') return { to: at + 2, iso: isoOf(previous.year, previous.month), implied: true }
  const days = { 'cùng ngày': 0, 'hôm trước': -1, 'hôm sau': 1 }[words]
  if (days === undefined || !previousDay) return undefined
  return { to: at + 2, iso: dayFrom(previousDay, days), implied: true }
}
