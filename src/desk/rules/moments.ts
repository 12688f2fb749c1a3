import type { Bilingual } from '#model/problem.ts'
import type { Moment, TripFacts } from './trip-facts.ts'

/** The days a rule can count between, as a person of the desk says them. */
export const MOMENT_WORDS: Readonly<Record<Moment, Bilingual>> = {
  submitted: { en: 'the proposal was submitted', vi: 'trình đề xuất' },
  decided: { en: 'the trip was decided', vi: 'có quyết định' },
  departure: { en: 'the departure', vi: 'khởi hành' },
  return: { en: 'the return', vi: 'về nước' },
  'trip-reported': { en: 'the report on the trip', vi: 'báo cáo kết quả chuyến đi' },
  'passports-returned': { en: 'the passports were handed back', vi: 'nộp lại hộ chiếu' },
  'request-received': { en: 'the request was received', vi: 'nhận đề nghị' },
  'visit-start': { en: 'the visit begins', vi: 'bắt đầu chuyến thăm' },
  'opinions-asked': { en: 'opinions were asked for', vi: 'gửi lấy ý kiến (hồ sơ đầy đủ)' },
  'opinions-given': { en: 'the opinions were given', vi: 'có ý kiến trả lời' },
  'disagreement-sent': { en: 'the matter was put to the Prime Minister', vi: 'trình Thủ tướng Chính phủ' },
  'disagreement-answered': { en: 'the Prime Minister answered', vi: 'Thủ tướng Chính phủ có ý kiến' },
  'agreement-signed': { en: 'the agreement was signed', vi: 'ký thỏa thuận' },
  'agreement-reported': { en: 'the signing was reported', vi: 'báo cáo việc ký' },
  'conference-dossier': {
    en: 'the dossier of the conference was filed',
    vi: 'nộp hồ sơ xin phép hội nghị, hội thảo',
  },
  'conference-start': { en: 'the conference begins', vi: 'khai mạc hội nghị, hội thảo' },
  'conference-opinions-asked': {
    en: 'opinions on the conference were asked for',
    vi: 'gửi lấy ý kiến về hội nghị, hội thảo',
  },
  'conference-opinions-given': {
    en: 'the opinions on the conference were given',
    vi: 'có ý kiến về hội nghị, hội thảo',
  },
  'arrangement-notified': { en: 'the intention was notified', vi: 'thông báo ý định ký' },
  'arrangement-entered': { en: 'the arrangement was entered into', vi: 'ký kết' },
  'arrangement-reported': { en: 'the signing was notified', vi: 'thông báo đã ký' },
  'border-permit-asked': {
    en: 'the border permit was applied for',
    vi: 'nộp đơn xin giấy phép vào khu vực biên giới',
  },
  'border-permit-given': { en: 'the border permit was given', vi: 'cấp giấy phép vào khu vực biên giới' },
  'investor-interest': { en: 'the investor registered an interest', vi: 'nhà đầu tư đăng ký quan tâm' },
  'investor-met': { en: 'the investor was met', vi: 'làm việc với nhà đầu tư' },
  'policy-approved': { en: 'the investment policy was approved', vi: 'chấp thuận chủ trương đầu tư' },
  'investment-dossier': {
    en: 'the complete dossier for the certificate was received',
    vi: 'nhận đủ hồ sơ đăng ký đầu tư',
  },
  'investment-certified': {
    en: 'the investment registration certificate was given',
    vi: 'cấp giấy chứng nhận đăng ký đầu tư',
  },
}

export const MOMENTS = Object.keys(MOMENT_WORDS) as [Moment, ...Moment[]]

/** The day of a moment; departure, return and the beginning of a visit are the trip's days where not stated apart. */
export function dayOf(moment: Moment, { moments, days, direction }: TripFacts): string | undefined {
  const stated = moments?.[moment]
  if (stated || !days) return stated
  if (moment === 'departure' && direction !== 'in') return days.from
  if (moment === 'return' && direction !== 'in') return days.to
  if (moment === 'visit-start' && direction === 'in') return days.from
  return undefined
}
