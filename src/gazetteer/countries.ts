import { COUNTRY_NAMES, DOUBTFUL_COUNTRY_WORDS } from '#model/values/country-names.ts'
import { foldText } from '#model/values/fold.ts'
import type { CountryMatch } from './place.ts'
import { DOUBTFUL_NATIONALITIES, NATIONALITIES } from './words/nationalities.ts'

type Entry = { readonly country: string; readonly nationality: boolean; readonly weak: boolean }

/** Country names and nationality words, folded, to codes. Made once from closed tables and CLDR's names. */
export type Countries = {
  match(folded: readonly string[], start: number): CountryMatch | undefined
  country(name: string): string | undefined
}

const MOST_TOKENS = 9

/** Names of countries whose original letters decide: `Mỹ` is one, `my` is not. */
function ownLetters(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function firstToken(key: string): string {
  const blank = key.indexOf(' ')
  return blank < 0 ? key : key.slice(0, blank)
}

type Name = { readonly tokens: readonly string[]; readonly entry: Entry }

/** Names by the word they open with, the longest first. */
function namesByFirst(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>()
  for (const [key, entry] of entries) {
    const first = firstToken(key)
    names.set(first, [...(names.get(first) ?? []), { tokens: key.split(' '), entry }])
  }
  for (const list of names.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  return names
}

function standsAt({ tokens }: Name, folded: readonly string[], start: number): boolean {
  for (let i = 0; i < tokens.length; i += 1) if (folded[start + i] !== tokens[i]) return false
  return true
}

/** Does one token of a stretch fold to several words, as a few do? Names then have to be put together. */
function holdsBlank(folded: readonly string[], start: number, end: number): boolean {
  for (let t = start; t < end; t += 1) if (folded[t]?.includes(' ')) return true
  return false
}

/** The longest name put together from whole tokens. */
function joinedMatch(
  entries: ReadonlyMap<string, Entry>,
  folded: readonly string[],
  start: number,
  end: number,
): CountryMatch | undefined {
  let best: CountryMatch | undefined
  let key = ''
  for (let t = start; t < end; t += 1) {
    if (!folded[t]) break
    key = t === start ? (folded[t] ?? '') : `${key} ${folded[t]}`
    const entry = entries.get(key)
    if (entry) best = { length: t + 1 - start, ...entry }
  }
  return best
}

function plain(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text)
}

type Maker = { readonly entries: Map<string, Entry>; readonly lettered: Map<string, string> }

function add(
  { entries, lettered }: Maker,
  text: string,
  country: string,
  doubtful: ReadonlySet<string> | undefined,
): void {
  const key = foldText(text)
  const nationality = doubtful !== DOUBTFUL_COUNTRY_WORDS
  if (!key || entries.has(key)) {
    if (nationality) lettered.delete(key)
    return
  }
  const weak = doubtful?.has(key) ?? false
  entries.set(key, { country, nationality, weak })
  if (weak && !nationality && !plain(text)) lettered.set(key, ownLetters(text))
}

function makeEntries(cldrNames: string): Maker {
  const maker: Maker = { entries: new Map(), lettered: new Map() }
  const lines = cldrNames.split('\n').map((line) => line.split('\t'))
  for (const [code, names] of Object.entries(COUNTRY_NAMES))
    for (const name of names) add(maker, name, code, DOUBTFUL_COUNTRY_WORDS)
  for (const [code = '', english = '', vietnamese = ''] of lines) {
    add(maker, english, code, DOUBTFUL_COUNTRY_WORDS)
    add(maker, vietnamese, code, DOUBTFUL_COUNTRY_WORDS)
    add(maker, `người ${vietnamese}`, code, undefined)
  }
  for (const [code, words] of Object.entries(NATIONALITIES))
    for (const word of words.split('|')) add(maker, word, code, DOUBTFUL_NATIONALITIES)
  return maker
}

/** The look-up over the closed tables and CLDR's names (lines of code, English, Vietnamese). Made at its first use. */
export function openCountries(cldrNames: () => string): Countries {
  let made: (Maker & { readonly names: ReadonlyMap<string, readonly Name[]> }) | undefined
  const ready = () => {
    if (!made) {
      const maker = makeEntries(cldrNames())
      made = { ...maker, names: namesByFirst(maker.entries) }
    }
    return made
  }

  return {
    match(folded, start) {
      const { entries, names } = ready()
      const first = folded[start] ?? ''
      const list = names.get(first) ?? (first.includes(' ') ? names.get(firstToken(first)) : undefined)
      const most = list?.[0]?.tokens.length
      if (!list || !most) return undefined
      const end = Math.min(folded.length, start + Math.min(most, MOST_TOKENS))
      if (holdsBlank(folded, start, end)) return joinedMatch(entries, folded, start, end)
      const name = list.find((one) => one.tokens.length <= MOST_TOKENS && standsAt(one, folded, start))
      return name && { length: name.tokens.length, ...name.entry }
    },
    country(name) {
      const { entries, lettered } = ready()
      const key = foldText(name)
      const entry = entries.get(key)
      if (!entry) return undefined
      const letters = lettered.get(key)
      return letters === undefined || letters === ownLetters(name.trim()) ? entry.country : undefined
    },
  }
}
