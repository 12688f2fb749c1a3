import { BANDS, PEOPLE } from '../../words/vi/coming-words.ts'
import type { Pattern } from '../pattern.ts'

const WILL = '(?:sẽ|dự kiến|sắp|định|chuẩn bị|đang chuẩn bị|có kế hoạch|hẹn)'

/** Who is sent: counted people, or a group with its number behind it. */
const SENT = `(?:thêm )?(?:(?:N\\d+ )?${BANDS} (?:(?<size>{N}) )?\\S+|(?<size2>{N}) (?:\\S+ )?${PEOPLE}) (?:(?![LCPO]\\d|;|,)\\S+ ){0,8}?`

/** Reads: Đầu năm 2027, Akita sẽ cử hai chuyên gia sang giúp Đà Lạt. Without a time it is a promise only. */
export const cuNguoiSang: Pattern = {
  name: 'vi/cu-nguoi-sang',
  lang: 'vi',
  kind: 'visit',
  says: 'Đầu năm 2027, Akita sẽ cử hai chuyên gia trồng hoa sang giúp Đà Lạt.',
  mustNot: 'Đầu năm 2027, Akita sẽ gửi hai xe cứu hỏa sang Đà Lạt.',
  triggers: ['cử', 'gửi', 'đưa', 'phái'],
  shapes: [
    `(?<start>{D}) (?:, )?(?:\\S+ ){0,3}?(?<from>[LO]\\d+)(?: \\( \\S+ \\)| , [LC]\\d+ ,)? (?:\\S+ ){0,3}?${WILL} (?:\\S+ )?(?:cử|gửi|đưa|phái) ${SENT}(?:sang|qua|đến|tới|ra|vào|lên|xuống|về)(?: (?:(?![LCPO]\\d|;|,)\\S+ ){0,4}?(?<to>[LC]\\d+))?`,
  ],
  state: { status: 'planned' },
}
