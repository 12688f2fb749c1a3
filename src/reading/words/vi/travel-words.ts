/** Words of a journey. */
export const TRAVELS =
  /(?<!\p{L})(thăm(?! dò)|chuyến (?:thăm|công tác|đi|khảo sát|làm việc|xúc tiến)|sang|đến thăm|tới thăm|có mặt tại|lên đường|công tác tại|khảo sát|dẫn đầu|dẫn đoàn|trưởng đoàn|cử đoàn|về nước|rời|đi (?:tập huấn|học tập|khảo sát|công tác|dự)|đoàn)(?!\p{L})/u

/** What stands between the group and whose it is, as alternatives of a shape. */
export const GROUP =
  '(?:(?:đại biểu|công tác|cán bộ|lãnh đạo|doanh nghiệp|đại biểu cấp cao|khách|cấp cao|hữu nghị|vùng|chính quyền|nghị sĩ|trường|xúc tiến thương mại|xúc tiến đầu tư|quân sự|nghệ thuật|thanh niên|phụ nữ|giáo viên|học sinh|sinh viên) )*(?:của )?(?:nước )?'

/** Going somewhere, with what one goes for: `đến thăm, chúc Tết`, `sang dự lễ ký kết tại`. */
export const GOES =
  '(?:(?:sang|đến|tới|đi(?= (?:công|học|khảo|xúc|dự|tham|thăm|làm|nghiên|trao|tập)))(?: (?![LCOPBD]\\d|;|về|từ )\\S+){0,9}|(?:thăm|có mặt tại|xuống|công tác tại|lên đường sang|chúc tết)(?: (?:hữu nghị|chính thức|xã giao|và|,|làm việc|tại|với|chúc tết|chúc mừng|cổ truyền|bunpimay|lãnh đạo|chính quyền|các|cơ quan|đơn vị|doanh nghiệp|đối tác|địa phương|của|một số|tỉnh|bắc|nam)){0,10})'

/** Where one goes: localities, or lands. */
export const GOAL = '(?:{LIST}|C\\d+(?:(?: ,| và){1,2} C\\d+){0,4})'

/** Words right before a place one goes to. */
export const GOES_TO = /^(tại|ở|tới|đến|sang|thăm|về|vào|ra|lên|xuống|việc|thức|nghị)$/
