import type { Gazetteer } from '#gazetteer/place.ts'
import { DOUBTFUL_COUNTRY_WORDS } from '#model/values/country-names.ts'
import { foldText } from '#model/values/fold.ts'
import { OFFICIAL_NAMES_VI } from '#model/values/party-name.ts'
import { COUNTRY_ALIASES } from '../words/register-values.ts'

const LANGUAGES = ['en', 'vi', 'ko', 'ja', 'zh', 'fr'] as const
const ASSIGNED = /^[A-Z]{2}$/

/** Country codes by folded name in the languages registers are kept in, out of CLDR; “and” and “&” are one. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const lang of LANGUAGES) {
    const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' })
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const code = String.fromCharCode(first, second)
        const name = names.of(code)
        if (name && !['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'].includes(code)) codes.set(plain(name), code)
      }
    }
  }
  for (const [code, name] of Object.entries(OFFICIAL_NAMES_VI))
    if (code !== 'EU' && !DOUBTFUL_COUNTRY_WORDS.has(plain(name))) codes.set(plain(name), code)
  for (const [name, code] of Object.entries(COUNTRY_ALIASES)) codes.set(plain(name), code)
  return codes
}

function plain(name: string): string {
  return foldText(name.replaceAll('&', ' and '))
    .replace(/^the /, '')
    .replace(/ \b(and|st)\b /g, ' ')
}

export type CountryNames = (cell: string) => string | undefined

/**
 * Looks up what a cell names as a country: a code, a name in a language of registers, or a region with its country behind
 * a comma (`Algarve, Portugal`). Answers are kept, as a register repeats few countries many times.
 */
export function countryNames(gazetteer: Gazetteer): CountryNames {
  let names: ReadonlyMap<string, string> | undefined
  const kept = new Map<string, string | undefined>()
  const look = (text: string): string | undefined => {
    if (ASSIGNED.test(text)) return text
    const known = gazetteer.country(text)
    if (known) return known
    names ??= namesOfCountries()
    return names.get(plain(text))
  }
  return (cell) => {
    const text = cell.trim()
    if (!kept.has(text)) {
      const last = text.split(/[,，]/).at(-1)?.trim() ?? ''
      kept.set(text, text ? (look(text) ?? (last === text ? undefined : look(last))) : undefined)
    }
    return kept.get(text)
  }
}
