import type { Command } from '../command.ts'
import { calendar } from './calendar.ts'
import { calendarClear, calendarSet } from './calendar-set.ts'
import { clocks } from './clocks.ts'
import { clocksMark } from './clocks-mark.ts'
import { rules } from './rules.ts'
import { rulesAdd } from './rules-add.ts'
import { rulesShow } from './rules-show.ts'
import { rulesWithdraw } from './rules-withdraw.ts'

/** The commands for rules, deadlines and the calendar, in the order help lists them. */
export const RULE_COMMANDS: readonly Command[] = [
  rules,
  rulesAdd,
  rulesShow,
  rulesWithdraw,
  clocks,
  clocksMark,
  calendar,
  calendarSet,
  calendarClear,
]
