import type { Pattern } from '../pattern.ts'

/** Reads: Ông gợi ý hai bên cùng mở một trung tâm. */
export const deXuat: Pattern = {
  name: 'vi/de-xuat',
  lang: 'vi',
  kind: 'commitment',
  says: 'Ông gợi ý hai bên cùng mở một trung tâm.',
  mustNot: 'Văn bản đề xuất đã cũ.',
  triggers: ['đề', 'gợi', 'ý', 'sáng', 'nên', 'rủ', 'ngỏ', 'bàn', 'trao', 'đưa', 'cần', 'phải', 'thể', 'sao'],
  shapes: [
    '{B} nên(?= \\S+ \\S+)',
    '(?<=(?:P\\d+ (?:\\S+ ){0,3}?(?:cho rằng|nói|bảo|nhấn mạnh|cho biết|góp ý|nhận định|phát biểu|bày tỏ|chia sẻ)(?: rằng| là)? (?:" )?))(?:{B}|(?:hai|đôi|cả hai) (?:bên|tỉnh|thành phố|địa phương|nước|cảng|trường)) (?:\\S+ )?(?:nên|cần|phải)(?= (?!phải ghi nhớ|tự hào)\\S+ \\S+)',
    '(?<=^(?:" )?(?:{B}|(?:hai|đôi|cả hai) (?:bên|tỉnh|thành phố|địa phương|nước|cảng|trường)) (?:\\S+ )?)(?:nên|cần|phải|có thể)(?= (?:\\S+ ){3,30}?, (?:" )?(?:R\\d+ )?P\\d+ (?:nói|đề nghị|đề xuất|gợi ý|kiến nghị|bày tỏ|nhấn mạnh|cho biết|góp ý|chia sẻ|phát biểu)(?: |$))',
    '(?:sao|tại sao|vì sao) (?:chúng ta|ta|mình|hai bên|{B})(?: lại)? không(?= (?:\\S+ ){3,30}?\\?)',
    'gợi mở(?= \\S+ \\S+)',
    '(?:bàn|trao đổi)(?: với (?:\\S+ ){1,3}?)?(?:chuyện|việc|khả năng)(?= (?:{B}|cùng|phối hợp))',
    '(?:có|đưa ra|nêu)(?: một)?(?: lời)? (?:đề xuất|gợi ý|sáng kiến|ý tưởng)(?= (?:khác )?(?:: |về |là )?\\S+ \\S+)',
    'rủ(?! rê| nhau)(?= (?:: )?\\S+ \\S+)',
    'ngỏ (?:lời|ý)(?= (?:: )?(?:{B}|cùng|muốn cùng|hai bên))',
    '(?<!(?:^| )(?:được|những|các|theo|về) )(?:đề xuất|gợi ý|nêu ý tưởng|đưa ra ý tưởng|nêu sáng kiến|đưa ra sáng kiến)(?! (?:của|này|đó|trên|nêu trên) )(?= \\S+ \\S+)',
  ],
  slots: {
    by: { type: 'speaker', side: 'before', within: 40 },
  },
  state: { kind: 'proposal' },
}
