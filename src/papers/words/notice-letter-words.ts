import type { Language } from '#model/problem.ts'

const en = {
  to: (partner: string) => `To: ${partner}`,
  subject: 'Subject',
  date: 'Date',
  greeting: 'Dear Sir or Madam,',
  closing: 'Yours sincerely,',
  annex: 'For our file: what each sentence rests on',
  annexSays: 'This page stays with us.',
  desk: 'the desk’s own words',
  file: (partner: string) => `notice-${partner}`,
  recipients: ['As above;', 'File.'],
}

export type NoticeLetterWords = typeof en

const vi: NoticeLetterWords = {
  to: (partner) => `${partner}`,
  subject: 'Về việc',
  date: 'Ngày',
  greeting: 'Kính thưa quý cơ quan,',
  closing: 'Trân trọng,',
  annex: 'Để lưu: căn cứ của từng câu',
  annexSays: 'Trang này chỉ lưu tại cơ quan.',
  desk: 'lời của cơ quan',
  file: (partner) => `thu-thong-bao-${partner}`,
  recipients: ['Như trên;', 'Lưu: VT.'],
}

/** The words around a notice letter. */
export function noticeLetterWords(lang: Language): NoticeLetterWords {
  return lang === 'vi' ? vi : en
}
