import type { Context, Reader } from '#context.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import { groupBy } from '#model/values/group-by.ts'
import { getRecords, listFirstRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite } from './cite.ts'
import type { Ground } from './lists/ground.ts'
import type { NetworkBody } from './network-view.ts'
import { placesInName, placesOfBody } from './place-in-name.ts'
import { prepareBook } from './prepare-book.ts'
import { recordSentence } from './record-sentence.ts'

/** So many links of bodies, and so many papers they signed, are read for one page. */
const MOST = 300

/** A link of bodies with the partners and countries its far side belongs to, by address and code. */
export type PlacedBody = {
  readonly body: NetworkBody
  readonly partners: readonly string[]
  readonly countries: readonly string[]
}

type Asked = {
  readonly ground: Ground
  /** Those a body may belong to. */
  readonly partners: readonly string[]
  /** Whether a body is told of, by where it belongs; nothing of the others is read or quoted. */
  readonly keep: (where: Pick<PlacedBody, 'partners' | 'countries'>) => boolean
  readonly at: BookAt & { readonly asOf: string }
}

/** Bodies that work together or signed a paper, each with where it belongs; how many more there are than are read. */
export async function loadBodies(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { ground, partners, keep, at }: Asked,
): Promise<{
  readonly placed: readonly PlacedBody[]
  readonly cites: readonly Cite[]
  readonly more: number
}> {
  const papers = papersOfBodies(ground, at.asOf)
  const links = await listFirstRecords(tx, 'link', { ...at, most: MOST + 1 })
  const records = [...links.slice(0, MOST), ...(await getRecords(tx, papers.slice(0, MOST), at))]
  const making = await prepareBook(tx, ctx, reader, records, at)
  const sideOf = sidesIn(ctx.gazetteer, ground, partners)
  const placed = records.flatMap((record): readonly PlacedBody[] => {
    const status = making.citing.value(record, 'status')?.value
    if (status === 'denied') return []
    const sides = partiesOf(record).flatMap((id) => {
      const node = making.nodes.get(id)
      return node ? [{ ref: making.names(id), ...sideOf(node) }] : []
    })
    const far = sides.filter(({ own }) => !own)
    const where = {
      partners: [...new Set(far.flatMap((side) => side.partners))],
      countries: [...new Set(far.flatMap(({ country }) => country ?? []))],
    }
    if (!far.length || !keep(where)) return []
    return [
      {
        body: {
          recordId: record.id,
          sort: OVER.has(String(status)) ? 'over' : record.kind === 'link' ? 'link' : 'paper',
          ours: sides.filter(({ own }) => own).map(({ ref }) => ref),
          theirs: far.map(({ ref }) => ref),
          text: recordSentence(record, making),
          marks: making.citing.marks(record.statementIds),
        },
        ...where,
      },
    ]
  })
  const more = Math.max(0, links.length - MOST) + Math.max(0, papers.length - MOST)
  return { placed, cites: making.citing.cites(), more }
}

const OVER = new Set(['planned', 'ended'])

/** Papers that some body signed and no partner: those of the places themselves are the tie's own. */
function papersOfBodies({ papers, nodes, isHome }: Ground, day: string): readonly string[] {
  return papers
    .filter(({ begun, signed }) => {
      const sides = signed.flatMap((id) => nodes.get(id) ?? [])
      return begun <= day && sides.some(isBody) && sides.every((side) => isBody(side) || isHome(side.id))
    })
    .map(({ id }) => id)
}

/** Who is no place of the world and no person. */
function isBody({ kind, placeId }: Node): boolean {
  return kind === 'organisation' || (kind === 'locality' && placeId === undefined)
}

function partiesOf({ partyIds, parties }: StoredRecord): readonly string[] {
  const named = Object.values(parties)
  return [...new Set(named.length ? named : partyIds)]
}

type Side = { readonly own: boolean; readonly partners: readonly string[]; readonly country?: string }

/** Whose a body is: ours, of a partner its name names, or of a country. */
function sidesIn(gazetteer: Gazetteer, { nodes, lineage }: Ground, partners: readonly string[]) {
  const partnersAt = groupBy(partners, (id) => nodes.get(id)?.placeId ?? '')
  const among = new Set(partners)
  const ours = lineage.home?.country
  return (node: Node): Side => {
    if (lineage.isHome(node) || lineage.isOwnBody(node)) return { own: true, partners: [] }
    if (!isBody(node)) {
      const own = node.country === ours && !among.has(node.id)
      return { own, partners: among.has(node.id) ? [node.id] : [], ...countryOf(node.country) }
    }
    const named = placesOfBody(gazetteer, node).filter(({ id }) => partnersAt.has(id))
    const strong = placesInName(gazetteer, node).find(({ weak }) => !weak)?.places[0]?.country
    const country = named[0]?.country ?? node.country ?? strong
    const own = !named.length && country !== undefined && country === ours
    return { own, partners: named.flatMap(({ id }) => partnersAt.get(id) ?? []), ...countryOf(country) }
  }
}

function countryOf(country: string | undefined): { readonly country?: string } {
  return country ? { country } : {}
}
