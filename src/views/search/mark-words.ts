import { foldText } from '#model/values/fold.ts'
import { isNear, isNearStart } from '#model/values/near-word.ts'
import type { MarkedPart } from '../search-view.ts'

/** Words as they are folded: an apostrophe or what cannot be seen does not part them. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’‘`´\u200b-\u200d\u2060\ufeff\u00ad]+[\p{L}\p{N}\p{M}]+)*/gu

/** Does a folded word answer to what was looked for? */
export type IsWanted = (word: string) => boolean

/** The words that answer to a folded query: they are one of its words, begin with the last of them, or one was meant. */
export function wantedBy(folded: string): IsWanted {
  const wanted = folded.split(' ').filter(Boolean)
  const last = wanted.at(-1) ?? ''
  return (word) =>
    (last !== '' && word.startsWith(last)) ||
    wanted.some((one) => word === one || isNear(one, word) || isNearStart(one, word))
}

/** A text in parts, the words that answer marked; words beside one another are marked as one. */
export function markWords(text: string, isWanted: IsWanted): readonly MarkedPart[] {
  const parts: { text: string; marked: boolean }[] = []
  const put = (piece: string, marked: boolean) => {
    const last = parts.at(-1)
    if (!piece) return
    if (last?.marked === marked) last.text += piece
    else parts.push({ text: piece, marked })
  }
  let at = 0
  for (const match of text.matchAll(WORDS)) {
    const marked = isWanted(foldText(match[0]))
    const between = text.slice(at, match.index)
    put(between, marked && at > 0 && parts.at(-1)?.marked === true && between.trim() === '')
    put(match[0], marked)
    at = match.index + match[0].length
  }
  put(text.slice(at), false)
  return parts
}

export type FoundWords = { readonly before: string; readonly match: string; readonly after: string }

/** The first stretch of the text whose words fold to the words looked for, with what stands around it. */
export function matchIn(text: string, folded: string): FoundWords | undefined {
  const wanted = folded.split(' ').filter(Boolean)
  const pieces = piecesOf(text).filter((piece) => piece.folded.includes(wanted[0] ?? ''))
  const whole = pieces.filter((piece) => piece.folded.includes(folded))
  return (
    first(whole, (piece) => within(text, piece, wanted, true)) ??
    first(pieces, (piece) => within(text, piece, wanted, false))
  )
}

type Piece = { readonly start: number; readonly end: number; readonly folded: string }

/** Lines, and long lines in pieces that overlap: a text is folded once, and word by word only where the words are. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (let from = 0; from < line[0].length; from += 1800) {
      const piece = line[0].slice(from, from + 2000)
      const start = line.index + from
      pieces.push({ start, end: start + piece.length, folded: foldText(piece) })
    }
  }
  return pieces
}

function first<A, B>(items: readonly A[], find: (item: A) => B | undefined): B | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function within(
  text: string,
  piece: Piece,
  wanted: readonly string[],
  whole: boolean,
): FoundWords | undefined {
  const words = [...text.slice(piece.start, piece.end).matchAll(WORDS)].map((match) => ({
    start: piece.start + match.index,
    end: piece.start + match.index + match[0].length,
    folded: foldText(match[0]),
  }))
  const fits = (i: number) =>
    wanted.every((word, k) => {
      const there = words[i + k]?.folded
      return k === wanted.length - 1 ? there?.startsWith(word) : there === word
    })
  const at = whole
    ? words.findIndex((_, i) => fits(i))
    : words.findIndex((word) => word.folded.startsWith(wanted[0] ?? ''))
  const start = words[at]
  const end = words[whole ? at + wanted.length - 1 : at]
  return start && end ? around(text, start.start, end.end) : undefined
}

function around(text: string, start: number, end: number): FoundWords {
  const from = Math.max(0, start - 90)
  const to = Math.min(text.length, end + 110)
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start).replace(/\s+/g, ' ')}`,
    match: text.slice(start, end),
    after: `${text.slice(end, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`,
  }
}
