import type { FollowUpFinding, Handed, Side } from '#desk/investment/conference/conference.ts'
import type { Bilingual } from '#model/problem.ts'

/** What was handed over. */
export const HANDED_WORDS: Readonly<Record<Handed | 'certificates', Bilingual>> = {
  new: { en: 'certificates, new capital', vi: 'giấy chứng nhận cấp mới' },
  additional: { en: 'certificates, added capital', vi: 'giấy chứng nhận tăng vốn' },
  mou: { en: 'memoranda', vi: 'bản ghi nhớ' },
  certificates: { en: 'certificates, new and added', vi: 'giấy chứng nhận, mới và tăng vốn' },
}

/** Whose capital. */
export const SIDE_WORDS: Readonly<Record<Side | 'all', Bilingual>> = {
  foreign: { en: 'foreign', vi: 'nước ngoài' },
  domestic: { en: 'domestic', vi: 'trong nước' },
  joint: { en: 'joint', vi: 'liên doanh' },
  unsaid: { en: 'not stated', vi: 'chưa rõ' },
  all: { en: 'foreign and domestic not told apart', vi: 'không tách nước ngoài, trong nước' },
}

/** What a follow-up found. */
export const FINDING_WORDS: Readonly<Record<FollowUpFinding, Bilingual>> = {
  'on-track': { en: 'on track', vi: 'đúng tiến độ' },
  delayed: { en: 'delayed', vi: 'chậm tiến độ' },
  realised: { en: 'capital realised', vi: 'đã thực hiện vốn' },
  stopped: { en: 'stopped', vi: 'đã dừng' },
  'no-answer': { en: 'no answer', vi: 'chưa có phản hồi' },
}
