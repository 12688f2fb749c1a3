import type { Answer, Decision, Exception, Journey, Report } from '#model/mission.ts'
import type { Refusal } from '#model/refusal.ts'
import { printDate } from '#model/values/date.ts'
import { refusal } from './steps.ts'

/** What a step states of days. */
export type StepDays = {
  readonly day?: string | undefined
  readonly decision?: Pick<Decision, 'day' | 'start' | 'end'>
  readonly answer?: Pick<Answer, 'day'>
  readonly journey?: Journey
  readonly report?: Pick<Report, 'day'>
  readonly exception?: Pick<Exception, 'day'>
}

/**
 * What is against the days of a step: what has not come yet was not done, and what ends does so after it began. The days a
 * decision allows may lie ahead; its own may not.
 */
export function dayRefusals(step: StepDays, today: string): readonly Refusal[] {
  const { decision, answer, journey, report, exception } = step
  const noted = [step.day, decision?.day, answer?.day, report?.day, exception?.day]
  const ahead = noted.find((day) => day && day > today)
  const spans = [journey, decision].filter((span) => span?.start && span.end && span.end < span.start)
  return [
    ...(ahead ? [notYet(ahead)] : []),
    ...(spans.length ? [endsBefore()] : journey && journey.end > today ? [underWay(journey.end)] : []),
  ]
}

function notYet(day: string): Refusal {
  return refusal(
    'not-yet',
    {
      en: `${printDate(day, 'en')} has not come yet; what is planned is not done.`,
      vi: `Ngày ${printDate(day, 'vi')} chưa đến; việc dự kiến chưa phải là việc đã làm.`,
    },
    { en: 'Note the step when it has happened.', vi: 'Hãy ghi bước này khi đã diễn ra.' },
  )
}

function underWay(end: string): Refusal {
  return refusal(
    'not-ended',
    {
      en: `The last day, ${printDate(end, 'en')}, has not come yet; the trip stands in the book as done only after it.`,
      vi: `Ngày cuối ${printDate(end, 'vi')} chưa đến; chuyến đi chỉ vào sổ là đã thực hiện sau ngày đó.`,
    },
    {
      en: 'Note this step when the trip is over. Days that changed beforehand are written in the file.',
      vi: 'Hãy ghi bước này khi chuyến đi kết thúc. Nếu ngày thay đổi trước chuyến đi, hãy sửa trong hồ sơ.',
    },
  )
}

function endsBefore(): Refusal {
  return refusal(
    'ends-before-start',
    { en: 'The last day is before the first.', vi: 'Ngày cuối sớm hơn ngày đầu.' },
    { en: 'Look at both days again.', vi: 'Hãy xem lại cả hai ngày.' },
  )
}
