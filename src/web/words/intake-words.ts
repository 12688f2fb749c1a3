import type { Language } from '#model/problem.ts'

const en = {
  title: 'Check before it is kept',
  says: 'This was found in what you gave. Correct it here; nothing is in the list of sources yet.',
  facts: 'What is known of it',
  languageUnknown: 'not known',
  keep: 'Keep and read',
  keepOnly: 'Keep it',
  drop: 'Throw it away',
  receipt: 'How its text was taken',
  cuts: 'What would not be read',
  nothingCut: 'Nothing is left out.',
  findings: (n: number) => (n === 1 ? '1 finding will wait for you.' : `${n} findings will wait for you.`),
  none: 'Nothing in it would be proposed for the book. It can be kept all the same.',
  text: 'The text as it will be kept',
  more: (n: number) => `It goes on: ${n} characters in all.`,
  file: 'File',
  address: 'Address',
}

export type IntakeWords = typeof en

const vi: IntakeWords = {
  title: 'Kiểm tra trước khi lưu',
  says: 'Đây là những gì tìm thấy trong nội dung bạn đưa vào. Hãy sửa nếu cần; danh sách nguồn chưa có gì thay đổi.',
  facts: 'Thông tin về nguồn',
  languageUnknown: 'chưa rõ',
  keep: 'Lưu và đọc',
  keepOnly: 'Lưu',
  drop: 'Bỏ',
  receipt: 'Văn bản được lấy như thế nào',
  cuts: 'Phần sẽ không đọc',
  nothingCut: 'Không bỏ phần nào.',
  findings: (n) => `Sẽ có ${n} điều ghi nhận chờ bạn xem.`,
  none: 'Không có gì trong đó được đề nghị ghi vào sổ. Bạn vẫn có thể lưu.',
  text: 'Văn bản sẽ được lưu',
  more: (n) => `Còn tiếp: tổng cộng ${n} ký tự.`,
  file: 'Tệp',
  address: 'Địa chỉ',
}

/** The words of the page on which a source is checked before it is kept. */
export function intakeWords(lang: Language): IntakeWords {
  return lang === 'vi' ? vi : en
}
