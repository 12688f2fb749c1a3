import type { Refreshing } from '#acts/refresh-folds.ts'
import type { Bilingual } from '#model/problem.ts'

const STAGES = {
  read: { en: 'read', vi: 'đã đọc' },
  fold: { en: 'decisions taken in', vi: 'đã xét các quyết định' },
  write: { en: 'written', vi: 'đã ghi' },
} as const

/** How far folding an office anew has come, in a line. */
export function sayRefreshing({ office, at }: Refreshing): Bilingual {
  if (!at) return { en: `folding ${office} anew …`, vi: `đang dựng lại sổ ${office} …` }
  const of = (locale: string) => [at.done, at.of].map((count) => count.toLocaleString(locale))
  const [en, vi] = [of('en'), of('vi')]
  return {
    en: `folding ${office} anew: ${STAGES[at.stage].en} ${en[0]} of ${en[1]} …`,
    vi: `đang dựng lại sổ ${office}: ${STAGES[at.stage].vi} ${vi[0]}/${vi[1]} …`,
  }
}
