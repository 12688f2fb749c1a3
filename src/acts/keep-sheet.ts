import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { findRecord } from '#store/queries/record.ts'
import { type Act, changing } from './act.ts'
import { keepParts, partsInput, proofInput } from './keep-parts.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  projectId: z.string(),
  /** Parts by name: summary, industry, scale, capital, land, infrastructure, incentives, basis, contact, public. */
  parts: partsInput,
  ...proofInput,
})

export type KeepSheetInput = z.infer<typeof input>
export type KeptParts = { readonly id: string; readonly parts: readonly number[] }

/** Adds parts to the sheet of a project; what they take the place of stays in the history. */
export const keepSheet: Act<KeepSheetInput, KeptParts> = {
  name: 'keep-sheet',
  says: { en: 'Fill in the sheet of a project', vi: 'Bổ sung hồ sơ dự án' },
  input,
  run: (ctx, actor, { projectId, parts, sourceId, quote }) =>
    changing(ctx, actor, 'keep-sheet', async (change) => {
      const project = await findRecord(change.tx, projectId)
      if (project?.kind !== 'project') throw notFound({ en: 'project', vi: 'dự án' }, projectId)
      if (!Object.keys(parts).length) throw new ActError('invalid', nothingGiven('name'))
      const { id } = project
      const title = String(project.slots.title?.shown.value ?? id)
      const seqs = await keepParts(ctx, change, {
        subject: 'project',
        subjectId: id,
        title,
        parts,
        sourceId,
        quote,
      })
      return { answer: { id, parts: seqs }, subject: { projectId: id, title, parts: seqs } }
    }),
}

/** What an act says that was given no part at all; it leads to the first there is. */
export function nothingGiven(first: string) {
  return problem(
    'parts-missing',
    {
      en: 'Nothing was filled in. Write at least one part.',
      vi: 'Chưa có nội dung nào. Hãy ghi ít nhất một mục.',
    },
    { where: first },
  )
}
