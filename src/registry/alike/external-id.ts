import type { Place } from '#gazetteer/place.ts'
import { type Problem, problem } from '#model/problem.ts'
import type { BookRecord } from '#model/record.ts'
import type { PartyKind } from '#model/values/party-name.ts'

/** Public catalogues a party may have a number in: whose, the shape of its numbers, and where one is looked up. */
export const CATALOGUES = {
  wikidata: {
    name: 'Wikidata',
    shape: /^Q[1-9]\d{0,11}$/,
    at: 'https://www.wikidata.org/wiki/',
    of: ['locality', 'organisation', 'person'],
  },
  geonames: { name: 'GeoNames', shape: /^[1-9]\d{0,9}$/, at: 'https://www.geonames.org/', of: ['locality'] },
  'iso-3166-2': { name: 'ISO 3166-2', shape: /^[A-Z]{2}-[A-Z0-9]{1,3}$/, at: undefined, of: ['locality'] },
  isni: {
    name: 'ISNI',
    shape: /^\d{15}[\dX]$/,
    at: 'https://isni.org/isni/',
    of: ['organisation', 'person'],
  },
  lei: {
    name: 'LEI',
    shape: /^[A-Z0-9]{18}\d{2}$/,
    at: 'https://search.gleif.org/#/record/',
    of: ['organisation'],
  },
} as const satisfies Readonly<Record<string, CatalogueShape>>

type CatalogueShape = {
  readonly name: string
  readonly shape: RegExp
  readonly at: string | undefined
  readonly of: readonly PartyKind[]
}

export type Catalogue = keyof typeof CATALOGUES

/** A number in a public catalogue. */
export type ExternalId = { readonly catalogue: Catalogue; readonly value: string }

/** Reads `wikidata:Q25282`, `isni:0000 0001 2149 1740`, `lei:…`; a number whose own check digits do not fit is not read. */
export function parseExternalId(text: string): ExternalId | Problem {
  const at = text.indexOf(':')
  const [catalogue, typed] = [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1).trim()]
  const value =
    catalogue === 'isni' || catalogue === 'lei' ? typed.replace(/[\s-]/g, '').toUpperCase() : typed
  if (isCatalogue(catalogue) && CATALOGUES[catalogue].shape.test(value) && checks(catalogue, value))
    return { catalogue, value }
  return problem(
    'external-id-not-read',
    {
      en: `“${text}” is not a number of a public catalogue. Write wikidata:Q25282, geonames:1583992, iso-3166-2:VN-DN, isni: with 16 digits or lei: with 20 characters; check each digit.`,
      vi: `“${text}” không phải là mã trong danh mục công khai. Hãy viết wikidata:Q25282, geonames:1583992, iso-3166-2:VN-DN, isni: kèm 16 chữ số hoặc lei: kèm 20 ký tự; kiểm tra lại từng chữ số.`,
    },
    { where: 'id' },
  )
}

/** The last digits of an ISNI (ISO 7064 MOD 11-2) and of an LEI (MOD 97-10) follow from the rest. */
function checks(catalogue: Catalogue, value: string): boolean {
  if (catalogue === 'isni') {
    const sum = [...value.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0)
    const check = (12 - (sum % 11)) % 11
    return (check === 10 ? 'X' : String(check)) === value.slice(-1)
  }
  if (catalogue !== 'lei') return true
  const digits = [...value].map((mark) => Number.parseInt(mark, 36)).join('')
  return BigInt(digits) % 97n === 1n
}

/** True where a catalogue has numbers of what this is. */
export function isOf({ catalogue }: ExternalId, kind: PartyKind): boolean {
  const of: readonly PartyKind[] = CATALOGUES[catalogue].of
  return of.includes(kind)
}

/** As it is written and compared: `wikidata:Q25282`. */
export function externalIdText({ catalogue, value }: ExternalId): string {
  return `${catalogue}:${value}`
}

/** True for a name of one of the catalogues. */
export function isCatalogue(text: string): text is Catalogue {
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
