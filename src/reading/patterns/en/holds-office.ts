import type { Pattern } from '../pattern.ts'

/** Reads: Shimane Governor Maruyama Tatsuya */
export const holdsOffice: Pattern = {
  name: 'en/holds-office',
  lang: 'en',
  kind: 'role',
  says: 'Shimane Governor Maruyama Tatsuya',
  mustNot: 'the former mayor',
  triggers: [],
  shapes: [],
  state: {},
}
