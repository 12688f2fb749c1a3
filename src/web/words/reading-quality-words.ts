import type { Language } from '#model/problem.ts'

const en = {
  title: 'How well texts are read',
  says: 'What is read in a text can be wrong or incomplete. That is why it waits on a card until somebody decides, beside the words it rests on.',
  measured: 'On texts nobody had looked at',
  measuredSays: (en: number, vi: number, version: string) =>
    `${en} English and ${vi} Vietnamese texts of many sorts, in which a person had marked by hand what they tell. They were kept out of sight while the rules of reading were made. Reading, version ${version}.`,
  kind: 'What is told',
  lang: { en: 'English', vi: 'Vietnamese' },
  right: 'right',
  found: 'found',
  columns:
    'Of a hundred details on the cards so many are right; of a hundred details in the text so many are on the cards.',
  sure: 'Read surely',
  sureSays: (right: string) =>
    `Cards marked “sure reading” may be confirmed many at once. Of a hundred of their details, ${right} were right on these texts. Look through what matters to you nevertheless.`,
  sureIn: { en: (n: number) => `${n} in English`, vi: (n: number) => `${n} in Vietnamese` },
  and: ' and ',
  judged: 'In this office',
  judgedSays:
    'What was decided on the cards of the texts of this office. Corrections and rejections show where to look twice.',
  none: 'Nothing read has been decided on yet. As soon as cards are confirmed, corrected or rejected, it is counted here.',
  accepted: 'Confirmed as read',
  amended: 'Corrected',
  rejected: 'Rejected',
  asRead: 'As read, of 100',
  link: 'How often is what is read right?',
}

export type ReadingQualityWords = typeof en

const vi: ReadingQualityWords = {
  title: 'Máy đọc đúng đến đâu',
  says: 'Điều máy đọc được từ văn bản có thể sai hoặc thiếu. Vì vậy mỗi điều nằm trên một thẻ, cạnh câu chữ làm căn cứ, chờ cán bộ quyết định.',
  measured: 'Trên những văn bản chưa ai xem trước',
  measuredSays: (en, vi, version) =>
    `${vi} văn bản tiếng Việt và ${en} văn bản tiếng Anh thuộc nhiều loại, có người đánh dấu sẵn bằng tay những gì văn bản nói. Các văn bản này được để riêng, không ai xem khi soạn quy tắc đọc. Bộ đọc phiên bản ${version}.`,
  kind: 'Điều được nói đến',
  lang: { en: 'Tiếng Anh', vi: 'Tiếng Việt' },
  right: 'đúng',
  found: 'đọc được',
  columns:
    'Cứ một trăm chi tiết ghi trên thẻ thì từng này chi tiết đúng; cứ một trăm chi tiết có trong văn bản thì từng này chi tiết lên được thẻ.',
  sure: 'Đọc chắc chắn',
  sureSays: (right) =>
    `Các thẻ ghi “đọc chắc chắn” được xác nhận nhiều thẻ một lần. Cứ một trăm chi tiết của các thẻ này thì ${right} là đúng trên những văn bản nói trên. Điều gì quan trọng vẫn nên xem lại.`,
  sureIn: { en: (n) => `${n} chi tiết ở tiếng Anh`, vi: (n) => `${n} chi tiết ở tiếng Việt` },
  and: ' và ',
  judged: 'Tại cơ quan này',
  judgedSays:
    'Kết quả xử lý thẻ của các văn bản tại cơ quan. Chỗ nào hay phải sửa hoặc loại bỏ thì nên xem kỹ.',
  none: 'Chưa có điều nào đọc được đã xử lý. Khi thẻ được xác nhận, sửa hoặc loại bỏ, số liệu sẽ hiện ở đây.',
  accepted: 'Xác nhận như đã đọc',
  amended: 'Đã sửa',
  rejected: 'Đã loại bỏ',
  asRead: 'Đúng như đã đọc, trên 100',
  link: 'Máy đọc đúng đến đâu?',
}

/** The words of the page on how well texts are read. */
export function readingQualityWords(lang: Language): ReadingQualityWords {
  return lang === 'vi' ? vi : en
}
