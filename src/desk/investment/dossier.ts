import {
  DOSSIER,
  type DossierSubject,
  type PartShape,
  type PartType,
  type PartValue,
} from '#model/dossier.ts'
import { isProblem, type Problem, problem } from '#model/problem.ts'
import { typedCountry } from '#model/values/country-typed.ts'
import { isDay } from '#model/values/day.ts'
import { echo } from '#model/values/echo.ts'
import { parseIndustry } from '#model/values/industry.ts'
import { moneyText, parseMoney } from '#model/values/money.ts'
import { countryName } from '#model/values/party-name.ts'

/** What somebody gives for a part: one text, or its words in each language, or a day with whom to meet. */
export type PartGiven = string | PartValue

/** The shape of a part; a name that is none of the sheet's is told with those there are. */
export function shapeOf(subject: DossierSubject, part: string): PartShape | Problem {
  const shape = DOSSIER[subject][part]
  if (shape) return shape
  const names = Object.keys(DOSSIER[subject]).join(', ')
  return problem(
    'part-unknown',
    {
      en: `“${part}” is no part of this sheet. Choose from: ${names}.`,
      vi: `Hồ sơ không có mục “${part}”. Hãy chọn: ${names}.`,
    },
    { where: part },
  )
}

/** Reads what was given for a part into what is kept, or says what is wrong with it. */
export function parsePart(subject: DossierSubject, part: string, given: PartGiven): PartValue | Problem {
  const shape = shapeOf(subject, part)
  if (isProblem(shape)) return shape
  const value = typeof given === 'string' ? plain(shape.type, given) : trimmed(given)
  const read = READ[shape.type](value, shape)
  return isProblem(read) ? { ...read, where: part } : read
}

/** A text alone is Vietnamese where the sheet has words in two languages; the form and the command line say which. */
function plain(type: PartType, text: string): PartValue {
  const value = text.trim()
  if (type === 'text') return value ? { vi: value } : {}
  return value ? { value } : {}
}

function trimmed(given: PartValue): PartValue {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])),
  )
}

const COUNTRY = /^[A-Z]{2}$/

const READ: Readonly<Record<PartType, (value: PartValue, shape: PartShape) => PartValue | Problem>> = {
  text: ({ vi, en }) => {
    if (!vi && !en) return empty()
    if ((vi ?? '').length > MOST || (en ?? '').length > MOST) return tooLong()
    return { ...(vi ? { vi } : {}), ...(en ? { en } : {}) }
  },
  money: ({ value }) => {
    if (!value) return empty()
    const money = parseMoney(value)
    return isProblem(money) ? money : { value: moneyText(money) }
  },
  industry: ({ value }) => {
    const found = value ? parseIndustry(value) : empty()
    return isProblem(found) ? found : { value: found.code }
  },
  sector: oneOf,
  choice: oneOf,
  country: ({ value }) => {
    const text = value ?? ''
    const code = COUNTRY.test(text.toUpperCase()) ? text.toUpperCase() : (typedCountry(text) ?? '')
    return code && countryName(code, 'en') !== code ? { value: code } : noCountry(text)
  },
  person: ({ value }) => (value ? { value } : empty()),
  visit: ({ value }) => (value ? { value } : empty()),
  contact: ({ day, value }) => {
    if (!day || !isDay(day)) return noDay()
    return value ? { day, value } : nobody()
  },
}

/** Letters of one text; a sheet is a page. */
const MOST = 1500

function oneOf({ value }: PartValue, { values = [] }: PartShape): PartValue | Problem {
  return value && values.includes(value) ? { value } : notOneOf(value, values)
}

function notOneOf(value: string | undefined, values: readonly string[]): Problem {
  const list = values.join(', ')
  return problem('part-not-listed', {
    en: `“${value ?? ''}” cannot stand here. Choose one of: ${list}.`,
    vi: `“${value ?? ''}” không dùng được ở mục này. Hãy chọn: ${list}.`,
  })
}

function empty(): Problem {
  return problem('part-empty', {
    en: 'Nothing is written here. Write it, or leave the part out.',
    vi: 'Mục này còn trống. Hãy ghi nội dung, hoặc bỏ mục này.',
  })
}

function tooLong(): Problem {
  return problem('part-too-long', {
    en: `This is too long for one page: keep it under ${MOST} letters.`,
    vi: `Nội dung quá dài cho một trang: hãy rút gọn dưới ${MOST} ký tự.`,
  })
}

function noCountry(text: string): Problem {
  return problem('part-no-country', {
    en: `“${echo(text)}” is no country. Write its name, such as South Korea, or its two letters: KR.`,
    vi: `“${echo(text)}” không phải là nước. Hãy ghi tên nước, ví dụ Hàn Quốc, hoặc mã hai chữ: KR.`,
  })
}

function noDay(): Problem {
  return problem('part-no-day', {
    en: 'On which day? Write it as 2026-11-30.',
    vi: 'Vào ngày nào? Hãy ghi ngày, ví dụ 30/11/2026.',
  })
}

function nobody(): Problem {
  return problem('part-nobody', {
    en: 'With whom, and about what? Write a name or a post.',
    vi: 'Với ai, về việc gì? Hãy ghi tên hoặc chức danh.',
  })
}
