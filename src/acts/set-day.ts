import { z } from 'zod'
import { parsePartyName } from '#model/values/party-name.ts'
import { insertDay, listDays } from '#store/queries/calendar.ts'
import { getOffice } from '#store/queries/office.ts'
import { type Act, type Change, changing } from './act.ts'
import { dayGiven } from './day-given.ts'
import { notFound } from './refuse.ts'

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .optional()

const setting = z.strictObject({
  day: dayGiven,
  /** True for a day that is worked though the calendar rests, false for a day off. */
  works: z.boolean(),
  name: z.string().trim().min(1).max(200),
  /** The office’s own country where left out. */
  country,
})

const clearing = z.strictObject({ day: dayGiven, country })

export type DaySet = { readonly day: string; readonly country: string }

async function countryOf({ tx }: Change, given: string | undefined): Promise<string> {
  return given ?? parsePartyName((await getOffice(tx)).home).country ?? 'VN'
}

/** Says of a day that it is worked or not, whatever the calendar says: what is decided each year on Tết and swapped days. */
export const setDay: Act<z.infer<typeof setting>, DaySet> = {
  name: 'set-day',
  says: { en: 'Set a working day or a day off', vi: 'Đặt ngày làm việc hoặc ngày nghỉ' },
  input: setting,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'set-day', async (change) => {
      const { tx, person, at, wrote } = change
      const set = { ...given, country: await countryOf(change, given.country) }
      await insertDay(tx, { ...set, personId: person.id, at })
      wrote(set)
      const title = `${set.day}: ${set.name}`
      return { answer: { day: set.day, country: set.country }, subject: { ...set, title } }
    }),
}

/** Takes back what the office said of a day: the calendar counts again. */
export const clearDay: Act<z.infer<typeof clearing>, DaySet> = {
  name: 'clear-day',
  says: { en: 'Take back a day that was set', vi: 'Bỏ ngày đã đặt' },
  input: clearing,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'clear-day', async (change) => {
      const { tx, person, at, wrote } = change
      const of = await countryOf(change, given.country)
      const set = (await listDays(tx, of)).find((one) => one.day === given.day)
      if (!set) throw notFound({ en: 'day that was set', vi: 'ngày đã đặt' }, given.day)
      const cleared = { day: given.day, country: of }
      await insertDay(tx, { ...cleared, personId: person.id, at })
      wrote({ ...cleared, cleared: true })
      return { answer: cleared, subject: { ...cleared, title: given.day } }
    }),
}
