import type { Pattern } from '../pattern.ts'

const NANG = 'nâng (?:cấp |tầm |mức )?'
const LEN =
  '(?:\\S+ ){0,12}?(?:lên|thành) (?:(?:mức|tầm|cấp|thành|thỏa|thuận|thoả|bản|thiết|lập|quan|hệ|địa|phương|hợp|tác|,) ){0,6}?(?:thành phố |địa phương |tỉnh )?(?:kết nghĩa|hữu nghị|chị em|anh em)'

/** Reads: Hai bên thống nhất nâng quan hệ lên kết nghĩa trong năm 2026. */
export const nangQuanHe: Pattern = {
  name: 'vi/nang-quan-he',
  lang: 'vi',
  kind: 'partnership',
  says: 'Huế và Trier thống nhất nâng quan hệ lên kết nghĩa trong năm 2026.',
  mustNot: 'Huế và Trier thống nhất nâng số học bổng lên mười suất.',
  triggers: ['nâng'],
  shapes: [
    `(?<a>{L}) (?:và|với|cùng) (?<b>{L}) (?:\\S+ ){0,6}?(?<!đã |vừa |được )${NANG}${LEN}`,
    `(?<pair>{B}) (?:\\S+ ){0,6}?(?<!đã |vừa |được )${NANG}${LEN}`,
    `(?<!đã |vừa |được )${NANG}(?:\\S+ ){0,5}?(?:với|giữa (?<a>{L}) (?:và|với)) (?<b>{L}) ${LEN}`,
    `(?<!đã |vừa |được )${NANG}${LEN}`,
  ],
  state: { status: 'planned' },
  modality: 'status',
}

/** Before the verb: it was done. */
const DA = '(?:đã|vừa|được|đã được|vừa được|chính thức|chính thức được|cùng|đã cùng) '

const KHI = '(?: (?:\\S+ ){0,4}?(?<since>{D}))?'

/** Reads: Quan hệ giữa Huế và Gyeongju được nâng lên thành quan hệ kết nghĩa năm 2014. */
export const daNangQuanHe: Pattern = {
  name: 'vi/da-nang-quan-he',
  lang: 'vi',
  kind: 'partnership',
  says: 'Quan hệ giữa Huế và Trier được nâng lên thành quan hệ kết nghĩa năm 2014.',
  mustNot: 'Số học bổng giữa Huế và Trier được nâng lên thành mười suất năm 2014.',
  triggers: ['nâng'],
  shapes: [
    `(?:quan hệ|tình hữu nghị|hợp tác|kết nghĩa)(?: \\S+){0,4}? giữa (?<a>{L}) (?:và|với) (?<b>{L}) (?:\\S+ ){0,10}?${DA}${NANG}${LEN}(?: chị em)?${KHI}`,
    `(?<a>{L}) (?:và|với|cùng) (?<b>{L}) (?:\\S+ ){0,3}?${DA}${NANG}(?:\\S+ ){0,3}?(?:quan hệ|tình hữu nghị|hợp tác) ${LEN}${KHI}`,
    `(?<pair>{B}) (?:\\S+ ){0,3}?${DA}${NANG}(?:\\S+ ){0,3}?(?:quan hệ|tình hữu nghị|hợp tác) ${LEN}${KHI}`,
  ],
  state: {},
  modality: 'status',
}
