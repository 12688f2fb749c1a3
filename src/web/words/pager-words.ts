import type { Language } from '#model/problem.ts'

const en = {
  pages: 'Pages',
  before: 'Previous',
  next: 'Next',
  shown: (first: number, last: number, total: number) => `${first} to ${last} of ${total}`,
}

export type PagerWords = typeof en

const vi: PagerWords = {
  pages: 'Các trang',
  before: 'Trước',
  next: 'Sau',
  shown: (first, last, total) => `${first} đến ${last} trong ${total}`,
}

/** The words of a list that is shown page by page. */
export function pagerWords(lang: Language): PagerWords {
  return lang === 'vi' ? vi : en
}
