import type { Context } from '#context.ts'
import { readClock } from '#desk/clocks/clock.ts'
import type { WorkCalendar } from '#desk/clocks/work-calendar.ts'
import type { Deal } from '#desk/investment/pipeline/deal.ts'
import type { Finding } from '#desk/rules/finding.ts'
import { saySource } from '#desk/rules/say-source.ts'
import { sayTask } from '#desk/rules/say-task.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import type { OfficeTx } from '#store/store.ts'
import { deskRulesIn } from '../desk-rules.ts'
import { CLOCK_STATE_WORDS } from '../words/clock-words.ts'
import { dealTerms } from './deal-terms.ts'
import type { DealClock, DealView } from './deal-view.ts'

/** The deadlines clauses set for a file; where no clause of its place and day is on file, that is said, never passed over. */
export async function dealClocks(
  tx: OfficeTx,
  ctx: Context,
  deal: Deal,
  lang: Language,
): Promise<Pick<DealView, 'clocks' | 'awaited' | 'noClock' | 'unread'>> {
  const desk = await deskRulesIn(tx, ctx)
  const today = dayAt(ctx.now(), tx.zone)
  const { findings, silent } = dealTerms(desk, deal, today)
  const silence = silent.find((one) => one.topic === 'investment')
  return {
    clocks: findings.flatMap((finding) => clockOf(finding, { today, calendar: desk.calendar, lang })),
    awaited: findings
      .filter(({ due, missing }) => !due && missing?.length)
      .map(({ clause, missing = [] }) => ({
        says: sayTask(clause)[lang],
        needs: missing.map((one) => one[lang]).join('; '),
        clause: clause.says[lang],
      })),
    ...(silence ? { noClock: silence.says[lang] } : {}),
    unread: (silence?.unread ?? []).map(({ source }) => saySource(source)[lang]),
  }
}

type Reading = { readonly today: string; readonly calendar: WorkCalendar; readonly lang: Language }

function clockOf(
  { address, clause, due, doneOn, caution }: Finding,
  { today, calendar, lang }: Reading,
): readonly DealClock[] {
  if (!due) return []
  const { state } = readClock({ due, ...(doneOn ? { doneOn } : {}) }, today, calendar)
  return [
    {
      address,
      says: sayTask(clause)[lang],
      dueText: printDate(due, lang),
      ...(doneOn ? { doneText: printDate(doneOn, lang) } : {}),
      late: (doneOn ?? today) > due,
      state,
      stateWord: CLOCK_STATE_WORDS[state][lang],
      clause: clause.says[lang],
      source: saySource(clause.source)[lang],
      ...(caution ? { caution: caution[lang] } : {}),
    },
  ]
}
