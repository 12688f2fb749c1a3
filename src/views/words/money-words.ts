import type { Bilingual, Language } from '#model/problem.ts'

/** How money is put in order, and whose it is. */
export const MONEY_WORDS = {
  origin: { en: 'Origin', vi: 'Nước, vùng lãnh thổ' },
  place: { en: 'Place', vi: 'Địa điểm' },
  sector: { en: 'Field', vi: 'Lĩnh vực' },
  year: { en: 'Year', vi: 'Năm' },
  day: { en: 'Day or period', vi: 'Ngày, kỳ số liệu' },
  foreign: { en: 'foreign capital', vi: 'vốn nước ngoài' },
  domestic: { en: 'domestic capital', vi: 'vốn trong nước' },
  unsaid: { en: 'capital of unstated origin', vi: 'vốn chưa rõ nguồn gốc' },
  total: { en: 'Registered in all', vi: 'Tổng vốn đăng ký' },
  unknown: { en: 'not stated', vi: 'chưa rõ' },
  licensed: { en: 'newly registered', vi: 'cấp mới' },
  adjusted: { en: 'adjusted', vi: 'điều chỉnh' },
  shares: { en: 'shares bought', vi: 'góp vốn, mua cổ phần' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** That the total told lacks parts nobody states. */
export function sayMissingParts(
  parts: readonly ('licensed' | 'adjusted' | 'shares')[],
  lang: 'en' | 'vi',
): string {
  const list = parts.map((part) => MONEY_WORDS[part][lang]).join(', ')
  return lang === 'vi'
    ? `Không nguồn nào nêu phần ${list}; tổng số công bố chỉ gồm các phần còn lại.`
    : `No source tells the part ${list}; the total told is of the others only.`
}

/** Sums told of foreign and domestic capital together. */
export function sayMixed(list: string, lang: Language): string {
  return lang === 'vi'
    ? `Số công bố không tách vốn nước ngoài và trong nước: ${list}; không tính vào đây.`
    : `Told of foreign and domestic capital together, and not counted here: ${list}.`
}
