import type { Bilingual } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

/** The heads and set sentences of briefings and talking points. */
export const BRIEFING_WORDS = {
  trip: { en: 'The visit', vi: 'Chuyến đi' },
  visit: { en: 'The visit', vi: 'Đoàn đến' },
  who: { en: 'Who they are', vi: 'Giới thiệu' },
  history: { en: 'History of the relationship', vi: 'Quá trình quan hệ' },
  agreements: { en: 'Agreements', vi: 'Thỏa thuận đã ký' },
  ours: { en: 'Open: what we promised', vi: 'Còn mở: ta đã hứa' },
  theirs: { en: 'Open: what they promised', vi: 'Còn mở: bạn đã hứa' },
  askedByThem: { en: 'They asked, and wait for our answer', vi: 'Bạn đề nghị, ta chưa trả lời' },
  askedByUs: { en: 'We asked, and wait for their answer', vi: 'Ta đề nghị, bạn chưa trả lời' },
  figures: { en: 'Figures', vi: 'Số liệu' },
  people: { en: 'Whom we meet', vi: 'Người sẽ gặp' },
  posts: { en: 'Office-holders', vi: 'Người giữ chức vụ' },
  glance: { en: 'At a glance', vi: 'Điểm chính' },
  points: { en: 'Suggested points', vi: 'Gợi ý nội dung trao đổi' },
  anniversaries: { en: 'Anniversaries', vi: 'Dịp kỷ niệm' },
  programme: { en: 'Programme', vi: 'Chương trình' },
  none: { en: 'Nothing is on file about this.', vi: 'Sổ chưa có nội dung này.' },
  asOf: { en: 'as of', vi: 'tính đến ngày' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Set sentences with room for names and numbers. */
export const BRIEFING_SAYS = {
  en: {
    lastOut: (day: string | undefined) => `Last visit there: ${day ?? 'none on file'}.`,
    lastIn: (day: string | undefined) => `Last visit here: ${day ?? 'none on file'}.`,
    noDay: 'day not stated',
    open: (ours: number, theirs: number) => `Open commitments: ours ${ours}, theirs ${theirs}.`,
    unknown: (name: string) => `Nothing is on file about ${name}.`,
    party: (name: string, country: string) => `${name} lies in ${country}.`,
    unconfirmed: (count: number) =>
      `${count} ${count === 1 ? 'finding waits' : 'findings wait'} to be confirmed and ${count === 1 ? 'is' : 'are'} left out of this paper.`,
    report: 'Say where this stands:',
    ask: 'Ask how this goes on:',
    answer: 'Give an answer, or say when it comes:',
    remind: 'Ask what they say to our request:',
    mark: 'Speak of the coming anniversary:',
    agreement: 'Ask how the work under this goes:',
    when: (days: string, size: number | undefined) =>
      `${days}${size ? `, ${counted(size, 'person', 'people')}` : ''}.`,
    led: (name: string) => `The delegation is led by ${name}.`,
    purpose: (text: string) => `Purpose: ${text}`,
    left: (count: number) =>
      `${count} more ${count === 1 ? 'line stands' : 'lines stand'} in the briefing book.`,
  },
  vi: {
    lastOut: (day: string | undefined) => `Đoàn ra gần nhất: ${day ?? 'sổ chưa có'}.`,
    lastIn: (day: string | undefined) => `Đoàn vào gần nhất: ${day ?? 'sổ chưa có'}.`,
    noDay: 'chưa rõ ngày',
    open: (ours: number, theirs: number) => `Cam kết còn mở: phía ta ${ours}, phía bạn ${theirs}.`,
    unknown: (name: string) => `Sổ chưa có gì về ${name}.`,
    party: (name: string, country: string) => `${name} thuộc ${country}.`,
    unconfirmed: (count: number) => `Còn ${count} thông tin chờ xác nhận, không đưa vào văn bản này.`,
    report: 'Thông tin tiến độ:',
    ask: 'Đề nghị bạn cho biết tình hình:',
    answer: 'Trả lời bạn, hoặc hẹn ngày trả lời:',
    remind: 'Hỏi bạn về đề nghị của ta:',
    mark: 'Nhắc đến dịp kỷ niệm sắp tới:',
    agreement: 'Trao đổi việc thực hiện:',
    when: (days: string, size: number | undefined) => `${days}${size ? `, ${size} người` : ''}.`,
    led: (name: string) => `Trưởng đoàn: ${name}.`,
    purpose: (text: string) => `Mục đích: ${text}`,
    left: (count: number) => `Còn ${count} dòng nữa trong hồ sơ tham khảo.`,
  },
} as const
