import { z } from 'zod'
import { daySchema, shapedSchema, textSchema } from './mission.ts'
import { isZone } from './values/zone.ts'
import { nearestZone, zoneNamed } from './values/zone-named.ts'

/** A time of day, 24 hours. */
export const timeSchema = shapedSchema(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'write a time such as 09:30',
  'hãy viết giờ dạng 09:30',
  'time',
)

/** A zone by its name in the tz database: `Asia/Ho_Chi_Minh`; a well-known city is taken for the zone its clocks keep. */
export const zoneSchema = z
  .string()
  .trim()
  .overwrite((text) => zoneNamed(text) ?? text)
  .check(({ value, issues }) => {
    if (isZone(value)) return
    const near = nearestZone(value)
    const example = 'America/Los_Angeles'
    issues.push({
      code: 'custom',
      input: value,
      message: near
        ? `write the time zone by its name; the nearest is ${near}`
        : `write a time zone such as ${example}`,
      params: {
        vi: near ? `hãy viết đúng tên múi giờ; gần nhất là ${near}` : `hãy viết múi giờ, ví dụ ${example}`,
        wanted: near ? { zone: near } : 'zone',
      },
    })
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
