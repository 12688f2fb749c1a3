import { foldText } from '#model/values/fold.ts'
import { countryName } from '#model/values/party-name.ts'
import type { CountryMatch } from './place.ts'
import { COUNTRY_NAMES, DOUBTFUL_COUNTRY_WORDS } from './words/country-names.ts'
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

function plain(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text)
}

/** Builds the look-up for the countries given (ISO 3166-1 codes). */
export function openCountries(codes: readonly string[]): Countries {
  const entries = new Map<string, Entry>()
  const lettered = new Map<string, string>()
  const add = (text: string, country: string, nationality: boolean, doubtful: ReadonlySet<string>): void => {
    const key = foldText(text)
    if (!key || entries.has(key)) return
    const weak = doubtful.has(key)
    entries.set(key, { country, nationality, weak })
    if (weak && !nationality && !plain(text)) lettered.set(key, ownLetters(text))
  }
  for (const [code, names] of Object.entries(COUNTRY_NAMES))
    for (const name of names) {
      add(name, code, false, DOUBTFUL_COUNTRY_WORDS)
      if (!/^nước |^người /i.test(name) && !plain(name)) add(`người ${name}`, code, true, new Set())
    }
  for (const code of codes)
    for (const lang of ['en', 'vi'] as const) {
      const name = countryName(code, lang)
      if (name === code) continue
      add(name, code, false, DOUBTFUL_COUNTRY_WORDS)
      if (lang === 'vi') add(`người ${name}`, code, true, new Set())
    }
  for (const [code, words] of Object.entries(NATIONALITIES))
    for (const word of words.split('|')) add(word, code, true, DOUBTFUL_NATIONALITIES)

  const firsts = new Set([...entries.keys()].map((key) => key.split(' ', 1)[0] ?? ''))

  return {
    match(folded, start) {
      if (!firsts.has((folded[start] ?? '').split(' ', 1)[0] ?? '')) return undefined
      let best: CountryMatch | undefined
      let key = ''
      const end = Math.min(folded.length, start + MOST_TOKENS)
      for (let t = start; t < end; t++) {
        if (!folded[t]) break
        key = t === start ? (folded[t] ?? '') : `${key} ${folded[t]}`
        const entry = entries.get(key)
        if (entry) best = { length: t + 1 - start, ...entry }
      }
      return best
    },
    country(name) {
      const key = foldText(name)
      const entry = entries.get(key)
      if (!entry) return undefined
      const letters = lettered.get(key)
      return letters === undefined || letters === ownLetters(name.trim()) ? entry.country : undefined
    },
  }
}
