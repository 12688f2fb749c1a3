import { z } from 'zod'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { findJudgement, insertJudgements } from '#store/queries/judgement.ts'
import { type Act, changing } from './act.ts'
import { refold } from './refold.ts'
import { notFound } from './refuse.ts'
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
      const touched: string[] = []
      for (const id of new Set(judgementIds)) {
        const judgement = await findJudgement(tx, id)
        if (!judgement) throw notFound({ en: 'decision', vi: 'quyết định' }, id)
        if (judgement.verdict === 'undo') throw new ActError('invalid', undoingUndo())
        if (judgement.undone) {
          throw new ActError(
            'conflict',
            problem('already-undone', {
              en: 'This decision was already undone. Reload to see how it stands now.',
              vi: 'Quyết định này đã được hoàn tác rồi. Hãy tải lại trang để xem tình trạng hiện tại.',
            }),
          )
        }
        const undo = {
          id: ctx.newId(),
          verdict: 'undo',
          undoes: id,
          personId: person.id,
          at,
          ...(why ? { why } : {}),
        } as const
        await insertJudgements(tx, [undo])
        wrote(undo)
        if (judgement.statementId) touched.push(judgement.statementId)
        if (judgement.nodeA && judgement.nodeB) {
          touched.push(...(await statementsOfNodes(tx, [judgement.nodeA, judgement.nodeB])))
        }
      }
      await refold(tx, touched, at)
      return { answer: { undone: judgementIds.length }, subject: { judgementIds, ...(why ? { why } : {}) } }
    }),
}

/** What was taken back stays taken back; whoever thinks otherwise decides anew, under their own name. */
function undoingUndo(): Problem {
  return problem('undo-not-undone', {
    en: 'Taking back cannot be taken back. Decide again instead.',
    vi: 'Không thể hoàn tác một lần hoàn tác. Hãy quyết định lại.',
  })
}
