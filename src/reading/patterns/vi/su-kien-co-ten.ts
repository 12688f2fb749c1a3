import type { Pattern } from '../pattern.ts'

/** Reads: Chương trình “Hải Phòng 2021 – Hợp tác đầu tư” được tổ chức ngày 12/5. */
export const suKienCoTen: Pattern = {
  name: 'vi/su-kien-co-ten',
  lang: 'vi',
  kind: 'event',
  says: 'Chương trình “Hải Phòng 2021 – Hợp tác đầu tư” được tổ chức ngày 12/5.',
  mustNot: 'Bộ phim “Dòng sông quê tôi” được giới thiệu ngày 12/5.',
  triggers: ['sự', 'chương', 'tọa', 'toạ', 'gặp'],
  shapes: [
    '(?:sự kiện|chương trình|tọa đàm|toạ đàm|gặp mặt)(?: \\S+){0,4}? " (?:[^"\\s]+ ){1,16}"(?: ,)?(?: được| đã| sẽ)* (?:tổ chức|diễn ra|khai mạc)',
    '(?:tổ chức|diễn ra|khai mạc|dự|tham dự) (?:sự kiện|chương trình|tọa đàm|toạ đàm|gặp mặt)(?: [^"\\s]+){0,4}? " (?:[^"\\s]+ ){1,16}"',
  ],
  slots: {
    place: { type: 'place', side: 'around', within: 12 },
    date: { type: 'date', side: 'around', within: 8 },
  },
  state: {},
  modality: 'status',
}
