import { PAPERS, SIGN } from '../../words/vi/agreement-words.ts'
import type { Pattern } from '../pattern.ts'

/** Reads: Lào Cai và Vân Nam ký thỏa thuận hợp tác. */
export const kyVanBan: Pattern = {
  name: 'vi/ky-van-ban',
  lang: 'vi',
  kind: 'agreement',
  says: 'Lào Cai và Vân Nam ký thỏa thuận hợp tác.',
  mustNot: 'Hai bên chưa ký thỏa thuận nào.',
  triggers: ['ký', 'kí', 'ghi', 'thỏa', 'trao', 'biên', 'gia', 'đặt', 'hạ', 'thông'],
  shapes: [
    `(?<!(?:tại|ở|từ) )(?<parties>{XLIST}|{B}) (?:\\S+ ){0,6}?${SIGN} (?:\\S+ ){0,5}?${PAPERS}(?: (?:\\S+ ){0,8}?(?:với|cùng) (?<parties2>[LOC]\\d+))?`,
    `(?<parties>{XLIST}|{B}) (?:\\S+ ){0,5}?(?:ký|ký kết) (?:\\S+ ){0,2}?với (?<parties2>[LOC]\\d+) (?:\\S+ ){0,5}?${PAPERS}`,
    `${PAPERS}(?: \\( \\S+ \\))? (?:\\S+ ){0,9}?(?:giữa|với) (?<parties>{XLIST}|{B}) (?:\\S+ ){0,8}?(?:được ký|ký|được ký kết|đã ký|đã được ký|được thông qua)`,
    `(?<parties>{XLIST}|{B}|[LC]\\d+ , [LC]\\d+) (?:\\S+ ){0,2}?gia hạn (?:\\S+ ){0,3}?${PAPERS}`,
    `(?:ký(?: kết)?|ký gia hạn|trao|trao đổi|gia hạn) (?:\\S+ ){0,4}?${PAPERS} (?:(?!P\\d|ký )\\S+ ){0,18}?giữa (?<parties>{XLIST}|{B})`,
    `(?:ký(?: kết)?|ký gia hạn|trao|trao đổi|gia hạn) (?:\\S+ ){0,4}?${PAPERS} (?:\\S+ ){0,9}?(?:giữa|với) (?<parties>{XLIST}|{B})`,
    '(?:ký|ký kết|đặt bút ký) (?:quan hệ )?hợp tác (?:\\S+ ){0,3}?với (?<parties>[LOC]\\d+)',
    '(?<parties>{XX}|{B}) (?:\\S+ ){0,4}?(?:ký|ký kết) (?:quan hệ )?(?:hợp tác|kết nghĩa)(?! với)',
    `${PAPERS} (?:\\S+ ){0,8}?(?:mà )?(?<parties>{B}|{L}) (?:\\S+ ){0,4}?ký`,
    '(?:bản ghi nhớ|biên bản|thỏa thuận|ý định thư)(?: \\S+){0,8}? (?:được ký|sẽ được ký|đã được ký|được (?:\\S+ ){0,3}?đặt bút)',
    `${PAPERS}(?: (?!;)\\S+){0,12}? được (?:(?:đại diện|lãnh đạo|hai bên) )?(?<parties>{XLIST}|{B}) (?:\\S+ ){0,4}?(?:đặt bút|ký|trao|thông qua)`,
  ],
  state: {},
  modality: 'status',
}
