import type { DealStep, Stage } from '#desk/investment/pipeline/deal.ts'
import type { Bilingual } from '#model/problem.ts'

/** The steps of an investor's file as the desk calls them. */
export const STEP_WORDS: Readonly<Record<DealStep, Bilingual>> = {
  lead: { en: 'Interest shown', vi: 'Bày tỏ quan tâm' },
  qualified: { en: 'Qualified', vi: 'Đã thẩm tra sơ bộ' },
  'site-visit': { en: 'Site visit', vi: 'Khảo sát thực địa' },
  intent: { en: 'Memorandum or intent', vi: 'Ghi nhớ, ý định đầu tư' },
  'policy-approval': { en: 'Investment policy approval', vi: 'Chấp thuận chủ trương đầu tư' },
  dossier: { en: 'Complete dossier for the certificate filed', vi: 'Nộp đủ hồ sơ đăng ký đầu tư' },
  'investment-certificate': {
    en: 'Investment registration certificate',
    vi: 'Giấy chứng nhận đăng ký đầu tư',
  },
  'enterprise-certificate': {
    en: 'Enterprise registration certificate',
    vi: 'Giấy chứng nhận đăng ký doanh nghiệp',
  },
  'share-purchase': { en: 'Capital contribution or share purchase', vi: 'Góp vốn, mua cổ phần' },
  realised: { en: 'Capital realised', vi: 'Thực hiện vốn' },
  aftercare: { en: 'Aftercare', vi: 'Hỗ trợ sau đầu tư' },
  expansion: { en: 'Expansion, added capital', vi: 'Mở rộng, tăng vốn' },
  decrease: { en: 'Capital decreased', vi: 'Điều chỉnh giảm vốn' },
  'partial-withdrawal': { en: 'Withdrawn in part', vi: 'Rút một phần vốn' },
  withdrawn: { en: 'Withdrawn', vi: 'Rút vốn, chấm dứt' },
}

/** The columns of the board. */
export const STAGE_WORDS: Readonly<Record<Stage, Bilingual>> = {
  lead: { en: 'Interest shown', vi: 'Bày tỏ quan tâm' },
  qualified: { en: 'Qualified', vi: 'Đã thẩm tra sơ bộ' },
  'site-visit': { en: 'Site visit', vi: 'Khảo sát thực địa' },
  intent: { en: 'Memorandum, intent', vi: 'Ghi nhớ, ý định' },
  'policy-approval': { en: 'Policy approval', vi: 'Chấp thuận chủ trương' },
  dossier: { en: 'Dossier filed', vi: 'Đã nộp hồ sơ' },
  certificates: { en: 'Certificates', vi: 'Giấy chứng nhận' },
  realised: { en: 'Capital realised', vi: 'Thực hiện vốn' },
  aftercare: { en: 'Aftercare', vi: 'Hỗ trợ sau đầu tư' },
  expansion: { en: 'Expansion', vi: 'Mở rộng' },
  withdrawn: { en: 'Withdrawn', vi: 'Rút vốn, chấm dứt' },
}

/** What was done about a file, as its history tells it. */
export const DEED_WORDS = {
  opened: { en: 'File opened', vi: 'Lập hồ sơ' },
  described: { en: 'Contents changed', vi: 'Sửa nội dung hồ sơ' },
  owned: { en: 'Handed over to', vi: 'Giao theo dõi cho' },
  'took-back': { en: 'Taken back', vi: 'Rút lại' },
} as const satisfies Readonly<Record<string, Bilingual>>
