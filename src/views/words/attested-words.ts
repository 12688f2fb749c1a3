import type { Bilingual, Language } from '#model/problem.ts'

const OLD: Bilingual = {
  en: 'no source for 18 months: ask before relying on it',
  vi: 'hơn 18 tháng chưa có nguồn mới: cần kiểm tra lại',
}

/** Said where a book is read as of a day before any source of an office that has no days of its own. */
export function sayLater(day: string, lang: Language): string {
  return lang === 'vi'
    ? `chỉ có nguồn từ ${day}, sau ngày đang đọc: chưa rõ khi đó đã giữ chức chưa`
    : `told only from ${day} on, after the day being read: whether the office was held then is not known`
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
