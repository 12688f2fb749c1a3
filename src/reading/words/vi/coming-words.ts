const WILL =
  '(?:sẽ|dự kiến|sắp|định|chuẩn bị|hứa|cam kết|nhận lời|đồng ý|hẹn|có kế hoạch|lên kế hoạch|quyết định)'

/** Those who go or are sent, by what they are: alternatives of a shape. */
export const PEOPLE =
  '(?:người|chuyên gia|kỹ sư|học sinh|sinh viên|cán bộ|giáo viên|giảng viên|bác sĩ|điều dưỡng|nghệ nhân|nghệ sĩ|bạn|em|thành viên|đại biểu|vận động viên|công chức|thực tập sinh|thầy cô|doanh nhân|doanh nghiệp|thợ|nông dân|ngư dân|thanh niên|tình nguyện viên|nhà khoa học|thầy thuốc|nhạc công|đầu bếp|huấn luyện viên)'

/** Those who travel as one, as alternatives of a shape. */
export const BANDS = '(?:đoàn|nhóm|đội|tốp|phái đoàn|tổ)'

/** Not `ra mắt`, `ra trường`, `vào chung kết`: where nobody goes anywhere. */
const THERE =
  '(?:sang|qua|đến|tới|vào|ra|lên|xuống|trở lại|quay lại)(?! (?:mắt|trường|tòa|toà|đời|hạng|lớp|tuổi|đại học|viện|trận|chung|bán kết|vòng|cấp|chức|lương|tay|nghề|tù|trại|nghỉ|quân|biên chế)(?= |$))'

/** Whoever is sent or goes: counted people, or a group. */
const GROUP = `(?:(?:một |các |thêm |khoảng |gần )?(?:N\\d+ )?(?:${BANDS}|(?:\\S+ )?${PEOPLE})|(?:(?:một|các|thêm) )?${PEOPLE})`

/** Somebody will send or lead people over. */
export const SEND = new RegExp(
  `(?<!\\S)${WILL} (?:(?:(?![LCPO]\\d|,|;)\\S+ ){0,4}?(?:cử|gửi|đưa|phái|dẫn đầu|dẫn)|cho) ${GROUP}(?: (?!;|,|từ )\\S+){0,8}? ${THERE}(?= |$)`,
  'u',
)

/** People, by what they are, who will come over. */
export const COME = new RegExp(
  `(?<!\\S)${GROUP}(?: (?!;|,)\\S+){0,7}? (?:sẽ|dự kiến|sắp|hẹn) (?:(?![LCPO]\\d|,|;)\\S+ ){0,2}?(?!(?:vào|đến|tới) (?:D\\d|tháng|ngày|năm|cuối|đầu|giữa|dịp|mùa|tuần|hết) ?)${THERE}(?= |$)`,
  'u',
)

/** The first syllable of who is counted: `hai chuyên gia`, `15 bạn`. */
export const COUNTED =
  /^(?:người|chuyên|kỹ|học|sinh|cán|giáo|giảng|bác|điều|nghệ|bạn|em|thành|đại|vận|công|thực|thầy|doanh|thợ|nông|ngư|thanh|tình|nhà|nhạc|đầu|huấn)$/u
