import { z } from 'zod'
import type { Context } from '#context.ts'
import { bookLine } from '#model/book-line.ts'
import { canonicalJson } from '#model/digest.ts'
import type { Node } from '#model/party.ts'
import { foldText } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { printsOf, runsOf } from '#registry/origin.ts'
import { inPieces } from '#store/in-pieces.ts'
import { hasSources, mintNodes } from '#store/queries/export.ts'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { insertMentions } from '#store/queries/mention.ts'
import { getOffice, type Office } from '#store/queries/office.ts'
import { insertOriginWord, insertPrints } from '#store/queries/origin.ts'
import { listRecords } from '#store/queries/record.ts'
import { insertSources } from '#store/queries/source.ts'
import { insertStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Act, type Change, changing } from './act.ts'
import { type BookLines, checkBookLines } from './check-book-lines.ts'
import { keepSheetLines } from './keep-sheet-lines.ts'
import { notEmpty, otherHome } from './load-book-problems.ts'
import { bodyOf } from './note-origin.ts'
import { onlySaid } from './only-said.ts'
import { refold } from './refold.ts'

const input = z.strictObject({ lines: z.array(bookLine).min(1) })

export type LoadBookInput = z.infer<typeof input>

export type LoadedBook = {
  readonly sources: number
  readonly statements: number
  readonly records: number
  /** Matters the file tells otherwise than the book made of it, or not at all; none where the book is the same. */
  readonly differing: readonly string[]
}

/**
 * Makes the book of a file that was exported whole, in an empty office. What was confirmed there is confirmed here by who
 * loads it, from today on; quotes, addresses and who is one with whom are the same.
 */
export const loadBook: Act<LoadBookInput, LoadedBook> = {
  name: 'load-book',
  says: { en: 'Load a whole book', vi: 'Nạp toàn bộ sổ' },
  input,
  run: (ctx, actor, { lines }) =>
    changing(ctx, actor, 'load-book', async (change) => {
      const { tx, at, wrote } = change
      if (await hasSources(tx)) throw notEmpty()
      const book = checkBookLines(lines)
      refuseElsewhere(ctx, await getOffice(tx), lines)
      await keepWords(change, book)
      await keepJudgements(ctx, change, book)
      await keepSheetLines(change, book)
      const ids = book.statements.map((statement) => statement.id)
      await refold(tx, ids, at)
      wrote(...book.sources)
      const { records, differing } = await heldAgainst(tx, book)
      const answer = { sources: book.sources.length, statements: ids.length, records, differing }
      return { answer, subject: { ...answer, differing: differing.length } }
    }),
}

/**
 * Refuses the book of another locality: what it says of “our” city would stand as that of this one. A home whose name the
 * gazetteer no longer knows is not held against it.
 */
function refuseElsewhere({ gazetteer }: Context, office: Office, [first]: LoadBookInput['lines']): void {
  if (first?.line !== 'entente-book' || first.home === office.home) return
  const { name, country } = parsePartyName(first.home)
  const found = gazetteer.find(name, country ? { country } : {})
  if (!found.length || found.some(({ id }) => id === office.homePlace)) return
  throw otherHome(first.home, office.home)
}

