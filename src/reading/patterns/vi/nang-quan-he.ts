import type { Pattern } from '../pattern.ts'

const NANG = 'nâng (?:cấp |tầm |mức )?'
const LEN =
  '(?:\\S+ ){0,12}?(?:lên|thành) (?:(?:mức|tầm|cấp|thành|thỏa|thuận|thoả|bản|thiết|lập|quan|hệ|địa|phương|hợp|tác|,) ){0,6}?(?:kết nghĩa|hữu nghị)'

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
