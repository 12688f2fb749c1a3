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
    '(?<from>[LCO]\\d+) (?:\\S+ ){0,2}?cử (?:một )?đoàn (?:(?<size>{N}) )?(?:\\S+ ){0,4}?(?:sang|tới|đến|thăm) (?<to>{LIST})',
    '(?:đón|đón tiếp|tiếp) (?:một )?đoàn (?:(?<size>{N}) )?(?:doanh nghiệp|doanh nhân|khách|cán bộ|giáo viên|học sinh|sinh viên|nghệ sĩ|chuyên gia|nhà báo) (?:\\S+ ){0,2}?(?<from>[LC]\\d+)',
    'dẫn đầu đoàn (?:(?!,|tiếp|đón|với|đã|tại|làm )\\S+ ){0,8}?có (?<head>{P})',
    '(?<!(?:tập|công|binh|sư|quân|liên|tổng) )đoàn (?<size>{N}) (?:\\S+ ){0,3}?(?:doanh nhân|doanh nghiệp|cán bộ|người|thành viên|đại biểu|nghệ sĩ|chuyên gia) (?:\\S+ ){0,2}?(?<from>[LC]\\d+) (?:\\S+ ){0,3}?(?:lên|đến|tới|sang|về|vào|ra|thăm) (?<to>{LIST})',
    '(?<!(?:tập|công|binh|sư|quân|liên|tổng) )đoàn (?:của )?(?<from>[LC]\\d+) (?<size>{N}) (?:người|thành viên|đại biểu)',
    '(?:hai|ba|bốn|các|{N}) đoàn (?:(?:đại biểu|công tác|cán bộ|lãnh đạo|cấp cao) )*(?:của )?(?<from>{LIST})',
    `${OWN_GROUP}đoàn ${GROUP}(?<from>[LCO]\\d+)(?: , L\\d+)?(?: \\( [^()]* \\))?(?: (?:gồm )?(?<size>{N}) (?:người|thành viên|đại biểu))?(?: ,)?(?: (?:\\S+ ){0,2}?do (?<head>{P})(?: ,)?(?: (?:\\S+ ){0,4}?(?:dẫn đầu|làm trưởng đoàn))?)?(?: ,)?(?: (?:\\S+ ){0,10}?${GOES} (?<to>{LIST}))?`,
    '(?<head>{P})(?: ,)? (?:\\S+ ){0,4}?(?:dẫn đầu|làm trưởng đoàn)(?: đoàn (?:gồm )?(?<size>{N}) (?:người|thành viên|đại biểu))?(?: (?:\\S+ ){0,10}?(?:sang|tới|đến|thăm)(?: hữu nghị| chính thức| xã giao| và làm việc| , làm việc| làm việc| tại| với){0,4} (?<to>{LIST}))?',
    '(?:tổ công tác|nhóm công tác|đoàn|tổ bác sĩ) (?:\\S+ ){0,4}?(?<size>{N}) (?:người|thành viên|đại biểu)(?: (?:\\S+ ){0,6}?(?:sang|tới|đến|thăm) (?<to>{LIST}))?',
    '(?<!(?:^| )(?:mời|mong|nghị|với|muốn) )(?<head>{P})(?: ,)? (?:(?!tiếp |đón |gặp |mời |đề |mong )\\S+ ){0,3}?(?:đi|sang|đến|tới) (?:thăm|công tác)(?: hữu nghị| chính thức| và làm việc| , làm việc| tại| các| tỉnh| bắc| nam){0,5} (?<to>C\\d+)',
    '(?:khuôn khổ|trong|nhân|dịp|kết thúc|tiếp tục|tiếp nối) (?:\\S+ ){0,3}?(?:chuyến|đợt|chương trình) (?:thăm|công tác|đi|làm việc|xúc tiến) (?:\\S+ ){0,4}?(?<to>[LC]\\d+)(?: (?:\\S+ ){0,6}?, (?<head>{P}))?',
    'chuyến (?:thăm|công tác) (?:và làm việc )?(?:chính thức )?(?:tại |tới |đến )?(?<to>[LC]\\d+) của (?:\\S+ ){0,2}?(?<head>{P})',
    `${OWN_GROUP}đoàn ${GROUP}(?<from>[LCO]\\d+) (?:\\( [^()]* \\) )?(?:do (?<head>{P})(?: ,)? (?:(?:dẫn đầu|làm trưởng đoàn) )?)?(?:vừa |đã )*(?:rời|kết thúc (?:tốt đẹp |thành công )?chuyến (?:thăm|công tác|làm việc)(?: và làm việc| , làm việc)?(?: tại| ở)?) (?<to>${GOAL})`,
    `(?<head>{P})(?: ,)? (?:\\S+ ){0,3}?(?:dẫn đầu|làm trưởng|cùng) đoàn ${GROUP}(?<from>[LCO]\\d+)(?: (?:(?![LC]\\d)\\S+ ){0,8}?${GOES} (?<to>{LIST}))?`,
    '(?<head>{P})(?: ,)? (?:\\S+ ){0,4}?(?:có|thực hiện|bắt đầu|kết thúc|tiến hành) chuyến (?:thăm|công tác|làm việc)(?: (?![LCP]\\d|,)\\S+){0,5} (?<to>{LIST}|C\\d+(?: và C\\d+)?)',
    'chuyến (?:thăm|công tác|làm việc)(?: và làm việc)?(?: chính thức| hữu nghị)?(?: tại| tới| đến| sang)? (?<to>[LC]\\d+) của (?:lãnh đạo |đoàn |đại biểu |công tác ){0,4}(?<from>[LC]\\d+)',
    'chuyến (?:thăm|công tác|làm việc)(?: và làm việc)?(?: chính thức| hữu nghị)? của (?:lãnh đạo |đoàn |đại biểu |công tác |cấp cao ){0,4}(?:(?<from>[LC]\\d+) )?(?:tại|tới|đến) (?<to>{LIST}|C\\d+)',
    '(?<!(?:tập|công|binh|sư|quân|liên|tổng) )đoàn (?:\\S+ ){0,12}?do (?<head>{P})',
    '(?:tại|ở) (?<to>{L}) , (?:\\S+ )?đoàn',
  ],
  state: {},
  modality: 'status',
}
