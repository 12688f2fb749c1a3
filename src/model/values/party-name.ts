import { hasKey } from './has-key.ts'

/**
 * How slots write a party. A locality is `Da Nang|VN` (usual English name, ISO 3166-1 code), a country its code alone
 * (`KR`); anything else is an organisation or a person by the name the document gives.
 */
export type PartyKind = 'country' | 'locality' | 'organisation' | 'person'

export type PartyName = {
  readonly kind: 'country' | 'locality' | 'other'
  readonly name: string
  /** ISO 3166-1 alpha-2; absent for organisations and people. */
  readonly country?: string
}

export function parsePartyName(text: string): PartyName {
  if (/^[A-Z]{2}$/.test(text)) return { kind: 'country', name: text, country: text }
  const match = /^([^|]+)\|([A-Z]{2})$/.exec(text)
  if (match?.[1] && match[2]) return { kind: 'locality', name: match[1].trim(), country: match[2] }
  return { kind: 'other', name: text }
}

/** Made once: making one takes longer than naming a hundred countries. */
const REGION_NAMES = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  vi: new Intl.DisplayNames(['vi'], { type: 'region' }),
} as const

/** Names that were asked for: a page names the same few countries hundreds of times. */
const NAMED = { en: new Map<string, string>(), vi: new Map<string, string>() } as const

/** Codes are of two letters or three digits; whatever else is asked for is not remembered. */
const CODE = /^(?:[A-Za-z]{2}|\d{3})$/

/** Where a Vietnamese office writes another name than CLDR has: the everyday one, or the one its papers are bound to. */
export const OFFICIAL_NAMES_VI = {
  AE: 'Các Tiểu vương quốc Ả Rập Thống nhất',
  CD: 'Cộng hòa Dân chủ Congo',
  CG: 'Cộng hòa Congo',
  CI: 'Bờ Biển Ngà',
  CZ: 'Cộng hòa Séc',
  EU: 'Liên minh châu Âu',
  HK: 'Hồng Kông (Trung Quốc)',
  IT: 'Ý',
  LB: 'Liban',
  MA: 'Maroc',
  MM: 'Myanmar',
  MO: 'Ma Cao (Trung Quốc)',
  PS: 'Palestine',
  TW: 'Đài Loan (Trung Quốc)',
  UA: 'Ukraine',
  VA: 'Vatican',
} as const

/** A country's usual name in a language; its code where unknown. `Intl` (CLDR) is the source of all but a few. */
export function countryName(code: string, lang: 'en' | 'vi'): string {
  const known = NAMED[lang].get(code)
  if (known !== undefined) return known
  const name = regionName(code, lang)
  if (CODE.test(code)) NAMED[lang].set(code, name)
  return name
}

function regionName(code: string, lang: 'en' | 'vi'): string {
  if (lang === 'vi' && hasKey(OFFICIAL_NAMES_VI, code)) return OFFICIAL_NAMES_VI[code]
  try {
    return REGION_NAMES[lang].of(code) ?? code
  } catch {
    return code
  }
}
