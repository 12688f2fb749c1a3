import { z } from 'zod'
import type { Publication } from '#model/publication.ts'
import { shownTo } from '#registry/shown-to.ts'
import { getPublications, insertPublications } from '#store/queries/publication.ts'
import { listRecordsResting } from '#store/queries/record.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Act, changing } from './act.ts'
import { nothingChosen } from './publish-problems.ts'
import { notFound } from './refuse.ts'

const ids = z.array(z.string().trim().min(1)).max(2000).optional()

const input = z.strictObject({
  sourceIds: ids,
  recordIds: ids,
  shownTo: z.enum(['public', 'desk']),
  why: z.string().trim().min(1).max(1000),
})

export type PublishInput = z.infer<typeof input>

export type Published = {
  readonly shownTo: 'public' | 'desk'
  /** What was the other way before; what stood so already is left as it is. */
  readonly sources: readonly string[]
  readonly records: readonly string[]
}

type Word = Pick<Publication, 'of' | 'id'>

/**
 * Opens sources and matters to the public, or closes them again, with the reason. A matter alone shows nothing: each of its
 * values leaves only where a public source carries it.
 */
export const publish: Act<PublishInput, Published> = {
  name: 'publish',
  says: { en: 'Open to the public, or close', vi: 'Công khai hoặc thôi công khai' },
  input,
  run: (ctx, actor, given) =>
    changing(
      ctx,
      actor,
      given.shownTo === 'public' ? 'publish' : 'unpublish',
      async ({ tx, person, at, wrote }) => {
        const { why } = given
        const sourceIds = [...new Set(given.sourceIds ?? [])]
        const recordIds = [...new Set(given.recordIds ?? [])]
        if (!sourceIds.length && !recordIds.length) throw nothingChosen()
        const sources = await sourceWords(tx, sourceIds, given.shownTo)
        const records = await recordWords(tx, recordIds, given.shownTo)
        const rows = [...sources, ...records.words].map((word) => ({
          ...word,
          shownTo: given.shownTo,
          why,
          at: at.toISOString(),
          personId: person.id,
        }))
        await insertPublications(tx, rows)
        wrote(...rows)
        const answer = {
          shownTo: given.shownTo,
          sources: sources.map((word) => word.id),
          records: records.changed,
        }
        const [sourceId] = answer.sources
        const subject = { statementIds: answer.records, sourceIds: answer.sources, why }
        return { answer, subject: { ...subject, ...(sourceId ? { sourceId } : {}) } }
      },
    ),
}

async function sourceWords(
  tx: OfficeTx,
  sourceIds: readonly string[],
  wanted: Publication['shownTo'],
): Promise<readonly Word[]> {
  const there = await getSourceHeads(tx, sourceIds)
  const missing = sourceIds.find((id) => !there.has(id))
  if (missing !== undefined) throw notFound({ en: 'source', vi: 'nguồn' }, missing)
  const standing = await getPublications(tx, 'source', sourceIds)
  return sourceIds
    .filter((id) => (standing.get(id)?.shownTo ?? 'desk') !== wanted)
    .map((id) => ({ of: 'source', id }))
}

/** Opening also takes back every closing among the statements of a matter; closing takes back every opening. */
async function recordWords(
  tx: OfficeTx,
  recordIds: readonly string[],
  wanted: Publication['shownTo'],
): Promise<{ readonly words: readonly Word[]; readonly changed: readonly string[] }> {
  const records = await listRecordsResting(tx, recordIds)
  const there = new Set(records.flatMap(({ statementIds }) => statementIds))
  const missing = recordIds.find((id) => !there.has(id))
  if (missing !== undefined) throw notFound({ en: 'entry', vi: 'mục trong sổ' }, missing)
  const standing = await getPublications(tx, 'record', [...there])
  const changed = records.filter(({ statementIds }) => shownTo(statementIds, standing) !== wanted)
  const words = changed.flatMap((record) => {
    const others = record.statementIds.filter(
      (id) => id !== record.id && standing.has(id) && standing.get(id)?.shownTo !== wanted,
    )
    return [record.id, ...others].map((id) => ({ of: 'record' as const, id }))
  })
  return { words, changed: changed.map(({ id }) => id) }
}
