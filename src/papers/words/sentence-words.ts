import type { Bilingual, Language } from '#model/problem.ts'

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

/** Who went where and whose money lies where, as an official paper words it: no arrows stand in one. */
export const SENTENCE_SAYS = {
  en: {
    visit: (from: string, to: string) => `delegation of ${from} to ${to}`,
    meeting: (names: string) => `meeting of ${names}`,
    figure: (origin: string, host: string) => `${origin} in ${host}`,
  },
  vi: {
    visit: (from: string, to: string) => `đoàn ${from} đến ${to}`,
    meeting: (names: string) => `cuộc gặp ${names}`,
    figure: (origin: string, host: string) => `${origin} tại ${host}`,
  },
} as const satisfies Readonly<Record<Language, unknown>>
