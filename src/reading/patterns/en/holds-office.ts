import type { Pattern } from '../pattern.ts'

/** Reads: The guests were led by Shimane Governor Maruyama Tatsuya. */
export const holdsOffice: Pattern = {
  name: 'en/holds-office',
  lang: 'en',
  kind: 'role',
  says: 'The guests were led by Shimane Governor Maruyama Tatsuya.',
  mustNot: 'The former mayor of the town had left long before.',
  triggers: [],
  shapes: [],
  state: {},
}
