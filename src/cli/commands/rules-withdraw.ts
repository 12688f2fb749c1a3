import { withdrawRule } from '#acts/keep-rule.ts'
import { showRule } from '#views/rules.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Withdraws a rule of the office’s own. */
export const rulesWithdraw: Command = {
  name: 'rules withdraw',
  usage: 'rules withdraw ID',
  says: {
    en: 'withdraw a rule of the office’s own; it stays to be read',
    vi: 'bỏ một quy định đã nhập; vẫn xem lại được',
  },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const ruleId = wordAt(run, 0, { en: 'the rule', vi: 'quy định' })
    const { versions } = await showRule(run.ctx, await readerOf(run), { ruleId })
    const done = await carryOut(run, withdrawRule, { ruleId, version: versions[0]?.version ?? 0 })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã bỏ' : 'Withdrawn'}: ${ruleId}.` }
  },
}
