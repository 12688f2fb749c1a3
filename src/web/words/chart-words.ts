import type { Language } from '#model/problem.ts'

const en = {
  title: 'Investment charts',
  says: 'Figures as sources tell them, one measure a chart; beside each the table it is drawn from, below it the sources.',
  moved: 'Move the picture sideways to see all of it.',
  table: 'Table',
  series: 'Origin',
  when: 'As of, or in',
  stage: 'Stage',
  value: 'Value',
  refused: 'This cannot be drawn',
  none: 'There is nothing to draw yet.',
  svg: 'SVG',
  csv: 'CSV',
  png: 'PNG',
  files: (title: string) => `Files of “${title}”`,
  money: 'Investment capital',
  enter: 'Enter an investment figure',
  openFile: 'Open an investor’s file',
}

export type ChartWords = typeof en

const vi: ChartWords = {
  title: 'Biểu đồ đầu tư',
  says: 'Số liệu đúng như nguồn nêu, mỗi biểu đồ một chỉ tiêu; bên cạnh là bảng số liệu, bên dưới là nguồn.',
  moved: 'Vuốt ngang để xem hết hình.',
  table: 'Bảng số liệu',
  series: 'Nước, vùng lãnh thổ',
  when: 'Tính đến, hoặc kỳ',
  stage: 'Bước',
  value: 'Giá trị',
  refused: 'Không vẽ được',
  none: 'Chưa có số liệu để vẽ.',
  svg: 'SVG',
  csv: 'CSV',
  png: 'PNG',
  files: (title) => `Tệp của “${title}”`,
  money: 'Vốn đầu tư',
  enter: 'Nhập số liệu đầu tư',
  openFile: 'Mở hồ sơ nhà đầu tư',
}

/** The words of the page of charts. */
export function chartWords(lang: Language): ChartWords {
  return lang === 'vi' ? vi : en
}
