import type { Bilingual } from '#model/problem.ts'

const NAMES: Readonly<Record<string, Bilingual>> = {
  ko: { en: 'Korean', vi: 'tiếng Hàn' },
  ja: { en: 'Japanese', vi: 'tiếng Nhật' },
  zh: { en: 'Chinese', vi: 'tiếng Trung' },
  ru: {
    en: 'Russian or another language in Cyrillic letters',
    vi: 'tiếng Nga hoặc tiếng khác dùng chữ Kirin',
  },
  th: { en: 'Thai', vi: 'tiếng Thái' },
  lo: { en: 'Lao', vi: 'tiếng Lào' },
  km: { en: 'Khmer', vi: 'tiếng Khmer' },
  my: { en: 'Burmese', vi: 'tiếng Miến Điện' },
  ar: {
    en: 'Arabic or another language in Arabic letters',
    vi: 'tiếng Ả Rập hoặc tiếng khác dùng chữ Ả Rập',
  },
  hi: {
    en: 'Hindi or another language in Devanagari',
    vi: 'tiếng Hindi hoặc tiếng khác dùng chữ Devanagari',
  },
  he: { en: 'Hebrew', vi: 'tiếng Do Thái' },
  el: { en: 'Greek', vi: 'tiếng Hy Lạp' },
  fr: { en: 'French', vi: 'tiếng Pháp' },
  es: { en: 'Spanish', vi: 'tiếng Tây Ban Nha' },
  pt: { en: 'Portuguese', vi: 'tiếng Bồ Đào Nha' },
  it: { en: 'Italian', vi: 'tiếng Ý' },
  de: { en: 'German', vi: 'tiếng Đức' },
  nl: { en: 'Dutch', vi: 'tiếng Hà Lan' },
  id: { en: 'Indonesian or Malay', vi: 'tiếng Indonesia hoặc tiếng Mã Lai' },
  pl: { en: 'Polish', vi: 'tiếng Ba Lan' },
}

/** The name of a language that is not read, for a sentence. */
export function languageName(code: string): Bilingual {
  return NAMES[code] ?? { en: 'a language that is not read', vi: 'một thứ tiếng chưa đọc được' }
}
