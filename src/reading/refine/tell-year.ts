import type { Sentence } from '../sentences.ts'

/**
 * The year a document without a day of publication is told in: the one most of its sentences name. Undefined where two are
 * named alike; a wrong year is worse than none.
 */
export function tellYear(text: string, sentences: readonly Sentence[]): string | undefined {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end)
    for (const match of words.matchAll(/(?<![\d.,/-])(20[0-3]\d)(?![\d.,]\d)/g)) {
      const year = match[1] ?? ''
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 2 || (second && second[1] === first[1])) return undefined
  return first[0]
}
