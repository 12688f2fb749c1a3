import type { Sector } from '../kinds/sectors.ts'
import { type Bilingual, type Language, type Problem, problem } from '../problem.ts'
import { echo } from './echo.ts'
import { foldText } from './fold.ts'
import { INDUSTRIES } from './industries.generated.ts'

/** A section (`C`) or division (`C26`) of the classification of industries, with its words. */
export type Industry = {
  readonly code: string
  readonly says: Bilingual
  /** The fields of cooperation it holds. */
  readonly fields: readonly Sector[]
}

const ALL: readonly Industry[] = INDUSTRIES.map(([code, vi, en, fields]) => ({
  code,
  says: { vi, en },
  fields,
}))
const BY_CODE = new Map(ALL.map((one) => [one.code, one]))

/** Every section with its divisions behind it, in the order of the classification. */
export function listIndustries(): readonly Industry[] {
  return ALL
}

/** An industry by code, with or without its letter (`C26`, `26`), or by its words in either language. */
export function parseIndustry(text: string): Industry | Problem {
  const typed = text.trim().split(/\s+[–-]\s+/)[0] ?? ''
  const code = typed.toUpperCase().replace(/^([A-U])\s*\.?\s*/, '$1')
  const folded = foldText(text)
  const found =
    BY_CODE.get(code) ??
    ALL.find((one) => one.code.slice(1) === code && code !== '') ??
    ALL.find((one) => foldText(one.says.vi) === folded || foldText(one.says.en) === folded)
  return (
    found ??
    problem('industry-unknown', {
      en: `“${echo(text)}” is no section or division of the classification. Write its code, such as C26, or choose it from the list.`,
      vi: `“${echo(text)}” không có trong hệ thống ngành kinh tế. Hãy ghi mã ngành, ví dụ C26, hoặc chọn trong danh sách.`,
    })
  )
}

/** `C26 – Điện tử, máy tính, quang học`. */
export function printIndustry(code: string, lang: Language): string {
  const found = BY_CODE.get(code)
  return found ? `${found.code} – ${found.says[lang]}` : code
}

/** The divisions a field of cooperation falls into. */
export function industriesOf(sector: string): readonly Industry[] {
  return ALL.filter((one) => one.fields.some((field) => field === sector))
}

/** Are two industries one, or one a part of the other? */
export function industriesMeet(a: string, b: string): boolean {
  return a === b || (a.length === 1 ? b.startsWith(a) : b.length === 1 && a.startsWith(b))
}
