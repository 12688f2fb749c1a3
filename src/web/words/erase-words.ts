import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

const en = {
  open: 'Erase this text',
  title: 'Erase a text',
  says: 'The text, its file, every quote and value that came of it go for good. What stays: number, day, holder, fingerprint, and that it was erased, by whom and why. This cannot be taken back.',
  ground: 'On what ground',
  why: 'Reason',
  whyHint: 'It stays, so it should say nothing of what the text said.',
  number: 'Number and sign, if they may stay',
  holder: 'Who holds the document elsewhere',
  sure: 'I know that this cannot be undone and that copies made before have to be destroyed as well.',
  go: 'Erase for good',
  keep: 'Leave it as it is',
  falls: (findings: number, matters: number, files: number) =>
    [
      findings === 1 ? 'With it falls 1 finding' : `With it fall ${findings} findings`,
      matters === 1
        ? '1 entry leaves the book, as it rests on nothing else'
        : `${matters} entries leave the book, as they rest on nothing else`,
      files === 1 ? '1 attached file goes.' : `${files} attached files go.`,
    ].join('; '),
  also: 'Words of this text also stand in what people wrote themselves; look at these one by one:',
  rows: (count: number) => counted(count, 'place'),
  notSure: 'Nothing was erased: tick that you know it cannot be undone.',
  list: 'Erased texts',
  erased: 'This text was erased',
  fell: (count: number) => (count === 1 ? '1 finding fell with it.' : `${count} findings fell with it.`),
  by: 'Erased by',
  groundHead: 'Ground',
  day: 'Day of the document',
}

export type EraseWords = typeof en

const vi: EraseWords = {
  open: 'Xóa văn bản này',
  title: 'Xóa văn bản',
  says: 'Nội dung, tệp gốc, mọi trích dẫn và giá trị lấy từ văn bản bị xóa vĩnh viễn. Giữ lại: số, ngày, nơi giữ, mã đối chiếu, việc xóa, người xóa và lý do. Không hoàn tác được.',
  ground: 'Căn cứ xóa',
  why: 'Lý do',
  whyHint: 'Lý do được giữ lại, nên không nhắc đến nội dung văn bản.',
  number: 'Số, ký hiệu, nếu được giữ lại',
  holder: 'Nơi giữ bản gốc',
  sure: 'Tôi hiểu việc này không hoàn tác được và các bản sao lưu trước đây cũng phải hủy.',
  go: 'Xóa vĩnh viễn',
  keep: 'Giữ nguyên',
  falls: (findings, matters, files) =>
    `Kèm theo: ${findings} điều ghi nhận mất hiệu lực; ${matters} mục rời khỏi sổ vì không còn căn cứ khác; ${files} tệp đính kèm bị xóa.`,
  also: 'Từ ngữ của văn bản còn ở những nội dung do cán bộ tự viết, cần xem từng chỗ:',
  rows: (count) => `${count} chỗ`,
  notSure: 'Chưa xóa gì: hãy đánh dấu xác nhận rằng việc này không hoàn tác được.',
  list: 'Văn bản đã xóa',
  erased: 'Văn bản đã xóa',
  fell: (count) => `${count} điều ghi nhận mất hiệu lực theo.`,
  by: 'Người xóa',
  groundHead: 'Căn cứ',
  day: 'Ngày văn bản',
}

/** The words of erasing a text. */
export function eraseWords(lang: Language): EraseWords {
  return lang === 'vi' ? vi : en
}