/** Sources, statements and who they name, in the order of the file. */
async function keepWords({ tx, at, person }: Change, book: BookLines): Promise<void> {
  const minted = { at, foldedName: foldText }
  await mintNodes(
    tx,
    book.parties.map(({ line: _line, ...node }): Node => onlySaid(node)),
    minted,
  )
  const sources = book.sources.map(({ line: _line, ...source }) => ({
    ...onlySaid(source),
    addedBy: person.id,
  }))
  await inPieces(tx, sources, async (piece) => await insertSources(tx, piece))
  for (const source of sources.filter((each) => each.kind === 'document')) {
    await insertPrints(tx, source.id, printsOf(runsOf(bodyOf(source.text))))
  }
  const statements = book.statements.map(
    ({ id, sourceId, kind, slots, quote, start, end, readBy, ...more }) => ({
      ...{ id, sourceId, kind, slots, quote, start, end, readBy },
      ...onlySaid({ spans: more.spans, implied: more.implied, places: more.places }),
      byHand: more.byHand === true,
    }),
  )
  // By hand or not is said of all rows of one writing, so a writing ends where that changes and the order stays.
  for (const run of runsOfHand(statements)) {
    await inPieces(tx, run, async (piece) => {
      await insertStatements(tx, piece, { at, ...(run[0]?.byHand ? { enteredBy: person.id } : {}) })
    })
  }
  const mentions = book.statements.flatMap(({ id, mentions: own }) =>
    own.flatMap(({ path, node, amended }) =>
      amended ? [] : [{ statementId: id, path, node: onlySaid(node) }],
    ),
  )
  await inPieces(tx, mentions, async (piece) => await insertMentions(tx, piece, minted))
  for (const { a, b } of book.origins) {
    await insertOriginWord(tx, { a, b, verdict: 'same', personId: person.id, at })
  }
}

function runsOfHand<Row extends { readonly byHand: boolean }>(rows: readonly Row[]): readonly Row[][] {
  const runs: Row[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.[0]?.byHand === row.byHand) last.push(row)
    else runs.push([row])
  }
  return runs
}

/** What was confirmed, corrected and said of parties, by who loads it. */
async function keepJudgements(ctx: Context, change: Change, book: BookLines): Promise<void> {
  const { tx, at, person, wrote } = change
  const by = { personId: person.id, at }
  const confirmed = book.statements.map(({ id, verdict, why, amended }): NewJudgement => {
    const said = { id: ctx.newId(), verdict, statementId: id, ...(why ? { why } : {}), ...by }
    return amended ? { ...said, ...onlySaid(amended) } : said
  })
  const identity = book.identity.map(({ verdict, a, b, why }): NewJudgement => {
    return { id: ctx.newId(), verdict, nodeA: a, nodeB: b, ...(why ? { why } : {}), ...by }
  })
  await inPieces(tx, [...confirmed, ...identity], async (piece) => await insertJudgements(tx, piece))
  for (const [i, { id, mentions }] of book.statements.entries()) {
    const own = mentions.filter((mention) => mention.amended)
    const judgementId = confirmed[i]?.id
    if (!own.length || judgementId === undefined) continue
    const rows = own.map(({ path, node }) => ({ statementId: id, path, node: onlySaid(node) }))
    await insertMentions(tx, rows, { at, foldedName: foldText, judgementId })
  }
  wrote(...confirmed, ...identity)
}

/** The matters that are other than the file tells them. */
async function heldAgainst(
  tx: OfficeTx,
  { records }: BookLines,
): Promise<{ readonly records: number; readonly differing: readonly string[] }> {
  const made = await listRecords(tx)
  const is = new Map(
    made.map(({ id, kind, slots, parties, heldFrom, heldTo }) => [
      id,
      canonicalJson({
        kind,
        heldFrom,
        heldTo,
        values: Object.fromEntries(Object.entries(slots).map(([slot, { shown }]) => [slot, shown.value])),
        parties,
      }),
    ]),
  )
  const told = new Map(records.map((record) => [record.recordId, toldOf(record)]))
  const ids = [...new Set([...is.keys(), ...told.keys()])]
  return { records: made.length, differing: ids.filter((id) => is.get(id) !== told.get(id)) }
}

function toldOf(record: BookLines['records'][number]): string {
  const values = (record.values ?? []) as readonly { readonly slot: string; readonly value: unknown }[]
  const parties = (record.parties ?? []) as readonly { readonly path: string; readonly id: string }[]
  const { kind, heldFrom, heldTo } = record
  return canonicalJson({
    kind,
    heldFrom,
    heldTo,
    values: Object.fromEntries(values.map(({ slot, value }) => [slot, value])),
    parties: Object.fromEntries(parties.map(({ path, id }) => [path, id])),
  })
}
