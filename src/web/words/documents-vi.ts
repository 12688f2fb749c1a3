import type { documentsEn } from './documents-en.ts'

/** Chữ về tệp: tệp tự ghi gì, tệp đính kèm, văn bản không được lưu. */
export const documentsVi: typeof documentsEn = {
  receipt: 'Văn bản được lấy ra thế nào',
  original: 'Tệp gốc',
  unread: (language) => `Đã lưu, không đọc: văn bản viết bằng ${language}.`,
  unreadSays: 'Văn bản được giữ nguyên vẹn. Hãy nhập dữ kiện bằng tay, kèm câu chữ làm căn cứ.',
  correct: 'Sửa tiêu đề, nơi đăng, ngày hoặc ngôn ngữ',
  correctSays:
    'Chương trình tự tìm những gì tệp ghi về chính nó. Nội dung văn bản giữ nguyên; việc sửa được ghi lại cùng tên bạn.',
  correctGo: 'Lưu phần đã sửa',
  languageUnknown: 'chưa rõ',
  evidence: 'Tệp đính kèm',
  evidenceSays: 'Bản quét đã ký, ảnh, thư: giữ nguyên, không đọc.',
  noEvidence: 'Chưa có tệp nào.',
  attach: 'Đính kèm tệp',
  file: 'Tệp',
  fileHint: 'Bất kỳ loại tệp nào, tối đa 20 MB.',
  note: 'Ghi chú',
  attachGo: 'Đính kèm',
  withdraw: 'Gỡ',
  why: 'Lý do',
  stubs: 'Văn bản mật',
  stubsSays:
    'Văn bản có dấu Mật, Tối mật hoặc Tuyệt mật không bao giờ được lưu ở đây. Phiếu chỉ ghi rằng có văn bản và ai đang giữ, không ghi nội dung.',
  noStubs: 'Chưa có phiếu nào.',
  degree: 'Độ mật',
  number: 'Số, ký hiệu',
  day: 'Ngày văn bản',
  dayHint: 'Ngày/tháng/năm.',
  holder: 'Nơi giữ',
  holderHint: 'Cơ quan hoặc người giữ, không ghi nội dung văn bản.',
  stubGo: 'Lưu phiếu',
  stubLink: 'Là văn bản mật? Chỉ lưu phiếu',
}
