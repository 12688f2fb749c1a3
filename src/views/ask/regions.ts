import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { countryName } from '#model/values/party-name.ts'
import { REGION_BY, REGIONS, type Region, UNDRAWN } from '../words/region-words.ts'

/** A region named in a question; without one where its countries are not kept. */
export type RegionFound = { readonly start: number; readonly length: number; readonly region?: Region }

type Phrase = {
  readonly region?: Region
  /** A union is a body, too: it is a region only where something lies in it. */
  readonly union: boolean
  readonly said: string
  readonly folded: readonly string[]
}

function phrasesOf(said: string, more: Pick<Phrase, 'region' | 'union'>): readonly Phrase[] {
  return said
    .split('|')
    .map((each) => ({ ...more, said: each, folded: each.split(' ').map(tokenOf).filter(Boolean) }))
}

function tokenOf(word: string): string {
  return foldText(word).replaceAll(' ', '')
}

/** The longest first: “Đông Nam Á” goes before “Nam Á”. */
const PHRASES: readonly Phrase[] = [
  ...REGIONS.flatMap((region) => phrasesOf(region.said, { region, union: region.by === 'members' })),
  ...phrasesOf(UNDRAWN.regions, { union: false }),
  ...phrasesOf(UNDRAWN.groups, { union: true }),
].sort((a, b) => b.folded.length - a.folded.length)

/** Words before a region in which something lies or from which it comes, and those that may stand between. */
const WITHIN: ReadonlySet<string> = new Set('o tai trong thuoc in within from tu cua of across'.split(' '))
const BETWEEN: ReadonlySet<string> = new Set('the cac nuoc khoi khu vuc countries'.split(' '))

function liesIn(tokens: readonly string[], start: number): boolean {
  let before = start - 1
  while (BETWEEN.has(tokens[before] ?? '')) before -= 1
  return WITHIN.has(tokens[before] ?? '')
}

/** The regions a question names, none within another. */
export function regionsIn(words: readonly string[], tokens: readonly string[]): readonly RegionFound[] {
  const found: RegionFound[] = []
  for (const { region, union, said, folded } of PHRASES) {
    for (let start = 0; start + folded.length <= tokens.length; start++) {
      const end = start + folded.length
      if (!folded.every((word, i) => word === tokens[start + i])) continue
      if (found.some((one) => one.start < end && start < one.start + one.length)) continue
      if (!isWritten(words.slice(start, end), said) || (union && !liesIn(tokens, start))) continue
      found.push({ start, length: folded.length, ...(region ? { region } : {}) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

type Beside = {
  readonly names: readonly Pick<RegionFound, 'start' | 'length'>[]
  /** True for a word that does nothing known. */
  readonly isLeft: (at: number) => boolean
}

/** Those that are no part of a name, known (“South Africa”) or not (“Asian Development Bank”, “Đại học Đông Á”). */
export function regionsApart(
  regions: readonly RegionFound[],
  { names, isLeft }: Beside,
): readonly RegionFound[] {
  return regions.filter(({ start, length }) => {
    const end = start + length
    const inName = names.some((name) => name.start < end && start < name.start + name.length)
    return !inName && !isLeft(start - 1) && !isLeft(end)
  })
}

/** With its marks, or without any: “năm Mỹ” is a year and a country, “nam my” may be South America. */
function isWritten(words: readonly string[], said: string): boolean {
  const written = words.join(' ').normalize('NFC').toLowerCase()
  return written === said || /^[ -~]+$/.test(written)
}

/** The countries of a region on a day, by their codes. */
export function countriesOf({ countries }: Region, day: string): ReadonlySet<string> {
  return new Set(
    countries.split(' ').flatMap((each) => {
      const [code = '', from = '', to = '9999'] = each.split(':')
      return from <= day && day < to ? [code] : []
    }),
  )
}

/** Countries that are no member of the United Nations are looked for, and not named among those that are. */
const UNNAMED: ReadonlySet<string> = new Set(['HK', 'MO', 'TW'])

/** A region with what is meant by it: “Bắc Mỹ (Hoa Kỳ, Canada, Mexico)”. */
export function regionText(region: Region, lang: Language, day: string): string {
  const listed = [...countriesOf(region, day)].filter((code) => !UNNAMED.has(code))
  const meant =
    region.by === 'listed'
      ? listed.map((code) => countryName(code, lang)).join(', ')
      : REGION_BY[region.by][lang]
  return `${region.name[lang]} (${meant})`
}
