import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { listListedBodies } from '#store/queries/dossier.ts'
import { listSummaries } from '#store/queries/mission.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite } from './cite.ts'
import { findBodyIn } from './investment/find-body.ts'
import { type Body, type InvestmentBook, loadInvestment } from './investment/load-investment.ts'
import { talkRecords } from './investment/match-facts-of.ts'
import type { PartView } from './investment/standing-parts.ts'
import { type InvestorLine, investorLine } from './investors.ts'
import { type MatchLine, matchLines } from './match.ts'
import { printDays } from './missions.ts'
import type { OtherRow } from './partner-view.ts'
import { otherRow } from './rows/other.ts'
import { renumberMarks } from './ties/join-marks.ts'
import { DIRECTION_WORDS } from './words/mission-words.ts'

/** A delegation a body was on the list of. */
export type DelegationRow = {
  readonly missionId: string
  readonly title: string
  readonly directionWord: string
  readonly daysText?: string
  readonly people: readonly string[]
}

/** The page of an investor or partner of projects. */
export type InvestorView = InvestorLine & {
  readonly asOf: string
  readonly asOfText: string
  /** Other names on file. */
  readonly names: readonly string[]
  readonly parts: readonly PartView[]
  /** Who holds which post of it. */
  readonly people: readonly OtherRow[]
  readonly meetings: readonly OtherRow[]
  readonly visits: readonly OtherRow[]
  readonly delegations: readonly DelegationRow[]
  /** What it asked, proposed and promised, in its own words. */
  readonly asked: readonly OtherRow[]
  readonly agreements: readonly OtherRow[]
  readonly links: readonly OtherRow[]
  readonly figures: readonly OtherRow[]
  /** Projects a source names it in. */
  readonly projects: readonly OtherRow[]
  readonly matches: readonly MatchLine[]
  readonly cites: readonly Cite[]
}

/** Shows one investor as of a day, by its address or its name. */
export async function showInvestor(
  ctx: Context,
  reader: Reader,
  { investorId, ...at }: { readonly investorId: string } & BookAt,
): Promise<InvestorView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const book = await loadInvestment(tx, ctx, reader, at)
    const body = findBodyIn(book, investorId)
    return renumberMarks({
      ...investorLine(body, book),
      asOf: book.at.asOf,
      asOfText: printDate(book.at.asOf, reader.lang),
      names: body.names.filter((name) => name !== body.ref.name),
      parts: body.parts.map(book.print),
      ...told(body, book),
      delegations: await delegationsOf(tx, body, reader),
      matches: await matchLines(tx, book, reader, { projects: book.projects, bodies: [body] }),
      cites: book.cites(),
    })
  })
}

/** What sources tell of it, by kind; what its people said and whom they met with it. */
function told(body: Body, book: InvestmentBook) {
  const { making, about } = book
  const rows = (records: readonly StoredRecord[]): readonly OtherRow[] =>
    records
      .toSorted((a, b) => (b.heldFrom ?? '').localeCompare(a.heldFrom ?? ''))
      .map((record) => otherRow(record, making))
  const own = (kind: StoredRecord['kind']) => rows(about(body.ref.id, kind))
  const talks = talkRecords(body, book)
  const came = body.parts.flatMap((one) =>
    one.part === 'came' ? (book.visits.get(one.value.value ?? '') ?? []) : [],
  )
  return {
    people: own('role'),
    meetings: rows(talks.filter((one) => one.kind === 'meeting')),
    visits: rows([
      ...new Map([...came, ...about(body.ref.id, 'visit')].map((one) => [one.id, one])).values(),
    ]),
    asked: rows(talks.filter((one) => one.kind === 'commitment')),
    agreements: own('agreement'),
    links: own('link'),
    figures: own('investment'),
    projects: own('project'),
  }
}

/** Delegations whose list names the body, by the words of the list. */
async function delegationsOf(
  tx: OfficeTx,
  { names }: Body,
  { lang }: Reader,
): Promise<readonly DelegationRow[]> {
  const folded = new Set(names.map(foldText))
  const listed = (await listListedBodies(tx)).filter((one) => folded.has(foldText(one.body)))
  if (!listed.length) return []
  const missions = new Map((await listSummaries(tx)).map((one) => [one.id, one]))
  return [...new Set(listed.map((one) => one.missionId))].flatMap((id): readonly DelegationRow[] => {
    const mission = missions.get(id)
    if (!mission || mission.secret) return []
    return [
      {
        missionId: id,
        title: mission.title,
        directionWord: DIRECTION_WORDS[mission.direction][lang],
        ...(mission.start ? { daysText: printDays(mission.start, mission.end, lang) } : {}),
        people: listed
          .filter((one) => one.missionId === id)
          .map((one) => [one.name, one.post].filter(Boolean).join(', ')),
      },
    ]
  })
}
