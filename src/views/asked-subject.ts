import type { Gazetteer } from '#gazetteer/place.ts'
import { foldText } from '#model/values/fold.ts'

/** Whom a question is about: a country, or names to look for in the book. */
export type Asked = {
  readonly country?: string
  readonly placeId?: string
  /** Spellings of the name, the fullest first. */
  readonly names: readonly string[]
}

/** Words of the question itself, folded. What is left of a question without them is the name asked about. */
const QUESTION = new Set(
  (
    'what do we have with about on is are there our ties tie relations relationship partners partner in from and the of to any show me tell ' +
    'ta co gi voi ve chung toi chung ta quan he hop tac doi tac cua tai o nuoc thanh pho tinh nhung nao dang da'
  ).split(' '),
)

/** Reads whom a question is about; undefined where no name is left in it. */
export function findAsked(gazetteer: Gazetteer, question: string): Asked | undefined {
  const words = question
    .replace(/[?!.,;:“”"]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const from = words.findIndex((word) => !QUESTION.has(foldText(word)))
  if (from < 0) return undefined
  const whole = words.slice(from).join(' ')
  const tails = words.map((_, i) => words.slice(i).join(' '))
  const country = [whole, ...tails].map((text) => gazetteer.country(text)).find((code) => code !== undefined)
  if (country) return { country, names: [] }
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const text = words.slice(start, end).join(' ')
      if (QUESTION.has(foldText(text))) continue
      const code = gazetteer.country(text)
      if (code) return { country: code, names: [] }
      const place = gazetteer.find(text)[0]
      if (place) {
        const names = [place.name, place.nameVi ?? '', text].filter(Boolean)
        return place.level === 'country'
          ? { country: place.country, names: [] }
          : { placeId: place.id, names: [...new Set(names)] }
      }
    }
  }
  return { names: [whole] }
}
