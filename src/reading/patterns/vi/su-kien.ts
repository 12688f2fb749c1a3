import { CEREMONIES } from '../../words/vi/occasion-words.ts'
import type { Pattern } from '../pattern.ts'

/** Reads: Hội chợ Thương mại Việt - Lào khai mạc sáng 18/8 tại Vinh. */
export const suKien: Pattern = {
  name: 'vi/su-kien',
  lang: 'vi',
  kind: 'event',
  says: 'Hội chợ Thương mại Việt - Lào khai mạc sáng 18/8 tại Vinh.',
  mustNot: 'Hội nghị bị hủy.',
  triggers: [
    'hội',
    'phiên',
    'lễ',
    'triển',
    'diễn',
    'festival',
    'kỷ',
    'liên',
    'tuần',
    'ngày',
    'những',
    'tọa',
    'toạ',
  ],
  shapes: [
    '(?:tuần(?: lễ)? (?:{C}|phim|ẩm thực|áo dài|hữu nghị)|những ngày (?:văn hóa|phim)|phiên chợ|hội (?:hoa xuân|xuân|đua|trại|sách)|tọa đàm|toạ đàm)(?= (?:(?!; )\\S+ ){0,10}?(?:diễn ra|khai mạc|bế mạc|được tổ chức|tổ chức|sẽ mở|mở cửa|mở tại|kết thúc|khép lại|quay lại|trở lại|được mở) )',
    `(?:hội nghị|hội thảo|diễn đàn|hội chợ|lễ hội|festival|triển lãm|ngày hội|tuần (?:lễ )?(?:văn hóa|du lịch)|lễ kỷ niệm|kỷ niệm {U}|liên hoan|lễ (?:${CEREMONIES}))`,
  ],
  slots: {
    place: { type: 'place', side: 'around', within: 14 },
    date: { type: 'date', side: 'around', within: 16 },
  },
  state: {},
  modality: 'status',
}
