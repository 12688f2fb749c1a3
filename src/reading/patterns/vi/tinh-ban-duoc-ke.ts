import type { Pattern } from '../pattern.ts'

/** What makes two places more than neighbours. */
const TIE = '(?:kết nghĩa|hữu nghị|anh em|chị em|đối tác|kết giao|kết bạn)'

/** Words before a year in which a tie began. */
const SINCE = '(?: (?:(?:từ|kể|tính|hồi|vào|năm|hôm|ngày|sáng|chiều|tối) ){0,3}(?<since>{D}))?'

/** Reads: Nara, thành phố kết nghĩa của Huế từ năm 1990, gửi tặng một chiếc chuông. */
export const tinhBanDuocKe: Pattern = {
  name: 'vi/tinh-ban-duoc-ke',
  lang: 'vi',
  kind: 'partnership',
  says: 'Nara, thành phố kết nghĩa của Huế từ năm 1990, gửi tặng một chiếc chuông.',
  mustNot: 'Nara, thành phố lớn của Nhật Bản, gửi tặng Huế một chiếc chuông.',
  triggers: ['kết', 'hữu', 'anh', 'chị', 'đối', 'bạn', 'hợp', 'quan', 'tay', 'tình', 'duyên', 'giữa'],
  shapes: [
    `(?<b>{L}) (?:\\( C\\d+ \\) )?(?:(?:cũng|vốn|đã|hiện|từng|vẫn|coi như) ){0,2}là (?:(?:người|một|chỗ|nơi|hai|những) ){0,2}(?:bạn|bạn bè|đối tác|anh em|chị em)(?: (?:lâu năm|hợp tác|hữu nghị|cũ|thân|thiết|xưa))* (?:của|với) (?<a>{L})(?: \\( C\\d+ \\))?(?: ,)?(?: ký)?${SINCE}`,
    `(?<a>{L}) (?:và|với|cùng) (?<b>{L}) bắt tay (?:nhau |hợp tác |với nhau ){0,2}(?:từ|kể từ) (?:năm |tháng )?(?<since>{D})`,
    `(?:tình bạn|tình hữu nghị|duyên|mối duyên) với (?<b>{L})(?: \\( C\\d+ \\))? (?:(?:thì|đã|vốn) ){0,2}(?:có|bắt đầu|được lập|nảy nở|khởi đầu|được nối)${SINCE}`,
    `giữa (?<a>{L}) (?:và|với) (?<b>{L}) (?:(?:thì|đã|chỉ|mới|vẫn|cũng|hiện) ){0,3}có (?:\\S+ ){0,3}?(?:thỏa thuận|bản ghi nhớ|biên bản|quan hệ|tình(?= (?:hữu nghị|bạn|anh em)))(?: (?:bạn|anh em|hợp tác|hữu nghị|kết nghĩa|ghi nhớ))*(?: (?:ký|đề|lập|có))?${SINCE}`,
    `(?<b>{L}) (?:,|-) (?:(?!với|và)\\S+ ){0,3}?${TIE}(?: \\S+){0,2}? (?:của|với) (?<a>{L})${SINCE}`,
    `(?<a>{L}) (?:và|với|cùng) (?<b>{L}) (?:\\S+ ){0,4}?(?:kết thành|trở thành|làm|là|nối lại) (?:\\S+ ){0,4}?${TIE}${SINCE}`,
    '(?<a>{L}) (?:\\S+ ){0,3}?(?:và|với|cùng) (?:\\S+ ){0,2}?(?<b>{L})(?: \\( C\\d+ \\))? (?:(?!L\\d|;)\\S+ ){0,10}?kỷ niệm (?:(?!L\\d)\\S+ ){0,6}?(?:quan hệ|kết nghĩa|hữu nghị)(?: (?:(?!L\\d)\\S+ ){0,4}?\\( (?<since>{D}))?',
    '(?:đình chỉ|tạm dừng|nối lại|khôi phục) (?:\\S+ ){0,4}?(?:kết nghĩa|hữu nghị|quan hệ|chị em|hợp tác) (?:\\S+ ){0,2}?với (?<b>{LIST})',
  ],
  state: {},
  modality: 'status',
}
