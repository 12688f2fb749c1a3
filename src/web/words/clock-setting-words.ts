import type { Language } from '#model/problem.ts'

const en = {
  title: 'The office’s clock',
  says: 'Days and times in the book, on papers and in deadlines follow this clock, wherever the computer stands. Delegations keep the time of the places they go to.',
  zone: 'Time zone',
  hint: 'Such as Asia/Ho_Chi_Minh, Asia/Seoul or America/Los_Angeles; empty is that of the office’s place.',
  now: (time: string) => `It is ${time} there.`,
  save: 'Set the clock',
}

export type ClockSettingWords = typeof en

const vi: ClockSettingWords = {
  title: 'Giờ của cơ quan',
  says: 'Ngày giờ trong sổ, trên giấy tờ và các thời hạn đều tính theo múi giờ này, bất kể máy tính đặt ở đâu. Chương trình của đoàn vẫn theo giờ nơi đến.',
  zone: 'Múi giờ',
  hint: 'Ví dụ Asia/Ho_Chi_Minh, Asia/Seoul hay America/Los_Angeles; bỏ trống là theo địa phương của cơ quan.',
  now: (time: string) => `Ở đó bây giờ là ${time}.`,
  save: 'Đặt giờ',
}

/** The words of the form that sets where an office's clocks hang. */
export function clockSettingWords(lang: Language): ClockSettingWords {
  return lang === 'vi' ? vi : en
}
