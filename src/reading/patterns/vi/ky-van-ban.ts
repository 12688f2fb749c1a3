import type { Pattern } from '../pattern.ts'

/** Reads: Lào Cai và Vân Nam ký thỏa thuận hợp tác. */
export const kyVanBan: Pattern = {
  name: 'vi/ky-van-ban',
  lang: 'vi',
  kind: 'agreement',
  says: 'Lào Cai và Vân Nam ký thỏa thuận hợp tác.',
  mustNot: 'Hai bên chưa ký thỏa thuận nào.',
  triggers: ['ký', 'kí', 'ghi', 'thỏa', 'trao', 'biên', 'gia'],
  shapes: [
    '(?<parties>{XLIST}|{B}) (?:\\S+ ){0,6}?(?:ký kết|ký|trao nhau|trao đổi|trao|đặt bút ký|cùng ký) (?:\\S+ ){0,5}?(?:bản ghi nhớ|biên bản ghi nhớ|biên bản|thỏa thuận|kế hoạch|hợp đồng|tuyên bố chung|ý định thư|văn bản|thư ngỏ|chương trình|hiệp định|bản thỏa thuận)(?: (?:\\S+ ){0,8}?với (?<parties2>[LOC]\\d+))?',
    '(?:bản ghi nhớ|biên bản|thỏa thuận|kế hoạch hợp tác|ý định thư|hợp đồng|văn bản)(?: \\( \\S+ \\))? (?:\\S+ ){0,9}?(?:giữa|với) (?<parties>{XLIST}|{B}) (?:\\S+ ){0,8}?(?:được ký|ký|được ký kết|đã ký|đã được ký)',
    '(?<parties>{XLIST}|{B}|[LC]\\d+ , [LC]\\d+) (?:\\S+ ){0,2}?gia hạn (?:\\S+ ){0,3}?(?:bản ghi nhớ|biên bản|thỏa thuận|kế hoạch|văn bản|hiệp định)',
    'ký(?: kết)? (?:\\S+ ){0,4}?(?:bản ghi nhớ|biên bản|thỏa thuận|kế hoạch|ý định thư|tuyên bố chung|hợp đồng|văn bản) (?:\\S+ ){0,9}?(?:giữa|với) (?<parties>{XLIST}|{B})',
    '(?:bản ghi nhớ|biên bản|thỏa thuận|kế hoạch|ý định thư|tuyên bố chung|văn bản) (?:\\S+ ){0,8}?(?:mà )?(?<parties>{B}|{L}) (?:\\S+ ){0,4}?ký',
    '(?:ký kết|đặt bút ký|ký|trao nhau|hạ bút ký) (?:\\S+ ){0,5}?(?:bản ghi nhớ|biên bản ghi nhớ|biên bản|thỏa thuận|kế hoạch hợp tác|ý định thư|tuyên bố chung)',
    '(?:bản ghi nhớ|biên bản|thỏa thuận|ý định thư)(?: \\S+){0,12}? được (?<parties>{B}) (?:\\S+ ){0,2}?(?:đặt bút|ký)',
    '(?<parties>{XX})(?: ,)? (?:\\S+ ){0,9}?(?:biên bản ghi nhớ|bản ghi nhớ|thỏa thuận|biên bản) (?:\\S+ ){0,4}?ký(?: năm| ngày| tháng)?(?= D\\d)',
    '(?:bản ghi nhớ|biên bản|thỏa thuận|ý định thư)(?: \\S+){0,8}? (?:được ký|sẽ được ký|đã được ký|được (?:\\S+ ){0,3}?đặt bút)',
    '(?:bản ghi nhớ|biên bản|thỏa thuận|ý định thư|văn kiện|văn bản|hợp đồng|kế hoạch hợp tác)(?: (?!;)\\S+){0,12}? được (?:(?:đại diện|lãnh đạo|hai bên) )?(?<parties>{XLIST}|{B}) (?:\\S+ ){0,4}?(?:đặt bút|ký|trao)',
    '(?:bản ghi nhớ|biên bản|thỏa thuận|ý định thư|văn kiện|hợp đồng|kế hoạch hợp tác)(?: (?!;)\\S+){0,8}? do (?<parties>{XX}) (?:\\S+ ){0,2}?ký',
  ],
  state: {},
  modality: 'status',
}
