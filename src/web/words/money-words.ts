import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { orderOf } from '#model/values/order-of.ts'
import { SECTOR_WORDS } from '#views/words/glossary.ts'

const en = {
  title: 'Investment capital',
  says: 'What our files come to beside what sources tell. New, adjusted, bought, realised, standing and pledged capital are never added to one another, foreign never to domestic.',
  by: 'Ranked by',
  measure: 'Measure',
  side: 'Capital',
  currency: 'Currency',
  asIs: 'as stated',
  field: 'Field',
  allFields: 'all fields',
  from: 'Since',
  show: 'Show',
  of: (measure: string, side: string, place: string, day: string) =>
    `Shown: ${[measure, side, place, `as of ${day}`].filter(Boolean).join(', ')}.`,
  converted: (rates: string) => `Converted by rates on file: ${rates}.`,
  none: 'Neither a file nor a source on file has capital of this sort.',
  rank: (n: number) => `rank ${n} by our files`,
  files: 'Our files',
  told: 'Told by sources',
  difference: 'Difference',
  why: 'Why',
  projects: (n: number) => counted(n, 'project'),
  disputed: 'sources differ',
  registered: 'Registered capital and its parts',
  registeredSays:
    'Newly registered, adjusted and bought add up to the registered total; what is missing is shown, never filled.',
  part: 'Part',
  apart: (word: string, n: number) => `Kept apart: ${word}, ${counted(n, 'file')}.`,
  fileCount: (n: number) => counted(n, 'file'),
  charts: 'Charts',
  rates: 'Exchange rates',
}

export type MoneyWords = typeof en

const vi: MoneyWords = {
  title: 'Vốn đầu tư',
  says: 'Số từ hồ sơ đặt bên cạnh số công bố. Không cộng lẫn vốn cấp mới, điều chỉnh, góp vốn mua cổ phần, thực hiện, lũy kế, cam kết; không cộng vốn nước ngoài với vốn trong nước.',
  by: 'Xếp theo',
  measure: 'Chỉ tiêu',
  side: 'Nguồn vốn',
  currency: 'Loại tiền',
  asIs: 'nguyên tệ',
  field: 'Lĩnh vực',
  allFields: 'mọi lĩnh vực',
  from: 'Từ ngày',
  show: 'Xem',
  of: (measure, side, place, day) =>
    `Đang xem: ${[measure, side, place, `tính đến ${day}`].filter(Boolean).join(', ')}.`,
  converted: (rates) => `Quy đổi theo tỷ giá trong sổ: ${rates}.`,
  none: 'Chưa có hồ sơ hay nguồn nào nêu loại vốn này.',
  rank: (n) => `hạng ${n} theo hồ sơ`,
  files: 'Theo hồ sơ',
  told: 'Số công bố',
  difference: 'Chênh lệch',
  why: 'Giải thích',
  projects: (n) => `${n} dự án`,
  disputed: 'các nguồn nêu khác nhau',
  registered: 'Vốn đăng ký và các phần',
  registeredSays:
    'Cấp mới, điều chỉnh và góp vốn mua cổ phần cộng lại thành tổng vốn đăng ký; phần thiếu được nêu rõ, không tự điền.',
  part: 'Phần',
  apart: (word, n) => `Tách riêng: ${word}, ${n} hồ sơ.`,
  fileCount: (n) => `${n} hồ sơ`,
  charts: 'Biểu đồ',
  rates: 'Tỷ giá',
}

/** The words of the page on capital. */
export function moneyWords(lang: Language): MoneyWords {
  return lang === 'vi' ? vi : en
}

/** The fields capital may be asked of, in the order of their names. */
export function fieldChoices(lang: Language): readonly (readonly [string, string])[] {
  const order = orderOf(lang)
  return Object.entries(SECTOR_WORDS)
    .map(([value, says]) => [value, says[lang]] as const)
    .toSorted(([, a], [, b]) => order(a, b))
}

/** What the page's choices are called. */
export const MONEY_CHOICES = {
  by: {
    origin: { en: 'origin', vi: 'nước, vùng lãnh thổ' },
    place: { en: 'place', vi: 'địa điểm' },
    sector: { en: 'field', vi: 'lĩnh vực' },
    year: { en: 'year', vi: 'năm' },
    day: { en: 'day sources speak of', vi: 'ngày, kỳ số liệu' },
  },
  measure: {
    stock: { en: 'cumulative total', vi: 'lũy kế' },
    licensed: { en: 'newly registered', vi: 'cấp mới' },
    adjusted: { en: 'adjusted', vi: 'điều chỉnh' },
    'share-purchase': { en: 'shares bought', vi: 'góp vốn, mua cổ phần' },
    disbursed: { en: 'realised', vi: 'thực hiện' },
    pledged: { en: 'pledged', vi: 'cam kết' },
  },
  side: {
    foreign: { en: 'foreign', vi: 'nước ngoài' },
    domestic: { en: 'domestic', vi: 'trong nước' },
    unsaid: { en: 'origin not stated', vi: 'chưa rõ nguồn' },
  },
} as const
