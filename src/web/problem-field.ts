import { type Language, type Problem, problem } from '#model/problem.ts'
import { hasKey } from '#model/values/has-key.ts'
import { countHow, countOf } from './count-told.ts'

/** The field of a form a problem is about, for linking and for saying it there too. */
export function problemField(one: Problem): string | undefined {
  if (one.where) return one.where.split('.')[0]
  return one.problem.startsWith('quote-') ? 'quote' : undefined
}

/** A day that cannot be read, told as the forms have days written, not as the command line has. */
export function dayProblem(typed: string, where: string): Problem {
  const says = {
    en: `“${typed}” is no day, month or year. Write it as 02/04/2025, 4/2025 or 2025.`,
    vi: `“${typed}” không phải là ngày, tháng hay năm. Hãy viết như 02/4/2025, 4/2025 hoặc 2025.`,
  }
  return problem('date-not-read', says, { where })
}

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
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text
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
    en: 'Choose a time zone of the list, as Asia/Seoul for South Korea.',
    vi: 'Hãy chọn múi giờ trong danh sách, ví dụ Asia/Seoul cho Hàn Quốc.',
  },
  currency: {
    en: 'Write the three letters of a currency: USD, VND, KRW.',
    vi: 'Hãy ghi mã ba chữ của loại tiền: USD, VND, KRW.',
  },
  either: {
    en: 'A day is one of the calendar, as 02/04/2025; a sum has its currency.',
    vi: 'Ngày phải có trong lịch và viết như 02/4/2025; số tiền kèm đơn vị tiền.',
  },
  hint: { en: 'Write it as the hint of the field shows.', vi: 'Hãy viết như gợi ý ở ô đó.' },
} as const satisfies Readonly<Record<string, Problem['says']>>

const SCHEMA_WORDS = new Set(['input-not-read', 'slot-not-read'])

/**
 * Problems in the words of the form: a field is called what its label calls it. What a schema says in its own terms
 * becomes a sentence that points to the field; the field's hint tells how to write it.
 */
export function labelled(
  problems: readonly Problem[],
  labelOf: (field: string) => string | undefined,
  typed?: { readonly text: (field: string) => string } | undefined,
): readonly Problem[] {
  const shown = mayShowAgain(problems) ? typed : undefined
  return problems.map((one) => {
    const path = one.where?.replace(/^slots\./, '')
    const [field = ''] = path?.split('.') ?? []
    const label = path && labelOf(field)
    if (!path || !label) return one
    const says = SCHEMA_WORDS.has(one.problem)
      ? schemaSays(label, shown && (shown.text(`slot.${field}`) || shown.text(field)), one.details?.wanted)
      : {
          en: one.says.en.replaceAll(`“${one.where}”`, `“${label}”`),
          vi: one.says.vi.replaceAll(`“${one.where}”`, `“${label}”`),
        }
    return { ...one, says, where: path }
  })
}

/** Where it is known what was typed it is told; else the field is only pointed to. */
function schemaSays(label: string, typed: string | undefined, wanted: unknown): Problem['says'] {
  if (typed !== undefined) return lookAgain({ en: label, vi: label }, typed, wanted)
  return {
    en: `Look at “${label}” again: it is missing or cannot be read.`,
    vi: `Hãy xem lại “${label}”: còn thiếu hoặc chưa đọc được.`,
  }
}

/** Whether a form may be shown again as it was typed: never where what was typed may not lie here. */
export function mayShowAgain(problems: readonly Problem[]): boolean {
  return problems.every((one) => one.problem !== 'state-secret')
}
