import type { Language } from '#model/problem.ts'

const en = {
  date: 'Date',
  annex: 'For our file: what each sentence rests on',
  annexSays: 'This page stays with us.',
  desk: 'the desk’s own words',
  table: (source: string) => `table of national days and feasts: ${source}`,
  gifts: 'Gifts on file with this partner',
  file: (partner: string) => `good-wishes-${partner}`,
}

const vi: typeof en = {
  date: 'Ngày',
  annex: 'Để lưu: căn cứ của từng câu',
  annexSays: 'Trang này chỉ lưu tại cơ quan.',
  desk: 'lời của cơ quan',
  table: (source) => `bảng ngày quốc khánh và ngày tết: ${source}`,
  gifts: 'Quà tặng đã ghi với đối tác này',
  file: (partner) => `thu-chuc-mung-${partner}`,
}

/** The words around a letter of good wishes. */
export function greetingLetterWords(lang: Language): typeof en {
  return lang === 'vi' ? vi : en
}
