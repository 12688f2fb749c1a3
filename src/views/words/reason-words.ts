import type { Bilingual, Language } from '#model/problem.ts'
import type { ShownFor } from '#model/record.ts'

const REASONS: Readonly<Record<ShownFor, Bilingual>> = {
  only: { en: 'the only source', vi: 'nguồn duy nhất' },
  agreed: { en: 'all sources agree', vi: 'các nguồn thống nhất' },
  newest: { en: 'the newest source', vi: 'nguồn mới nhất' },
  'most-direct': { en: 'said outright, the other only by way', vi: 'nguồn nêu trực tiếp nhất' },
  'more-precise': { en: 'the most precise', vi: 'chính xác nhất' },
  'more-sources': { en: 'what most sources say', vi: 'nhiều nguồn nêu hơn' },
  first: { en: 'told first, another says otherwise', vi: 'nêu trước, nguồn khác nêu khác' },
  judged: { en: 'corrected by the desk', vi: 'cơ quan đã sửa' },
}

/** Reports that tell a value, and the independent origins they come from. */
export type Told = { readonly reports: number; readonly origins: readonly string[] }

/** Why a value is shown, in words; with how many independent sources say it where that is not one report of one. */
export function whyShown(reason: ShownFor, told: Told, lang: Language): string {
  const why = REASONS[reason][lang]
  const counted = countTold(told, lang)
  return counted ? `${why}; ${counted}` : why
}

/** “3 reports, 1 origin”; “2 independent sources”; nothing where one report tells it. */
function countTold({ reports, origins }: Told, lang: Language): string {
  const vi = lang === 'vi'
  if (reports <= 1) return ''
  if (origins.length === reports) return vi ? `${reports} nguồn độc lập` : `${reports} independent sources`
  const from = vi
    ? `${origins.length} nguồn gốc`
    : `${origins.length} ${origins.length === 1 ? 'origin' : 'origins'}`
  return vi ? `${reports} bản tin, ${from}` : `${reports} reports, ${from}`
}
