import type { Bilingual } from '#model/problem.ts'
import type { PaperKind } from '../paper.ts'

/** What every paper says in the same words. */
export const PAPER_WORDS = {
  desk: { en: 'desk note', vi: 'ghi chú của phòng' },
  sources: { en: 'Sources', vi: 'Nguồn' },
  asOf: { en: 'As of', vi: 'Tính đến ngày' },
  to: { en: 'To', vi: 'Kính gửi' },
  recipients: { en: 'Copies to:', vi: 'Nơi nhận:' },
  date: { en: 'Date', vi: 'Ngày' },
  number: { en: 'No.', vi: 'TT' },
  missing: { en: 'not in the file yet', vi: 'chưa có trong hồ sơ' },
  draft: { en: 'Draft', vi: 'Dự thảo' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** The name of each paper, on it and on buttons. */
export const PAPER_TITLES: Readonly<Record<PaperKind, Bilingual>> = {
  briefing: { en: 'Briefing book', vi: 'Hồ sơ tham khảo' },
  'one-page': { en: 'One-page brief', vi: 'Tóm tắt một trang' },
  'talking-points': { en: 'Talking points', vi: 'Nội dung trao đổi' },
  proposal: { en: 'Proposal', vi: 'Tờ trình' },
  decision: { en: 'Draft decision', vi: 'Quyết định' },
  programme: { en: 'Programme', vi: 'Chương trình' },
  roster: { en: 'List of participants', vi: 'Danh sách đoàn' },
  notice: { en: 'Notice', vi: 'Thông báo' },
  report: { en: 'Report', vi: 'Báo cáo' },
  anniversary: { en: 'Anniversary letter', vi: 'Thư chúc mừng' },
  month: { en: 'Monthly report on external affairs', vi: 'Báo cáo đối ngoại tháng' },
  'half-year': { en: 'Six-month report on external affairs', vi: 'Báo cáo đối ngoại 6 tháng' },
  year: { en: 'Yearly report on external affairs', vi: 'Báo cáo đối ngoại năm' },
  chasing: { en: 'Letter on overdue commitments', vi: 'Công văn đôn đốc' },
  'investment-month': { en: 'Monthly report on investment', vi: 'Báo cáo đầu tư tháng' },
  'investment-year': { en: 'Yearly report on investment', vi: 'Báo cáo đầu tư năm' },
  'country-investment': { en: 'Country investment brief', vi: 'Tóm tắt đầu tư theo nước' },
  'investor-brief': { en: 'Investor brief', vi: 'Tóm tắt nhà đầu tư' },
}

/** The sign of each administrative paper behind its number (Decree 30/2020, Appendix III), and the post where nobody is named. */
export const PAPER_SIGNS: { readonly [K in PaperKind]?: string } & { readonly post: Bilingual } = {
  proposal: 'TTr-',
  decision: 'QĐ-UBND',
  programme: 'CTr-',
  notice: 'TB-',
  report: 'BC-',
  month: 'BC-',
  'half-year': 'BC-',
  year: 'BC-',
  'investment-month': 'BC-',
  'investment-year': 'BC-',
  post: { en: 'Head of the office', vi: 'Thủ trưởng cơ quan' },
}
