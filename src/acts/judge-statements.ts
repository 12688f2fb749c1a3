import { z } from 'zod'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { getStatements } from '#store/queries/statement.ts'
import { type Act, changing } from './act.ts'
import { refold } from './refold.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  statementIds: z.array(z.string()).min(1).max(2000),
  verdict: z.enum(['accept', 'reject']),
  why: z.string().trim().max(2000).optional(),
})

export type JudgeStatementsInput = z.infer<typeof input>
export type Judged = { readonly judgementIds: readonly string[]; readonly changed: number }

/** Accepts or rejects what was read, one or many at once. What already stands so is left as it is. */
export const judgeStatements: Act<JudgeStatementsInput, Judged> = {
  name: 'judge-statements',
  says: { en: 'Confirm or set aside', vi: 'Xác nhận hoặc bỏ' },
  input,
  run: (ctx, actor, { statementIds, verdict, why }) =>
    changing(ctx, actor, verdict === 'accept' ? 'accept' : 'reject', async ({ tx, person, at, wrote }) => {
      const wanted = [...new Set(statementIds)]
      const statements = await getStatements(tx, wanted)
      const missing = wanted.find((id) => !statements.some((statement) => statement.id === id))
      if (missing) throw notFound({ en: 'finding', vi: 'điều ghi nhận' }, missing)
      const judgements: NewJudgement[] = statements
        .filter(({ standing }) =>
          verdict === 'accept'
            ? standing?.verdict !== 'accept' && standing?.verdict !== 'amend'
            : standing?.verdict !== 'reject',
        )
        .map((statement) => ({
          id: ctx.newId(),
          verdict,
          statementId: statement.id,
          ...(why ? { why } : {}),
          personId: person.id,
          at,
        }))
      await insertJudgements(tx, judgements)
      await refold(
        tx,
        judgements.flatMap((j) => j.statementId ?? []),
        at,
      )
      wrote(...judgements)
      const ids = judgements.map((judgement) => judgement.id)
      return {
        answer: { judgementIds: ids, changed: ids.length },
        subject: {
          statementIds: judgements.map((j) => j.statementId),
          judgementIds: ids,
          ...(why ? { why } : {}),
        },
      }
    }),
}
