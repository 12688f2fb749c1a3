import { DESK_ABBREVIATIONS, DESK_CAPITALS, DESK_COURTESY } from '../words/vi/desk-abbreviations.ts'

/** A note with its short forms written out, and the way back to the letters that were typed. */
export type OpenedNote = {
  readonly text: string
  /** Offset in the note as typed, for each offset of `text` and for its end. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What was written out, for the person to see. */
  readonly opened: readonly { readonly short: string; readonly full: string }[]
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[/.]\p{L}(?!\p{L}))?\.?|[^\p{L}]/gu

function fullOf(word: string): string | undefined {
  const bare = word.normalize('NFC').replace(/\.$/, '')
  if (DESK_COURTESY.includes(word.normalize('NFC').toLowerCase())) return ''
  if (Object.hasOwn(DESK_CAPITALS, bare)) return DESK_CAPITALS[bare]
  const small = bare.toLowerCase()
  return Object.hasOwn(DESK_ABBREVIATIONS, small) ? DESK_ABBREVIATIONS[small] : undefined
}

/** Writes the short forms of a desk out. Everything else stays letter for letter, so quotes are cut from what was typed. */
export function openNote(typed: string): OpenedNote {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const opened: { short: string; full: string }[] = []
  const put = (piece: string, at: (i: number) => number, end: (i: number) => number) => {
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(at(i))
      ends.push(end(i))
    }
    text += piece
  }
  for (const match of typed.matchAll(WORD)) {
    const word = match[0]
    const from = match.index
    const full = fullOf(word)
    if (full === undefined) {
      put(
        word,
        (i) => from + i,
        (i) => from + i + 1,
      )
      continue
    }
    if (full) opened.push({ short: word, full })
    const dot = word.endsWith('.') && from + word.length >= typed.length ? 1 : 0
    put(
      full,
      () => from,
      () => from + word.length - dot,
    )
  }
  starts.push(typed.length)
  ends.push(typed.length)
  return { text, starts, ends, opened }
}
