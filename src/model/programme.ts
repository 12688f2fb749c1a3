import { z } from 'zod'
import { daySchema, shapedSchema, textSchema } from './mission.ts'
import { isZone } from './values/zone.ts'

/** A time of day, 24 hours. */
export const timeSchema = shapedSchema(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'write a time such as 09:30',
  'hãy viết giờ dạng 09:30',
  'time',
)

/** A zone by its name in the tz database: `Asia/Ho_Chi_Minh`. */
export const zoneSchema = z
  .string()
  .trim()
  .refine(isZone, {
    error: 'write a time zone such as America/Los_Angeles',
    params: { vi: 'hãy viết múi giờ, ví dụ America/Los_Angeles', wanted: 'zone' },
  })

/** Something on the programme: a talk, a dinner, free time. The other side may be named by its bodies alone. */
export const sessionSchema = z.strictObject({
  what: z.literal('session'),
  title: textSchema(300),
  day: daySchema,
  start: timeSchema,
  end: timeSchema,
  zone: zoneSchema,
  place: textSchema(300).optional(),
  /** `Boston|US`: for travel times between sessions. */
  locality: textSchema(300).optional(),
  /** Bodies or people of the other side; nobody need be named yet. */
  counterparts: z.array(textSchema(300)).max(50).optional(),
  /** Members of the list, by their ids. */
  participants: z.array(z.string().min(1)).max(200).optional(),
  /** Who chairs it on our side, by id. */
  chair: z.string().min(1).optional(),
  interpreter: textSchema(200).optional(),
  dress: textSchema(100).optional(),
  gifts: textSchema(300).optional(),
  note: textSchema(1000).optional(),
})

/** A journey within the programme; each end in its own zone. */
export const legSchema = z.strictObject({
  what: z.literal('leg'),
  title: textSchema(300),
  from: textSchema(300),
  to: textSchema(300),
  day: daySchema,
  start: timeSchema,
  zone: zoneSchema,
  endDay: daySchema,
  end: timeSchema,
  endZone: zoneSchema,
  participants: z.array(z.string().min(1)).max(200).optional(),
  note: textSchema(1000).optional(),
})

export type Session = z.infer<typeof sessionSchema> & { readonly id: string }
export type Leg = z.infer<typeof legSchema> & { readonly id: string }
export type Item = Session | Leg
