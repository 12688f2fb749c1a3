import type { Language, Problem } from '#model/problem.ts'
import { echo } from '#model/values/echo.ts'
import { hasKey } from '#model/values/has-key.ts'
import { countHow, countOf } from './count-told.ts'

/** Where a schema could not take a field: what was typed there and how it is written, or that nothing was. */
export function lookAgain(
  label: Readonly<Record<Language, string>>,
  typed = '',
  wanted?: unknown,
): Problem['says'] {
  const text = typed.replace(/\s+/g, ' ').trim()
  if (!text)
    return {
      en: `“${label.en}” is missing. Fill it in, or look at what it asks for again.`,
      vi: `Còn thiếu “${label.vi}”. Hãy điền, hoặc xem lại ô này.`,
    }
  const short = echo(text)
  const most = mostOf(wanted)
  if (most !== undefined && typed.length > most)
    return {
      en: `“${label.en}” is too long: ${typed.length} characters, and ${most} at most. Shorten it.`,
      vi: `“${label.vi}” quá dài: ${typed.length} ký tự, nhiều nhất ${most}. Hãy rút gọn.`,
    }
  const count = countOf(wanted)
  const likeDay = /^[\d\s./-]+$/.test(text) && /[./-]/.test(text)
  const zone = zoneOf(wanted)
  if (zone) return zoneMeant(label, short, zone)
  const how = count
    ? countHow(count)
    : typeof wanted === 'string' && hasKey(HOW, wanted)
      ? HOW[wanted]
      : HOW[likeDay ? 'either' : 'hint']
  return {
    en: `“${short}” at “${label.en}” cannot be read. ${how.en}`,
    vi: `Không đọc được “${short}” ở “${label.vi}”. ${how.vi}`,
  }
}

function mostOf(wanted: unknown): number | undefined {
  const most = wanted && typeof wanted === 'object' && 'most' in wanted ? wanted.most : undefined
  return typeof most === 'number' ? most : undefined
}

function zoneOf(wanted: unknown): string | undefined {
  const zone = wanted && typeof wanted === 'object' && 'zone' in wanted ? wanted.zone : undefined
  return typeof zone === 'string' ? zone : undefined
}

/** A time zone that is nearly one is told with the one that is nearest. */
function zoneMeant(label: Readonly<Record<Language, string>>, typed: string, zone: string): Problem['says'] {
  return {
    en: `“${typed}” at “${label.en}” cannot be read. The nearest time zone is ${zone}: write it so, or choose from the list.`,
    vi: `Không đọc được “${typed}” ở “${label.vi}”. Múi giờ gần nhất là ${zone}: hãy viết như vậy, hoặc chọn trong danh sách.`,
  }
}

/** How a field is written: of days, sums and addresses it is known, of others the hint tells. */
const HOW = {
  day: {
    en: 'Write a day of the calendar, as 02/04/2025.',
    vi: 'Hãy ghi một ngày có trong lịch, viết như 02/4/2025.',
  },
  date: {
    en: 'Write a day, month or year of the calendar, as 02/04/2025, 4/2025 or 2025.',
    vi: 'Hãy ghi ngày, tháng hoặc năm có trong lịch, viết như 02/4/2025, 4/2025 hoặc 2025.',
  },
  address: {
    en: 'Write the whole address, as https://example.com/article.',
    vi: 'Hãy ghi đầy đủ địa chỉ, ví dụ https://example.com/bai-viet.',
  },
  sum: {
    en: 'Write a number with its currency, as 20,000,000 VND or 20,000 USD.',
    vi: 'Hãy ghi số kèm đơn vị tiền, viết như 20.000.000 đồng hoặc 20.000 USD.',
  },
  time: { en: 'Write a time of the day, as 09:30.', vi: 'Hãy ghi giờ trong ngày, viết như 09:30.' },
  zone: {
    en: 'Choose a time zone of the list, as Seoul for South Korea.',
    vi: 'Hãy chọn múi giờ trong danh sách, ví dụ Seoul cho Hàn Quốc.',
  },
  currency: {
    en: 'Write the three letters of a currency: USD, VND, KRW.',
    vi: 'Hãy ghi mã ba chữ của loại tiền: USD, VND, KRW.',
  },
  country: {
    en: 'Write the name of a country, as South Korea, or its two letters: KR.',
    vi: 'Hãy ghi tên nước, ví dụ Hàn Quốc, hoặc mã hai chữ: KR.',
  },
  either: {
    en: 'A day is one of the calendar, as 02/04/2025; a sum has its currency.',
    vi: 'Ngày phải có trong lịch và viết như 02/4/2025; số tiền kèm đơn vị tiền.',
  },
  hint: { en: 'Write it as the hint of the field shows.', vi: 'Hãy viết như gợi ý ở ô đó.' },
} as const satisfies Readonly<Record<string, Problem['says']>>
