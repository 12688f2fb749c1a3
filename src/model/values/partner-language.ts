import { parseDate } from './date.ts'

/** Languages of partners whose names and days a paper can carry beside our own words. */
export const PARTNER_LANGUAGES = ['ko', 'ja'] as const
export type PartnerLanguage = (typeof PARTNER_LANGUAGES)[number]

/** The country whose places bear names in a language's script. */
export const PARTNER_COUNTRY: Readonly<Record<PartnerLanguage, string>> = { ko: 'KR', ja: 'JP' }

const SCRIPTS: Readonly<Record<PartnerLanguage, RegExp>> = {
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
}

/** True where a text names a language whose names and days can stand beside ours. */
export function isPartnerLanguage(text: string): text is PartnerLanguage {
  return (PARTNER_LANGUAGES as readonly string[]).includes(text)
}

/** True where a name is written in the script of a language. */
export function isInScript(name: string, lang: PartnerLanguage): boolean {
  return SCRIPTS[lang].test(name)
}

const UNITS: Readonly<Record<PartnerLanguage, readonly [year: string, month: string, day: string]>> = {
  ko: ['년', '월', '일'],
  ja: ['年', '月', '日'],
}

/**
 * A day, month, year or stretch as the partner writes it: `2026년 11월 5일`, `2026年11月5日`. What is no date stays as it
 * is written: nothing is made up.
 */
export function printPartnerDate(iso: string, lang: PartnerLanguage): string {
  if ('problem' in parseDate(iso)) return iso
  const [first = '', last] = iso.split('/')
  const to = lang === 'ko' ? '~' : '～'
  return last ? `${printPart(first, lang)}${to}${printPart(last, lang)}` : printPart(first, lang)
}

function printPart(part: string, lang: PartnerLanguage): string {
  const gap = lang === 'ko' ? ' ' : ''
  return part
    .split('-')
    .map((number, at) => `${Number(number)}${UNITS[lang][at] ?? ''}`)
    .join(gap)
}
