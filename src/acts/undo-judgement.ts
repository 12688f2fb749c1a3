import { z } from 'zod'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { getJudgements, insertJudgements, type StoredJudgement } from '#store/queries/judgement.ts'
import { type Act, changing } from './act.ts'
import { refold } from './refold.ts'
import { notFound } from './refuse.ts'
import { refuseErased } from './refuse-erased.ts'
import { statementsOfNodes } from './relate-parties.ts'

const input = z.strictObject({
  judgementIds: z.array(z.string()).min(1).max(2000),
  why: z.string().trim().max(2000).optional(),
})

export type UndoJudgementInput = z.infer<typeof input>

/** Takes judgements back by further judgements; what they decided stands as it did before them. */
export const undoJudgement: Act<UndoJudgementInput, { readonly undone: number }> = {
  name: 'undo-judgement',
  says: { en: 'Undo', vi: 'Hoàn tác' },
  input,
  run: (ctx, actor, { judgementIds, why }) =>
    changing(ctx, actor, 'undo', async ({ tx, person, at, wrote }) => {
      const ids = [...new Set(judgementIds)]
      const judgements = await getJudgements(tx, ids)
      const undone = ids.map((id) => undoable(judgements.get(id), id))
      await refuseErased(tx, { statementIds: undone.flatMap(({ statementId }) => statementId ?? []) })
      const undos = ids.map((id) => ({
        id: ctx.newId(),
        verdict: 'undo' as const,
        undoes: id,
        personId: person.id,
        at,
        ...(why ? { why } : {}),
      }))
      await insertJudgements(tx, undos)
      wrote(...undos)
      const nodes = undone.flatMap(({ nodeA, nodeB }) => (nodeA && nodeB ? [nodeA, nodeB] : []))
      const touched = [
        ...undone.flatMap((judgement) => judgement.statementId ?? []),
        ...(nodes.length ? await statementsOfNodes(tx, nodes) : []),
      ]
      await refold(tx, touched, at)
      return { answer: { undone: ids.length }, subject: { judgementIds: ids, ...(why ? { why } : {}) } }
    }),
}

/** The judgement to take back, or the refusal that says why it cannot be. */
function undoable(judgement: StoredJudgement | undefined, id: string): StoredJudgement {
  if (!judgement) throw notFound({ en: 'decision', vi: 'quyết định' }, id)
  if (judgement.verdict === 'undo') throw new ActError('invalid', undoingUndo())
  if (!judgement.undone) return judgement
  throw new ActError(
    'conflict',
    problem('already-undone', {
      en: 'This decision was already undone. Reload to see how it stands now.',
      vi: 'Quyết định này đã được hoàn tác rồi. Hãy tải lại trang để xem tình trạng hiện tại.',
    }),
  )
}

/** What was taken back stays taken back; whoever thinks otherwise decides anew, under their own name. */
function undoingUndo(): Problem {
  return problem('undo-not-undone', {
    en: 'Taking back cannot be taken back. Decide again instead.',
    vi: 'Không thể hoàn tác một lần hoàn tác. Hãy quyết định lại.',
  })
}
