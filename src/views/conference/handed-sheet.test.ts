import { expect, test } from 'vitest'
import { handedRows } from './handed-sheet.ts'

const HEAD = ['TT', 'Tên dự án', 'Nhà đầu tư', 'Quốc tịch', 'Hình thức', 'Vốn (triệu USD)']
const told = (...lines: readonly (readonly string[])[]) =>
  handedRows([HEAD, ...lines]).problems.map(({ says }) => says.vi)

test('a table as an office keeps it: numbers of lines, countries by name, the unit in the heading', () => {
  const { rows, problems } = handedRows([
    HEAD,
    ['1', 'Nhà máy bán dẫn', 'Han Mi', 'Hàn Quốc', 'Cấp mới', '120'],
    ['2', 'Khu nghỉ dưỡng', 'Biển Đông', 'Việt Nam', 'Tăng vốn', '50,5'],
    ['3', 'Trung tâm R&D', 'LG Innotek', 'KR', 'Biên bản ghi nhớ', ''],
    ['', '', '', '', '', ''],
  ])
  expect(problems).toEqual([])
  expect(rows.map(({ handed, amount, country }) => [handed, amount, country])).toEqual([
    ['new', '120000000 USD', 'KR'],
    ['additional', '50500000 USD', 'VN'],
    ['mou', undefined, 'KR'],
  ])
})

test('every cell that is empty or cannot be read is told with its line, and what it should hold', () => {
  expect(told(['1', '', 'Y', 'Nước Xa', 'quà', 'ba chục'])).toEqual([
    'Dòng 2 còn để trống: hãy ghi tên dự án.',
    'Dòng 2: không đọc được “quà”; hãy ghi “cấp mới”, “tăng vốn” hoặc “ghi nhớ”.',
    'Dòng 2: không đọc được “ba chục”; hãy ghi số vốn kèm loại tiền, ví dụ 20 triệu USD, hoặc nêu loại tiền ở tiêu đề cột.',
    'Dòng 2: không đọc được “Nước Xa”; hãy ghi tên nước, ví dụ Hàn Quốc.',
  ])
})

test('a column nobody knows is told, not dropped; an empty one is no column', () => {
  const table = (cell: string) => [
    ['Dự án', 'Nhà đầu tư', 'Loại', 'Quy mô'],
    ['A', 'B', 'mou', cell],
  ]
  expect(handedRows(table('20 ha')).problems.map(({ problem, where }) => [problem, where])).toEqual([
    ['sheet-column', 'Quy mô'],
  ])
  expect(handedRows(table('')).rows).toHaveLength(1)
})

test('a column without a heading is told where it holds text, and is none where it numbers the lines', () => {
  const table = (first: string, last: readonly string[]) => [
    ['', 'Dự án', 'Nhà đầu tư', 'Loại'],
    [first, 'A', 'B', 'mou', ...last],
  ]
  expect(handedRows(table('1.', [])).rows).toHaveLength(1)
  expect(
    handedRows(table('Đà Nẵng', ['20 ha'])).problems.map(({ says, where }) => [where, says.vi.slice(0, 49)]),
  ).toEqual([
    ['column 1', 'Cột thứ 1 không có tiêu đề nhưng có nội dung. Hãy'],
    ['column 5', 'Cột thứ 5 không có tiêu đề nhưng có nội dung. Hãy'],
  ])
})
