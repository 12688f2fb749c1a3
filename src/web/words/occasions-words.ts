import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

/** What there is, in one line; of what there is none, nothing is said. */
function listed(parts: readonly (string | false)[]): string {
  return `${parts.filter(Boolean).join(', ')}.`
}

const en = {
  title: 'Occasions and round years',
  says: 'What to mark with our partners in the time to come, each with a letter to start from.',
  days: 'Days ahead',
  show: 'Show',
  feed: 'Calendar for subscription',
  none: 'Nothing is coming within this time.',
  inDays: (n: number) => (n === 0 ? 'today' : n === 1 ? 'tomorrow' : n < 0 ? 'past' : `in ${n} days`),
  write: 'Draft letter',
  sent: (day: string) => `letter sent ${day}`,
  gifts: (n: number) => (n === 1 ? '1 gift on file' : `${n} gifts on file`),
  partners: (n: number) => counted(n, 'partner'),
  withoutDay: (names: string) =>
    `The national day of these moves from year to year or is not in the table: ${names}.`,
  table: 'table of days',
  letter: 'Draft letter',
  letterSays:
    'Each sentence shows what it rests on; the desk’s own words are marked. Read it before it goes.',
  own: 'the desk’s own words',
  docx: 'Word file, with its sources',
  clean: 'Word file to send',
  withKorean: 'With day and names in Korean',
  withJapanese: 'With day and names in Japanese',
  text: 'Text',
  other: 'In Vietnamese',
  giftsHead: 'Gifts already given',
  noGifts: 'No gift between us is on file.',
  sentHead: 'Letter sent',
  sentSays: 'The letter then stands in the book as a greeting; it does not count as an exchange.',
  onDay: 'Day it was sent',
  onHint: 'Day/month/year; empty is today.',
  note: 'Note',
  noteSent: 'Note it as sent',
  noted: 'The letter is noted as sent.',
  all: 'All occasions',
  homeHead: 'What is coming',
  dueHead: 'Due soon',
  dueSays: 'Thirty days back and ahead: promises, requests to be answered, delegations.',
  dueSorts: {
    promise: 'promise',
    request: 'to be answered',
    asked: 'waiting for their answer',
    visit: 'no file yet',
    mission: 'delegation',
  },
  openFile: 'Open a file',
  deadlines: 'All deadlines',
  late: (n: number) => (n === 1 ? '1 day late' : `${n} days late`),
  noneDue:
    'No promise, request or delegation falls due within thirty days. Days set by rules and agreements stand under all deadlines.',
  homeTies: (inForce: number, expiring: number, silent: number) =>
    listed([
      `${counted(inForce, 'tie')} in force`,
      expiring > 0 && `${expiring} running out in 180 days`,
      silent > 0 && `${silent} without exchange for 5 years`,
    ]),
}

export type OccasionsWords = typeof en

const vi: OccasionsWords = {
  title: 'Dịp lễ, kỷ niệm',
  says: 'Những dịp sắp tới với đối tác, mỗi dịp kèm dự thảo thư.',
  days: 'Số ngày tới',
  show: 'Xem',
  feed: 'Lịch để đăng ký theo dõi',
  none: 'Không có dịp nào trong thời gian này.',
  inDays: (n) => (n === 0 ? 'hôm nay' : n === 1 ? 'ngày mai' : n < 0 ? 'đã qua' : `còn ${n} ngày`),
  write: 'Dự thảo thư',
  sent: (day) => `đã gửi thư ${day}`,
  gifts: (n) => `${n} quà tặng trong sổ`,
  partners: (n) => `${n} đối tác`,
  withoutDay: (names) => `Quốc khánh của các nước sau thay đổi theo năm hoặc chưa có trong bảng: ${names}.`,
  table: 'bảng ngày lễ',
  letter: 'Dự thảo thư',
  letterSays: 'Mỗi câu cho biết căn cứ; lời của cơ quan được đánh dấu. Hãy đọc lại trước khi gửi.',
  own: 'lời của cơ quan',
  docx: 'Tệp Word, kèm căn cứ',
  clean: 'Tệp Word để gửi',
  withKorean: 'Kèm ngày và tên tiếng Hàn',
  withJapanese: 'Kèm ngày và tên tiếng Nhật',
  text: 'Văn bản',
  other: 'Bằng tiếng Anh',
  giftsHead: 'Quà đã tặng, đã nhận',
  noGifts: 'Sổ chưa ghi quà tặng nào giữa hai bên.',
  sentHead: 'Đã gửi thư',
  sentSays: 'Thư được ghi vào sổ là thư chúc mừng, không tính là một lần trao đổi.',
  onDay: 'Ngày gửi',
  onHint: 'Ngày/tháng/năm; bỏ trống là hôm nay.',
  note: 'Ghi chú',
  noteSent: 'Ghi nhận đã gửi',
  noted: 'Đã ghi nhận thư đã gửi.',
  all: 'Mọi dịp lễ, kỷ niệm',
  homeHead: 'Sắp tới',
  dueHead: 'Việc đến hạn',
  dueSays: 'Trong 30 ngày trước và sau hôm nay: cam kết, đề nghị cần trả lời, đoàn ra, đoàn vào.',
  dueSorts: {
    promise: 'cam kết',
    request: 'cần trả lời',
    asked: 'chờ phía bạn trả lời',
    visit: 'chưa có hồ sơ',
    mission: 'hồ sơ đoàn',
  },
  openFile: 'Lập hồ sơ',
  deadlines: 'Mọi thời hạn',
  late: (n) => `quá hạn ${n} ngày`,
  noneDue:
    'Trong 30 ngày tới không có cam kết, đề nghị hay đoàn nào đến hạn. Thời hạn theo quy định và thỏa thuận xem ở mục mọi thời hạn.',
  homeTies: (inForce, expiring, silent) =>
    listed([
      `${inForce} quan hệ đang có hiệu lực`,
      expiring > 0 && `${expiring} hết hạn trong 180 ngày`,
      silent > 0 && `${silent} không có trao đổi trong 5 năm`,
    ]),
}

/** The words of the pages on occasions and their letters. */
export function occasionsWords(lang: Language): OccasionsWords {
  return lang === 'vi' ? vi : en
}
