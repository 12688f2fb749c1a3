import type { Bilingual, Language } from '#model/problem.ts'

const OLD: Bilingual = {
  en: 'no source for 18 months: ask before relying on it',
  vi: 'hơn 18 tháng chưa có nguồn mới: cần kiểm tra lại',
}

/** Why an office on file is to be asked after. */
export function sayDoubt(
  { old, successor }: { readonly old: boolean; readonly successor?: string | undefined },
  lang: Language,
): string | undefined {
  if (successor !== undefined) {
    return lang === 'vi'
      ? `nguồn mới hơn nêu người khác: ${successor}`
      : `a newer source names another: ${successor}`
  }
  return old ? OLD[lang] : undefined
}
