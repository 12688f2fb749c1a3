import type { Bilingual, Language } from '#model/problem.ts'

/** Words for business people of a delegation whom no source names. */
export const GUEST_WORDS = {
  kind: { en: 'not named yet', vi: 'chưa nêu tên' },
  name: {
    en: (city: string, day?: string) =>
      `Business members of the delegation from ${city}${day ? `, ${day}` : ''}`,
    vi: (city: string, day?: string) => `Doanh nghiệp trong đoàn ${city}${day ? `, ${day}` : ''}`,
  },
} as const satisfies {
  readonly kind: Bilingual
  readonly name: Readonly<Record<Language, (city: string, day?: string) => string>>
}
