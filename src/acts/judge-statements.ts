import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { getStatements, type StoredStatement } from '#store/queries/statement.ts'
import { type Act, changing } from './act.ts'
import { refold } from './refold.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  statementIds: z.array(z.string()).min(1).max(2000),
  verdict: z.enum(['accept', 'reject']),
  why: z.string().trim().max(2000).optional(),
  /** Many at once, not looked at one by one: only sure readings are confirmed so. */
  bulk: z.boolean().optional(),
  /** Decided as waiting: what somebody decided the other way meanwhile is not overturned unseen. */
  asWaiting: z.boolean().optional(),
})

export type JudgeStatementsInput = z.infer<typeof input>
export type Judged = { readonly judgementIds: readonly string[]; readonly changed: number }

/** Refuses to confirm unseen what the rules of reading do not vouch for. */
function onlySure(statements: readonly StoredStatement[]): void {
  const unsure = statements.filter((statement) => !statement.sure && !statement.standing)
  const first = unsure[0]
  if (!first) return
  throw new ActError(
    'refused',
    problem(
      'not-sure-enough',
      {
        en: `Of these findings ${unsure.length} cannot be confirmed without a look of its own, the first “${first.quote.slice(0, 80)}”. Confirm the sure ones together and the others one by one.`,
        vi: `${unsure.length} điều ghi nhận trong số này cần được xem riêng trước khi xác nhận, đầu tiên là “${first.quote.slice(0, 80)}”. Hãy xác nhận chung những điều chắc chắn, còn lại xác nhận từng điều.`,
      },
      { where: first.id },
    ),
  )
}

/** Refuses to overturn a decision that whoever decides now has not seen. */
function refuseDecided(
  statements: readonly StoredStatement[],
  verdict: JudgeStatementsInput['verdict'],
): void {
  const decided = statements.find(({ standing }) => standing && stands(standing.verdict) !== verdict)
  if (!decided) return
  const quote = decided.quote.slice(0, 80)
  throw new ActError(
    'conflict',
    problem(
      'decided-meanwhile',
      {
        en: `Somebody decided the other way on “${quote}” while you were looking. That decision stands, and is shown here; to change it, take it back first.`,
        vi: `Trong lúc bạn đang xem, có người vừa quyết định khác về “${quote}”. Quyết định ấy được giữ và hiện ở đây; nếu muốn đổi, hãy hoàn tác trước.`,
      },
      { where: decided.id, details: { now: decided.standing } },
    ),
  )
}

/** A correction confirms what it corrects. */
function stands(verdict: string): JudgeStatementsInput['verdict'] {
  return verdict === 'reject' ? 'reject' : 'accept'
}

/** Accepts or rejects what was read, one or many at once. What already stands so is left as it is. */
export const judgeStatements: Act<JudgeStatementsInput, Judged> = {
  name: 'judge-statements',
  says: { en: 'Confirm or set aside', vi: 'Xác nhận hoặc bỏ' },
  input,
  run: (ctx, actor, { statementIds, verdict, why, bulk, asWaiting }) =>
    changing(ctx, actor, verdict, async ({ tx, person, at, wrote }) => {
      const wanted = [...new Set(statementIds)]
      const statements = await getStatements(tx, wanted)
      const there = new Set(statements.map(({ id }) => id))
      const missing = wanted.find((id) => !there.has(id))
      if (missing !== undefined) throw notFound({ en: 'finding', vi: 'điều ghi nhận' }, missing)
      if (bulk && verdict === 'accept') onlySure(statements)
      if (asWaiting) refuseDecided(statements, verdict)
      const judgements: NewJudgement[] = statements
        .filter(({ standing }) => !standing || stands(standing.verdict) !== verdict)
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
