import { DEEDS } from '../../words/vi/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Reads: Từ khóa tới, nhà trường sẽ miễn tiền ký túc xá cho sinh viên Lào, bà Hoa tuyên bố. */
export const loiHua: Pattern = {
  name: 'vi/loi-hua',
  lang: 'vi',
  kind: 'commitment',
  says: 'Chủ tịch Lê Văn Bình của Đà Nẵng gật đầu: quý III, thành phố sẽ giao bãi rộng 4 ha.',
  mustNot: 'Chủ tịch Lê Văn Bình của Đà Nẵng gật đầu chào khách.',
  triggers: ['sẽ', 'lời', 'nhận', 'tính', 'định', 'đưa', 'miễn', 'có', 'báo', 'trình', 'thưa', 'chắc'],
  shapes: [
    '(?<={P} (?:, (?:[^,\\s]+ ){1,12}, )?(?:(?!P\\d|:|hỏi|mong|muốn|đề|xin)\\S+ ){1,7}?):(?= (?:" )?(?:\\S+ ){0,12}?sẽ (?!là |không |rất |phải |cần |có (?:ích|lợi|thể)))',
    'sẽ(?= (?:\\S+ ){1,30}?, (?:R\\d+ )?P\\d+ (?:, R\\d+ , )?(?:khẳng định|hứa|cam kết|quả quyết|cam đoan|đoan chắc|nói chắc|bảo đảm|đảm bảo)(?: |$))',
    `sẽ(?= (?:(?:được|luôn|tiếp tục|sớm|trực tiếp|cùng|nghiên cứu ,) ){0,2}${DEEDS} (?:\\S+ ){1,30}?,? (?:" )?(?:, )?(?:R\\d+ )?P\\d+ (?:, R\\d+ , )?(?:nói|cho biết|cho hay|nhấn mạnh|thông tin|chia sẻ|tuyên bố|trả lời|đáp|thông báo|xác nhận|bày tỏ|phát biểu)(?: (?:thêm|với|tại|trong|khi)| \\.|$))`,
    '(?<=, theo (?:lời )?P\\d+ , )sẽ(?! (?:là|có thể|rất|không) )(?= \\S+ \\S+)',
    '(?:giải trình|trình bày|thưa|góp lời|thêm lời|báo lại|nói chắc)(?: rằng| là| thêm)?(?= (?:(?!mong|đề|nếu|muốn)\\S+ ){0,10}?sẽ )',
    '(?:kèm|kèm theo|cùng) (?:một )?lời (?:hứa|cam kết)(?= (?:: )?\\S+ \\S+)(?! (?:\\S+ ){0,14}?của )',
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

/** Reads: Ông Bình cho rằng phía bạn nên sớm cử chuyên gia sang. */
export const moLoi: Pattern = {
  name: 'vi/mo-loi',
  lang: 'vi',
  kind: 'commitment',
  says: 'Chủ tịch Lê Văn Bình của Đà Nẵng cho rằng Leeds nên sớm cử một chuyên gia tôm giống sang.',
  mustNot: 'Chủ tịch Lê Văn Bình của Đà Nẵng mở lời chào khách.',
  triggers: ['gửi', 'thiết', 'nên', 'cần', 'phải', 'chăng', 'tôi'],
  shapes: [
    `(?:cho rằng|nói|bảo|lưu ý|nhấn mạnh|nhắc|phân tích|góp ý|cho biết)(?: (?:là|rằng|thêm|với \\S+))? ${OTHERS}(?: \\S+)? (?:nên|cần|phải)(?! (?:là|có mặt|chăng|cù|mẫn|kiệm|thiết|trọng) )(?= \\S+ \\S+ \\S+)`,
    '(?<=(?:^|: )" (?:(?:thế|vậy|thôi|nào) , )?)(?:giúp|cho|kiếm|tìm|gửi|cử|đưa|mở|dạy|để lại|nhường|lo|dành)(?: \\S+)? (?:tôi|chúng tôi|chúng em|bọn tôi|tụi tôi)(?= \\S+ \\S+)',
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
  triggers: ['hay', 'ý', 'đề', 'sáng', 'gợi', 'kiến', 'cùng', 'chung', 'luân'],
  shapes: [
    '(?:hay là|hay)(?= (?:ta|mình|chúng ta|{B}) \\S+ \\S+)',
    '(?<={P} (?:(?!P\\d|:)\\S+ ){0,6}?(?:ý|ý tưởng|gợi|gợi chuyện|bàn|bàn thêm|đề xuất|nêu|nghĩ|ước|mơ|đi xa hơn|bước|điều|sáng kiến|nói thêm|góp lời|rủ)(?: (?!P\\d|:)\\S+){0,5}? ):(?= (?:" )?(?:(?!mong|xin|đề|nhờ|sẽ)\\S+ ){0,9}?(?:cùng(?! chung)|(?<!cùng )chung|luân phiên) )',
    '(?:nêu|nảy|có|nghĩ ra|gửi lại|đưa ra|góp)(?: ra)?(?: thêm)?(?: một| cái)? (?:ý|ý tưởng|sáng kiến)(?= (?:(?!:)\\S+ ){0,8}?(?:cùng|chung|luân phiên) )',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}
