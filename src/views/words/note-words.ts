import type { Bilingual } from '#model/problem.ts'
import type { NoteWhy } from '#reading/note/note-part.ts'

/** What is asked of whoever wrote a note, where it leaves something open. */
export const NOTE_QUESTIONS: Readonly<Record<NoteWhy, Bilingual>> = {
  who: { en: 'Who is meant? The note does not say for sure.', vi: 'Là bên nào? Ghi chép chưa nói rõ.' },
  several: {
    en: 'Several are named. Which one is meant?',
    vi: 'Ghi chép nêu nhiều bên. Ở đây là bên nào?',
  },
  'same-side': {
    en: 'Nobody is named here; taken from the words before. Is that right?',
    vi: 'Chỗ này không nêu ai; tạm lấy theo câu trước. Có đúng không?',
  },
  'day-missing': { en: 'The note tells no day. Which day?', vi: 'Ghi chép không nêu ngày. Ngày nào?' },
  'day-ahead': {
    en: 'The day lies ahead of the note. Is it planned?',
    vi: 'Ngày này sau ngày ghi. Có phải việc dự kiến không?',
  },
  'day-passed': {
    en: 'This day had passed when the note was written. Is the year right?',
    vi: 'Khi ghi thì ngày này đã qua. Năm có đúng không?',
  },
  'day-far': {
    en: 'This day is more than half a year off. Is the year right?',
    vi: 'Ngày này còn hơn nửa năm. Năm có đúng không?',
  },
  'day-rough': {
    en: 'The note gives no single day; this is the last one it allows. Is that right?',
    vi: 'Ghi chép không nêu một ngày cụ thể; đây là ngày muộn nhất có thể hiểu. Có đúng không?',
  },
  'day-weekday': {
    en: 'Which one is meant: the last such weekday, or the next?',
    vi: 'Là thứ vừa qua hay thứ sắp tới?',
  },
  'day-order': {
    en: 'Read as day/month. Is that right?',
    vi: 'Hiểu là ngày/tháng. Có đúng không?',
  },
  weak: {
    en: 'The words may mean less than this. Is it a commitment?',
    vi: 'Lời ghi có thể nhẹ hơn. Có phải cam kết không?',
  },
  'head-counted': {
    en: 'The head of the delegation is counted in. Is that right?',
    vi: 'Số này đã tính cả trưởng đoàn. Có đúng không?',
  },
  thing: { en: 'What was given?', vi: 'Tặng vật gì?' },
}
