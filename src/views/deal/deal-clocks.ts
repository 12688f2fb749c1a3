import type { Context } from '#context.ts'
import { readClock } from '#desk/clocks/clock.ts'
import type { Deal } from '#desk/investment/pipeline/deal.ts'
import { momentsOf } from '#desk/investment/pipeline/deal-moments.ts'
import { checkRules } from '#desk/rules/check.ts'
import { saySource } from '#desk/rules/say-source.ts'
import { sayTask } from '#desk/rules/say-task.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { OfficeTx } from '#store/store.ts'
import { deskRulesIn } from '#views/desk-rules.ts'
import { dayHere } from '#views/moment.ts'
import { CLOCK_STATE_WORDS } from '#views/words/clock-words.ts'
import type { DealClock } from './deal-view.ts'

/** The deadlines clauses set for a file; where no clause of its place and day is on file, that is said, never passed over. */
export async function dealClocks(
  tx: OfficeTx,
  ctx: Context,
  deal: Deal,
  lang: Language,
): Promise<{ readonly clocks: readonly DealClock[]; readonly noClock?: string }> {
  const desk = await deskRulesIn(tx, ctx)
  const today = dayHere(ctx.now())
  const facts = { investment: {}, jurisdiction: desk.place, moments: momentsOf(deal) }
  const { findings, silent } = checkRules({ ...desk, today, facts })
  const clocks = findings.flatMap(({ address, clause, due, doneOn, caution }): readonly DealClock[] => {
    if (!due) return []
    const { state } = readClock({ due, ...(doneOn ? { doneOn } : {}) }, today, desk.calendar)
    return [
      {
        address,
        says: sayTask(clause)[lang],
        dueText: printDate(due, lang),
        state,
        stateWord: CLOCK_STATE_WORDS[state][lang],
        clause: clause.says[lang],
        source: saySource(clause.source)[lang],
        ...(caution ? { caution: caution[lang] } : {}),
      },
    ]
  })
  const silence = silent.find((one) => one.topic === 'investment')
  return { clocks, ...(silence ? { noClock: silence.says[lang] } : {}) }
}
