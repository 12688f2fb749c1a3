import { daysInMonth } from '#model/values/day.ts'
import { dayFrom, isDay, isoOf, nearestYear, parseReference, weekdayOf } from '../dates/calendar.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { VI_NEXT_TO, VI_WEEKDAYS } from '../words/vi/date-words.ts'

/** A day a note tells, settled by the day it was written. */
export type NoteDay = {
  readonly iso: string
  readonly first: number
  readonly last: number
  /** Why it needs a look: told roughly, which weekday, day and month that could be turned round. */
  readonly doubt?: 'rough' | 'weekday' | 'order'
}

type Asked = { readonly line: Line; readonly first: number; readonly last: number; readonly written: string }

/** The days of a stretch of a note, in order. What is due, or still to come, looks ahead; the rest takes the nearest year. */
export function noteDays(asked: Asked, ahead: boolean): readonly NoteDay[] {
  const days: NoteDay[] = []
  let at = asked.first
  while (at < asked.last) {
    const found =
      printedDay(asked, at) ??
      weekday(asked, at, ahead) ??
      monthEnd(asked, at) ??
      daysOn(asked, at) ??
      thisWeek(asked, at) ??
      told(asked, at)
    if (found) days.push(found)
    at = found ? found.last : at + 1
  }
  return days
}

const NUMBER = /^\d{1,2}$/

function printedDay({ line, written }: Asked, at: number): NoteDay | undefined {
  const text = (i: number) => line.sentence.tokens[i]?.text ?? ''
  const number = (i: number) => (NUMBER.test(text(i)) ? Number(text(i)) : undefined)
  let first = number(at)
  if (first === undefined) return undefined
  let from = at
  let until: number | undefined
  if (/^[-–]$/.test(text(at + 1)) && number(at + 2) !== undefined && text(at + 3) === '/') {
    until = number(at + 2)
    from = at + 2
  } else if (text(at + 1) !== '/' && !(text(at + 1) === '-' && !/^\d{4}$/.test(text(at + 2))))
    return undefined
  const month = number(from + 2)
  if (text(from + 1) !== '/' || !month) return undefined
  const stated =
    text(from + 3) === '/' && /^(20)?\d\d$/.test(text(from + 4)) ? Number(text(from + 4)) : undefined
  const reference = parseReference(written)
  if (!reference) return undefined
  if (month > 12 && first <= 12) return undefined
  const year = stated
    ? stated < 100
      ? 2000 + stated
      : stated
    : nearestYear(month, first, reference, undefined)
  if (!isDay(year, month, first) || (until !== undefined && !isDay(year, month, until))) return undefined
  const start = isoOf(year, month, first)
  const last = stated ? from + 5 : from + 3
  const order = line.sentence.lang === 'en' && first <= 12 && first !== month
  const iso = until !== undefined && until > first ? `${start}/${isoOf(year, month, until)}` : start
  first = undefined
  return { iso, first: at, last, ...(order ? { doubt: 'order' as const } : {}) }
}

const EN_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** `thứ sáu`, `thứ 6 tuần sau`, `Friday`, `next Friday`. Bare, it is the next one for what is to come. */
function weekday({ line, written }: Asked, at: number, ahead: boolean): NoteDay | undefined {
  const { words } = line
  const reference = parseReference(written)
  if (!reference) return undefined
  const today = weekdayOf(reference)
  if (words[at] === 'thứ' || (words[at] === 'chủ' && words[at + 1] === 'nhật')) {
    const day = words[at] === 'chủ' ? 7 : VI_WEEKDAYS[words[at + 1] ?? '']
    if (!day) return undefined
    const week = words[at + 2] === 'tuần' ? VI_NEXT_TO[words[at + 3] ?? ''] : undefined
    if (week !== undefined)
      return { iso: dayFrom(reference, day - today + 7 * week), first: at, last: at + 4 }
    const next = words[at + 2] === 'tới' || words[at + 2] === 'này'
    return bare(reference, day, { first: at, last: next ? at + 3 : at + 2 }, ahead || next)
  }
  const behind = /^(next|this|last)$/.test(words[at] ?? '') ? at + 1 : at
  const day = EN_WEEKDAYS.indexOf(words[behind] ?? '') + 1
  if (!day) return undefined
  const stretch = { first: at, last: behind + 1 }
  if (words[at] === 'last') return { iso: dayFrom(reference, back(today, day)), ...stretch }
  if (words[at] === 'next') return { ...bare(reference, day, stretch, true), doubt: 'weekday' }
  return bare(reference, day, stretch, ahead || words[at] === 'this')
}

