import type { Bilingual } from '#model/problem.ts'

/** Words a figure is told with besides its own. */
export const FIGURE_WORDS = {
  stated: { en: 'stated', vi: 'công bố' },
  estimated: { en: 'estimated', vi: 'ước tính' },
  noMeasure: { en: 'what it measures is not said', vi: 'nguồn không nêu chỉ tiêu' },
  byCapital: { en: 'by capital', vi: 'theo số vốn' },
  byNumber: { en: 'by number of projects', vi: 'theo số dự án' },
  byUnsaid: { en: 'by what is not said', vi: 'không nêu tiêu chí' },
} as const satisfies Readonly<Record<string, Bilingual>>
