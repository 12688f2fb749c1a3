import { COUNTRY_NAMES, DOUBTFUL_COUNTRY_WORDS } from './country-names.ts'
import { foldText } from './fold.ts'
import { OFFICIAL_NAMES_VI } from './party-name.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Not countries, though the table of regions names them. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'])

/** Every country's code by its folded name in both languages of the pages. */
function codesByName(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  const tables = ['en', 'vi'].map(
    (lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
  )
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))) {
    const names = NO_COUNTRY.has(code) ? [] : tables.flatMap((table) => table.of(code) ?? [])
    for (const name of names) codes.set(foldText(name), code)
  }
  return codes
}

/** What a country is called beside its full name: `Mỹ`, `Nhật`, `CHDCND Triều Tiên`, `UK`. */
function codesByOtherName(): ReadonlyMap<string, string> {
  const named = Object.entries(COUNTRY_NAMES).flatMap(([code, names]) =>
    names.map((name) => [keyOf(name), code] as const),
  )
  const written = Object.entries(OFFICIAL_NAMES_VI).flatMap(([code, name]) =>
    NO_COUNTRY.has(code) ? [] : [[keyOf(name), code] as const],
  )
  return new Map([...named, ...written])
}

/** Folded, save for a short name that without its marks is another word: `Mỹ` is a country, `my` is not. */
function keyOf(name: string): string {
  const folded = foldText(name)
  return DOUBTFUL_COUNTRY_WORDS.has(folded) ? name.normalize('NFC').toLowerCase() : folded
}

const CODES = codesByName()
const OTHERS = codesByOtherName()

/** The code of a country written as people write it: one of its names in either language, or the code. */
export function typedCountry(text: string): string | undefined {
  const word = text.trim().replace(/\s+/g, ' ')
  return /^[A-Z]{2}$/.test(word) && !OTHERS.has(keyOf(word))
    ? word
    : (CODES.get(foldText(word)) ?? OTHERS.get(keyOf(word)))
}
