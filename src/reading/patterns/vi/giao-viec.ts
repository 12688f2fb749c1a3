import { TASK_VERBS } from '../../words/vi/task-words.ts'
import type { Pattern } from '../pattern.ts'

/** Offices that tasks are given to. */
const UNIT =
  '(?:(?:cho )?(?:(?:các|những|hai|tất cả) )?(?:O\\d+|sở|ban|ngành|phòng|văn phòng|ủy ban|uỷ ban|ubnd|trung tâm|đơn vị|cơ quan|địa phương|quận|huyện|phường|xã|công an|chi cục|cục|cảng vụ|hải quan|trường|bộ phận))'

const VERBS = `(?:${TASK_VERBS.filter((verb) => verb !== 'in').join('|')}|dành|cấp|mở|lo|giải quyết|xử lý|đưa|làm|tạo|kết nối|xem xét|quan tâm|sớm|trình)`

/** Reads: Ông Bình giao Sở Ngoại vụ dự thảo kế hoạch trước ngày 30/6. */
export const giaoViec: Pattern = {
  name: 'vi/giao-viec',
  lang: 'vi',
  kind: 'commitment',
  says: 'Chủ tịch Lê Văn Bình của Đà Nẵng giao Sở Ngoại vụ dự thảo kế hoạch trước ngày 30/6.',
  mustNot: 'Chủ tịch Lê Văn Bình của Đà Nẵng bàn giao sở cũ cho bảo tàng.',
  triggers: ['giao', 'đạo', 'công', 'lưu', 'nhắc', 'quán', 'thị', 'dặn'],
  shapes: [
    `(?<!(?:^| )(?:bàn|chuyển|được|ngoại|xã|hòa|tiếp|quà|nhất trí|thống nhất) )(?:giao|giao nhiệm vụ|chỉ đạo|phân công|lưu ý|nhắc|nhắc nhở|quán triệt|chỉ thị|dặn)(?= ${UNIT} (?:\\S+ ){0,14}?${VERBS} \\S+)`,
    `(?<=(?:sở|phòng|ban|O\\d+|trung tâm|cục|vụ|lịch)(?: [LO]\\d+)? (?:đã |vừa )?)được (?<by>{P}) (?:giao|phân công|chỉ đạo|yêu cầu)(?: nhiệm vụ)?(?= ${VERBS} \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
