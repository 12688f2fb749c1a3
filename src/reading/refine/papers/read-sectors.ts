import type { Sector } from '#model/kinds/sectors.ts'
import type { Language } from '#model/problem.ts'
import { askOf } from '../../asked.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { SECTOR_WORDS as EN } from '../../words/en/sectors.ts'
import { SECTOR_WORDS as VI } from '../../words/vi/sectors.ts'
import { wordSet } from '../../words/word-set.ts'

type Entry = { readonly words: readonly string[]; readonly sector: Sector }

function indexOf(list: Readonly<Partial<Record<Sector, string>>>): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const [sector, phrases] of Object.entries(list) as [Sector, string][]) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.replace(/-/g, ' - ').split(/\s+/)
      const first = words[0] ?? ''
      index.set(first, [...(index.get(first) ?? []), { words, sector }])
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

const INDEX: Readonly<Record<Language, ReadonlyMap<string, readonly Entry[]>>> = {
  en: indexOf(EN),
  vi: indexOf(VI),
}

/** A field in the name of an occasion, at which a paper may be signed on anything: `the trade and tourism fair`. */
const OF_OCCASION = askOf(
  /^(and \S+ |, \S+ and \S+ )?(fair|expo|exhibition|forum|festival|conference|summit)\b/,
)

/** Part of a name in capitals, unless that is what a paper is on: `a Memorandum on Smart City Cooperation`. */
function isInName(line: Line, at: number): boolean {
  const { tokens } = line.sentence
  if (at === 0 || !tokens[at]?.capital || !tokens[at + 1]?.capital) return false
  let first = at
  while (first > 0 && tokens[first - 1]?.capital) first -= 1
  return line.words[first - 1] !== 'on'
}

/** `IT` and `AI`, which are words of another sort in small letters: `it`, `ai` (“who” in Vietnamese). */
const SHORT = wordSet('it|ai')

function isInCapitals(line: Line, at: number): boolean {
  const text = line.sentence.tokens[at]?.text ?? ''
  return text === text.toUpperCase()
}

/** Those who are taught, whose trade is no field of the paper: `the training of care workers`, `đào tạo thuyền viên`. */
const TAUGHT =
  /(?:(?:re|^| )train(?:ing)?(?: (?:of|for))?(?: \S+)?|đào tạo(?: nghề)?(?: cho)?|huấn luyện|bồi dưỡng)$/

/** The fields of cooperation named between two tokens of a line, longest words first, each once. */
export function readSectors(line: Line, from: number, to: number): readonly Sector[] {
  const found: Sector[] = []
  const index = INDEX[line.sentence.lang]
  for (let at = from; at < to; at += 1) {
    const entry = (index.get(line.words[at] ?? '') ?? []).find(
      (e) => at + e.words.length <= to && e.words.every((word, i) => line.words[at + i] === word),
    )
    if (!entry) continue
    if (entry.words.length === 1 && SHORT.has(entry.words[0] ?? '') && !isInCapitals(line, at)) continue
    if (/^fruits?$/.test(entry.words[0] ?? '') && line.words[at + 1] === 'of') continue
    if (entry.sector === 'labour' && TAUGHT.test(wordsFrom(line, Math.max(from, at - 4), at))) continue
    if (line.entities.some((e) => e.type === 'organisation' && at >= e.first && at < e.last)) continue
    if (isInName(line, at) || saysWithin(OF_OCCASION, line, at + 1, at + 5)) continue
    if (!found.includes(entry.sector)) found.push(entry.sector)
    at += entry.words.length - 1
  }
  return found
}

/** What may stand between the fields of a list a sentence opens with. */
const JOINS = wordSet('and|,|&|và|of|the|in|for|cùng|về')

/** So many fields a sentence opens with, one after another, with hardly a word between. */
export function fieldsOpening(line: Line): number {
  const index = INDEX[line.sentence.lang]
  let count = 0
  let gap = 0
  for (let at = 0; at < line.words.length; at += 1) {
    const word = line.words[at] ?? ''
    const entry = (index.get(word) ?? []).find((e) => e.words.every((w, i) => line.words[at + i] === w))
    if (entry && !(SHORT.has(word) && !isInCapitals(line, at))) {
      count += 1
      gap = 0
      at += entry.words.length - 1
      continue
    }
    if (!JOINS.has(word)) gap += 1
    if (gap > 1 || line.taken[at]) break
  }
  return count
}
