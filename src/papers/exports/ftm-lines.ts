import type { KindName } from '#model/kinds/kind.ts'
import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import type { ExportCite, ExportParty, ExportRow } from '#views/exports/export-row.ts'

/** An entity of FollowTheMoney as its own tools read it, one a line. */
export type FtmEntity = {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Given = Readonly<Record<string, readonly (string | undefined)[]>>

/** Longest name the model takes. */
const LONGEST_NAME = 300

/**
 * The entities of each matter: its parties, the documents it rests on, and what ties them, each with its proof. Parties and
 * documents that were told before are not told again. Matters the model has no form for give none.
 */
export function ftmEntities(office: string): (row: ExportRow) => readonly FtmEntity[] {
  const told = new Set<string>()
  const once = (made: readonly FtmEntity[]) =>
    made.filter(({ id }) => {
      if (told.has(id)) return false
      told.add(id)
      return true
    })
  return (row) => {
    const naming = { row, idOf: (sort: string, id: string) => `${office}.${sort}.${id}` }
    const ties = (TIES[row.kind] ?? (() => []))(naming)
    if (!ties.length) return []
    const parties = row.parties.map((party) => partyEntity(naming, party))
    return [...once([...parties, ...citesOf(row).map((cite) => documentEntity(naming, cite))]), ...ties]
  }
}

type Naming = { readonly row: ExportRow; readonly idOf: (sort: string, id: string) => string }

function entity(id: string, schema: string, given: Given): FtmEntity {
  const properties = Object.fromEntries(
    Object.entries(given).flatMap(([name, values]) => {
      const said = [...new Set(values.filter((value): value is string => Boolean(value?.trim())))]
      return said.length ? [[name, said]] : []
    }),
  )
  return { id, schema, properties }
}

const SCHEMA: Readonly<Record<ExportParty['kind'], string>> = {
  country: 'PublicBody',
  locality: 'PublicBody',
  organisation: 'Organization',
  person: 'Person',
}

function partyEntity({ idOf }: Naming, { id, kind, name, country }: ExportParty): FtmEntity {
  return entity(idOf('party', id), SCHEMA[kind], {
    name: [name.slice(0, LONGEST_NAME)],
    country: [country?.toLowerCase()],
  })
}

function citesOf(row: ExportRow): readonly ExportCite[] {
  return row.values.flatMap((value) => value.cites)
}

function documentEntity({ idOf }: Naming, cite: ExportCite): FtmEntity {
  return entity(idOf('source', cite.sourceId), 'Article', {
    fileName: [cite.sourceId],
    title: [cite.title],
    publisher: [cite.publisher],
    publishedAt: [dayOf(cite.published)],
    sourceUrl: [cite.url],
  })
}

/** A day, month or year as the model takes it; a stretch of time begins on its first day. */
function dayOf(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined
  const date = parseDate(iso)
  return isProblem(date) ? undefined : date.precision === 'interval' ? date.from : date.iso
}

/** The grounds of a tie: the documents, the words, and when it held. */
function ground({ row, idOf }: Naming): Given {
  const cites = citesOf(row)
  return {
    proof: cites.map((cite) => idOf('source', cite.sourceId)),
    summary: [row.title],
    description: [...new Set(cites.map((cite) => cite.quote))],
    startDate: [row.heldFrom],
    endDate: [row.heldTo],
    recordId: [row.recordId],
    publisher: cites.map((cite) => cite.publisher),
    sourceUrl: cites.map((cite) => cite.url),
  }
}

function textOf(row: ExportRow, slot: string): string | undefined {
  return row.values.find((value) => value.slot === slot)?.text
}

function partiesAt(naming: Naming, ...slots: readonly string[]): readonly ExportParty[] {
  return naming.row.parties.filter((party) => slots.includes(party.path.split('.')[0] ?? ''))
}

/** Every two of the parties, in both places the model has for them. */
function pairs(
  naming: Naming,
  parties: readonly ExportParty[],
  role: string | undefined,
): readonly FtmEntity[] {
  const { row, idOf } = naming
  return parties.flatMap((a, i) =>
    parties.slice(i + 1).flatMap((b, j) =>
      a.id === b.id
        ? []
        : [
            entity(idOf('link', `${row.recordId}-${i}-${i + 1 + j}`), 'UnknownLink', {
              ...ground(naming),
              subject: [idOf('party', a.id)],
              object: [idOf('party', b.id)],
              role: [role],
              status: [textOf(row, 'status')],
            }),
          ],
    ),
  )
}

/** Whoever came together, and where. */
function happening(
  naming: Naming,
  who: readonly ExportParty[],
  place: string | undefined,
): readonly FtmEntity[] {
  const { row, idOf } = naming
  return [
    entity(idOf('event', row.recordId), 'Event', {
      ...ground(naming),
      name: [row.title.slice(0, LONGEST_NAME)],
      involved: who.map((party) => idOf('party', party.id)),
      location: [place],
    }),
  ]
}

/** Holding an office of a body; a post of an embassy or consulate also stands for whom it is sent. */
function holding(naming: Naming): readonly FtmEntity[] {
  const { row, idOf } = naming
  const person = row.parties.find((party) => party.path === 'person')
  const body = row.parties.find((party) => party.path === 'of')
  if (!person || !body || person.kind !== 'person' || body.kind === 'person') return []
  return [
    entity(idOf('membership', row.recordId), 'Membership', {
      ...ground(naming),
      member: [idOf('party', person.id)],
      organization: [idOf('party', body.id)],
      role: [textOf(row, 'role')],
      status: [textOf(row, 'status')],
    }),
  ]
}

/** The head of a delegation speaks for the party it comes from. */
function representing(naming: Naming): readonly FtmEntity[] {
  const { row, idOf } = naming
  const head = row.parties.find((party) => party.path === 'head')
  const from = row.parties.find((party) => party.path === 'from')
  if (!head || !from || head.id === from.id) return []
  return [
    entity(idOf('representation', row.recordId), 'Representation', {
      ...ground(naming),
      agent: [idOf('party', head.id)],
      client: [idOf('party', from.id)],
    }),
  ]
}

function projectOf(naming: Naming): readonly FtmEntity[] {
  const { row, idOf } = naming
  const id = idOf('project', row.recordId)
  const taking = partiesAt(naming, 'firms', 'sought')
  return [
    entity(id, 'Project', { ...ground(naming), name: [textOf(row, 'title')?.slice(0, LONGEST_NAME)] }),
    ...taking.map((party, i) =>
      entity(idOf('taking', `${row.recordId}-${i}`), 'ProjectParticipant', {
        ...ground(naming),
        participant: [idOf('party', party.id)],
        project: [id],
      }),
    ),
  ]
}

const TIES: Readonly<Partial<Record<KindName, (naming: Naming) => readonly FtmEntity[]>>> = {
  partnership: (naming) => pairs(naming, partiesAt(naming, 'a', 'b'), textOf(naming.row, 'kind')),
  link: (naming) => pairs(naming, partiesAt(naming, 'a', 'b'), textOf(naming.row, 'field')),
  agreement: (naming) =>
    pairs(
      naming,
      partiesAt(naming, 'parties'),
      textOf(naming.row, 'title') ?? textOf(naming.row, 'instrument'),
    ),
  visit: (naming) => [
    ...happening(naming, partiesAt(naming, 'from', 'to', 'head'), textOf(naming.row, 'to')),
    ...representing(naming),
  ],
  meeting: (naming) => happening(naming, partiesAt(naming, 'participants'), textOf(naming.row, 'place')),
  event: (naming) => happening(naming, [], textOf(naming.row, 'place')),
  role: holding,
  project: projectOf,
}
