import type { Pattern } from '../pattern.ts'

/** Reads: "Chúng tôi sẽ mở văn phòng tại Busan trong quý III", ông Lê Văn An nói. */
export const toiSe: Pattern = {
  name: 'vi/toi-se',
  lang: 'vi',
  kind: 'commitment',
  says: '"Chúng tôi sẽ mở văn phòng tại Busan trong quý III", ông Lê Văn An nói.',
  mustNot: '"Chúng tôi đã đi một chặng dài", ông Lê Văn An nói.',
  triggers: ['tôi', 'mình'],
  shapes: [
    '(?:chúng tôi|tôi|thành phố chúng tôi|tỉnh chúng tôi) (?:\\S+ ){0,3}?(?:sẽ|cam kết|xin hứa|hứa|sẵn sàng)(?! (?:không|nhớ|rất))(?= \\S+ \\S+ \\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}

/** Reads: "Chúng tôi mong thành phố cấp thêm học bổng", ông Lê Văn An nói. */
export const toiMong: Pattern = {
  name: 'vi/toi-mong',
  lang: 'vi',
  kind: 'commitment',
  says: '"Chúng tôi mong thành phố cấp thêm học bổng", ông Lê Văn An nói.',
  mustNot: '"Tôi vui lắm", ông Lê Văn An nói.',
  triggers: ['tôi', 'mình'],
  shapes: [
    '(?:chúng tôi|tôi) (?:\\S+ ){0,3}?(?:mong|hy vọng|đề nghị|kêu gọi|yêu cầu|mời|nhờ|muốn)(?! (?:lắm|vậy|thế|đề xuất|gợi ý))(?= \\S+ \\S+ \\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
