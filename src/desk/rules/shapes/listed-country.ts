import { z } from 'zod'
import { countryName } from '#model/values/party-name.ts'
import { type Shape, unknown } from '../shape.ts'

const terms = z.strictObject({ countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1) })

/** No tie with a country on a list, nor with a place in it. */
export const listedCountry: Shape<z.infer<typeof terms>> = {
  name: 'listed-country',
  says: {
    en: 'No tie with the countries of a list, nor with places in them.',
    vi: 'Không lập hoặc duy trì quan hệ với các nước trong danh sách và địa phương của các nước đó.',
  },
  terms,
  holds: (facts, { countries }) => {
    const country = facts.partner?.country
    if (!country) return unknown('partner-country')
    const name = { en: countryName(country, 'en'), vi: countryName(country, 'vi') }
    if (!countries.includes(country)) {
      return {
        is: 'met',
        seen: { en: `${name.en} is not on the list.`, vi: `${name.vi} không có trong danh sách.` },
      }
    }
    return facts.partner?.tie ? found(name) : unknown('tie')
  },
}

function found(name: { readonly en: string; readonly vi: string }) {
  return {
    is: 'unmet',
    says: {
      en: `${name.en} is on the list of countries no tie may be made, kept or renewed with.`,
      vi: `${name.vi} có trong danh sách các nước không được lập, duy trì hay gia hạn quan hệ.`,
    },
    satisfiedBy: {
      en: 'Ask the legal office before anything is signed; a tie that stands has to be left.',
      vi: 'Hỏi ý kiến bộ phận pháp chế trước khi ký; quan hệ đang có phải chấm dứt.',
    },
  } as const
}
