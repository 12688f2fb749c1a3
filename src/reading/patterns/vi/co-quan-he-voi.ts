import type { Pattern } from '../pattern.ts'

/** Reads: Đà Nẵng thiết lập quan hệ hữu nghị với Sakai năm 2009. */
export const coQuanHeVoi: Pattern = {
  name: 'vi/co-quan-he-voi',
  lang: 'vi',
  kind: 'partnership',
  says: 'Đà Nẵng thiết lập quan hệ hữu nghị với Sakai năm 2009.',
  mustNot: 'Huế chưa thiết lập quan hệ với Sakai.',
  triggers: ['quan', 'kết', 'hợp', 'lập', 'anh', 'hữu', 'đối', 'thiết', 'hết', 'chấm'],
  shapes: [
    '(?<a>{L}) (?:\\S+ ){0,8}?(?:thiết lập|lập|ký|có|đã có|duy trì|đặt|xây dựng|chính thức|giữ|gìn giữ|vun đắp) (?:\\S+ ){0,3}?(?:quan hệ|mối quan hệ|hợp tác|kết nghĩa) (?:\\S+ ){0,5}?(?:với|cùng) (?:(?:\\S+ ){0,9}?(?:gồm|như|là|:|gồm có|bao gồm|trong đó có|trong đó gồm|tiêu biểu là|cụ thể là|có thể kể đến|nổi bật là) )?(?<b>{LIST})(?: (?:\\S+ ){0,3}?(?<since>{D}))?',
    '(?<a>{L}) (?:và|với|cùng) (?<b>{L})(?: \\S+){0,3}? (?:\\S+ ){0,4}?(?:thiết lập quan hệ|lập quan hệ|kết nghĩa|là anh em|kết bạn|ký kết quan hệ|hợp tác|có quan hệ)(?: (?:\\S+ ){0,5}?(?<since>{D}))?',
    '(?<a>{L}) và (?<b>{L}) từ (?:năm )?(?<since>{D})',
    '(?<a>{L}) (?:\\S+ ){0,3}?(?:kết nghĩa|kết bạn) với (?<b>{LIST})(?: (?:từ |vào |năm )*(?<since>{D}))?',
    '(?:kết nghĩa|hợp tác|quan hệ hữu nghị|quan hệ hợp tác|quan hệ) với (?<a>{L}) (?:gồm|là|như|: )(?: có)? (?<b>{LIST})',
    '(?<pair>{B}) (?:đã |chính thức |cũng ){0,2}(?:kết nghĩa|kết bạn)(?: (?:với nhau )?(?:từ |vào |năm ){0,2}(?<since>{D}))?',
    '(?<pair>{B}) (?:\\S+ ){0,8}?(?:thiết lập|lập|ký) (?:\\S+ ){0,2}?(?:quan hệ|kết nghĩa)(?: (?:\\S+ ){0,6}?\\(? ?(?<since>{D}))?',
    '(?:quan hệ|hợp tác|kết nghĩa) (?:\\S+ ){0,6}?giữa (?<a>{L}) (?:và|với|-) (?<b>{LIST})(?: (?:\\S+ ){0,4}?(?<since>{D}))?',
    '(?<!(?:nội dung|cơ hội|khả năng|lĩnh vực|nhu cầu|tiềm năng|đề xuất) )(?:quan hệ|kết nghĩa|hợp tác) (?:\\S+ ){0,5}?với (?<b>{LIST})(?! (?:gồm|là|như|:|có) )(?: (?:từ |vào |năm )*(?<since>{D}))?',
    '(?:địa phương|thành phố|tỉnh|bang|đối tác) (?:\\S+ ){0,4}?kết nghĩa (?:\\S+ ){0,4}?(?:gồm|là|như|:) (?<b>{LIST})',
    '(?<b>{LIST}) (?:\\S+ ){0,2}?(?:trở thành|là|đều là) (?:\\S+ ){0,6}?(?:kết nghĩa|hữu nghị|anh em|kết bạn|đối tác)(?: \\S+){0,3}? (?:của|với) (?<a>{L})',
    '(?:quan hệ|tình) (?:hữu nghị|kết nghĩa|hợp tác|anh em)(?: (?!với|giữa)\\S+){0,3}? (?:đặt|có|bắt đầu|được thiết lập|thiết lập|lập|được lập) (?:từ |vào |năm ){0,2}(?<since>{D})',
    'với (?<b>{L}) , (?:\\S+ ){0,2}?(?:quan hệ|tình) (?:\\S+ ){0,3}?(?:đã có|có|đã lập|lập|bắt đầu|thiết lập|được thiết lập) (?:\\S+ ){0,2}?(?<since>{D})',
    '(?:bản ghi nhớ|thỏa thuận|biên bản)(?: (?!N\\d)\\S+){0,4}? với (?<b>{L}) (?:\\S+ ){0,3}?(?:hết hạn|hết hiệu lực|chấm dứt)',
    '(?<pair>{B}) (?:đã |hiện |vốn |cũng ){0,2}(?:có|duy trì|giữ) (?:\\S+ ){0,1}?(?:quan hệ|mối quan hệ|tình) (?:hữu nghị|kết nghĩa|hợp tác|anh em)(?: hợp tác)?(?: (?:từ |vào |năm ){1,2}(?<since>{D}))',
    'còn với (?<b>{L}) , (?<pair>{B}) có thỏa thuận hợp tác',
  ],
  state: {},
  modality: 'status',
}
