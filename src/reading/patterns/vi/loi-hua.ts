import { DEEDS } from '../../words/vi/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Động từ đưa lời vào miệng người nói, đứng sau lời hứa. */
const TELLS =
  '(?:nói|cho biết|cho hay|tuyên bố|hứa|khẳng định|thông báo|cam kết|quả quyết|nhấn mạnh|đáp|trả lời|chia sẻ|thông tin)'

/** Reads: Từ khóa tới, nhà trường sẽ miễn tiền ký túc xá cho sinh viên Lào, bà Hoa tuyên bố. */
export const loiHua: Pattern = {
  name: 'vi/loi-hua',
  lang: 'vi',
  kind: 'commitment',
  says: 'Chủ tịch Lê Văn Bình của Đà Nẵng gật đầu: quý III, thành phố sẽ giao bãi rộng 4 ha.',
  mustNot: 'Chủ tịch Lê Văn Bình của Đà Nẵng gật đầu chào khách.',
  triggers: ['sẽ', 'lời', 'nhận', 'tính', 'định', 'gật', 'đưa', 'còn', 'miễn'],
  shapes: [
    `(?:sẽ|còn|cũng sẽ)(?= (?:được )?${DEEDS} (?:\\S+ ){1,40}?, (?:R\\d+ )?P\\d+ (?:, R\\d+ , )?${TELLS}(?: thêm)?(?: (?:\\S+ ){0,6}\\.| \\.|$))`,
    `(?<=^" (?:(?!P\\d)\\S+ ){1,14}?)sẽ(?= (?:\\S+ ){2,40}?" (?:, )?(?:R\\d+ )?P\\d+ (?:, R\\d+ , )?${TELLS})`,
    '(?<={P} (?:\\S+ ){0,3}?)(?:gật đầu|nhận lời|đồng ý|trả lời|đáp|lên tiếng|nói|quả quyết|tiếp thu)(?: \\S+){0,4}? :(?= (?:" )?(?:\\S+ ){0,14}?(?:sẽ|không còn|miễn) )',
    '(?:kèm|kèm theo|cùng) (?:một )?lời (?:hứa|cam kết)(?= (?:: )?\\S+ \\S+)(?! (?:\\S+ ){0,14}?của )',
    'lời (?:hứa|cam kết) của (?:chính )?(?:tỉnh |thành phố |bang |vùng )?(?<by>[PLO]\\d+)(?= (?:về|sẽ|là|rằng|:) )',
    'lời (?:hứa|cam kết) (?:(?!P\\d|O\\d)\\S+ ){1,14}?của (?:chính )?(?<by>{P}|{O})',
    'đưa ra (?:\\S+ ){0,2}?(?:lời cam kết|lời hứa|cam kết)(?= \\S+ \\S+)',
    `(?<={P} (?:\\S+ ){0,2}?)(?:nhận sẽ|nhận phần|(?:tính|định|quyết)(?= (?:\\S+ ){0,3}?${DEEDS} ))`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}

/** Người được nhờ. */
const OTHERS =
  '(?:[LO]\\d+|(?:phía|bên) \\S+|bạn|(?:thành phố|tỉnh|chính quyền)(?: bạn)?|địa phương|(?:các )?doanh nghiệp|nhà đầu tư)'

/** Reads: Ông Bình mở lời xin cho mười ngư dân sang học nghề. */
export const moLoi: Pattern = {
  name: 'vi/mo-loi',
  lang: 'vi',
  kind: 'commitment',
  says: 'Chủ tịch Lê Văn Bình của Đà Nẵng đánh tiếng nhờ bạn tìm giúp một chuyên gia tôm giống.',
  mustNot: 'Chủ tịch Lê Văn Bình của Đà Nẵng mở lời chào khách.',
  triggers: [
    'lời',
    'tiếng',
    'khẩn',
    'đòi',
    'vận',
    'trông',
    'gửi',
    'tha',
    'thiết',
    'hãy',
    'cứ',
    'nên',
    'cần',
    'phải',
    'muốn',
  ],
  shapes: [
    '(?:mở lời|đánh tiếng|lên tiếng|khẩn khoản|tha thiết|thiết tha) (?:xin|nhờ|mời|mong|đề nghị|kêu gọi|muốn)(?= \\S+ \\S+)',
    '(?<=" (?:(?!")\\S+ ){0,6}?)(?:xin )?(?:hãy|cứ)(?! (?:yên tâm|tự nhiên|như|thế|vậy|để|tin|nhìn|nhớ|là) )(?= \\S+ \\S+ \\S+)',
    `(?:cho rằng|nói|bảo|lưu ý|nhấn mạnh|nhắc|phân tích|góp ý|cho biết)(?: (?:là|rằng|thêm|với \\S+))? ${OTHERS}(?: \\S+)? (?:nên|cần|phải)(?! (?:là|có mặt|chăng|cù|mẫn|kiệm|thiết|trọng) )(?= \\S+ \\S+ \\S+)`,
    `(?:tỏ ý|có ý|ngỏ ý|bày tỏ ý|bày tỏ) muốn(?= ${OTHERS} \\S+ \\S+)`,
    'xin được(?= (?:lùi|hoãn|cử|mượn|tham gia|học|mở|nhận|hỗ trợ|kết nghĩa|hợp tác|tiếp tục|đưa|giúp|dời) \\S+)',
    '(?:trông đợi|trông mong|trông chờ|đòi|vận động|đốc thúc|thuyết phục)(?= (?:phía|các|bạn|thành phố|tỉnh|doanh nghiệp|sở|nhà đầu tư|[LCO]\\d+) \\S+ \\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}

/** Reads: Ông Bình bàn thêm, hay là hai thành phố cùng ra một cuốn truyện tranh. */
export const yKien: Pattern = {
  name: 'vi/y-kien',
  lang: 'vi',
  kind: 'commitment',
  says: 'Chủ tịch Lê Văn Bình của Đà Nẵng bàn thêm, hay là hai thành phố cùng ra một cuốn truyện tranh.',
  mustNot: 'Chủ tịch Lê Văn Bình của Đà Nẵng không rõ tàu đến hay là đi.',
  triggers: ['hay', 'sao', 'ý', 'liệu', 'đề', 'sáng', 'gợi', 'kiến'],
  shapes: [
    '(?:hay là|hay)(?= (?:ta|mình|chúng ta|{B}) \\S+ \\S+)',
    '(?:tại sao|vì sao|sao) (?:ta|mình|chúng ta|{B})(?= (?:\\S+ )?không \\S+ \\S+)',
    '(?:tại sao|vì sao|sao) không(?= (?:cùng |thử )?\\S+ \\S+ \\S+)',
    'liệu (?:ta|mình|chúng ta|{B})(?: \\S+){0,2}? (?:có thể|nên)(?= \\S+ \\S+)',
    '(?:đề xuất|ý tưởng|ý|sáng kiến|gợi ý|kiến nghị) (?:(?!P\\d)\\S+ ){2,20}?(?:được|do) (?:chính )?(?<by>{P}) (?:\\S+ ){0,2}?(?:nêu|đưa|khởi xướng|đề xuất|gợi|trình|đề ra)',
    '(?:ý|ý tưởng|ý kiến|sáng kiến|gợi ý) (?:khác )?của (?<by>{P})(?=(?: ,)? (?:rằng|là|:|về) \\S+ \\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}
