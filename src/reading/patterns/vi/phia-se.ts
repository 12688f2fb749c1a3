import { DEEDS } from '../../words/vi/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Reads: Phía Busan sẽ gửi dự thảo kế hoạch trước ngày 25/4/2025. */
export const phiaSe: Pattern = {
  name: 'vi/phia-se',
  lang: 'vi',
  kind: 'commitment',
  says: 'Phía Busan sẽ gửi dự thảo kế hoạch trước ngày 25/7/2024.',
  mustNot: 'Phía Busan sẽ rất vui.',
  triggers: ['sẽ', 'phía', 'gửi', 'nhất', 'phụ', 'chịu', 'có'],
  shapes: [
    '(?<=(?:^|, |; |: |- )(?:giao )?(?:phía |bên )(?:[LCO]\\d+|bạn) (?:\\S+ ){0,2}?)(?:sẽ|chịu trách nhiệm|có trách nhiệm|phụ trách)(?= \\S+ \\S+)',
    '(?<=(?:^|, |; |: |- )(?:bộ phận|phòng|ban|tổ|văn phòng|đơn vị|cơ quan|sở) (?:(?!đã|không)\\S+ ){0,6}?)(?:sẽ|chịu trách nhiệm|có trách nhiệm|phụ trách)(?= \\S+ \\S+)',
    '(?<=hai bên (?:thống nhất|nhất trí|đồng ý)(?: rằng| là| giao)? (?:: )?(?:phía |bên )?[LCO]\\d+ )(?:sẽ|gửi|cử|chuẩn bị|tổ chức|cung cấp|chịu|làm|mời|đón)(?= \\S+ \\S+)',
    '(?<=^(?:phía |bên )?O\\d+ (?:(?:tỉnh |thành phố |châu )?[LP]\\d+ )?)(?:chịu trách nhiệm|có trách nhiệm|phụ trách)(?= \\S+ \\S+)',
    `(?<=^(?:(?:từ |trong |vào |đến )?D\\d+ , |theo đó , |đổi lại , )?(?:phía |chính quyền |lãnh đạo )?L\\d+ (?:cũng |còn |hiện ){0,2})sẽ(?= ${DEEDS} )`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}
