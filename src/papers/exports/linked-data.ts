import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import type { ExportCite, ExportParty, ExportRow } from '#views/exports/export-row.ts'

/** A node of a schema.org graph. */
export type LinkedNode = {
  readonly '@type': string
  readonly '@id'?: string
  readonly [property: string]: unknown
}

/** The address of a thing of an office, one that stays. */
function urn(office: string, sort: string, id: string): string {
  return `urn:entente:${[office, sort, id].map(encodeURIComponent).join(':')}`
}

const TYPES: Readonly<Record<ExportParty['kind'], string>> = {
  country: 'Country',
  locality: 'AdministrativeArea',
  organisation: 'Organization',
  person: 'Person',
}

/**
 * The nodes of each matter in the words of schema.org: its parties and sources, once each, and the matter itself – a happening
 * as an event, everything else as a claim – with the quotes it rests on.
 */
export function linkedNodes(office: string, lang: Language): (row: ExportRow) => readonly LinkedNode[] {
  const told = new Set<string>()
  return (row) => {
    const parties = row.parties.map((party) => partyNode(office, party))
    const sources = citesOf(row).map((cite) => sourceNode(office, cite))
    const fresh = [...parties, ...sources].filter((node) => {
      const id = node['@id'] ?? ''
      if (told.has(id)) return false
      told.add(id)
      return true
    })
    return [...fresh, matterNode(office, row, lang)]
  }
}

function filled(node: LinkedNode): LinkedNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as LinkedNode
}

function partyNode(office: string, { id, kind, name, country }: ExportParty): LinkedNode {
  return filled({
    '@type': TYPES[kind],
    '@id': urn(office, 'party', id),
    name,
    ...(kind === 'locality' && country
      ? { containedInPlace: { '@type': 'Country', identifier: country } }
      : {}),
    ...(kind === 'country' ? { identifier: country } : {}),
  })
}

/** Each quote once. */
function citesOf(row: ExportRow): readonly ExportCite[] {
  const cites = row.values.flatMap((value) => value.cites)
  return [...new Map(cites.map((cite) => [`${cite.sourceId} ${cite.start} ${cite.end}`, cite])).values()]
}

function sourceNode(office: string, cite: ExportCite): LinkedNode {
  return filled({
    '@type': cite.sourceKind === 'document' ? 'Article' : 'CreativeWork',
    '@id': urn(office, 'source', cite.sourceId),
    name: cite.title,
    publisher: cite.publisher ? { '@type': 'Organization', name: cite.publisher } : undefined,
    datePublished: cite.published,
    url: cite.url,
    inLanguage: cite.lang,
  })
}

/** The words themselves, as part of the source they stand in. */
function quotations(office: string, row: ExportRow): readonly LinkedNode[] {
  return citesOf(row).map((cite) => ({
    '@type': 'Quotation',
    text: cite.quote,
    isPartOf: { '@id': urn(office, 'source', cite.sourceId) },
  }))
}

const HAPPENINGS: ReadonlySet<KindName> = new Set(['visit', 'meeting', 'event'])

function matterNode(office: string, row: ExportRow, lang: Language): LinkedNode {
  const about = row.parties.map((party) => ({ '@id': urn(office, 'party', party.id) }))
  const own = {
    '@id': urn(office, 'record', row.recordId),
    name: row.title,
    inLanguage: lang,
    additionalType: urn(office, 'kind', row.kind),
    about: about.length ? about : undefined,
  }
  const said = quotations(office, row)
  if (!HAPPENINGS.has(row.kind)) {
    const days = row.heldFrom || row.heldTo ? `${row.heldFrom ?? '..'}/${row.heldTo ?? '..'}` : undefined
    return filled({ '@type': 'Claim', ...own, text: textOf(row), temporalCoverage: days, citation: said })
  }
  const place = row.values.find((value) => value.slot === 'place' || value.slot === 'to')?.text
  return filled({
    '@type': 'Event',
    ...own,
    description: textOf(row),
    startDate: row.heldFrom,
    endDate: row.heldTo,
    location: place ? { '@type': 'Place', name: place } : undefined,
    subjectOf: said,
  })
}

/** Everything said of a matter, a line each. */
function textOf(row: ExportRow): string {
  return row.values.map((value) => `${value.label}: ${value.text}`).join('\n')
}
