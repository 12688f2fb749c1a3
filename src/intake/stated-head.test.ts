import { expect, test } from 'vitest'
import { statedHead } from './stated-head.ts'

test('the head of a report', () => {
  const text = [
    'UBND THÀNH PHỐ MẪU\nSỞ NGOẠI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 45/TTr-SNgV | Mẫu, ngày 12 tháng 5 năm 2025',
    'TỜ TRÌNH',
    'Về việc ký thỏa thuận hợp tác với thành phố Sakai',
    'Kính gửi: Ủy ban nhân dân thành phố.',
  ].join('\n\n')
  expect(statedHead(text)).toEqual({
    title: 'TỜ TRÌNH – Về việc ký thỏa thuận hợp tác với thành phố Sakai',
    publisher: 'UBND THÀNH PHỐ MẪU, SỞ NGOẠI VỤ',
    published: '2025-05-12',
  })
})

test('a paper pasted from its sort in capitals on, without number and motto', () => {
  const text = 'THÔNG BÁO\nVề việc tỉnh Mẫu cử đoàn đi công tác tại Nhật Bản\n\nTừ ngày 07/12/2026 …'
  expect(statedHead(text)).toEqual({
    title: 'THÔNG BÁO – Về việc tỉnh Mẫu cử đoàn đi công tác tại Nhật Bản',
  })
  expect(statedHead('THÔNG BÁO\nĐoàn đi Nhật Bản về hôm qua.')).toEqual({})
})

test('the head of a letter, which has no name of its own', () => {
  const text =
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ MẪU\nSố: 7/UBND-NC\nV/v đón đoàn thành phố Changwon\n\nMẫu, ngày 3 tháng 6 năm 2025'
  expect(statedHead(text)).toEqual({
    title: 'V/v đón đoàn thành phố Changwon',
    publisher: 'ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU',
    published: '2025-06-03',
  })
})

test('a letter of no sort and no stated matter goes by its number, not by whose paper it is written on', () => {
  const text =
    'THÀNH PHỐ CHANGWON\nVĂN PHÒNG THỊ TRƯỞNG\nSố: 245/TM-CW\nChangwon, ngày 10 tháng 11 năm 2026\n\nKính gửi: Ông Chủ tịch'
  expect(statedHead(text)).toEqual({
    title: 'Văn bản số 245/TM-CW',
    publisher: 'THÀNH PHỐ CHANGWON, VĂN PHÒNG THỊ TRƯỞNG',
    published: '2026-11-10',
  })
})

test.each([
  ['Da Nang, April 2, 2025', '2025-04-02'],
  ['2 April 2025', '2025-04-02'],
  ['San Diego, 3rd March 2024', '2024-03-03'],
  ['Hà Nội, ngày 1 tháng 7 năm 2025.', '2025-07-01'],
  ['Ngày 02/04/2025', '2025-04-02'],
  ['Minutes of the meeting held on 14 March 2019', '2019-03-14'],
])('a dateline on its own line: %j', (line, published) => {
  expect(statedHead(`The news\n${line}\nWords.`)).toEqual({ published })
})

test.each([
  'On April 2, 2025, Da Nang and Changwon signed a memorandum.',
  'Ngày 31 tháng 2 năm 2025',
  '02/04/2025',
  'Vũng Tàu | 02/04/2025',
  'They met in Da Nang on April 2, 2025.',
  'ĐÀ NẴNG VÀ CHANGWON\nHai thành phố gặp nhau.',
  'BÁO CÁO\nVề tình hình chung',
  'April 2025',
  'Mar 41, 2025',
  '',
])('nothing is stated by %j', (text) => {
  expect(statedHead(text)).toEqual({})
})
