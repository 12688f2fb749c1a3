import { foldText } from '#model/values/fold.ts'
import { numberOfWord } from '#model/values/number-word.ts'

/** How long something runs by its words: whole months, days beside or instead of them; or without an end. */
export type Length =
  | { readonly months: number; readonly days: number; readonly workingDays: number }
  | 'endless'

/** “năm (05) năm”: the figure in brackets says the same as the word before it, and is the surer of the two. */
const COUNT = '(\\d{1,3}|[a-z]+)(?: \\(0?(\\d{1,3})\\))?[ -]'
const ENDLESS =
  /\b(indefinite|indefinitely|unlimited|perpetual|khong thoi han|vo thoi han|khong xac dinh thoi han)\b/

function countIn(words: string, unit: string): number {
  for (const match of words.matchAll(new RegExp(`\\b${COUNT}(?=${unit}\\b)`, 'g'))) {
    const [, said = '', figure] = match
    const count = figure ? Number(figure) : /^\d/.test(said) ? Number(said) : (numberOfWord(said) ?? 0)
    if (count) return count
  }
  return 0
}

/** The length a term or a notice states (“5 years”, “năm (05) năm”, “90 ngày”, “indefinite”); undefined where it states none. */
export function lengthIn(text: string): Length | undefined {
  if (!text) return undefined
  const words = foldText(text).replace(/\s+/g, ' ')
  if (ENDLESS.test(words)) return 'endless'
  const months = countIn(words, '(?:years?|nam)') * 12 + countIn(words, '(?:months?|thang)')
  const workingDays = countIn(words, '(?:working days?|business days?|ngay lam viec)')
  const days =
    (workingDays ? 0 : countIn(words, '(?:calendar days?|days?|ngay)')) +
    countIn(words, '(?:weeks?|tuan)') * 7
  return months || days || workingDays ? { months, days, workingDays } : undefined
}