function back(today: number, day: number): number {
  const days = day - today
  return days < 0 ? days : days - 7
}

function bare(
  reference: { year: number },
  day: number,
  stretch: { first: number; last: number },
  ahead: boolean,
): NoteDay {
  const today = weekdayOf(reference)
  if (!ahead) return { iso: dayFrom(reference, back(today, day)), ...stretch, doubt: 'weekday' }
  const days = (day - today + 7) % 7
  return { iso: dayFrom(reference, days === 0 ? 7 : days), ...stretch }
}

/** `cuối tháng`, `hết tháng này`, `end of the month`, `cuối năm`: its last day, and a question. */
function monthEnd({ line, written }: Asked, at: number): NoteDay | undefined {
  const reference = parseReference(written)
  const plain = wordsFrom(line, at, at + 4)
  const match =
    /^(?:(?:cuối|hết) (tháng(?: (?:này|sau|tới|\d{1,2}))?|năm(?: nay)?)|end of (?:the )?(month|year))/.exec(
      plain,
    )
  if (!match || !reference?.month) return undefined
  const unit = match[1] ?? match[2] ?? ''
  const last = at + match[0].split(' ').length
  if (/^(năm|year)/.test(unit)) return { iso: `${reference.year}-12-31`, first: at, last, doubt: 'rough' }
  const stated = /\d+/.exec(unit)
  const next = /(sau|tới)$/.test(unit) ? 1 : 0
  const month = stated ? Number(stated[0]) : reference.month + next
  if (month > 12 && stated) return undefined
  const year = stated
    ? nearestYear(month, undefined, reference, 'future')
    : reference.year + (month > 12 ? 1 : 0)
  const within = month > 12 ? 1 : month
  return { iso: isoOf(year, within, daysInMonth(year, within)), first: at, last, doubt: 'rough' }
}

/** `10 ngày nữa`, `sau 5 ngày`, `trong 7 ngày`, `in 5 days`. */
function daysOn({ line, written }: Asked, at: number): NoteDay | undefined {
  const reference = parseReference(written)
  const plain = wordsFrom(line, at, at + 3)
  const match = /^(?:(\d{1,3}) ngày nữa|(?:sau|trong) (\d{1,3}) ngày|(?:in|within) (\d{1,3}) days?)$/.exec(
    plain,
  )
  const days = Number(match?.[1] ?? match?.[2] ?? match?.[3])
  if (!match || !reference) return undefined
  return { iso: dayFrom(reference, days), first: at, last: at + 3, doubt: 'rough' }
}

/** `trong tuần`, `trong tuần này`, `cuối tuần này`: the week the note was written in. */
function thisWeek({ line, written }: Asked, at: number): NoteDay | undefined {
  const reference = parseReference(written)
  const match = /^(?:trong|cuối) tuần(?: này)?(?! (?:sau|tới|trước|qua))/.exec(wordsFrom(line, at, at + 4))
  if (!match || !reference) return undefined
  const monday = 1 - weekdayOf(reference)
  const iso = `${dayFrom(reference, monday)}/${dayFrom(reference, monday + 6)}`
  return { iso, first: at, last: at + match[0].split(' ').length, doubt: 'rough' }
}

/** What the reader of dates finds: `hôm qua`, `5 Nov`, `tuần sau`, `tháng 12`. */
function told({ line }: Asked, at: number): NoteDay | undefined {
  const entity = line.taken[at]
  if (entity?.type !== 'date' || entity.first !== at) return undefined
  const { iso } = entity.mention
  const rough = iso.includes('/') || iso.length < 10
  return { iso, first: entity.first, last: entity.last, ...(rough ? { doubt: 'rough' as const } : {}) }
}

/** The day by which a thing told roughly is due: the last of its days; of a week its Friday. */
export function lastDayOf(iso: string): string {
  const end = iso.split('/').at(-1) ?? iso
  const reference = parseReference(end)
  if (!reference?.day) {
    const month = reference?.month ?? 12
    const year = reference?.year ?? 0
    return isoOf(year, month, daysInMonth(year, month))
  }
  const start = parseReference(iso)
  const isWeek = iso.includes('/') && start && weekdayOf(start) === 1 && weekdayOf(reference) === 7
  return isWeek ? dayFrom(reference, -2) : end
}
