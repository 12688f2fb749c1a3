import type { Language } from '#model/problem.ts'
import { printNumber } from '#model/values/money.ts'

const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  tr: 1e6,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  'nghìn tỷ': 1e12,
}

/** What officers write where a table has a code. “Đô la”, “$” and “¥” are left alone: it is not said whose. */
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  đồng: 'VND',
  'đồng việt nam': 'VND',
  đ: 'VND',
  '₫': 'VND',
  vnđ: 'VND',
  dong: 'VND',
  'đô la mỹ': 'USD',
  'us dollars': 'USD',
  us$: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  '€': 'EUR',
  yên: 'JPY',
  yen: 'JPY',
  'yên nhật': 'JPY',
  won: 'KRW',
  'won hàn quốc': 'KRW',
  '₩': 'KRW',
  'nhân dân tệ': 'CNY',
  tệ: 'CNY',
  yuan: 'CNY',
  rmb: 'CNY',
  'bảng anh': 'GBP',
  pounds: 'GBP',
  '£': 'GBP',
  'đô la úc': 'AUD',
  a$: 'AUD',
  'đô la singapore': 'SGD',
  s$: 'SGD',
  'đô la hồng kông': 'HKD',
  hk$: 'HKD',
  'đô la đài loan': 'TWD',
  nt$: 'TWD',
  baht: 'THB',
  'bạt thái': 'THB',
  '฿': 'THB',
  kíp: 'LAK',
  kip: 'LAK',
  'kíp lào': 'LAK',
  riel: 'KHR',
  riên: 'KHR',
}

const SCALE = '(million|billion|trillion|nghìn tỷ|triệu|tr|tỷ|tỉ)?'
const CURRENCY = `([A-Z]{3}|${Object.keys(CURRENCY_WORDS)
  .map((word) => word.replace('$', '\\$'))
  .join('|')})`
const NUMBER = '([\\d.,\\s]*\\d)'
const SUM = new RegExp(`^${NUMBER}\\s*${SCALE}\\s*${CURRENCY}$`, 'i')
const SUM_AFTER = new RegExp(`^${CURRENCY}\\s*${NUMBER}\\s*${SCALE}$`, 'i')

/** `382 triệu USD`, `US$382 million`, `382,000,000 USD` → `382000000 USD`; `96.000.000 đồng` → `96000000 VND`. */
export function readMoney(text: string, lang: Language): string {
  const flat = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  const match = SUM.exec(flat) ?? swapped(SUM_AFTER.exec(flat))
  if (!match) return text
  const number = plainNumber(match[1] ?? '', lang, match[2] !== undefined)
  const amount = number * (SCALES[match[2]?.toLowerCase() ?? ''] ?? 1)
  const currency = match[3] ?? ''
  if (!Number.isFinite(amount)) return text
  return `${Number(amount.toFixed(2))} ${CURRENCY_WORDS[currency.toLowerCase()] ?? currency.toUpperCase()}`
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[3], match[1]] : undefined
}

/** A stored sum as a person types it, every digit of it: `382.000.000 USD`, `96.000.000 đồng`. */
export function typedMoney(text: string, lang: Language): string {
  const match = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text)
  if (!match) return text
  const currency = lang === 'vi' && match[2] === 'VND' ? 'đồng' : match[2]
  return `${printNumber(Number(match[1]), lang)} ${currency}`
}

/**
 * Each language has its decimal mark; one that comes twice, or groups three digits in the other's way, is no decimal. Of two
 * kinds of marks the last is the decimal: `26,345.50` and `26.345,50` are one number. Nor is a mark before three digits of a
 * sum written out a decimal: `1,500 USD` has no thousandths of a dollar, `1,500 tỷ` may.
 */
function plainNumber(text: string, lang: Language, scaled: boolean): number {
  const digits = text.replace(/\s/g, '')
  const own = lang === 'vi' ? ',' : '.'
  const both = digits.includes(',') && digits.includes('.')
  const decimal = both ? (digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.') : own
  const grouping = decimal === ',' ? '.' : ','
  const times = digits.split(decimal).length - 1
  const grouped = !scaled && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
  if (times > 1 || grouped) return Number(digits.replace(/[.,]/g, ''))
  const oddGroup = times === 0 && digits.split(grouping).length === 2 && !/^\d{1,3}[.,]\d{3}$/.test(digits)
  if (oddGroup) return Number(digits.replace(grouping, '.'))
  return Number(digits.replaceAll(grouping, '').replace(decimal, '.'))
}

/**
 * A rate as typed, every digit of it. Nothing where it can be read two ways: `26,345` in Vietnamese is twenty-six, to
 * who writes in the English way twenty-six thousand.
 */
export function readRate(text: string, lang: Language): number | undefined {
  const digits = text.trim()
  if (!/^\d[\d.,\s]*$/.test(digits)) return undefined
  const twoWays = lang === 'vi' ? /^[1-9]\d{0,2},\d{3}$/ : /^[1-9]\d{0,2}\.\d{3}$/
  const value = plainNumber(digits, lang, true)
  return twoWays.test(digits) || !Number.isFinite(value) ? undefined : value
}

/** A currency as typed: its code, or the word or sign it is called by; what is none stays as it is. */
export function readCurrency(text: string): string {
  const word = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  return CURRENCY_WORDS[word.toLowerCase()] ?? word.toUpperCase()
}
