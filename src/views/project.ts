import type { Context, Reader } from '#context.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { shownTo } from '#registry/shown-to.ts'
import { getPublications } from '#store/queries/publication.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite } from './cite.ts'
import { candidatesIn, type InvestmentBook, loadInvestment } from './investment/load-investment.ts'
import { findProjectIn } from './investment/project-head.ts'
import type { PartView } from './investment/standing-parts.ts'
import { type MatchLine, matchLines } from './match.ts'
import type { OtherRow } from './partner-view.ts'
import { type ProjectLine, projectLine } from './projects.ts'
import { otherRow } from './rows/other.ts'
import { renumberMarks } from './ties/join-marks.ts'

/** The sheet of a project: what its sources say, what its sheet adds, who may fit and why. */
export type ProjectView = ProjectLine & {
  readonly asOf: string
  readonly asOfText: string
  /** Our own place: whom the sheet speaks for. */
  readonly home: string
  readonly parts: readonly PartView[]
  /** Bodies that work with the firms of the project, or were told of beside it. */
  readonly links: readonly OtherRow[]
  readonly matches: readonly MatchLine[]
  /** Is it open to the public? Only where somebody opened it, with a reason. */
  readonly open: boolean
  readonly cites: readonly Cite[]
}

/** Shows one project as of a day, by its address, one of its findings or its title. */
export async function showProject(
  ctx: Context,
  reader: Reader,
  { projectId, ...at }: { readonly projectId: string } & BookAt,
): Promise<ProjectView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const book = await loadInvestment(tx, ctx, reader, at)
    const project = findProjectIn(book, projectId)
    const parts = book.partsOf(project).map(book.print)
    const { home } = book.making.lineage
    return renumberMarks({
      ...projectLine(project, book, ctx),
      asOf: book.at.asOf,
      asOfText: printDate(book.at.asOf, reader.lang),
      home: home ? placeName(home, reader.lang) : '',
      parts,
      links: await linksBeside(tx, project, book),
      matches: await matchLines(tx, book, reader, { projects: [project], bodies: candidatesIn(book) }),
      open: await isOpen(tx, project),
      cites: book.cites(),
    })
  })
}

/** Opened by the act that opens any entry of the book; a sheet has no word of its own on it. */
async function isOpen(tx: OfficeTx, { statementIds }: StoredRecord): Promise<boolean> {
  return shownTo(statementIds, await getPublications(tx, 'record', statementIds)) === 'public'
}

/** Links of its firms, and links the same sources tell of. */
async function linksBeside(
  tx: OfficeTx,
  project: StoredRecord,
  { making, about, bodies }: InvestmentBook,
): Promise<readonly OtherRow[]> {
  const firms = Object.entries(project.parties).flatMap(([path, id]) =>
    path.startsWith('firms') ? [id] : [],
  )
  const all = [
    ...new Map([...bodies.keys()].flatMap((id) => about(id, 'link')).map((one) => [one.id, one])).values(),
  ]
  const statements = await getStatements(tx, [
    ...project.statementIds,
    ...all.flatMap((one) => one.statementIds),
  ])
  const sourceOf = new Map(statements.map((one) => [one.id, one.sourceId]))
  const sources = new Set(project.statementIds.flatMap((id) => sourceOf.get(id) ?? []))
  return all
    .filter(
      (one) =>
        one.partyIds.some((id) => firms.includes(id)) ||
        one.statementIds.some((id) => sources.has(sourceOf.get(id) ?? '')),
    )
    .map((one) => otherRow(one, making))
}
