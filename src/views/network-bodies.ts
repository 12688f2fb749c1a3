import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { getRecords, listFirstRecords } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { bodySides, isBody, partiesOf } from './body-sides.ts'
import type { Cite } from './cite.ts'
import type { Ground } from './lists/ground.ts'
import type { NetworkBody } from './network-view.ts'
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
  const sideOf = bodySides(ctx.gazetteer, ground, partners)
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
