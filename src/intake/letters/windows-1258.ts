import { isVietnameseSyllable } from './syllable.ts'

const MARKED = /[^\x00-\x7f]/
const LEAST_WORDS = 5
const LEAST_PART = 0.85

/**
 * A text in the letters Windows had for Vietnamese before Unicode; undefined where nearly every word with a mark does not
 * become a Vietnamese syllable by them, as no other language's do.
 */
export function fromWindows1258(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const words = (text.slice(0, 200_000).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => MARKED.test(word))
  const good = words.filter(isVietnameseSyllable)
  const believed = new Set(good).size >= LEAST_WORDS && good.length >= words.length * LEAST_PART
  return believed ? text : undefined
}
