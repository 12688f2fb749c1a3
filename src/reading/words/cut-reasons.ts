import type { Bilingual } from '#model/problem.ts'

/** Why a stretch of a text is not read; the key is the reason in English, as receipts keep it. */
export const CUT_REASONS = {
  menu: { en: 'menu', vi: 'trình đơn' },
  'related headlines': { en: 'related headlines', vi: 'tin liên quan' },
  'contact block': { en: 'contact block', vi: 'thông tin liên hệ' },
  'share bar': { en: 'share bar', vi: 'thanh chia sẻ' },
  keywords: { en: 'keywords', vi: 'từ khóa' },
  'repeated line': { en: 'repeated line', vi: 'dòng lặp lại' },
  byline: { en: 'byline', vi: 'tên người viết' },
  'legal notice': { en: 'legal notice', vi: 'lưu ý pháp lý' },
  'sign-up box': { en: 'sign-up box', vi: 'mời đăng ký' },
  'readers’ comments': { en: 'readers’ comments', vi: 'bình luận của bạn đọc' },
  'page turner': { en: 'page turner', vi: 'chuyển trang' },
  'language not read': { en: 'language not read', vi: 'ngôn ngữ chưa đọc được' },
  'paper head': { en: 'head of the paper', vi: 'phần đầu văn bản' },
  addressee: { en: 'addressee', vi: 'nơi gửi' },
  'ground of the paper': { en: 'ground the paper rests on', vi: 'căn cứ của văn bản' },
  recipients: { en: 'recipients and signature', vi: 'nơi nhận và phần ký' },
  ornament: { en: 'ornament', vi: 'ký hiệu trang trí' },
} as const satisfies Record<string, Bilingual>

export type CutReason = keyof typeof CUT_REASONS
