import type { Span } from '#model/citation.ts'
import { type Token, tokenize } from '../tokens.ts'
import { widenSpan } from './boundaries.ts'

export type Nearest = Span & { readonly text: string }

/** A word that stands more often than this says nothing about where a quote is from. */
const COMMON = 200

/** How far two shared words may slip against each other and still count for one place. */
const SLIP = 4

type Match = { readonly at: number; readonly inQuote: number; readonly weight: number }

function matchesOf(words: readonly Token[], quote: readonly Token[]): readonly Match[] {
  const places = new Map<string, number[]>()
  for (const token of quote) if (token.kind !== 'punct') places.set(token.folded, [])
  words.forEach((token, at) => {
    places.get(token.folded)?.push(at)
  })
  const rarest = Math.min(...[...places.values()].map((list) => list.length || Number.POSITIVE_INFINITY))
  const limit = Math.max(COMMON, rarest)
  return quote.flatMap((token, inQuote) => {
    const list = places.get(token.folded)
    if (!list || list.length > limit) return []
    return list
      .slice(0, limit)
      .map((at) => ({ at, inQuote, weight: 1 / list.length + token.text.length / 200 }))
  })
}

/** The shift between quote and text that most rare shared words agree on. */
function bestShift(matches: readonly Match[]): number | undefined {
  const votes = new Map<number, number>()
  for (const { at, inQuote, weight } of matches) {
    for (let slip = -SLIP; slip <= SLIP; slip += 1) {
      const shift = at - inQuote + slip
      votes.set(shift, (votes.get(shift) ?? 0) + weight / (1 + Math.abs(slip)))
    }
  }
  let best: number | undefined
  let most = 0
  for (const [shift, vote] of votes) {
    if (vote > most) {
      most = vote
      best = shift
    }
  }
  return best
}

/**
 * The stretch of the text most like a quote that does not stand in it, to be shown beside the refusal. Found by the rare words
 * both share, so it is quick in a long text; undefined where hardly a third of the words are there.
 */
export function nearestTo(text: string, quote: string): Nearest | undefined {
  const wanted = tokenize(quote)
  const words = tokenize(text)
  const matches = matchesOf(words, wanted)
  const shift = bestShift(matches)
  if (shift === undefined) return undefined
  const near = matches.filter(({ at, inQuote }) => Math.abs(at - inQuote - shift) <= SLIP * 2)
  const shared = new Set(near.map(({ inQuote }) => inQuote)).size
  if (shared * 3 < wanted.filter((token) => token.kind !== 'punct').length) return undefined
  const first = near.reduce((a, b) => (b.inQuote < a.inQuote ? b : a))
  const last = near.reduce((a, b) => (b.inQuote > a.inQuote ? b : a))
  const from = words[Math.max(0, Math.min(first.at, last.at) - first.inQuote)]
  const to = words[Math.min(words.length - 1, Math.max(first.at, last.at) + wanted.length - 1 - last.inQuote)]
  if (!from || !to || to.end <= from.start) return undefined
  const span = widenSpan(text, { start: from.start, end: to.end })
  return { ...span, text: text.slice(span.start, span.end) }
}
