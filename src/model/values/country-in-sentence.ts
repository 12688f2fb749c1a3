import { countryName } from './party-name.ts'

/** Countries English names with an article within a sentence, by ISO 3166-1. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'US',
  'GB',
  'NL',
  'PH',
  'AE',
  'DO',
  'CF',
  'BS',
  'GM',
  'MV',
  'KM',
  'MH',
  'SB',
  'VA',
  'IM',
])

/** A country within an English sentence: “the United States”, “Japan”. */
export function countryInSentence(code: string): string {
  const name = countryName(code, 'en')
  return WITH_ARTICLE.has(code) ? `the ${name}` : name
}
