import { z } from 'zod'
import { counted } from '#model/values/counted.ts'
import { countryName } from '#model/values/party-name.ts'
import { type Shape, unknown } from '../shape.ts'

const terms = z.strictObject({ most: z.number().int().positive() })

/** A trip goes to at most so many countries. */
export const countries: Shape<z.infer<typeof terms>> = {
  name: 'countries',
  says: { en: 'A trip goes to at most so many countries.', vi: 'Một chuyến không quá số nước quy định.' },
  terms,
  holds: (facts, { most }) => {
    const visited = [...new Set((facts.countries ?? []).map((one) => one.country))]
    if (!visited.length) return unknown('countries')
    const names = (lang: 'en' | 'vi') => visited.map((code) => countryName(code, lang)).join(', ')
    if (visited.length <= most) {
      return {
        is: 'met',
        seen: {
          en: `${visited.length} of at most ${most}: ${names('en')}.`,
          vi: `${visited.length} nước, tối đa ${most}: ${names('vi')}.`,
        },
      }
    }
    return {
      is: 'unmet',
      says: {
        en: `The trip goes to ${counted(visited.length, 'country', 'countries')} (${names('en')}); at most ${most}.`,
        vi: `Chuyến đi qua ${visited.length} nước (${names('vi')}); không quá ${most} nước.`,
      },
      satisfiedBy: {
        en: `Leave out ${visited.length - most}, or state the ground and who allows it.`,
        vi: `Bớt ${visited.length - most} nước, hoặc nêu lý do và người cho phép.`,
      },
    }
  },
}
