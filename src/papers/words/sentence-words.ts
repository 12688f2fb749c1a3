import type { Bilingual } from '#model/problem.ts'

/** The small words sentences about a partner are joined with. */
export const SENTENCE_WORDS = {
  unlike: { en: 'another source says', vi: 'nguồn khác ghi' },
  through: { en: 'through', vi: 'qua' },
  tie: { en: 'tie', vi: 'quan hệ' },
  since: { en: 'since', vi: 'từ' },
  led: { en: 'led by', vi: 'trưởng đoàn' },
  agreement: { en: 'agreement', vi: 'thỏa thuận' },
  field: { en: 'on', vi: 'lĩnh vực' },
  projects: { en: 'projects', vi: 'dự án' },
  asOf: { en: 'as of', vi: 'tính đến' },
  noDay: { en: 'day of the figure not stated', vi: 'chưa nêu ngày của số liệu' },
  attested: { en: 'last named in a source of', vi: 'nguồn gần nhất ngày' },
  due: { en: 'due', vi: 'hạn' },
  years: { en: 'years', vi: 'năm' },
} as const satisfies Readonly<Record<string, Bilingual>>
