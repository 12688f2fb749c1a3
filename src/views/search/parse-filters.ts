import type { Context } from '#context.ts'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import { isProblem, type Problem, problem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import type { SearchFilters } from '../search-view.ts'
import { HIT_WORDS } from '../words/search-words.ts'

/** The names of the filters, as flags, parameters and fields. */
export const FILTER_NAMES = ['kind', 'country', 'sector', 'status', 'role', 'from', 'to'] as const

/** Reads what a search is narrowed to, blanks being nothing; with every problem in it. */
export function parseFilters(
  ctx: Pick<Context, 'gazetteer'>,
  given: (name: (typeof FILTER_NAMES)[number]) => string | undefined,
): { readonly filters: SearchFilters; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const filters: Record<string, string> = {}
  const keep = (name: string, value: string | Problem) => {
    if (isProblem(value)) problems.push({ ...value, where: name })
    else filters[name] = value
  }
  for (const name of FILTER_NAMES) {
    const text = given(name)?.trim()
    if (!text) continue
    if (name === 'kind') keep(name, readKind(text))
    else if (name === 'country') keep(name, readCountry(ctx, text))
    else if (name === 'from' || name === 'to') keep(name, readDay(text, name))
    else keep(name, text)
  }
  return { filters, problems }
}

function readDay(text: string, end: 'from' | 'to'): string | Problem {
  const date = parseDate(text)
  return isProblem(date) ? date : date[end]
}

function readKind(text: string): string | Problem {
  const kinds = [...Object.keys(HIT_WORDS), ...KIND_NAMES]
  if (kinds.includes(text)) return text
  const list = kinds.join(', ')
  return problem('search-kind-unknown', {
    en: `“${text}” is nothing that can be searched for. Choose one of: ${list}.`,
    vi: `Không có loại “${text}” để tìm. Hãy chọn: ${list}.`,
  })
}

function readCountry(ctx: Pick<Context, 'gazetteer'>, text: string): string | Problem {
  const code = /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : ctx.gazetteer.country(text)
  return (
    code ??
    problem('search-country-unknown', {
      en: `“${text}” is not a country. Write its two letters or its name: KR, Korea.`,
      vi: `“${text}” không phải tên nước. Hãy viết mã hai chữ cái hoặc tên: KR, Hàn Quốc.`,
    })
  )
}
