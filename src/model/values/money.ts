import { type Language, type Problem, problem } from '../problem.ts'
import { echo } from './echo.ts'

/** A sum in one currency (ISO 4217). `amount` is in whole units of the currency. */
export type Money = { readonly amount: number; readonly currency: string }

/** Currencies of the past that old papers speak of; those of today `Intl` knows (ISO 4217). */
const PAST = 'ATS BEF BGN CSD CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK SUR YUM'

const CURRENCIES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('currency'), ...PAST.split(' ')])

/** Is it the code of a currency? `KRW` is, `WON` is not. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code)
}

/** Reads `382000000 USD`. */
export function parseMoney(text: string): Money | Problem {
  const match = /^\s*(\d+(?:\.\d+)?)\s+([A-Z]{3})\s*$/.exec(text)
  if (!match) {
    return problem('money-not-read', {
      en: `“${echo(text)}” is not a sum of money. Write a plain number and a currency: 382000000 USD.`,
      vi: `“${echo(text)}” không phải là một khoản tiền. Hãy viết số và mã tiền tệ: 382000000 USD.`,
    })
  }
  const [, amount, currency = ''] = match
  if (!isCurrency(currency)) return noCurrency(currency)
  return { amount: Number(amount), currency }
}

function noCurrency(code: string): Problem {
  return problem('money-not-read', {
    en: `“${code}” is not the code of a currency. Write it by its three letters: VND, USD, KRW, JPY, EUR.`,
    vi: `“${code}” không phải là mã tiền tệ. Hãy viết bằng mã ba chữ: VND, USD, KRW, JPY, EUR.`,
  })
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
  // Papers of offices go no higher than “tỷ”: 1.070 tỷ đồng, not 1,07 nghìn tỷ.
  vi: [
    [1e9, ' tỷ'],
    [1e6, ' triệu'],
  ],
}

/** Made once: making one takes longer than printing a hundred numbers. */
const NUMBER_FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 }),
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 }),
}

/** Prints a number by language: `1.234,5` in Vietnamese, `1,234.5` in English. Every digit it has is shown. */
export function printNumber(value: number, lang: Language): string {
  return NUMBER_FORMATS[lang].format(value)
}

/** How many digits after the comma a scaled sum may have: “17,85 tỷ” is read at a glance, “17,85123 tỷ” is not. */
const SCALED_DIGITS = 2

/** A scale tells a sum whole where its two digits after the comma, written out again, are that very sum. */
function tellsWhole(amount: number, size: number): boolean {
  if (amount < size || !Number.isInteger(amount)) return false
  const hundredths = Math.round((amount / size) * 10 ** SCALED_DIGITS)
  return hundredths * (size / 10 ** SCALED_DIGITS) === amount
}

/** Digits a sum has that somebody reckoned: more of them would pass a rate off as exact. */
const RECKONED_DIGITS = 4

/** Prints a sum that was reckoned, not stated: `≈ USD 36.02 million`; without the sign where nothing had to be rounded. */
export function printAbout(money: Money, lang: Language): string {
  const amount = Number(money.amount.toPrecision(RECKONED_DIGITS))
  const text = printMoney({ ...money, amount }, lang)
  return amount === money.amount ? text : `≈ ${text}`
}

/** Prints money by language: `382 triệu USD`, `650 tỷ đồng`, `USD 382 million`. Never rounds what the source states; below zero the sign comes first. */
export function printMoney(money: Money, lang: Language): string {
  if (money.amount < 0) return `− ${printMoney({ ...money, amount: -money.amount }, lang)}`
  const scale = SCALES[lang].find(([size]) => tellsWhole(money.amount, size))
  const number = scale
    ? `${printNumber(money.amount / scale[0], lang)}${scale[1]}`
    : printNumber(money.amount, lang)
  if (lang === 'en') return `${money.currency} ${number}`
  return `${number} ${money.currency === 'VND' ? 'đồng' : money.currency}`
}
