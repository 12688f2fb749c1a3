import { expect, test } from 'vitest'
import { quoteLine } from './quote-line.ts'

test.each([
  [
    'cells of a row',
    'Nước: Lào\nĐối tác: tỉnh Sekong\nNăm: 2008',
    'Nước: Lào; Đối tác: tỉnh Sekong; Năm: 2008',
  ],
  [
    'a cell of two lines',
    'Nước: Lào\nGhi chú: điều dưỡng\nvà thực tập\nNăm: 2008',
    'Nước: Lào; Ghi chú: điều dưỡng và thực tập; Năm: 2008',
  ],
  ['a time is no heading', 'Giờ: 8:30\n14:00', 'Giờ: 8:30 14:00'],
])('%s stand apart', (_, quote, line) => {
  expect(quoteLine(quote)).toBe(line)
})

test.each([
  ['a sentence over two lines', 'Đà Nẵng và Changwon\nký thỏa thuận', 'Đà Nẵng và Changwon ký thỏa thuận'],
  [
    'a sentence before a list',
    'Hai bên thống nhất\nVề giáo dục: 20 suất',
    'Hai bên thống nhất Về giáo dục: 20 suất',
  ],
  ['one line', 'Nước: Lào', 'Nước: Lào'],
  ['nothing', '', ''],
])('%s is not taken for cells', (_, quote, line) => {
  expect(quoteLine(quote)).toBe(line)
})
