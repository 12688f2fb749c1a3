import type { Answer, Decision, Exception, Journey, Report } from '#model/mission.ts'
import type { Refusal } from '#model/refusal.ts'
import { printDate } from '#model/values/date.ts'
import { notYet, stepRefusal } from '../step-refusal.ts'
import { daysOf, type Mission } from './mission.ts'

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
 * decision allows may lie ahead; its own may not. What follows something else in the file does not come before it.
 */
export function dayRefusals(step: StepDays, today: string, mission: Mission): readonly Refusal[] {
  const { decision, answer, journey, report, exception } = step
  const noted = [step.day, decision?.day, answer?.day, report?.day, exception?.day]
  const ahead = noted.find((day) => day && day > today)
  const spans = [journey, decision].filter((span) => span?.start && span.end && span.end < span.start)
  return [
    ...(ahead ? [notYet('mission', ahead)] : []),
    ...(spans.length ? [endsBefore()] : journey && journey.end > today ? [underWay(journey.end)] : []),
    ...outOfTurn(step, mission),
  ]
}

/** A report tells of a trip that is over; a request is answered after it came. */
function outOfTurn({ answer, journey, report }: StepDays, mission: Mission): readonly Refusal[] {
  const end = journey?.end ?? daysOf(mission).end
  const reported = report?.day ?? (journey && mission.report?.day)
  const { received } = mission.parts
  return [
    ...(reported && end && reported < end ? [reportedBefore(reported, end)] : []),
    ...(answer && received && answer.day < received ? [answeredBefore(answer.day, received)] : []),
  ]
}

function reportedBefore(day: string, end: string): Refusal {
  return stepRefusal(
    'mission/reported-before-end',
    {
      en: `The report (${printDate(day, 'en')}) is dated before the last day of the trip (${printDate(end, 'en')}).`,
      vi: `Báo cáo ghi ngày ${printDate(day, 'vi')}, trước ngày cuối của chuyến đi (${printDate(end, 'vi')}).`,
    },
    {
      en: 'Look at the day of the report; where the trip ended earlier, note the days it truly took first.',
      vi: 'Hãy xem lại ngày báo cáo; nếu chuyến đi kết thúc sớm hơn, hãy ghi ngày đi, ngày về thực tế trước.',
    },
  )
}

function answeredBefore(day: string, received: string): Refusal {
  return stepRefusal(
    'mission/answered-before-received',
    {
      en: `The answer (${printDate(day, 'en')}) is dated before the request reached us (${printDate(received, 'en')}).`,
      vi: `Trả lời ghi ngày ${printDate(day, 'vi')}, trước ngày nhận yêu cầu (${printDate(received, 'vi')}).`,
    },
    { en: 'Look at both days again.', vi: 'Hãy xem lại cả hai ngày.' },
  )
}

function underWay(end: string): Refusal {
  return stepRefusal(
    'mission/not-ended',
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
  return stepRefusal(
    'mission/ends-before-start',
    { en: 'The last day is before the first.', vi: 'Ngày cuối sớm hơn ngày đầu.' },
    { en: 'Look at both days again.', vi: 'Hãy xem lại cả hai ngày.' },
  )
}
