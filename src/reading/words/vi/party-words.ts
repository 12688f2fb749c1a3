/** Words before the companions of one who is counted apart: `mang theo 17 đồng sự`. */
export const WITH =
  /(?<!\p{L})(?:cùng|cùng với|và|với|có thêm|mang theo|dẫn theo|kéo theo|đưa theo|theo chân (?:ông|bà) có|theo sau là|(?:cùng )?đi cùng(?: với)? (?:ông |bà )?(?:có|là|còn có)?|(?:cùng )?đi với (?:ông|bà) (?:có|là|còn có)|tháp tùng (?:ông |bà )?(?:có|là))(?: (?:khoảng|gần|hơn|thêm))?$/u

/** Companions by a word that says so, or by what they are. */
export const COMPANIONS =
  /^(?:người|thành viên|đồng sự|cộng sự|đồng nghiệp|cán bộ|đại biểu|hội viên|vị khác|đại diện|doanh nhân|chuyên gia|nghệ sĩ|nghệ nhân|nhà khoa học|nhà giáo|giảng viên|giáo sư|kỹ sư|nông dân|nhân viên|quan chức|viên chức|công chức|chuyên viên|trợ lý|sinh viên|học sinh|lãnh đạo|chủ doanh nghiệp|giám đốc|bạn|em|thầy cô|bác sĩ|nhà báo|phóng viên)(?= |$)/u

/** Behind a count that may be of travellers where the sentence speaks of a group. */
export const PEOPLE =
  /^(?:người|thành viên|đại biểu|cán bộ|vị khách|vị|khách|nghệ sĩ|nghệ nhân|doanh nhân|học sinh|sinh viên|bạn|em|nhà khoa học|chuyên gia|giảng viên|kỹ sư|thầy cô|nông dân|hội viên|vận động viên)(?= |$)/u

/** Before a count of all who travel: `đoàn gồm`. */
export const COUNTED =
  /(?<!\p{L})(?:đoàn|khách|nhóm|phái đoàn)(?: (?!cùng|với|và|do|mang|dẫn)\p{L}+){0,5}?(?: (?:có|gồm|gồm có|bao gồm|là|,|:|tổng cộng|cả thảy|vỏn vẹn|chỉ|chỉ có|khoảng))*$/u

/** People who travel together, by a common noun or a pronoun. */
export const GROUP = /(?<!\p{L})(đoàn|khách|phái đoàn|họ|nhóm|đến từ|sang)(?!\p{L})/u

/** What a roll of those who go along opens with, in shorthand. */
export const OPENS_COMPANY =
  /(?<!\p{L})(?:(?:cùng đi|đi cùng|tháp tùng)(?: (?:với )?(?:P\d+|ông|bà|đồng chí|đoàn))?(?: còn)?(?: có| gồm)|(?:cùng )?tham gia đoàn(?: công tác)?(?: còn)?(?: có| gồm)|(?:thành phần |thành viên )?đoàn(?: công tác)?(?: còn)? (?:gồm|có)(?: có)?|thành viên đoàn)(?= )(?: :)?/u

/** A roll of the whole party. */
export const WHOLE_PARTY = /^(?:thành phần |thành viên )?đoàn/u
