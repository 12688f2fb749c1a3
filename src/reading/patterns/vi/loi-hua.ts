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
  triggers: [
    'sẽ',
    'lời',
    'nhận',
    'tính',
    'định',
    'gật',
    'đưa',
    'còn',
    'miễn',
    'có',
    'báo',
    'trình',
    'thưa',
    'chắc',
  ],
  shapes: [
    `(?:sẽ|còn|cũng sẽ)(?= (?:được )?${DEEDS} (?:\\S+ ){1,40}?, (?:R\\d+ )?P\\d+ (?:, R\\d+ , )?${TELLS}(?: thêm)?(?: (?:\\S+ ){0,6}\\.| \\.|$))`,
    `(?<=^" (?:(?!P\\d)\\S+ ){1,14}?)sẽ(?= (?:\\S+ ){2,40}?" (?:, )?(?:R\\d+ )?P\\d+ (?:, R\\d+ , )?${TELLS})`,
    '(?<={P} (?:\\S+ ){0,3}?)(?:gật đầu|nhận lời|đồng ý|trả lời|đáp|lên tiếng|nói|quả quyết|tiếp thu)(?: \\S+){0,4}? :(?= (?:" )?(?:\\S+ ){0,14}?(?:sẽ|không còn|miễn) )',
    '(?<={P} (?:, (?:[^,\\s]+ ){1,12}, )?(?:(?!P\\d|:|hỏi|mong|muốn|đề|xin)\\S+ ){1,7}?):(?= (?:" )?(?:\\S+ ){0,12}?sẽ (?!là |không |rất |phải |cần |có (?:ích|lợi|thể)))',
    'sẽ(?= (?:\\S+ ){1,30}?, (?:R\\d+ )?P\\d+ (?:, R\\d+ , )?(?:khẳng định|hứa|cam kết|quả quyết|cam đoan|đoan chắc|nói chắc|bảo đảm|đảm bảo)(?: |$))',
    '(?<=, theo (?:lời )?P\\d+ , )sẽ(?! (?:là|có thể|rất|không) )(?= \\S+ \\S+)',
    '(?:giải trình|trình bày|thưa|góp lời|thêm lời|báo lại|nói chắc)(?: rằng| là| thêm)?(?= (?:(?!mong|đề|nếu|muốn)\\S+ ){0,10}?sẽ )',
    '(?:kèm|kèm theo|cùng) (?:một )?lời (?:hứa|cam kết)(?= (?:: )?\\S+ \\S+)(?! (?:\\S+ ){0,14}?của )',
    'lời (?:hứa|cam kết) của (?:chính )?(?:tỉnh |thành phố |bang |vùng )?(?<by>[PLO]\\d+)(?= (?:về|sẽ|là|rằng|:) )',
    'lời (?:hứa|cam kết) (?:(?!P\\d|O\\d)\\S+ ){1,14}?của (?:chính )?(?<by>{P}|{O})',
    '(?<=^" (?:\\S+ ){0,8}?)(?:là |sẽ |thì )?(?:các anh|các chị|các bạn|các ông|quý vị|bên ấy|phía bạn) (?:sẽ )?có(?= (?:\\S+ ){0,12}?" (?:, )?(?:R\\d+ )?P\\d)',
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
    'hỏi',
    'liệu',
    'chịu',
    'không',
    'chăng',
    'tôi',
  ],
  shapes: [
    '(?:mở lời|đánh tiếng|lên tiếng|khẩn khoản|tha thiết|thiết tha) (?:xin|nhờ|mời|mong|đề nghị|kêu gọi|muốn)(?= \\S+ \\S+)',
    '(?<=" (?:(?!")\\S+ ){0,6}?)(?:xin )?(?:hãy|cứ)(?! (?:yên tâm|tự nhiên|như|thế|vậy|để|tin|nhìn|nhớ|là) )(?= \\S+ \\S+ \\S+)',
    `(?:cho rằng|nói|bảo|lưu ý|nhấn mạnh|nhắc|phân tích|góp ý|cho biết)(?: (?:là|rằng|thêm|với \\S+))? ${OTHERS}(?: \\S+)? (?:nên|cần|phải)(?! (?:là|có mặt|chăng|cù|mẫn|kiệm|thiết|trọng) )(?= \\S+ \\S+ \\S+)`,
    `(?:tỏ ý|có ý|ngỏ ý|bày tỏ ý|bày tỏ) muốn(?= ${OTHERS} \\S+ \\S+)`,
    `(?:hỏi|hỏi xem|ướm hỏi|thăm dò)(?: xem)?(?: liệu)?(?= (?:${OTHERS}|bệnh viện|trường|cảng|bảo tàng|sở)(?: \\S+){1,24}? (?:không|chăng|chưa|được không)(?: |$))(?!.*(?:cùng|chung) | (?:\\S+ ){0,4}?có (?!thể|chịu|cho|nhận|muốn|định|sẵn)|.* đã )`,
    '(?<=: (?:" )?(?:(?!P\\d)\\S+ ){0,6}?)(?:liệu )?(?:[LO]\\d+|phía \\S+|bạn|tỉnh|thành phố|bệnh viện(?: \\S+)?|trường(?: \\S+)?|cảng|bảo tàng|sở)(?= (?:có )?(?:thể|chịu|cho|nhường|gửi|cử|nhận|giúp|bớt|mượn|mở|dành) (?:\\S+ ){1,24}?(?:không|chăng) \\?)',
    '(?<=(?:^|: )" (?:(?:thế|vậy|thôi|nào) , )?)(?:giúp|cho|kiếm|tìm|gửi|cử|đưa|mở|dạy|để lại|nhường|lo|dành)(?: \\S+)? (?:tôi|chúng tôi|chúng em|bọn tôi|tụi tôi)(?= \\S+ \\S+)',
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
  triggers: ['hay', 'sao', 'ý', 'liệu', 'đề', 'sáng', 'gợi', 'kiến', 'cùng', 'chung', 'luân'],
  shapes: [
    '(?:hay là|hay)(?= (?:ta|mình|chúng ta|{B}) \\S+ \\S+)',
    '(?:tại sao|vì sao|sao) (?:ta|mình|chúng ta|{B})(?= (?:\\S+ )?(?:không|chẳng|chưa) \\S+ \\S+)',
    '(?<={P} (?:(?!P\\d|:)\\S+ ){0,6}?(?:ý|ý tưởng|gợi|gợi chuyện|bàn|bàn thêm|đề xuất|nêu|nghĩ|ước|mơ|đi xa hơn|bước|điều|sáng kiến|nói thêm|góp lời|rủ)(?: (?!P\\d|:)\\S+){0,5}? ):(?= (?:" )?(?:(?!mong|xin|đề|nhờ|sẽ)\\S+ ){0,9}?(?:cùng(?! chung)|(?<!cùng )chung|luân phiên) )',
    '(?:nêu|nảy|có|nghĩ ra|gửi lại|đưa ra|góp)(?: ra)?(?: thêm)?(?: một| cái)? (?:ý|ý tưởng|sáng kiến)(?= (?:(?!:)\\S+ ){0,8}?(?:cùng|chung|luân phiên) )',
    '(?<={P} (?:(?:cũng|còn|thì|chỉ|vẫn) )?)(?:ước|mơ|muốn|thích|nghĩ đến|nghĩ tới|mơ đến)(?= (?:(?!xe|bàn|mâm)\\S+ ){0,5}?{B} (?:\\S+ ){0,4}?(?:cùng|chung) \\S+)',
    '(?:tại sao|vì sao|sao) không(?= (?:cùng |thử )?\\S+ \\S+ \\S+)',
    'liệu (?:ta|mình|chúng ta|{B})(?: \\S+){0,2}? (?:có thể|nên)(?= \\S+ \\S+)',
    '(?:đề xuất|ý tưởng|ý|sáng kiến|gợi ý|kiến nghị) (?:(?!P\\d)\\S+ ){2,20}?(?:được|do) (?:chính )?(?<by>{P}) (?:\\S+ ){0,2}?(?:nêu|đưa|khởi xướng|đề xuất|gợi|trình|đề ra)',
    '(?:ý|ý tưởng|ý kiến|sáng kiến|gợi ý) (?:khác )?của (?<by>{P})(?=(?: ,)? (?:rằng|là|:|về) \\S+ \\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}
