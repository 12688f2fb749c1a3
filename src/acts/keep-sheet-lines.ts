import { insertMatchDecision, insertPart } from '#store/queries/dossier.ts'
import { insertPartyId } from '#store/queries/party-id.ts'
import { insertRate } from '#store/queries/rate.ts'
import { insertDecision, insertSuccessions } from '#store/queries/succession.ts'
import type { Change } from './act.ts'
import type { BookLines } from './check-book-lines.ts'
import { onlySaid } from './only-said.ts'

/** Keeps what stands beside the matters of a loaded book: sheets, pairs, numbers, mergers, rates, by who loads it. */
export async function keepSheetLines({ tx, at, person, wrote }: Change, book: BookLines): Promise<void> {
  const by = { personId: person.id, at }
  await insertSuccessions(
    tx,
    book.successions.map(({ line: _line, from, to, ...one }) => ({
      ...one,
      from: onlySaid(from),
      ...(to ? { to: onlySaid(to) } : {}),
      ...by,
    })),
  )
  for (const { line: _line, ties, ...one } of book.doubles) {
    await insertDecision(tx, {
      ...onlySaid(one),
      recordIds: ties,
      personId: person.id,
      at: at.toISOString(),
    })
  }
  for (const { line: _line, of, value, ...one } of book.sheets) {
    await insertPart(tx, { ...one, subjectId: of, value: onlySaid(value), ...by })
  }
  for (const { line: _line, project, investor, ...one } of book.matches) {
    await insertMatchDecision(tx, { ...onlySaid(one), projectId: project, investorId: investor, ...by })
  }
  for (const { line: _line, party, ...one } of book.numbers) {
    await insertPartyId(tx, { ...one, nodeId: party, withdrawn: false, ...by })
  }
  for (const { line: _line, ...rate } of book.rates) await insertRate(tx, { ...rate, ...by })
  wrote(...book.successions, ...book.doubles, ...book.sheets, ...book.matches, ...book.numbers, ...book.rates)
}
