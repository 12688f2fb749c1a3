import type { Context } from '#context.ts'
import type { Slots } from '#model/kinds/kind.ts'
import { dayAt } from '#model/values/zone.ts'
import { insertJudgements } from '#store/queries/judgement.ts'
import { type Emptied, slotsNow } from '#views/register/emptied-cells.ts'
import type { Change } from './act.ts'
import type { RowJudgement } from './import-keep.ts'
import { keepAmendedMentions } from './keep-statements.ts'

const EMPTIED = 'Its cell was emptied in the register'

/** Takes values out of facts whose cells their keeper emptied, and said so: each fact is amended to say the rest. */
export async function clearEmptied(
  ctx: Context,
  change: Change,
  emptied: readonly Emptied[],
): Promise<readonly RowJudgement[]> {
  const made = emptied.map(({ statement, slots: gone, changed }) => {
    const { standing } = statement
    const slots: Slots = Object.fromEntries(
      Object.entries(slotsNow(statement)).filter(
        ([name]) => gone[name] === undefined && !changed.includes(name),
      ),
    )
    const judgement: RowJudgement = {
      id: ctx.newId(),
      verdict: 'amend',
      statementId: statement.id,
      slots,
      quote: standing?.quote ?? statement.quote,
      span: standing?.span ?? { start: statement.start, end: statement.end },
      why: EMPTIED,
      personId: change.person.id,
      at: change.at,
    }
    return { statement, slots, judgement }
  })
  await insertJudgements(
    change.tx,
    made.map(({ judgement }) => judgement),
  )
  const resolving = { gazetteer: ctx.gazetteer, day: dayAt(change.at, change.tx.zone) }
  for (const { statement, slots, judgement } of made) {
    await keepAmendedMentions(change, { statement, slots, judgementId: judgement.id }, resolving)
  }
  return made.map(({ judgement }) => judgement)
}
