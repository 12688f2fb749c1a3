import type { Pattern } from '../pattern.ts'

/** Reads: Cùng dự có ông Trần Văn Bình, Giám đốc Sở Ngoại vụ thành phố. */
export const giuChuc: Pattern = {
  name: 'vi/giu-chuc',
  lang: 'vi',
  kind: 'role',
  says: 'Cùng dự có ông Trần Văn Bình, Giám đốc Sở Ngoại vụ thành phố.',
  mustNot: 'Nguyên Chủ tịch thành phố không dự buổi lễ.',
  triggers: [],
  shapes: [],
  state: {},
}
