import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { inPieces } from '#store/in-pieces.ts'
import { findImport, markUndone } from '#store/queries/import.ts'
import { listStandingAcceptances } from '#store/queries/import-row.ts'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { type Act, changing } from './act.ts'
import { refold } from './refold.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  importId: z.string(),
  why: z.string().trim().max(2000).optional(),
})

export type UndoImportInput = z.infer<typeof input>

/** Takes a whole import back: every acceptance it made is undone, so that the book stands as before and it loads again. */
export const undoImport: Act<UndoImportInput, { readonly undone: number }> = {
  name: 'undo-import',
  says: { en: 'Undo an import', vi: 'Hoàn tác một lần nhập' },
  input,
  run: (ctx, actor, { importId, why }) =>
    changing(ctx, actor, 'undo-import', async ({ tx, person, at, wrote }) => {
      const found = await findImport(tx, importId)
      if (!found) throw notFound({ en: 'import', vi: 'lần nhập' }, importId)
      if (!(await markUndone(tx, importId, at))) throw notCommitted(found.state)
      const accepted = await listStandingAcceptances(tx, importId)
      const undoes = accepted.map(
        ({ judgementId }): NewJudgement => ({
          id: ctx.newId(),
          verdict: 'undo',
          undoes: judgementId,
          personId: person.id,
          at,
          ...(why ? { why } : {}),
        }),
      )
      const total = undoes.length
      await inPieces(
        tx,
        undoes,
        async (piece) => await insertJudgements(tx, piece),
        (done) => ctx.log('undo', { done, total }),
      )
      await refold(
        tx,
        accepted.map((each) => each.statementId),
        at,
      )
      wrote({ importId, undone: undoes.map((undo) => undo.id) })
      return {
        answer: { undone: undoes.length },
        subject: { importId, name: found.recipe.name, undone: undoes.length, ...(why ? { why } : {}) },
      }
    }),
}

/** Said where an import is open still, or undone already. */
export function notCommitted(state: string): ActError {
  return new ActError(
    'conflict',
    state === 'undone'
      ? problem('already-undone', {
          en: 'This import was already undone. Reload to see how it stands now.',
          vi: 'Lần nhập này đã được hoàn tác rồi. Hãy tải lại trang để xem tình trạng hiện tại.',
        })
      : problem('not-committed', {
          en: 'This import has not been taken in yet, so there is nothing to undo.',
          vi: 'Lần nhập này chưa được ghi vào sổ nên không có gì để hoàn tác.',
        }),
  )
}
