import { foldText } from '#model/values/fold.ts'

/** How long something runs by its words: whole months, days beside or instead of them; or without an end. */
export type Length =
  | { readonly months: number; readonly days: number; readonly workingDays: number }
  | 'endless'

/** Numbers as terms spell them out, folded, both languages. */
const SPELLED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    ninety: 90,
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9,
    muoi: 10,
  }),
)

/** “năm (05) năm”: the figure in brackets says the same as the word before it, and is the surer of the two. */
const COUNT = '(\\d{1,3}|[a-z]+)(?: \\(0?(\\d{1,3})\\))?[ -]'
const ENDLESS =
  /\b(indefinite|indefinitely|unlimited|perpetual|khong thoi han|vo thoi han|khong xac dinh thoi han)\b/

function countIn(words: string, unit: string): number {
  for (const match of words.matchAll(new RegExp(`\\b${COUNT}(?=${unit}\\b)`, 'g'))) {
    const [, said = '', figure] = match
    const count = figure ? Number(figure) : /^\d/.test(said) ? Number(said) : spelled(said)
    if (count) return count
  }
  return 0
}

/** “nam” is five before a unit, though it is the unit “year” elsewhere. */
function spelled(word: string): number {
  return word === 'nam' ? 5 : (SPELLED.get(word) ?? 0)
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
