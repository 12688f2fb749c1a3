import type { Pattern } from '../pattern.ts'

const BY = '(?:R\\d+ )?(?<by>{P})(?: (?:của|thuộc) {L})?'

/** Reads: Hai trăm suất học nghề chờ con em tỉnh bạn từ mùa thu, bà Ward hứa. */
export const huaVong: Pattern = {
  name: 'vi/hua-vong',
  lang: 'vi',
  kind: 'commitment',
  says: 'Hai trăm suất học nghề chờ con em Leeds từ mùa thu, Chủ tịch Lê Văn Bình của Đà Nẵng cam kết.',
  mustNot: 'Hai trăm khách chờ xe từ sáng, Chủ tịch Lê Văn Bình của Đà Nẵng kể.',
  triggers: [
    'hứa',
    'kết',
    'quyết',
    'đoan',
    'chắc',
    'đảm',
    'nhận',
    'đứng',
    'gánh',
    'lời',
    'để',
    'theo',
    'gật',
    'sẽ',
  ],
  shapes: [
    `^(?:" )?(?:[^;\\s]+ ){4,40}?, ${BY} (?:, R\\d+ , )?(?:hứa|cam kết|quả quyết|cam đoan|đoan chắc|nói chắc|bảo đảm|đảm bảo)(?: chắc| thêm)?(?= [.;])`,
    `^(?:" )?(?:(?!P\\d)\\S+ ){1,16}?sẽ(?! (?:là|rất|có thể|không|phải|cần|mưa|nắng|khó|dễ|vui|đông|vắng|thăm|đến thăm|tới thăm|dự|ký|đi|về|gặp|lên|xuống|còn|có (?:ích|lợi)) )(?= (?:[^;\\s]+ ){2,34}?, ${BY} (?:đáp|trả lời|hẹn|báo|thông báo|nói thêm|cho biết|cho hay|khẳng định|tuyên bố|thông tin)(?: thêm| lại)? [.;,])`,
    '(?<={P} (?:(?!P\\d|,)\\S+ ){0,2})(?:nhận|xin nhận|đứng ra|gánh luôn|nhận phần)(?= (?:lo|chịu(?! thua| trận| lỗi| ơn| tội)|trả|đỡ|gánh|tài trợ|đài thọ|bao|xây|sửa|làm(?! giám khảo| khách| chủ| bạn| quen| thầy| trọng tài| con| em| học trò)) \\S+ \\S+)',
    '(?<={P} (?:(?!P\\d|,)\\S+ ){0,3})(?:để lại|gửi lại|đưa ra|cho|có|trao|mang theo|kèm)(?: (?:thêm )?(?:[NT]\\d+|một|hai))? lời (?:hứa|cam kết|hẹn)(?= (?:nữa )?(?:: |rằng |là |sẽ )\\S+ \\S+)',
    '(?<={P} (?:\\S+ )?)(?:bảo|nói|hứa)(?= (?:(?!mong|xin|đề|nếu|P\\d)\\S+ ){1,8}?(?:cứ )?để (?:phía )?[LO]\\d+ (?:lo|chịu|trả)(?: |$))',
    '(?<=, theo (?:lời )?P\\d+ , (?:(?:phía )?[LO]\\d+ )?)(?:chịu|lo|trả|đài thọ|gánh)(?= \\S+)',
    `(?:cái )?gật đầu của ${BY}(?: (?!P\\d|:)\\S+){0,4}? :(?= \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}

/** Reads: Điều bà Ward trông đợi ở chủ nhà là một đường bay thẳng. */
export const mongVong: Pattern = {
  name: 'vi/mong-vong',
  lang: 'vi',
  kind: 'commitment',
  says: 'Điều Chủ tịch Lê Văn Bình của Đà Nẵng trông đợi ở Leeds là một đường bay thẳng.',
  mustNot: 'Điều Chủ tịch Lê Văn Bình của Đà Nẵng kể ở Leeds là một chuyện vui.',
  triggers: [
    ...'điều cái chuyện việc thứ mỏi nguyện vọng muốn yêu gắm cậy phó dặn nhắn giá nếu hãy đừng nên'.split(
      ' ',
    ),
  ],
  shapes: [
    '(?<=^(?:" )?(?:(?:còn|riêng|nhưng|song) )?)(?:điều|cái|chuyện|việc|thứ)(?: duy nhất| đầu tiên)?(?: mà)? (?:R\\d+ )?(?<by>{P}|{O}|{L})(?: của {L})? (?:\\S+ )?(?:trông đợi|trông chờ|chờ đợi|chờ|mong mỏi|mong đợi|mong muốn|mong|muốn|cần|xin|nhờ|đề nghị|kỳ vọng|cậy nhờ)(?: (?!là )[^:\\s]+){0,7}? (?:là|:)(?= \\S+ \\S+)',
    '(?<=(?<by>{P}) (?:(?!P\\d|,)\\S+ ){0,2})(?:có|còn|nêu|mang theo|đem theo)(?: (?:(?:thêm |đúng )?(?:[NT]\\d+|một|hai)))? (?:mong mỏi|ước nguyện|nguyện vọng|mong muốn|điều ước|ước muốn|yêu cầu|điều nhờ|việc nhờ)(?: [^:\\s]+){0,3}? (?::|là)(?= \\S+ \\S+)',
    '(?<=(?<by>{P}) (?:(?!P\\d|,)\\S+ ){0,2})(?:gửi gắm|nhờ cậy|cậy nhờ|ủy thác|giao phó)(?= \\S+ \\S+)',
    '(?<=(?:với|cùng|tới|đến) (?:\\S+ ){1,7}?, (?:R\\d+ )?(?<by>{P}) (?:cũng )?)(?:nhắn nhủ|nhắn gửi|nhắn|dặn)(?= \\S+ \\S+)',
    '(?<=(?<by>{P}) (?:(?!P\\d|,)\\S+ ){0,2})(?:muốn|cần|xin) (?:cái|điều|thứ|việc|chuyện) (?:khác|này|nữa)(?: ,)? (?:đó là|là|:)(?= \\S+ \\S+)',
    `^(?:" )?(?:giá như|giá mà|giá|nếu|nếu được) (?!(?:trời|mưa|nắng|bão|hôm) )(?:(?!P\\d)\\S+ ){2,24}?, ${BY} (?:nói|bày tỏ|chia sẻ|bảo|ước|thổ lộ|tâm sự|cho biết)(?= [,.])`,
    `^(?:" )?(?:hãy|đừng|xin hãy|xin đừng) (?:[^;\\s]+ ){3,34}?, (?:" )?${BY} (?:khuyên|dặn|nhắn|nói|giục|đề nghị|góp ý|bảo|kêu gọi)(?! (?:các |mấy )?(?:cháu|em|con|người dân|bà con)(?= ))(?= )`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}

const JOINT =
  '(?:chung(?! sống| quy| kết| chăn| thủy)|cùng(?! (?:vợ|chồng|gia đình|con|bạn bè|thời|ngày|lúc) )|cả hai|hai (?:bên|nơi|tỉnh|thành phố|địa phương)|{B}|luân phiên)'

/** Reads: Bà Ward nghĩ đến một lễ hội chung cho cả hai nơi. */
export const yVong: Pattern = {
  name: 'vi/y-vong',
  lang: 'vi',
  kind: 'commitment',
  says: 'Chủ tịch Lê Văn Bình của Đà Nẵng nghĩ đến một lễ hội chung cho cả hai nơi.',
  mustNot: 'Chủ tịch Lê Văn Bình của Đà Nẵng nghĩ đến một ngày mưa.',
  triggers: [...'ý kiến xuất điều nghĩ mơ dung vẽ phác tượng tính ấp sao nên cần thể'.split(' ')],
  shapes: [
    `^(?:" )?(?:(?!P\\d)\\S+ ){2,25}?là (?:ý tưởng|ý|sáng kiến|đề xuất|gợi ý|điều) (?:của )?${BY}(?: (?:nghĩ tới|nghĩ đến|ấp ủ|gợi ra|nêu|nêu ra|đề xuất|muốn làm|mơ tới|mơ ước))?(?= [.,;])`,
    `(?<=(?<by>{P}) (?:(?!P\\d|,)\\S+ ){0,2})(?:nghĩ đến|nghĩ tới|mơ về|mơ tới|hình dung|vẽ ra|phác ra|phác họa|mường tượng|tính chuyện|ấp ủ)(?= (?:\\S+ ){0,14}?${JOINT} )`,
    `^(?:" )?(?:(?:và|nhưng|vậy|thế) )?(?:sao|tại sao|vì sao) (?:(?:{B}|ta|mình|chúng ta|hai nơi) )?(?:lại )?không(?! (?:ai|có ai|thấy|biết|nghe|nói) )(?= (?:\\S+ ){2,30}?(?:\\?|, (?:R\\d+ )?P\\d+ (?:hỏi|nói|gợi|bàn|đặt)))`,
    `^(?:" )?(?!(?:người dân|bà con|mọi người|du khách) )(?:(?!P\\d)\\S+ ){1,12}?(?:nên|cần|có thể) (?:cùng|chung tay|bắt tay)(?= (?:\\S+ ){2,34}?, (?:" )?${BY} (?:nói|góp ý|bày tỏ|nhấn mạnh|chia sẻ|đề nghị|đề xuất|gợi ý|cho biết|cho rằng|bàn)(?: |$))`,
    `(?<=(?<by>{P}) (?:cho rằng|nói|nghĩ|bảo|muốn|cho biết) (?:(?!P\\d|,)\\S+ ){1,8}?)(?:nên|cần|có thể) (?:cùng|chung tay|bắt tay)(?= \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}
