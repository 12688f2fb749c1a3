import { z } from 'zod'
import { FINDINGS, FOLLOW_UP_MONTHS } from '#desk/investment/conference/conference.ts'
import { daySchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { lastDayOf } from '#views/conference/followed.ts'
import type { Act } from './act.ts'
import { type ChangedConference, changingConference } from './change-conference.ts'
import { noSuchRow } from './list-handed.ts'
import { proofGiven, prove } from './prove.ts'

const input = z.strictObject({
  conferenceId: z.string(),
  /** A line of the list; the conference as a whole where left out. */
  rowId: z.string().optional(),
  months: z.union(FOLLOW_UP_MONTHS.map((months) => z.literal(months))),
  day: daySchema.optional(),
  finding: z.enum(FINDINGS),
  ...proofGiven,
})

/** Notes what a look at a line, or at a conference as a whole, found, 6, 12 or 24 months on, with the words it rests on. */
export const followHanded: Act<z.infer<typeof input>, ChangedConference> = {
  name: 'follow-handed',
  says: { en: 'Follow a conference up', vi: 'Theo dõi sau hội nghị' },
  input,
  run: (ctx, actor, { conferenceId, rowId, months, day, finding, ...given }) =>
    changingConference(ctx, actor, 'follow-handed', conferenceId, async ({ record, list }, change) => {
      const on = day ?? dayAt(change.at, change.tx.zone)
      if (rowId !== undefined && !list.rows.some((one) => one.id === rowId))
        throw new ActError('not-found', noSuchRow(rowId))
      if (on > dayAt(change.at, change.tx.zone)) throw new ActError('refused', notYet())
      const held = lastDayOf(record)
      if (held && on < held) throw new ActError('refused', beforeIt(held))
      const proof = await prove(ctx, change, given, { day: on, title: change.person.name })
      return { act: 'followed', ...(rowId === undefined ? {} : { rowId }), months, day: on, finding, proof }
    }),
}

function notYet() {
  return problem(
    'follow-not-yet',
    {
      en: 'This day has not come yet. Note what was found when it has been looked at.',
      vi: 'Ngày này chưa đến. Hãy ghi kết quả sau khi đã kiểm tra.',
    },
    { where: 'day' },
  )
}

function beforeIt(held: string) {
  return problem(
    'follow-before',
    {
      en: `This day is before the conference ended (${printDate(held, 'en')}). Give the day on which it was looked at.`,
      vi: `Ngày này sớm hơn ngày hội nghị kết thúc (${printDate(held, 'vi')}). Hãy ghi ngày đã kiểm tra.`,
    },
    { where: 'day' },
  )
}
