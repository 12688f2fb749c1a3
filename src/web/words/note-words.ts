import type { Language } from '#model/problem.ts'

const en = {
  title: 'Quick note',
  says: 'Type a line as you would jot it down. You see what was understood and confirm it; nothing is entered before.',
  text: 'Your note',
  hint: 'Short forms of the desk are understood: TLS, ĐSQ, PCT, SNgV, MOU, bạn, mình…',
  example: 'Met the Korean consul general 5 Nov, they asked for scholarships, we answer before 20 Nov',
  written: 'Day it was written',
  writtenHint: 'Day/month/year. Days without a year are settled by it; empty is today.',
  read: 'Read it',
  again: 'Read again',
  found: 'Confirm what was understood',
  foundSays: 'Correct what is wrong, untick what should not be entered.',
  keep: 'Enter this',
  keepAll: 'Enter what is ticked',
  asked: (n: number) => (n === 1 ? 'One question is open.' : `${n} questions are open.`),
  left: 'Not read',
  leftSays: 'Nothing was understood from these words. The note keeps them all the same.',
  opened: 'Short forms',
  none: 'Nothing was understood from this note. Write who was met or who asked for what, and when.',
  words: 'Words of the note',
  done: 'The note was entered.',
  nothing: 'Nothing is ticked. Tick at least one thing, or leave this page: nothing has been entered.',
  box: 'Or jot down a quick note',
}

export type NoteWords = typeof en

const vi: NoteWords = {
  title: 'Ghi nhanh',
  says: 'Ghi một dòng như ghi sổ tay. Bạn xem hệ thống hiểu gì rồi xác nhận; trước đó chưa có gì được ghi vào sổ.',
  text: 'Nội dung ghi nhanh',
  hint: 'Dùng được các chữ viết tắt quen thuộc: TLS, ĐSQ, PCT, SNgV, MOU, bạn, mình…',
  example: 'Gặp TLS Hàn Quốc 5/11, bạn đề nghị học bổng, mình trả lời trước 20/11',
  written: 'Ngày ghi',
  writtenHint: 'Ngày/tháng/năm. Dùng để hiểu các ngày không ghi năm; bỏ trống là hôm nay.',
  read: 'Đọc',
  again: 'Đọc lại',
  found: 'Xác nhận nội dung đã hiểu',
  foundSays: 'Sửa chỗ chưa đúng, bỏ dấu chọn ở mục không cần ghi.',
  keep: 'Ghi mục này',
  keepAll: 'Ghi vào sổ các mục đã chọn',
  asked: (n) => `Còn ${n} câu hỏi.`,
  left: 'Chưa đọc được',
  leftSays: 'Chưa hiểu được gì từ những chữ này. Nội dung ghi nhanh vẫn được giữ nguyên.',
  opened: 'Chữ viết tắt',
  none: 'Chưa hiểu được gì từ ghi chép này. Hãy ghi rõ gặp ai, ai đề nghị gì và khi nào.',
  words: 'Trích ghi chép',
  done: 'Đã ghi vào sổ.',
  nothing: 'Chưa chọn mục nào. Hãy chọn ít nhất một mục, hoặc rời trang: chưa có gì được ghi vào sổ.',
  box: 'Hoặc ghi nhanh',
}

/** The words of the quick note. */
export function noteWords(lang: Language): NoteWords {
  return lang === 'vi' ? vi : en
}
