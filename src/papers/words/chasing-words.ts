import type { Bilingual } from '#model/problem.ts'

/** The labels of a chasing letter. */
export const CHASING_WORDS = {
  matter: { en: 'Commitment', vi: 'Nội dung cam kết' },
  partner: { en: 'Partner', vi: 'Đối tác' },
  due: { en: 'Due', vi: 'Thời hạn' },
  late: { en: 'Days late', vi: 'Quá hạn (ngày)' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Its set sentences. */
export const CHASING_SAYS = {
  en: {
    subject: 'Commitments past their date',
    lead: (office: string, day: string, unit: string, count: number) =>
      `By the book of ${office}, as of ${day}, ${unit} leads ${count} ${count === 1 ? 'commitment' : 'commitments'} to foreign partners now past their date:`,
    ask: 'Please say where each stands: with the paper that shows it where it is done, with the reason and a new date where it is not. The table enclosed may be filled in and sent back.',
  },
  vi: {
    subject: 'Đôn đốc thực hiện cam kết với đối tác nước ngoài',
    lead: (office: string, day: string, unit: string, count: number) =>
      `Theo theo dõi của ${office}, tính đến ngày ${day}, ${unit} chủ trì ${count} việc đã cam kết với đối tác nước ngoài nay đã quá hạn:`,
    ask: 'Đề nghị quý đơn vị cho biết tình hình thực hiện, kèm tài liệu chứng minh với việc đã hoàn thành, hoặc lý do và thời hạn mới với việc chưa hoàn thành. Có thể điền vào bảng kèm theo và gửi lại.',
  },
} as const
