import type { Pattern } from '../pattern.ts'

/** Reads: Chủ tịch UBND thành phố Trần Văn An */
export const giuChuc: Pattern = {
  name: 'vi/giu-chuc',
  lang: 'vi',
  kind: 'role',
  says: 'Chủ tịch UBND thành phố Trần Văn An',
  mustNot: 'nguyên Chủ tịch',
  triggers: [],
  shapes: [],
  state: {},
}
