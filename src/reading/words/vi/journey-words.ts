/** What may stand between going and the place one goes to. */
const ON = '(?:(?![LCPORD]\\d|;|,|(?:từ|nay|khi|năm|lúc|với|cả|mức|từng|mọi|các|những|nhau) )\\S+ ){0,4}?'

/** What of a sentence in shorthand tells that somebody comes or is here; where no place is told, it is where the text is told. */
export const COMES = new RegExp(
  [
    '(?<!\\S)(?:đặt chân (?:đến|tới|xuống|lên)|có mặt(?: tại| ở)?|lưu lại|ở lại|nán lại|nghỉ lại|lưu trú|nhập cảnh|đáp (?:xuống|chuyến|máy bay)|hạ cánh|cập cảng|xuống (?:máy bay|sân bay|tàu)|quay lại|trở lại|ghé(?: thăm| qua| lại)?|ăn ngủ|ở thăm|đang (?:ở|thăm))(?= |$)',
    '(?<!(?:^| )(?:liên quan|nhắc|kể|quan tâm|đề cập|hướng|dẫn|tính|kéo dài|đưa|gửi|mang|hẹn|chưa|D\\d+) )(?<!\\S)(?:sang|đến|tới|qua)(?= (?:(?:từ |vào |hôm |trong |ngày |sáng |chiều |tối |trưa )*D\\d|hồi|thăm|đây|đó))',
    '(?<!(?:^| )(?:liên quan|nhắc|kể|quan tâm|đề cập|hướng|dẫn|tính|kéo dài|hẹn) )(?<!\\S)(?:tới|đến|sang|về) từ(?= (?:hôm |ngày |tối |sáng |chiều |trưa )?D\\d)',
  ].join('|'),
  'g',
)

/** What tells that somebody goes to a place behind it. */
export const GOES = new RegExp(
  `(?<!(?:^| )(?:liên quan|nhắc|kể|quan tâm|đề cập|hướng|tính|kéo dài|gửi|mang|đường|tuyến|bay thẳng|xuất khẩu|từ [LC]\\d+) )(?<!\\S)(?:(?:bay|đi|rẽ|lên đường|chuyển|di chuyển|vượt|băng|đáp tàu|đáp xe|tiếp tục)(?: \\S+){0,2}? )?(?:sang|đến|tới|qua|thăm|ra|vào|lên|xuống|đi(?: tiếp| thăm)?) ${ON}(?=[LC]\\d)`,
  'g',
)

/** What tells that somebody sends or takes others to a place behind it. */
export const TAKES =
  /(?<!\S)(?:cử|đưa|phái|dẫn|dẫn đầu|dẫn theo) (?=(?:(?![LCPO]\d)\S+ ){0,3}?(?:N\d|đoàn|nhóm|đội))(?:(?![P]\d|;|,)\S+ ){1,10}?(?:sang|đến|tới|qua|đi|ra|vào|thăm) (?:(?![LCPO]\d|,|;)\S+ ){0,3}?(?=[LC]\d)/g

/** What tells that somebody is home again, from a place behind it. */
export const BACK =
  /(?:khép lại|kết thúc|trở về(?: sau| từ)|về nước sau|vừa về từ|vừa từ|sau) (?:(?![LCPOR]\d|;)\S+ ){0,6}?(?:hành trình|chuyến \S+|đợt \S+)? ?(?:(?![LCPOR]\d|;)\S+ ){0,4}?(?:qua|tại|ở|thăm|đến|sang) (?:(?![LCPOR]\d|;)\S+ ){0,2}?(?=[LC]\d)/g

/** People who may travel, by a common noun or a count. */
export const TRAVELLERS =
  /^(N\d+|đoàn|khách|nhóm|đội|gánh|phái|học|sinh|giáo|nghệ|nghệ nhân|cán|kỹ|chuyên|bác|doanh|người|thành|đại|bạn|quan|lãnh|cầu|ban)$/

/** Crowds nobody receives. */
export const CROWDS =
  /(?<!\p{L})(lượt|du khách|khách du lịch|hành khách|hàng hóa|hàng|vốn|chuyến bay|tàu hàng|tàu du lịch|tàu khách|container|đường bay|tập đoàn|công đoàn|đoàn thanh niên|sản phẩm|kim ngạch|đầu tư)(?!\p{L})/u
