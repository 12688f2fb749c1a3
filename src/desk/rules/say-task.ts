import type { Bilingual } from '#model/problem.ts'
import type { Clause } from './clause.ts'
import { MOMENT_WORDS, MOMENTS } from './moments.ts'

/** What a clause with a term asks to be done; the clause in its own words where it sets none. */
export function sayTask(clause: Clause): Bilingual {
  const terms = clause.terms as { readonly done?: string; readonly notice?: string } | undefined
  const moment = MOMENTS.find((one) => one === (terms?.done ?? terms?.notice))
  return moment ? (TASK_WORDS[moment] ?? MOMENT_WORDS[moment]) : clause.says
}

const TASK_WORDS: { readonly [moment in (typeof MOMENTS)[number]]?: Bilingual } = {
  submitted: { en: 'Submit the proposal', vi: 'Trình đề xuất' },
  'trip-reported': { en: 'Report on the trip', vi: 'Báo cáo kết quả chuyến đi' },
  'passports-returned': { en: 'Hand back the passports', vi: 'Nộp lại hộ chiếu' },
  'request-received': { en: 'Send the request', vi: 'Gửi đề nghị' },
  'opinions-given': { en: 'Opinions to be given', vi: 'Nhận ý kiến trả lời' },
  'disagreement-answered': { en: 'Answer of the Prime Minister', vi: 'Ý kiến của Thủ tướng Chính phủ' },
  'agreement-reported': { en: 'Report the signing', vi: 'Báo cáo việc ký thỏa thuận' },
  'conference-dossier': {
    en: 'File the dossier of the conference',
    vi: 'Nộp hồ sơ xin phép hội nghị, hội thảo',
  },
  'conference-opinions-given': { en: 'Opinions on the conference', vi: 'Nhận ý kiến về hội nghị, hội thảo' },
  'arrangement-notified': { en: 'Notify the intention', vi: 'Thông báo ý định ký' },
  'arrangement-reported': { en: 'Notify the signing', vi: 'Thông báo đã ký' },
  'border-permit-given': { en: 'Border permit to be given', vi: 'Nhận giấy phép vào khu vực biên giới' },
  'investor-met': { en: 'Meet the investor', vi: 'Làm việc với nhà đầu tư' },
  'investment-certified': {
    en: 'Investment registration certificate to be given',
    vi: 'Cấp giấy chứng nhận đăng ký đầu tư',
  },
}
