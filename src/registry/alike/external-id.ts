import type { Place } from '#gazetteer/place.ts'
import { type Problem, problem } from '#model/problem.ts'
import type { BookRecord } from '#model/record.ts'

/** Public catalogues a place may have a number in, each with the shape of its numbers and where one is looked up. */
export const CATALOGUES = {
  wikidata: { name: 'Wikidata', shape: /^Q[1-9]\d{0,11}$/, at: 'https://www.wikidata.org/wiki/' },
  geonames: { name: 'GeoNames', shape: /^[1-9]\d{0,9}$/, at: 'https://www.geonames.org/' },
  'iso-3166-2': { name: 'ISO 3166-2', shape: /^[A-Z]{2}-[A-Z0-9]{1,3}$/, at: undefined },
} as const

export type Catalogue = keyof typeof CATALOGUES

/** A number in a public catalogue. */
export type ExternalId = { readonly catalogue: Catalogue; readonly value: string }

/** Reads `wikidata:Q25282`, `geonames:1583992`, `iso-3166-2:VN-DN`. */
export function parseExternalId(text: string): ExternalId | Problem {
  const at = text.indexOf(':')
  const [catalogue, value] = [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1).trim()]
  if (isCatalogue(catalogue) && CATALOGUES[catalogue].shape.test(value)) return { catalogue, value }
  return problem(
    'external-id-not-read',
    {
      en: `“${text}” is not a number of a public catalogue. Write wikidata:Q25282, geonames:1583992 or iso-3166-2:VN-DN.`,
      vi: `“${text}” không phải là mã trong danh mục công khai. Hãy viết wikidata:Q25282, geonames:1583992 hoặc iso-3166-2:VN-DN.`,
    },
    { where: 'id' },
  )
}

/** As it is written and compared: `wikidata:Q25282`. */
export function externalIdText({ catalogue, value }: ExternalId): string {
  return `${catalogue}:${value}`
}

function isCatalogue(text: string): text is Catalogue {
  return Object.hasOwn(CATALOGUES, text)
}

/** The numbers the gazetteer knows of a place; a unit that ended keeps none of its heir's. */
export function idsOfPlace({ id, iso3166_2 }: Place): readonly ExternalId[] {
  const geonames = /^gn-(\d+)$/.exec(id)?.[1]
  return [
    ...(geonames ? [{ catalogue: 'geonames', value: geonames } as const] : []),
    ...(iso3166_2 ? [{ catalogue: 'iso-3166-2', value: iso3166_2 } as const] : []),
  ]
}

/** The number a record of the book gives a place, where it tells of one. */
export function idOfRecord({ kind, slots }: BookRecord): ExternalId | undefined {
  if (kind !== 'profile') return undefined
  const [catalogue, value] = [slots.attribute?.shown.value, slots.value?.shown.value]
  if (typeof catalogue !== 'string' || typeof value !== 'string' || !isCatalogue(catalogue)) return undefined
  return { catalogue, value }
}
