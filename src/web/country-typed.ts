import { foldText } from '#model/values/fold.ts'

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

const CODES = codesByName()

/** The code of a country written as people write it: its name in either language, with or without marks, or the code. */
export function typedCountry(text: string): string | undefined {
  const word = text.trim()
  return /^[A-Z]{2}$/.test(word) ? word : CODES.get(foldText(word))
}
