import type { ClockState } from '#desk/clocks/clock.ts'
import type { Bilingual } from '#model/problem.ts'

/** Where a deadline stands. */
export const CLOCK_STATE_WORDS: Readonly<Record<ClockState, Bilingual>> = {
  overdue: { en: 'overdue', vi: 'quá hạn' },
  due: { en: 'due today', vi: 'hạn hôm nay' },
  warned: { en: 'soon', vi: 'sắp đến hạn' },
  waiting: { en: 'later', vi: 'còn thời gian' },
  done: { en: 'done', vi: 'đã xong' },
}

/** What a deadline without a clause is about. */
export const CLOCK_KIND_WORDS: Readonly<Record<'expiry' | 'promise' | 'follow-up' | 'outcome', Bilingual>> = {
  expiry: { en: 'Agreement expires', vi: 'Thỏa thuận hết hạn' },
  promise: { en: 'Promise falls due', vi: 'Cam kết đến hạn' },
  outcome: {
    en: 'Ask what came of the conference: certificates, capital realised, memoranda',
    vi: 'Hỏi kết quả sau hội nghị: giấy chứng nhận, vốn thực hiện, bản ghi nhớ',
  },
  'follow-up': { en: 'Follow up what was handed over', vi: 'Theo dõi sau hội nghị' },
}

/** The working days left, or how many too late. */
export function sayDaysLeft(left: number): Bilingual {
  const n = Math.abs(left)
  const days = n === 1 ? 'working day' : 'working days'
  if (left < 0) return { en: `${n} ${days} late`, vi: `chậm ${n} ngày làm việc` }
  return { en: `${n} ${days} left`, vi: `còn ${n} ngày làm việc` }
}
