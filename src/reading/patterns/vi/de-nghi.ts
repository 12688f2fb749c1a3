import type { Pattern } from '../pattern.ts'

/** Reads: Ông Khởi mong Tổng Lãnh sự quán làm cầu nối. */
export const deNghi: Pattern = {
  name: 'vi/de-nghi',
  lang: 'vi',
  kind: 'commitment',
  says: 'Ông Khởi mong Tổng Lãnh sự quán làm cầu nối.',
  mustNot: 'Ông Khởi cảm ơn.',
  triggers: [
    'đề',
    'mong',
    'kêu',
    'nhờ',
    'yêu',
    'mời',
    'hy',
    'hi',
    'muốn',
    'nguyện',
    'gợi',
    'trông',
    'bày',
    'ngỏ',
    'kỳ',
    'xin',
    'đặt',
    'nêu',
    'thỉnh',
    'khuyến',
    'gửi',
  ],
  shapes: [
    '(?<!(?:^| )(?:được|lời|sự|theo|lòng|những|các|bị) )(?:đề nghị|mong muốn|mong rằng|mong|kêu gọi|nhờ|yêu cầu|mời|hy vọng|bày tỏ mong muốn|bày tỏ nguyện vọng|bày tỏ hy vọng|đặt kỳ vọng|bày tỏ kỳ vọng|tha thiết mong|rất mong|ngỏ ý (?:muốn|nhờ|mời|mong)|ngỏ lời (?:mời|nhờ)|kỳ vọng|xin(?= (?:thành phố|tỉnh|phía|bạn|[LOB]\\d))|đặt vấn đề|nêu nguyện vọng|nêu mong muốn|thỉnh cầu|gửi lời mời|khuyến nghị)(?! (?:đợi|chờ|giữa|mới))(?= \\S+ \\S+)',
  ],
  slots: {
    by: { type: 'speaker', side: 'before', within: 40 },
  },
  state: { kind: 'request' },
}
