import type { Pattern } from '../pattern.ts'

/** Reads: Ông gợi ý hai bên cùng mở một trung tâm. */
export const deXuat: Pattern = {
  name: 'vi/de-xuat',
  lang: 'vi',
  kind: 'commitment',
  says: 'Ông gợi ý hai bên cùng mở một trung tâm.',
  mustNot: 'Văn bản đề xuất đã cũ.',
  triggers: ['đề', 'gợi', 'ý', 'sáng', 'nên', 'rủ', 'ngỏ', 'bàn', 'trao', 'đưa'],
  shapes: [
    '{B} nên(?= \\S+ \\S+)',
    'gợi mở(?= \\S+ \\S+)',
    '(?:bàn|trao đổi)(?: với (?:\\S+ ){1,3}?)?(?:chuyện|việc|khả năng)(?= (?:{B}|cùng|phối hợp))',
    '(?:có|đưa ra|nêu)(?: một)?(?: lời)? (?:đề xuất|gợi ý|sáng kiến|ý tưởng)(?= (?:khác )?(?:: |về |là )?\\S+ \\S+)',
    'rủ(?! rê)(?= (?:: )?\\S+ \\S+)',
    'ngỏ (?:lời|ý)(?= (?:: )?(?:{B}|cùng|muốn cùng|hai bên))',
    '(?<!(?:^| )(?:được|những|các|theo|về) )(?:đề xuất|gợi ý|nêu ý tưởng|đưa ra ý tưởng|nêu sáng kiến|đưa ra sáng kiến)(?= \\S+ \\S+)',
  ],
  slots: {
    by: { type: 'speaker', side: 'before', within: 40 },
  },
  state: { kind: 'proposal' },
}
