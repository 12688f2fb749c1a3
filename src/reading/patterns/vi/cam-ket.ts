import { DEEDS } from '../../words/vi/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Reads: Ông cam kết thành phố sẽ dành một con đường. */
export const camKet: Pattern = {
  name: 'vi/cam-ket',
  lang: 'vi',
  kind: 'commitment',
  says: 'Ông cam kết thành phố sẽ dành một con đường.',
  mustNot: 'Ông nhắc lại chuyện cũ.',
  triggers: [
    'công',
    'đáp',
    'cam',
    'hứa',
    'sẽ',
    'khẳng',
    'bảo',
    'nhận',
    'sẵn',
    'đồng',
    'ghi',
    'hẹn',
    'nói',
    'báo',
    'dự',
    'có',
    'lên',
  ],
  shapes: [
    '(?<=^(?:" )?(?:{L}|{O}|phía \\S+|thành phố|tỉnh|chúng tôi) (?:\\S+ ){0,2}?)(?:sẽ|sẵn sàng|luôn sẵn sàng)(?= (?:\\S+ ){2,40}?P\\d+ (?:nói|thông báo|cho biết|cho hay|khẳng định|hứa|đáp|nhấn mạnh|chia sẻ|thông tin))',
    '(?<!(?:^| )(?:lời|những|các|việc|bản) )(?:cam kết|hứa|xin hứa|nhận lời(?! mời của)|cam đoan|bảo đảm rằng|đảm bảo rằng|nhận trách nhiệm)(?= \\S+)',
    '(?:cho biết|nói|đáp|thông báo|khẳng định|cho hay|bảo|nhấn mạnh|thông tin|chia sẻ|nói thêm|tuyên bố|công bố|tái khẳng định|bày tỏ|phát biểu|trả lời|đáp lời|lưu ý|cho rằng|tin tưởng|tiết lộ|hé lộ|bật mí|quả quyết|xác nhận|trấn an|khẳng khái|báo tin|báo|kể|hồi đáp|phản hồi)(?: (?!mong|đề|hy|kêu|nếu|muốn)\\S+){0,16}? sẽ',
    '(?:khẳng định|nhấn mạnh|cho biết|cam đoan)(?: \\S+){0,10}? (?:luôn|tiếp tục) (?:tạo điều kiện|tạo mọi điều kiện|hỗ trợ|đồng hành)(?= \\S+)',
    '(?:bày tỏ|khẳng định|cho biết|nói|bảo|nhấn mạnh|tuyên bố)(?: \\S+){0,22}? (?:sẵn sàng|sẵn lòng)(?= \\S+ \\S+)',
    '(?<=P\\d+ (?:\\S+ ){0,3})(?:đồng ý|nhất trí|nhận lời)(?! mời)(?= (?:hỗ trợ|cử|mở|cấp|tạo|giúp|đào tạo|tiếp nhận|phối hợp|cung cấp|mời|đón|xây) )',
    '(?<=P\\d+ (?:\\S+ ){0,2})(?:hẹn|sẵn lòng)(?= \\S+ \\S+ \\S+)(?! (?:gặp|nhau|lại))',
    '(?<=(?:{O}|{P}) )(?:nói|báo) sẽ(?= \\S+ \\S+)',
    '(?<=(?:^theo|theo lời) P\\d+ , (?:\\S+ ){0,10})sẽ',
    `(?<=(?:[PO]\\d+|sở|trường|trung tâm|hiệp hội) (?:\\S+ ){0,2}?)(?:dự tính|dự định|có kế hoạch|lên kế hoạch)(?= (?:sẽ )?${DEEDS} )`,
  ],
  slots: {
    by: { type: 'speaker', side: 'before', within: 40 },
  },
  state: { kind: 'pledge' },
}
