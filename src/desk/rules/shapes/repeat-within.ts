import { z } from 'zod'
import { counted } from '#model/values/counted.ts'
import { printDate } from '#model/values/date.ts'
import { addYears } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'
import { dayOf } from '../moments.ts'
import { type Shape, unknown } from '../shape.ts'

const terms = z.strictObject({ years: z.number().int().positive() })

/** The same body is not received again on the same topic within so many years. */
export const repeatWithin: Shape<z.infer<typeof terms>> = {
  name: 'repeat-within',
  says: {
    en: 'The same body is not received again on the same topic within so many years.',
    vi: 'Không đón lại cùng một cơ quan về cùng nội dung trong số năm quy định.',
  },
  terms,
  holds: (facts, { years }, { today }) => {
    const { request } = facts
    if (!request?.body || !request.topic) return unknown('request')
    if (!request.earlier) return unknown('earlier-requests')
    const day = dayOf('visit-start', facts) ?? today
    const since = addYears(day, -years)
    const body = foldText(request.body)
    const topic = foldText(request.topic)
    const again = request.earlier
      .filter((one) => one.day > since && one.day <= day)
      .filter((one) => foldText(one.body) === body && foldText(one.topic) === topic)
      .sort((a, b) => (a.day < b.day ? 1 : -1))[0]
    if (!again) {
      return {
        is: 'met',
        seen: {
          en: `Not received on this topic since ${printDate(since, 'en')}.`,
          vi: `Chưa đón về nội dung này từ ${printDate(since, 'vi')}.`,
        },
      }
    }
    return {
      is: 'unmet',
      says: {
        en: `${request.body} was received on “${again.topic}” on ${printDate(again.day, 'en')}, less than ${counted(years, 'year')} before.`,
        vi: `${request.body} đã được đón về “${again.topic}” ngày ${printDate(again.day, 'vi')}, chưa đủ ${years} năm.`,
      },
      satisfiedBy: {
        en: `Decline with thanks, agree on another topic, or wait until ${printDate(addYears(again.day, years), 'en')}.`,
        vi: `Từ chối lịch sự, thống nhất nội dung khác, hoặc đợi đến ${printDate(addYears(again.day, years), 'vi')}.`,
      },
    }
  },
}
