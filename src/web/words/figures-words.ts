import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

const en = {
  title: 'Investment figures',
  says: 'What sources state, as they state it: place, investor, what is measured, day, ground and currency kept apart. Like figures can be added up.',
  host: 'Place',
  origin: 'Investor',
  sector: 'Field',
  measure: 'Measure',
  all: 'all',
  show: 'Show',
  count: (shown: number, total: number, day: string) =>
    `${shown} of ${total} ${total === 1 ? 'figure' : 'figures'}, as of ${day}`,
  none: 'There is no such figure on file for this day.',
  allInvestors: 'All investors together',
  until: (day: string) => `until ${day}`,
  choose: 'Choose',
  asof: 'As of, or in',
  amount: 'Capital',
  projects: 'Projects',
  rank: 'Rank',
  how: 'How it was told',
  ground: (name: string) => `for the ground of ${name}`,
  chooseOne: (what: string) => `Add this one up: ${what}`,
  sum: 'Add up the chosen ones',
  total: 'Total',
  of: (n: number) => `of ${counted(n, 'figure')}`,
  onGround: (name: string) => `on the whole ground of ${name}`,
  disputed: (n: number) =>
    n === 1
      ? 'For one of them other sources give another number.'
      : `For ${n} of them other sources give another number.`,
  chosen: (n: number) => (n === 1 ? 'One figure is chosen' : `${n} figures are chosen`),
  unchoose: 'Let go',
  unchooseOne: (what: string) => `Let go of this one: ${what}`,
  unchooseAll: 'Let go of all of them',
  refused: 'These do not add up',
  sourcesDiffer: 'sources differ',
}

export type FiguresWords = typeof en

const vi: FiguresWords = {
  title: 'Số liệu đầu tư',
  says: 'Số liệu đúng như nguồn nêu, tách riêng theo nơi, nhà đầu tư, chỉ tiêu, ngày, địa bàn và loại tiền. Chỉ cộng các số cùng loại.',
  host: 'Nơi nhận đầu tư',
  origin: 'Nhà đầu tư',
  sector: 'Lĩnh vực',
  measure: 'Chỉ tiêu',
  all: 'tất cả',
  show: 'Xem',
  count: (shown, total, day) => `${shown} trong ${total} số liệu, tính đến ${day}`,
  none: 'Không có số liệu nào như vậy trong sổ tính đến ngày này.',
  allInvestors: 'Mọi nhà đầu tư',
  until: (day) => `đến trước ${day}`,
  choose: 'Chọn',
  asof: 'Tính đến, hoặc kỳ',
  amount: 'Vốn',
  projects: 'Dự án',
  rank: 'Thứ hạng',
  how: 'Cách nêu',
  ground: (name) => `tính cho địa bàn ${name}`,
  chooseOne: (what) => `Cộng số này: ${what}`,
  sum: 'Cộng các số đã chọn',
  total: 'Tổng',
  of: (n) => `của ${n} số liệu`,
  onGround: (name) => `trên toàn địa bàn ${name}`,
  disputed: (n) => `Có ${n} số liệu mà nguồn khác nêu con số khác.`,
  chosen: (n) => `Đã chọn ${n} số liệu`,
  unchoose: 'Bỏ chọn',
  unchooseOne: (what) => `Bỏ chọn: ${what}`,
  unchooseAll: 'Bỏ chọn tất cả',
  refused: 'Không cộng được',
  sourcesDiffer: 'các nguồn nêu khác nhau',
}

/** The words of the page of investment figures. */
export function figuresWords(lang: Language): FiguresWords {
  return lang === 'vi' ? vi : en
}
