import type { Sector } from '#model/kinds/sectors.ts'
import type { Language } from '#model/problem.ts'
import { askOf } from '../../asked.ts'
import type { Line } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { SECTOR_WORDS as EN } from '../../words/en/sectors.ts'
import { SECTOR_WORDS as VI } from '../../words/vi/sectors.ts'

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

/** The fields of cooperation named between two tokens of a line, longest words first, each once. */
export function readSectors(line: Line, from: number, to: number): readonly Sector[] {
  const found: Sector[] = []
  const index = INDEX[line.sentence.lang]
  for (let at = from; at < to; at += 1) {
    const entry = (index.get(line.words[at] ?? '') ?? []).find(
      (e) => at + e.words.length <= to && e.words.every((word, i) => line.words[at + i] === word),
    )
    if (!entry) continue
    if (entry.words.length === 1 && entry.words[0] === 'it' && line.sentence.tokens[at]?.text !== 'IT')
      continue
    if (line.entities.some((e) => e.type === 'organisation' && at >= e.first && at < e.last)) continue
    if (isInName(line, at) || saysWithin(OF_OCCASION, line, at + 1, at + 5)) continue
    if (!found.includes(entry.sector)) found.push(entry.sector)
    at += entry.words.length - 1
  }
  return found
}
