import type { Language } from '#model/problem.ts'

const en = {
  title: 'Handover',
  says: 'What one officer passes on: partners, open promises, contacts, deadlines and coming days, each with what it rests on.',
  person: 'Who hands over',
  partners: 'Other partners she or he keeps',
  partnersHint:
    'Partners of own delegations and promises are taken in by themselves. Choose the rest: names, one a line.',
  day: 'As of',
  dayHint: 'Day/month/year; empty is today.',
  show: 'Show',
  word: 'Word file',
  sheet: 'Workbook',
  gone: 'left',
}

export type HandoverPageWords = typeof en

const vi: HandoverPageWords = {
  title: 'Bàn giao công việc',
  says: 'Những gì một cán bộ bàn giao: đối tác, cam kết còn mở, đầu mối liên hệ, thời hạn và ngày sắp tới, đều kèm căn cứ.',
  person: 'Người bàn giao',
  partners: 'Đối tác khác do người này phụ trách',
  partnersHint: 'Đối tác của đoàn và cam kết đã tự đưa vào. Ghi thêm các đối tác còn lại, mỗi dòng một tên.',
  day: 'Tính đến ngày',
  dayHint: 'Ngày/tháng/năm; bỏ trống là hôm nay.',
  show: 'Xem',
  word: 'Tệp Word',
  sheet: 'Bảng tính',
  gone: 'đã nghỉ',
}

/** The words of the page of a handover. */
export function handoverPageWords(lang: Language): HandoverPageWords {
  return lang === 'vi' ? vi : en
}
