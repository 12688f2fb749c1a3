import type { Pattern } from '../pattern.ts'

/** Reads: Tại buổi tiếp, Thị trưởng Park Min-soo cảm ơn ông Lê Trung Chinh. */
export const taiBuoiTiep: Pattern = {
  name: 'vi/tai-buoi-tiep',
  lang: 'vi',
  kind: 'meeting',
  says: 'Tại buổi tiếp, Thị trưởng Busan Park Min-soo cảm ơn Chủ tịch UBND thành phố Đà Nẵng Lê Trung Chinh.',
  mustNot: 'Tại buổi lễ, đội múa biểu diễn.',
  triggers: ['buổi', 'cuộc', 'tiếp', 'gặp', 'hội', 'đàm', 'chào', 'trao'],
  shapes: [
    '(?:tại|trong|ở|sau|mở đầu|kết thúc) (?:buổi|cuộc) (?:tiếp xã giao|tiếp|làm việc|gặp gỡ|gặp mặt|gặp|hội đàm|hội kiến|trao đổi|chào xã giao|tọa đàm)',
    '(?:tiếp xã giao|tiếp thân mật|đã tiếp|đã gặp|hội đàm với|hội kiến|làm việc với|gặp gỡ|chào xã giao|tiếp đoàn|đón đoàn|tiếp và làm việc)',
  ],
  slots: { participants: { type: 'person', side: 'around', within: 22, many: true } },
  state: {},
  modality: 'status',
}
