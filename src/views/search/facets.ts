import type { Language } from '#model/problem.ts'
import { countryName } from '#model/values/party-name.ts'
import {
  FACETS,
  type FacetName,
  type SearchFacet,
  type SearchFilters,
  type SearchHit,
} from '../search-view.ts'
import { CHOICE_WORDS, KIND_WORDS, SECTOR_WORDS } from '../words/glossary.ts'
import { HIT_WORDS } from '../words/search-words.ts'
import { wordFor } from '../words/word-for.ts'

/** Something found, with what it may be sifted by; how it is shown is made only for what is shown. */
export type Candidate = {
  readonly kind: SearchHit['kind']
  readonly id: string
  /** The less, the surer: names, then the book, then quotes, then texts. */
  readonly rank: number
  readonly facets: Readonly<Record<FacetName, readonly string[]>>
  /** ISO day it held or was published; what has none falls out where days are asked for. */
  readonly day?: string
}

/** Does it pass the filters, one of them left out of account? */
function passes(candidate: Candidate, filters: SearchFilters, except?: FacetName): boolean {
  const sifted = FACETS.every((name) => {
    const wanted = filters[name]
    return name === except || !wanted || candidate.facets[name].includes(wanted)
  })
  const { day } = candidate
  const days = [filters.from, filters.to]
  if (!days.some(Boolean)) return sifted
  return sifted && day !== undefined && day >= (filters.from ?? '') && day <= (filters.to ?? '9999')
}

/** What passes every filter. */
export function sift(candidates: readonly Candidate[], filters: SearchFilters): readonly Candidate[] {
  return candidates.filter((candidate) => passes(candidate, filters))
}

const MOST_VALUES = 12

/** What each filter could narrow the answer to, and how much would be left. */
export function facetsOf(
  candidates: readonly Candidate[],
  filters: SearchFilters,
  lang: Language,
): readonly SearchFacet[] {
  return FACETS.flatMap((name) => {
    const counts = new Map<string, number>()
    const chosen = filters[name]
    if (chosen) counts.set(chosen, 0)
    for (const candidate of candidates.filter((one) => passes(one, filters, name))) {
      for (const value of new Set(candidate.facets[name])) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const values = [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST_VALUES)
      .map(([value, count]) => ({
        value,
        label: labelOf(name, value, lang),
        count,
        chosen: value === chosen,
      }))
    return values.length ? [{ name, values }] : []
  })
}

function labelOf(name: FacetName, value: string, lang: Language): string {
  if (name === 'country') return countryName(value, lang)
  if (name === 'sector') return wordFor(SECTOR_WORDS, value, lang) ?? value
  if (name === 'status') return wordFor(CHOICE_WORDS, value, lang) ?? value
  if (name === 'kind') return wordFor(HIT_WORDS, value, lang) ?? wordFor(KIND_WORDS, value, lang) ?? value
  return value
}
