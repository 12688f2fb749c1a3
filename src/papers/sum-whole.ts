import { isProblem, type Language } from '#model/problem.ts'
import { parseMoney, printNumber } from '#model/values/money.ts'

/** A sum with all its digits, as papers on money have it: `72.000.000 đồng`, `VND 72,000,000`; what is no sum stays as it is. */
export function sumWhole(text: string, lang: Language): string {
  const money = parseMoney(text)
  if (isProblem(money)) return text
  const number = printNumber(money.amount, lang)
  if (lang === 'en') return `${money.currency} ${number}`
  return `${number} ${money.currency === 'VND' ? 'đồng' : money.currency}`
}
