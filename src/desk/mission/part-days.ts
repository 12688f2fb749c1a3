import type { PartName } from '#model/mission.ts'
import { type Problem, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { Mission, PartChanges } from './mission.ts'

/** The last day is not before the first; what came in or was handed back did so by today, passports after the return. */
export function partDayProblems(
  mission: Pick<Mission, 'parts' | 'journey' | 'decision'>,
  changed: PartChanges,
  today: string,
): readonly Problem[] {
  const { start, end } = { ...mission.parts, ...changed }
  const { received, passportsReturned } = changed
  const home = mission.journey?.end ?? mission.decision?.end ?? end
  return [
    ...(start && end && start > end ? [endsBefore()] : []),
    ...(received && received > today ? [notYet(RECEIVED, received)] : []),
    ...(passportsReturned && passportsReturned > today
      ? [notYet(PASSPORTS, passportsReturned)]
      : passportsReturned && home && passportsReturned < home
        ? [handedBackBefore(passportsReturned, home)]
        : []),
  ]
}

type DayOf = { readonly where: PartName; readonly en: string; readonly vi: string }

const RECEIVED: DayOf = { where: 'received', en: 'The day the request came', vi: 'Ngày nhận yêu cầu' }
const PASSPORTS: DayOf = {
  where: 'passportsReturned',
  en: 'The day the passports were handed back',
  vi: 'Ngày nộp lại hộ chiếu',
}

function notYet({ where, en, vi }: DayOf, day: string): Problem {
  return problem(
    'not-yet',
    {
      en: `${en}, ${printDate(day, 'en')}, has not come yet. Enter it when it has happened.`,
      vi: `${vi} ${printDate(day, 'vi')} chưa đến. Hãy ghi khi việc đã diễn ra.`,
    },
    { where },
  )
}

function handedBackBefore(day: string, home: string): Problem {
  return problem(
    'passports-before-return',
    {
      en: `The passports cannot have been handed back (${printDate(day, 'en')}) before the delegation returned (${printDate(home, 'en')}). Look at both days again.`,
      vi: `Ngày nộp lại hộ chiếu (${printDate(day, 'vi')}) sớm hơn ngày đoàn về (${printDate(home, 'vi')}). Hãy xem lại cả hai ngày.`,
    },
    { where: 'passportsReturned' },
  )
}

function endsBefore(): Problem {
  return problem(
    'ends-before-start',
    {
      en: 'The last day is before the first. Look at both days again.',
      vi: 'Ngày kết thúc sớm hơn ngày bắt đầu. Hãy xem lại cả hai ngày.',
    },
    { where: 'end' },
  )
}
