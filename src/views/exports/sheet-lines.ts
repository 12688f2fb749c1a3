import type { BookLine, BookLineOf } from '#model/book-line.ts'
import { listMatchDecisions, listParts } from '#store/queries/dossier.ts'
import { getNodes } from '#store/queries/node.ts'
import { listPartyIds } from '#store/queries/party-id.ts'
import { listRates } from '#store/queries/rate.ts'
import { listRecords } from '#store/queries/record.ts'
import { getSources } from '#store/queries/source.ts'
import { listDecisions, listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { sourceLine } from './source-line.ts'

type Told = {
  /** Sources the lines before told whole; those told here are added. */
  readonly sources: Set<string>
  /** Parties the lines before named. */
  readonly parties: ReadonlySet<string>
  /** The findings that leave. */
  readonly statements: ReadonlySet<string>
}

/**
 * What stands beside the matters of the book, each with its source: sheets of projects and investors, what was decided on
 * pairs of them, numbers in catalogues, mergers and what was decided on ties they doubled, rates. Who of the desk looks
 * after an investor is left out, and so is what speaks of something that does not leave: a visit that was rejected, an
 * entry that was erased.
 */
export async function sheetLines(tx: OfficeTx, told: Told): Promise<readonly BookLine[]> {
  const all = [
    ...(await successionLines(tx)),
    ...(await doubleLines(tx, told)),
    ...(await partLines(tx, told)),
    ...(await matchLines(tx)),
    ...(await numberLines(tx)),
    ...(await rateLines(tx)),
  ]
  const resting = all.flatMap((one) => ('sourceId' in one ? [one.sourceId] : []))
  const fresh = [...new Set(resting)].filter((id) => !told.sources.has(id))
  const sources = (await getSources(tx, fresh)).filter(({ text }) => text !== '')
  for (const { id } of sources) told.sources.add(id)
  const standing = all.filter((one) => !('sourceId' in one) || told.sources.has(one.sourceId))
  const named = standing.flatMap((one) => {
    if (one.line === 'match') return [one.investor]
    if (one.line === 'number') return [one.party]
    return one.line === 'sheet' && one.subject === 'investor' ? [one.of] : []
  })
  const parties = await getNodes(
    tx,
    [...new Set(named)].filter((id) => !told.parties.has(id)),
  )
  const there = new Set([...told.parties, ...parties.map(({ id }) => id), ...told.statements])
  return [
    ...parties.map((node): BookLine => ({ line: 'party', ...node })),
    ...sources.map(sourceLine),
    ...standing.filter((one) => one.line !== 'match' || (there.has(one.project) && there.has(one.investor))),
  ]
}

async function successionLines(tx: OfficeTx): Promise<readonly BookLineOf<'succession'>[]> {
  return (await listSuccessions(tx)).map((one) => ({ line: 'succession', ...one }))
}

/** The last word on each double that is not open again. */
async function doubleLines(tx: OfficeTx, told: Told): Promise<readonly BookLineOf<'double'>[]> {
  const last = new Map((await listDecisions(tx)).map((one) => [one.recordIds.join(' '), one]))
  return [...last.values()].flatMap(({ id, recordIds, verdict, lapses, why, sourceId }) =>
    verdict === 'open' || !recordIds.every((tie) => told.statements.has(tie))
      ? []
      : [{ line: 'double', id, ties: [...recordIds], verdict, ...(lapses ? { lapses } : {}), why, sourceId }],
  )
}

async function partLines(tx: OfficeTx, told: Told): Promise<readonly BookLineOf<'sheet'>[]> {
  const parts = [...(await listParts(tx, 'project')), ...(await listParts(tx, 'investor'))]
  return parts
    .filter(({ subject, subjectId, part, value }) => {
      if (subject === 'project') return told.statements.has(subjectId)
      return part !== 'owner' && (part !== 'came' || told.statements.has(value.value ?? ''))
    })
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ subject, subjectId, part, value, saidOn, sourceId, quote, start, end }) => ({
      line: 'sheet',
      ...{ subject, of: subjectId, part, value, saidOn, sourceId, quote, start, end },
    }))
}

/** The last word on each pair whose project leaves; none where it was opened again. */
async function matchLines(tx: OfficeTx): Promise<readonly BookLineOf<'match'>[]> {
  const projectIds = (await listRecords(tx, 'project')).flatMap((record) => record.statementIds)
  const decided = await listMatchDecisions(tx, { projectIds }, {})
  const last = new Map(decided.map((one) => [`${one.projectId} ${one.investorId}`, one]))
  return [...last.values()].flatMap(({ projectId, investorId, verdict, why, reasons }) =>
    verdict === 'reopen'
      ? []
      : [
          {
            line: 'match',
            ...{ project: projectId, investor: investorId, verdict, ...(why ? { why } : {}) },
            reasons: [...reasons],
          },
        ],
  )
}

async function numberLines(tx: OfficeTx): Promise<readonly BookLineOf<'number'>[]> {
  return (await listPartyIds(tx)).map(({ nodeId, ...one }) => ({ line: 'number', party: nodeId, ...one }))
}

/** The rate that stands of each pair and day, the oldest day first. */
async function rateLines(tx: OfficeTx): Promise<readonly BookLineOf<'rate'>[]> {
  return (await listRates(tx)).toReversed().map((rate) => ({ line: 'rate', ...rate }))
}
