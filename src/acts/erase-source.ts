import { z } from 'zod'
import type { Context } from '#context.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import {
  eraseName,
  listEntriesNaming,
  listEntriesNoting,
  listNamesOnlyIn,
  quietenEntries,
  restateLinks,
} from '#store/queries/erase-names.ts'
import { eraseText, forgetFolds } from '#store/queries/erase-text.ts'
import { ERASURE_GROUNDS, insertErasedText } from '#store/queries/erased-text.ts'
import type { Ground } from '#store/queries/erasure.ts'
import { insertJudgements } from '#store/queries/judgement.ts'
import { listImportHashes, listLoneEvidence, listWords } from '#store/queries/rests-on.ts'
import { findSource } from '#store/queries/source.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import { restingAlone } from '#views/erasure-falls.ts'
import { type Act, type Change, changing } from './act.ts'
import { forgetWhenKept } from './forget-when-kept.ts'
import { rebuildFolds, refold } from './refold.ts'
import { notFound } from './refuse.ts'
import { refuseErased } from './refuse-erased.ts'
import { tablesStillSaying } from './still-saying.ts'

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\n\r]*$/)

const input = z.strictObject({
  sourceId: z.string(),
  /** Whose rule it is: personal data, a state secret found later, a court order. */
  ground: z.enum(ERASURE_GROUNDS).default('other'),
  /** The reason in the person's words, which stays: it says nothing of what was erased. */
  why: line(500).min(5),
  /** Number and sign of the document, where they may stay. */
  number: line(60).optional(),
  /** Who holds it elsewhere: an office or a person. */
  holder: line(120).optional(),
})

export type EraseSourceInput = z.infer<typeof input>

/** What an erasure did. */
export type ErasedSource = {
  readonly sourceId: string
  /** Findings that fell with the text. */
  readonly statements: number
  /** Matters that left the book, as they rested on nothing else. */
  readonly left: number
  /** Names that nothing else ever named. */
  readonly names: number
  /** Attached files that went too. */
  readonly files: number
  /** False where the database is another's, whose own files and copies are its keeper's to clean. */
  readonly swept: boolean
  /** Where words of the text still stand in what people wrote themselves. */
  readonly alsoIn: readonly { readonly table: string; readonly count: number }[]
}

/**
 * Destroys the text of a source and its bytes for good, with every quote and value that came of it. What stays is its
 * number, day, holder and hash, and that it was erased, by whom and why; the chain of the history holds without the words.
 */
export const eraseSource: Act<EraseSourceInput, ErasedSource> = {
  name: 'erase-source',
  says: { en: 'Erase a text', vi: 'Xóa văn bản' },
  input,
  run: async (ctx, actor, given) => {
    const erased = await changing<Omit<ErasedSource, 'swept'>>(ctx, actor, 'erase-source', async (change) => {
      const source = await findSource(change.tx, given.sourceId)
      if (!source) throw notFound({ en: 'source', vi: 'nguồn' }, given.sourceId)
      await refuseErased(change.tx, { sourceId: source.id })
      await refuseBasis(change, source)
      const answer = await erase(ctx, change, source, given)
      forgetWhenKept(ctx, change.tx)
      change.wrote(answer)
      return { answer, subject: { sourceId: source.id, statements: answer.statements, ground: given.ground } }
    })
    return { ...erased, swept: await ctx.store.sweep() }
  },
}

/** What the office did, and what a merger rests on, is not erased but taken back. */
async function refuseBasis({ tx }: Change, source: Source): Promise<void> {
  if (source.kind === 'act') throw new ActError('refused', OWN_DEED)
  const rests = (await listSuccessions(tx)).some((one) => one.sourceId === source.id)
  if (rests) throw new ActError('refused', MERGERS_REST)
}

async function erase(
  ctx: Context,
  change: Change,
  source: Source,
  given: EraseSourceInput,
): Promise<Omit<ErasedSource, 'swept'>> {
  const { tx, person, at } = change
  const ground: Ground = { why: given.why, at, by: person.id }
  const statements = await listStatementsOfSource(tx, source.id)
  const statementIds = statements.map((statement) => statement.id)
  const names = await listNamesOnlyIn(tx, statementIds)
  const words = await listWords(tx, { source, statementIds, names })
  const alone = await restingAlone(tx, statementIds)
  const lone = await listLoneEvidence(tx, alone.statementIds, source.sha256)
  const hashes = [source.sha256, ...lone.hashes, ...(await listImportHashes(tx, source.kind, statementIds))]
  const evidenceIds = lone.evidenceIds
  await reject(ctx, change, statementIds, given.why)
  await eraseText(tx, { sourceId: source.id, statementIds, hashes, evidenceIds, ...urlOf(source) }, ground)
  const kept = new Map(names.map((name) => [name, `erased-${ctx.newId()}`]))
  const entries = await listEntriesNaming(tx, [source.id, ...evidenceIds, ...words.exact])
  for (const [from, to] of kept) await eraseName(tx, { from, to }, ground)
  await quietenEntries(tx, entries, ground)
  await restateLinks(tx, [
    ...new Set([...entries, ...(await listEntriesNoting(tx, 'nodes', [...kept.values()]))]),
  ])
  const { number, holder } = given
  await insertErasedText(tx, {
    sourceId: source.id,
    ground: given.ground,
    why: given.why,
    ...(number ? { number } : {}),
    ...(holder ? { holder } : {}),
    ...(source.published ? { day: source.published } : {}),
    sha256: source.sha256,
    hashes,
    statementIds,
    at,
    by: person.id,
  })
  if (await forgetFolds(tx, statementIds)) await rebuildFolds(tx)
  return {
    sourceId: source.id,
    statements: statementIds.length,
    left: alone.count,
    names: names.length,
    files: evidenceIds.length,
    alsoIn: await tablesStillSaying(tx, words.phrases),
  }
}

function urlOf({ url }: Source): { readonly url?: string } {
  return url ? { url } : {}
}

/** Whatever was decided before: nothing of it stands from now on, and the book is folded without it. */
async function reject(
  ctx: Context,
  { tx, person, at }: Change,
  ids: readonly string[],
  why: string,
): Promise<void> {
  const judgements = ids.map((statementId) => ({
    id: ctx.newId(),
    verdict: 'reject' as const,
    statementId,
    why,
    personId: person.id,
    at,
  }))
  await insertJudgements(tx, judgements)
  await refold(tx, ids, at)
}

const OWN_DEED = problem('own-deed-not-erased', {
  en: 'This is the note of what the office itself did. Undo that deed from the history instead.',
  vi: 'Đây là ghi nhận việc cơ quan đã làm. Hãy hoàn tác việc đó ở trang lịch sử.',
})

const MERGERS_REST = problem('mergers-rest-on-it', {
  en: 'Mergers of units rest on this text. Withdraw them first, then erase it.',
  vi: 'Việc sáp nhập đơn vị đang căn cứ vào văn bản này. Hãy rút các việc đó trước, rồi mới xóa.',
})
