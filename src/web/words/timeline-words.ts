import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

const en = {
  title: 'Timeline of ties',
  says: 'How long each tie of the list has stood, and when papers were signed and people met. A long list is shown page by page.',
  since: (day: string) => `since ${day}`,
  sinceUnknown: 'beginning not on file',
  none: 'no exchange on file',
  papers: (n: number) => counted(n, 'paper'),
  met: (n: number) => counted(n, 'visit or meeting', 'visits and meetings'),
  greetings: (n: number) => counted(n, 'greeting'),
  gifts: (n: number) => counted(n, 'gift'),
  last: (day: string) => `last: ${day}`,
  notDrawn: (n: number) => `the first ${n} are not drawn; all stand on the partner’s page`,
  ended: (day: string) => `ended ${day}`,
  keys: {
    stands: 'in force',
    over: 'suspended or ended',
    undated: 'beginning not on file',
    paper: 'paper signed',
    met: 'visit or meeting',
    greeting: 'greeting',
    gift: 'gift',
  },
}

export type TimelineWords = typeof en

const vi: TimelineWords = {
  title: 'Dòng thời gian quan hệ',
  says: 'Mỗi quan hệ trong danh sách có từ bao giờ, các lần ký văn bản và gặp gỡ diễn ra khi nào. Danh sách dài thì xem từng trang.',
  since: (day) => `từ ${day}`,
  sinceUnknown: 'chưa rõ từ khi nào',
  none: 'chưa ghi nhận trao đổi nào',
  papers: (n) => `${n} văn bản`,
  met: (n) => `${n} lượt đoàn và cuộc gặp`,
  greetings: (n) => `${n} lần chúc mừng, thăm hỏi`,
  gifts: (n) => `${n} lần tặng quà`,
  last: (day) => `gần nhất ${day}`,
  notDrawn: (n) => `${n} lần đầu không vẽ ở đây; xem đủ ở trang đối tác`,
  ended: (day) => `chấm dứt ${day}`,
  keys: {
    stands: 'đang có hiệu lực',
    over: 'tạm dừng hoặc đã chấm dứt',
    undated: 'chưa rõ từ khi nào',
    paper: 'ký văn bản',
    met: 'đoàn hoặc cuộc gặp',
    greeting: 'chúc mừng, thăm hỏi',
    gift: 'quà tặng',
  },
}

/** The words of the timeline, in a language. */
export function timelineWords(lang: Language): TimelineWords {
  return lang === 'vi' ? vi : en
}
