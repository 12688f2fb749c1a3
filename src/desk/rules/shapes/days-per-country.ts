import { z } from 'zod'
import type { Bilingual } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { countryName } from '#model/values/party-name.ts'
import { type Shape, unknown } from '../shape.ts'
import { countryDaysOf } from '../trip-sizes.ts'

const terms = z.strictObject({
  most: z.number().int().positive(),
  /** The most where the file names an important event as its ground. */
  'with-event': z.number().int().positive().optional(),
})

type Long = { readonly country: string; readonly days: number }

/** At most so many days in one country; more where an important event is the ground. */
export const daysPerCountry: Shape<z.infer<typeof terms>> = {
  name: 'days-per-country',
  says: {
    en: 'At most so many days in one country; more where an important event is attended or held.',
    vi: 'Thời gian ở một nước không quá số ngày quy định; được dài hơn khi dự hoặc tổ chức sự kiện quan trọng.',
  },
  terms,
  holds: (facts, { most, 'with-event': withEvent }) => {
    const stays = countryDaysOf(facts)
    if (!stays.length) return unknown('countries')
    const limit = facts.eventGround?.trim() && withEvent ? withEvent : most
    const long = stays.flatMap(({ country, days }) => (days && days > limit ? [{ country, days }] : []))
    if (long.length) {
      return {
        is: 'unmet',
        says: tooLong(long, limit, withEvent !== undefined && limit !== withEvent),
        satisfiedBy: remedy(long, most, withEvent),
      }
    }
    if (stays.some(({ days }) => days === undefined)) return unknown('country-days')
    const told = (lang: 'en' | 'vi') => list(stays as readonly Long[], lang)
    return {
      is: 'met',
      seen: {
        en: `${told('en')}; at most ${limit} in one country${limit === most ? '' : ` with the event “${facts.eventGround}”`}.`,
        vi: `${told('vi')}; không quá ${limit} ngày ở một nước${limit === most ? '' : ` khi dự sự kiện “${facts.eventGround}”`}.`,
      },
    }
  },
}

function list(stays: readonly Long[], lang: 'en' | 'vi'): string {
  const day = (n: number) => (lang === 'vi' ? `${n} ngày` : counted(n, 'day'))
  const at = lang === 'vi' ? 'ở' : 'in'
  return stays.map(({ country, days }) => `${day(days)} ${at} ${countryName(country, lang)}`).join(', ')
}

function tooLong(long: readonly Long[], limit: number, noEvent: boolean): Bilingual {
  return {
    en: `${list(long, 'en')}: at most ${limit} in one country${noEvent ? ', as no important event is stated' : ''}.`,
    vi: `${list(long, 'vi')}: không quá ${limit} ngày ở một nước${noEvent ? ' khi hồ sơ chưa nêu sự kiện quan trọng' : ''}.`,
  }
}

function remedy(long: readonly Long[], most: number, withEvent: number | undefined): Bilingual {
  const longest = Math.max(...long.map((one) => one.days))
  if (withEvent && longest <= withEvent && longest > most) {
    return {
      en: `State the important event that is attended or held (then up to ${withEvent} days), or shorten the stay to ${most}.`,
      vi: `Nêu sự kiện quan trọng mà đoàn dự hoặc tổ chức (khi đó được tới ${withEvent} ngày), hoặc rút còn ${most} ngày.`,
    }
  }
  const upTo = withEvent ?? most
  return {
    en: `Shorten the stay to ${upTo === most ? most : `${most}, or ${upTo} with an important event`}.`,
    vi: `Rút thời gian còn ${upTo === most ? `${most} ngày` : `${most} ngày, hoặc ${upTo} ngày nếu có sự kiện quan trọng`}.`,
  }
}
