import { plainWord } from '../plain-word.ts'
import { cueWords } from '../word-cues.ts'
import { VI_YEAR_CUES } from '../words/vi/date-words.ts'
import { countedYear } from './counted-year.ts'
import { yearAlone } from './english-periods.ts'
import type { Clue, Found } from './found.ts'
import { isoDay } from './iso-day.ts'
import { cuedDay, isDayCue, printedDays, sameTimeVi, weekdayVi } from './vietnamese-days.ts'
import {
  halfVi,
  isDecade,
  monthsOfYearVi,
  monthVi,
  quarterVi,
  stageVi,
  weekVi,
  yearVi,
} from './vietnamese-periods.ts'

type Reader = (clue: Clue, at: number) => Found | undefined

const counted: Reader = (clue, at) => countedYear(clue, at, 'vi')

/** Readers by the word a phrase begins with, tried in order. */
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map(
  Object.entries({
    ngày: [cuedDay],
    hôm: [sameTimeVi, cuedDay],
    mùng: [cuedDay],
    mồng: [cuedDay],
    sáng: [cuedDay],
    trưa: [cuedDay],
    chiều: [cuedDay],
    tối: [cuedDay],
    đêm: [cuedDay],
    rạng: [cuedDay],
    cùng: [sameTimeVi, counted],
    cũng: [counted],
    sớm: [counted],
    muộn: [counted],
    trước: [counted],
    sau: [counted],
    một: [counted],
    thứ: [weekdayVi],
    chủ: [weekdayVi],
    tháng: [monthVi],
    quý: [quarterVi],
    nửa: [halfVi],
    tuần: [weekVi],
    sang: [yearVi],
    năm: [monthsOfYearVi, counted, yearVi],
    đầu: [stageVi],
    giữa: [stageVi],
    cuối: [stageVi],
    hết: [stageVi],
    ba: [monthsOfYearVi, counted],
    bốn: [monthsOfYearVi, counted],
    sáu: [monthsOfYearVi, counted],
    bảy: [monthsOfYearVi, counted],
    bẩy: [monthsOfYearVi, counted],
    tám: [monthsOfYearVi, counted],
    chín: [monthsOfYearVi, counted],
    mười: [monthsOfYearVi, counted],
    hai: [monthsOfYearVi, counted],
  }),
)

/** The cue of words a Vietnamese date phrase may begin with. */
export const OPENS_VIETNAMESE = cueWords('plain', READERS.keys())

/** The Vietnamese date phrase that begins at a token, if one does. */
export function vietnameseDate(clue: Clue, at: number): Found | undefined {
  const token = clue.tokens[at]
  if (!token) return undefined
  if (token.kind === 'number')
    return (
      isoDay(clue, at) ??
      printedDays(clue, at, isDayCue(clue.tokens, at)) ??
      monthsOfYearVi(clue, at) ??
      counted(clue, at) ??
      (isDecade(clue.tokens, at) ? undefined : yearAlone(clue, at, VI_YEAR_CUES))
    )
  for (const reader of READERS.get(plainWord(token)) ?? []) {
    const found = reader(clue, at)
    if (found) return found
  }
  return undefined
}
