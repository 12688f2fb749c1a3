import { type Language, type Problem, problem } from '../problem.ts'

/** A sum in one currency (ISO 4217). `amount` is in whole units of the currency. */
export type Money = { readonly amount: number; readonly currency: string }

/** Reads `382000000 USD`. */
export function parseMoney(text: string): Money | Problem {
  const match = /^\s*(\d+(?:\.\d+)?)\s+([A-Z]{3})\s*$/.exec(text)
  if (!match) {
    return problem('money-not-read', {
      en: `“${text}” is not a sum of money. Write a plain number and a currency: 382000000 USD.`,
      vi: `“${text}” không phải là một khoản tiền. Hãy viết số và mã tiền tệ: 382000000 USD.`,
    })
  }
  return { amount: Number(match[1]), currency: match[2] ?? '' }
}

/** The stored form: `382000000 USD`. */
export function moneyText(money: Money): string {
  return `${Number.isInteger(money.amount) ? money.amount.toFixed(0) : money.amount} ${money.currency}`
}

const SCALES: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  vi: [
    [1e12, ' nghìn tỷ'],
    [1e9, ' tỷ'],
    [1e6, ' triệu'],
  ],
}

/** Prints a number by language: `1.234,5` in Vietnamese, `1,234.5` in English. */
export function printNumber(value: number, lang: Language): string {
  return new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-US', { maximumFractionDigits: 2 }).format(value)
}

/** Prints money by language: `382 triệu USD`, `USD 382 million`. Never rounds what the source states. */
export function printMoney(money: Money, lang: Language): string {
  const scale = SCALES[lang].find(
    ([size]) => money.amount >= size && Number.isInteger(Math.round((money.amount / size) * 1e4) / 1e2),
  )
  const number = scale
    ? `${printNumber(money.amount / scale[0], lang)}${scale[1]}`
    : printNumber(money.amount, lang)
  return lang === 'vi' ? `${number} ${money.currency}` : `${money.currency} ${number}`
}
