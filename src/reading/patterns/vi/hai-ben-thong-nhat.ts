import { DEEDS } from '../../words/vi/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Where the part of each side is told. */
const AGREED =
  '(?:(?:hai|đôi|các|ba) (?:bên|tỉnh|thành phố|địa phương|phía|trường)(?: \\S+){0,2}? (?:thống nhất|nhất trí|thỏa thuận|đồng ý|phân công)|{B} (?:đã |cùng )?(?:thống nhất|nhất trí|thỏa thuận|đồng ý)|theo (?:nội dung )?(?:thỏa thuận|thoả thuận|biên bản|bản ghi nhớ|cam kết|văn bản))'

/** Under a plan it has to be said that it will be done. */
const PLANNED = 'theo (?:kế hoạch|đó|phân công|kết luận|chương trình)'

const YEARLY = '(?: (?:mỗi năm|hằng năm|hàng năm|mỗi kỳ))?'
const WILL = '(?: sẽ| có trách nhiệm| chịu trách nhiệm| phụ trách| lo)'

/** Reads: Hai bên thống nhất: Leeds cấp 15 suất học bổng; Đà Nẵng bố trí chỗ ở. */
export const haiBenThongNhat: Pattern = {
  name: 'vi/hai-ben-thong-nhat',
  lang: 'vi',
  kind: 'commitment',
  says: 'Hai bên thống nhất: Leeds cấp 15 suất học bổng cho Đà Nẵng.',
  mustNot: 'Hai bên thống nhất: Leeds và Đà Nẵng đều là thành phố trẻ.',
  triggers: ['thống', 'nhất', 'thỏa', 'thoả', 'đồng', 'theo', 'phân'],
  shapes: [
    `(?<=^${PLANNED} (?:[^\\s]+ ){0,30}?(?:,|và|còn) (?:phía |bên )?)(?<by>{L}|{O})${WILL}(?= ${DEEDS} \\S+)`,
    `(?<=^(?:\\S+ ){0,9}?${AGREED}(?: (?:[^\\s]+ ){0,40}?(?:rằng|là|việc|:|;|,|và|còn|trong khi))? (?:phía |bên )?)(?<by>{L}|{O})${YEARLY}${WILL}?(?= (?:(?:tiếp tục|cùng|luôn|sớm) )?${DEEDS} \\S+)`,
  ],
  state: { kind: 'pledge' },
}

/** Reads under `Hai bên thống nhất:` the points that say what each side does. */
export const phanViec: Pattern = {
  name: 'vi/phan-viec',
  lang: 'vi',
  kind: 'commitment',
  says: 'Hai bên thống nhất:\n- Phía Leeds sẽ gửi dự thảo kế hoạch trước ngày 25/7/2024.',
  mustNot: '- Phía Leeds rất vui.',
  under:
    /hai bên (?:đã |cùng )?(?:thống nhất|nhất trí|thỏa thuận)|phân công|các bước tiếp theo|việc tiếp theo/,
  triggers: ['-', '•', '+', ')', '.', 'phía', 'bên'],
  shapes: [
    `(?<=^(?:[-–•+*] |N?\\d+ [.)] |[a-zđ] [.)] )?(?:phía |bên )?)(?<by>{L}|{O})${YEARLY}${WILL}?(?= ${DEEDS} \\S+)`,
  ],
  state: { kind: 'pledge' },
}
