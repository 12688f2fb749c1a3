import type { Language } from '#model/problem.ts'

const en = {
  understood: 'Understood as',
  whole: (name: string) => `All about ${name}`,
}

const vi: typeof en = {
  understood: 'Hiểu là',
  whole: (name) => `Tất cả về ${name}`,
}

/** The words of the page of an answer. */
export function askWords(lang: Language): typeof en {
  return lang === 'vi' ? vi : en
}
