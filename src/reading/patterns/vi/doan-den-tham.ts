import { GOAL, GOES, GROUP } from '../../words/vi/travel-words.ts'
import type { Pattern } from '../pattern.ts'

/** `tập đoàn`, `công đoàn`, `sư đoàn` are no groups that travel. */
const OWN_GROUP = '(?<!(?:tập|công|binh|sư|quân|liên|tổng) )'

/** Reads: Đoàn đại biểu thành phố Thượng Hải gồm 46 người do ông Lưu Vân Canh dẫn đầu thăm thành phố. */
export const doanDenTham: Pattern = {
  name: 'vi/doan-den-tham',
  lang: 'vi',
  kind: 'visit',
  says: 'Đoàn đại biểu thành phố Thượng Hải gồm 46 người do ông Lưu Vân Canh dẫn đầu thăm thành phố.',
  mustNot: 'Đoàn thanh niên tổ chức hội trại.',
  triggers: ['nhận', 'lên', 'đoàn', 'thăm', 'sang', 'chuyến'],
  shapes: [
    'đoàn (?:xúc tiến|khảo sát|công tác|học tập|nghiên cứu)(?: (?!;)\\S+){0,4}? (?:tại|ở) (?<to>{LIST}|C\\d+) do (?<head>{P})',
    '(?<!(?:tập|công|binh|sư|quân|liên|tổng) )đoàn (?:của )?(?<from>[LC]\\d+) (?<size>{N}) (?:người|thành viên|đại biểu)',
    `${OWN_GROUP}đoàn ${GROUP}(?:(?:gồm|với) )?(?<size>{N}) (?:người|thành viên|đại biểu|cán bộ|doanh nhân) (?:của |đến từ |từ )(?<from>[LC]\\d+)`,
    '(?:hai|ba|bốn|các|{N}) đoàn (?:(?:đại biểu|công tác|cán bộ|lãnh đạo|cấp cao) )*(?:của )?(?<from>{LIST})',
    `${OWN_GROUP}đoàn ${GROUP}(?<from>[LCO]\\d+)(?: , L\\d+)?(?: \\( [^()]* \\))?(?: (?:gồm )?(?<size>{N}) (?:người|thành viên|đại biểu|đồng chí))?(?: ,)?(?: (?:\\S+ ){0,2}?do (?<head>{P})(?: ,)?(?: (?:\\S+ ){0,4}?(?:dẫn đầu|làm trưởng đoàn))?)?(?: ,)?(?: (?:\\S+ ){0,10}?${GOES} (?<to>{LIST}))?`,
    `${OWN_GROUP}đoàn ${GROUP}(?<from>[LO]\\d+) đi (?:\\S+ ){1,6}?(?:tại|ở|sang) (?<to>C\\d+)`,
    `(?<head>{P})(?: ,)? (?:\\S+ ){0,4}?(?:dẫn đầu|làm trưởng đoàn)(?: đoàn (?:gồm )?(?<size>{N}) (?:người|thành viên|đại biểu|đồng chí))?(?: (?:(?!;)\\S+ ){0,10}?(?:sang|tới|đến|thăm)(?: hữu nghị| chính thức| xã giao| và làm việc| , làm việc| làm việc| tại| với){0,4} (?<to>${GOAL}))?`,
    '(?:tổ công tác|nhóm công tác|đoàn|tổ bác sĩ) (?:\\S+ ){0,4}?(?<size>{N}) (?:người|thành viên|đại biểu)(?: (?:\\S+ ){0,6}?(?:sang|tới|đến|thăm) (?<to>{LIST}))?',
    '(?:khuôn khổ|trong|nhân|dịp|kết thúc|tiếp tục|tiếp nối) (?:\\S+ ){0,3}?(?:chuyến|đợt|chương trình) (?:thăm|công tác|đi|làm việc|xúc tiến) (?:\\S+ ){0,4}?(?<to>[LC]\\d+)(?: (?:\\S+ ){0,6}?, (?<head>{P}))?',
    'chuyến (?:thăm|công tác|làm việc)(?: và làm việc)?(?: chính thức| hữu nghị)?(?: tại| tới| đến| sang)? (?<to>[LC]\\d+) của (?:lãnh đạo |đoàn |đại biểu |công tác ){0,4}(?<from>[LC]\\d+)',
    '(?<!(?:tập|công|binh|sư|quân|liên|tổng) )đoàn (?:\\S+ ){0,12}?do (?<head>{P})',
    '(?:tại|ở) (?<to>{L}) , (?:\\S+ )?đoàn',
    'chuyến (?:thăm|công tác|làm việc)(?: (?![,;])\\S+){0,7}? (?:kéo dài|diễn ra|được thực hiện) (?:trong|từ)',
  ],
  state: {},
  modality: 'status',
}
