import type { Sentence } from '../sentences.ts'
import type { Entity } from './entity.ts'
import { wordOf } from './word-of.ts'

/** A sentence with the names, dates and figures found in it, in order and without overlap. */
export type Line = {
  readonly sentence: Sentence
  readonly index: number
  /** A headline: its capitals say nothing of names. */
  readonly headline: boolean
  readonly words: readonly string[]
  readonly folded: readonly string[]
  readonly entities: Entity[]
}

/** Prepares a sentence for reading. */
export function lineOf(sentence: Sentence, index: number, headline: boolean): Line {
  const tokens = sentence.tokens
  const capitals = tokens.filter((t) => t.kind === 'word' && t.capital).length
  const wordsIn = tokens.filter((t) => t.kind === 'word').length
  return {
    sentence,
    index,
    headline: headline || (wordsIn > 3 && capitals / wordsIn > 0.8),
    words: tokens.map(wordOf),
    folded: tokens.map((t) => t.folded),
    entities: [],
  }
}

/** True where no entity of the line covers the token at `at`. */
export function isFree(line: Line, at: number): boolean {
  return !line.entities.some((e) => at >= e.first && at < e.last)
}

/** The entity that covers the token at `at`. */
export function entityAt(line: Line, at: number): Entity | undefined {
  return line.entities.find((e) => at >= e.first && at < e.last)
}

/** Adds an entity unless its tokens are taken. */
export function claim(line: Line, entity: Entity): boolean {
  for (let at = entity.first; at < entity.last; at += 1) if (!isFree(line, at)) return false
  line.entities.push(entity)
  line.entities.sort((a, b) => a.first - b.first)
  return true
}

/** Offsets of the tokens from `first` to before `last`. */
export function spanOf(line: Line, first: number, last: number): { start: number; end: number } {
  const tokens = line.sentence.tokens
  return {
    start: tokens[first]?.start ?? line.sentence.start,
    end: tokens[last - 1]?.end ?? line.sentence.end,
  }
}
