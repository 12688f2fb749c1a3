/** Small words between a verb of a stay and its day. */
const SMALL = '(?: (?:vào|từ|kể|hôm|rạng|sáng|trưa|chiều|tối|đêm|khuya|ngày|hết)){0,3}$'

/** Words right before the last day of a stay. */
export const LAST_DAY = new RegExp(
  `(?<!\\p{L})(?:(?:ở|ở lại|lưu lại|nán lại|kéo dài|làm việc|có mặt|lưu trú)(?: (?!đến|tới)\\S+){0,4} (?:đến|tới)|(?:về nước|về nhà|kết thúc|bay về|lên đường về|trở về|ra về|rời đi|rời \\S+(?: \\S+)?)(?: nước)?)${SMALL}`,
  'u',
)

/** Words right behind it, as Vietnamese puts the day first. */
export const LAST_DAY_BEHIND =
  /^(?:(?:,|:|thì|sẽ|đã|mới|đoàn|họ|khách|cả|lại|lên|đường|trở|quay) ){0,5}(?:về nước|về nhà|ra về|bay về|đường về|kết thúc|khép lại|rời)(?= |$)/

/** Words right before the first day of a stay. */
export const FIRST_DAY = new RegExp(
  `(?<!\\p{L})(?:(?:đến|tới|sang|qua|lên|xuống|về|ghé|nhập cảnh|đặt chân|đáp|hạ cánh|cập cảng|lên đường|khởi hành|xuất phát|bắt đầu|có mặt)(?: (?!,|;|đến|tới|về|rời)\\S+){0,6}?|kể từ|tính từ)${SMALL}`,
  'u',
)

/** Words right before the day the journey itself began on, wherever the guests were told of since. */
export const SETS_OUT = new RegExp(
  `(?<!\\p{L})(?:(?:chuyến \\S+|hành trình|đợt \\S+)(?: (?!,|;)\\S+){0,4}? bắt đầu|khởi hành|lên đường|xuất phát)${SMALL}`,
  'u',
)

/** Words of a stay before its first and last day. */
export const STAYS =
  /(?<!\p{L})(?:ở|ở lại|lưu lại|nghỉ lại|thăm|chuyến|hành trình|sang|đến|tới|có mặt|làm việc|đoàn|ăn ngủ|công tác)(?!\p{L})/u

/** A day told by its being the one before. */
export const DAY_BEFORE =
  /(?<!\p{L})(?:đến|tới|sang|lên|xuống|có mặt|đặt chân|ra|vào)(?: (?!đến |rời |về )\S+){0,6}? (?:hôm trước|(?:đêm|tối|chiều|sáng) hôm trước|ngày hôm trước)(?!\p{L})/u
