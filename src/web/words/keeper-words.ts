import type { Language } from '#model/problem.ts'

const en = {
  keeper: (name: string, since: string) => `Looked after by ${name} since ${since}`,
  none: 'Nobody looks after this partner yet',
  change: 'Say who looks after it',
  person: 'Who looks after it',
  nobody: 'Nobody',
  why: 'Reason, if there is one',
  go: 'Save',
  mission: 'Open the file of a delegation',
  mine: 'Mine',
  all: 'All',
  ofMine: 'With partners I look after',
  noneMine: 'No partner is in your care. Open a partner and say who looks after it.',
}

export type KeeperWords = typeof en

const vi: KeeperWords = {
  keeper: (name, since) => `${name} phụ trách từ ${since}`,
  none: 'Chưa giao ai phụ trách đối tác này',
  change: 'Giao cán bộ phụ trách',
  person: 'Cán bộ phụ trách',
  nobody: 'Không ai',
  why: 'Lý do, nếu có',
  go: 'Lưu',
  mission: 'Lập hồ sơ đoàn',
  mine: 'Tôi phụ trách',
  all: 'Tất cả',
  ofMine: 'Đối tác tôi phụ trách',
  noneMine: 'Bạn chưa phụ trách đối tác nào. Hãy mở trang đối tác và giao cán bộ phụ trách.',
}

/** The words for who looks after a partner. */
export function keeperWords(lang: Language): KeeperWords {
  return lang === 'vi' ? vi : en
}
