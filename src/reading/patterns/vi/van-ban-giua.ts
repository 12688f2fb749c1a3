import type { Pattern } from '../pattern.ts'

/** Reads: Bản ghi nhớ giữa Đà Nẵng và Changwon mở đường cho việc trao đổi sinh viên. */
export const vanBanGiua: Pattern = {
  name: 'vi/van-ban-giua',
  lang: 'vi',
  kind: 'agreement',
  says: 'Bản ghi nhớ giữa Đà Nẵng và Changwon mở đường cho việc trao đổi sinh viên.',
  mustNot: 'Chưa có bản ghi nhớ nào giữa Đà Nẵng và Changwon.',
  triggers: ['ghi', 'thỏa', 'ý', 'hợp', 'kế'],
  shapes: [
    '(?:bản ghi nhớ|biên bản ghi nhớ|thỏa thuận|ý định thư|hợp đồng|kế hoạch hợp tác)(?: (?!;|D\\d)\\S+){0,6}?(?: (?<date>{D}))? giữa (?<parties>{XX})',
  ],
  state: {},
  modality: 'status',
}
