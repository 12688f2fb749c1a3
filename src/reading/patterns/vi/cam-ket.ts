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
    'nhất',
    'hẹn',
    'nói',
    'báo',
    'đảm',
    'lời',
  ],
  shapes: [
    '(?<!(?:^| )(?:lời|những|các|việc|bản|thực hiện|đúng|như|theo) )(?<!(?:cảm ơn|cám ơn|cảm tạ|ghi nhận|hoan nghênh|đánh giá cao|biểu dương) (?:(?!P\\d|,|;|và |rồi )\\S+ ){0,8}?)(?:cam kết(?! của (?:{P}|{O}|{L}))|hứa(?! hẹn (?!sẽ))|xin hứa|nhận lời(?! mời của)|cam đoan|bảo đảm rằng|đảm bảo rằng|nhận trách nhiệm)(?= \\S+)',
    '(?<!^(?:" )?(?:giá|nếu) (?:\\S+ ){2,26}?)(?!(?:đáp|trả lời|phản hồi|hồi đáp|phát biểu|chia sẻ|thông tin)(?: (?!,)\\S+){0,12}? , (?:R\\d+ , )?P\\d)(?:cho biết|nói|đáp|thông báo|khẳng định|cho hay|bảo|nhấn mạnh|thông tin|chia sẻ|nói thêm|tuyên bố|công bố|tái khẳng định|bày tỏ|phát biểu|trả lời|đáp lời|lưu ý|cho rằng|tin tưởng|tiết lộ|hé lộ|bật mí|quả quyết|xác nhận|trấn an|khẳng khái|báo tin|báo|kể|hồi đáp|phản hồi|đảm bảo|bảo đảm|cam đoan|phân trần|nói rõ|nêu rõ)(?: (?!mong|đề|hy|kêu|nếu|muốn)\\S+){0,16}? sẽ',
    '(?:khẳng định|nhấn mạnh|cho biết|cam đoan)(?: \\S+){0,10}? (?:luôn|tiếp tục) (?:tạo điều kiện|tạo mọi điều kiện|hỗ trợ|đồng hành)(?= \\S+)',
    '(?<=P\\d+ (?:\\S+ ){0,2})(?:hẹn|sẵn lòng)(?= \\S+ \\S+ \\S+)(?! (?:gặp|nhau|lại))',
    '(?<=P\\d+ (?:\\S+ ){0,3})(?:đồng ý|nhất trí)(?: sẽ| và)?(?= (?:tiếp nhận|nhận|cấp|cử|hỗ trợ|tài trợ|dành|mở|tặng|giao|bố trí|gửi|tạo điều kiện|đào tạo|chia sẻ) \\S+)',
    `(?<={P} (?:\\S+ ){0,3}?|(?:^|; )(?:phía |thành phố |chính quyền )?(?:{L}|{O}) (?:\\S+ ){0,2}?)(?:bày tỏ sẵn sàng|bày tỏ sự sẵn sàng|sẵn sàng)(?= (?:để )?${DEEDS} \\S+)`,
    '(?<=(?:^theo|theo lời) P\\d+ , (?:\\S+ ){0,10})sẽ',
  ],
  slots: {
    by: { type: 'speaker', side: 'before', within: 40 },
  },
  state: { kind: 'pledge' },
}
