import type { z } from 'zod'
import { type Bilingual, type Problem, problem } from '#model/problem.ts'

/** What a schema found wrong, in words of both languages, one problem for each fault. */
export function inputProblems(issues: readonly z.core.$ZodIssue[]): readonly Problem[] {
  return issues.flatMap(closest).map((issue) => {
    const where = issue.path.join('.')
    const wanted = wantedBy(issue)
    return problem('input-not-read', says(issue, where), {
      where,
      ...(wanted ? { details: { wanted } } : {}),
    })
  })
}

/** Of what may be one thing or another, the faults of the one that was meant: the one that was read the furthest. */
function closest(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const within = issue.errors.filter((faults) => faults.length && faults.every(({ path }) => path.length))
  const meant = within[0] ?? issue.errors.find((faults) => faults.some(({ code }) => code === 'custom'))
  if (!meant) return [issue]
  return meant.flatMap((one) => closest({ ...one, path: [...issue.path, ...one.path] }))
}

/** What a form tells better than the schema: a day, a sum, a number, an address, or a text of so many characters at most. */
function wantedBy(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'custom') return issue.params?.wanted
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'address'
  if (issue.code === 'invalid_type' && /^(number|int)$/.test(issue.expected)) return { count: {} }
  if (issue.code === 'too_small' && /^(number|int)$/.test(issue.origin))
    return { count: { [issue.inclusive === false ? 'above' : 'from']: Number(issue.minimum) } }
  if (issue.code === 'too_big' && /^(number|int)$/.test(issue.origin))
    return { count: { [issue.inclusive === false ? 'below' : 'to']: Number(issue.maximum) } }
  return issue.code === 'too_big' && issue.origin === 'string' ? { most: Number(issue.maximum) } : undefined
}

function says(issue: z.core.$ZodIssue, where: string): Bilingual {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ')
    return { en: `${keys} is not known here. Leave it out.`, vi: `Không có mục ${keys}. Hãy bỏ mục này.` }
  }
  if (isMissing(issue)) return { en: `“${where}” is missing.`, vi: `Thiếu “${where}”.` }
  const wanted = wants(issue)
  return {
    en: `${where ? `“${where}”` : 'The input'} cannot be used: ${wanted.en}.`,
    vi: `${where ? `“${where}”` : 'Dữ liệu nhập'} không dùng được: ${wanted.vi}.`,
  }
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_type') return issue.input === undefined
  return issue.code === 'invalid_value' && issue.input === undefined
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { en: 'a text', vi: 'văn bản' },
  number: { en: 'a number', vi: 'số' },
  int: { en: 'a whole number', vi: 'số nguyên' },
  boolean: { en: 'true or false', vi: 'true hoặc false' },
  array: { en: 'a list', vi: 'danh sách' },
  object: { en: 'an object with named values', vi: 'nhóm giá trị có tên' },
  record: { en: 'an object with named values', vi: 'nhóm giá trị có tên' },
}

/** What would fit instead. */
function wants(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type': {
      const type = TYPES[issue.expected] ?? { en: issue.expected, vi: issue.expected }
      return { en: `it should be ${type.en}`, vi: `cần là ${type.vi}` }
    }
    case 'invalid_value': {
      const list = issue.values.map(String).join(', ')
      return { en: `choose one of ${list}`, vi: `hãy chọn một trong ${list}` }
    }
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), 'least')
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), 'most')
    case 'invalid_format':
      return FORMATS[issue.format] ?? PATTERNS[String(issue.pattern)] ?? own(issue)
    case 'invalid_union':
      return oneOfSorts(issue)
    default:
      return own(issue)
  }
}

/** Which sort of thing it is has to be said by one of its names. */
function oneOfSorts(issue: z.core.$ZodIssueInvalidUnion): Bilingual {
  const names = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
  if (!names.length) return { en: 'it has not the form that is asked for', vi: 'không đúng dạng cần có' }
  const list = names.join(', ')
  return { en: `choose one of ${list}`, vi: `hãy chọn một trong ${list}` }
}

const FORMATS: Readonly<Record<string, Bilingual>> = {
  url: {
    en: 'write an address that begins with http:// or https://',
    vi: 'hãy viết địa chỉ bắt đầu bằng http:// hoặc https://',
  },
  base64: { en: 'it is not base64', vi: 'không đúng dạng base64' },
}

/** What the patterns of the schemas ask for, by the pattern. */
const PATTERNS: Readonly<Record<string, Bilingual>> = {
  [String(/^[A-Z]{2}$/)]: {
    en: 'write the two letters of a country, such as VN',
    vi: 'hãy viết hai chữ cái của mã nước, ví dụ VN',
  },
  [String(/^[^\n\r]*$/)]: { en: 'write it on one line', vi: 'hãy viết trên một dòng' },
  [String(/^[^~\s]+~[^~\s]+$/)]: {
    en: 'write a pair as the list of suggestions shows it: the two addresses with ~ between them',
    vi: 'hãy viết cặp như trong danh sách đề xuất: hai mã nối bằng dấu ~',
  },
}

function bound(origin: string, size: number, end: 'least' | 'most'): Bilingual {
  const unit: Bilingual =
    origin === 'string'
      ? { en: ' characters', vi: ' ký tự' }
      : origin === 'array'
        ? { en: ' items', vi: ' mục' }
        : { en: '', vi: '' }
  if (end === 'least' && size === 1 && unit.en) return { en: 'it is empty', vi: 'đang để trống' }
  return end === 'least'
    ? { en: `at least ${size}${unit.en}`, vi: `ít nhất ${size}${unit.vi}` }
    : { en: `at most ${size}${unit.en}`, vi: `nhiều nhất ${size}${unit.vi}` }
}

/** The schema's own words, where it gave them in both languages. */
function own(issue: z.core.$ZodIssue): Bilingual {
  const vi = issue.code === 'custom' ? issue.params?.vi : undefined
  if (typeof vi === 'string') return { en: issue.message, vi }
  return { en: 'it has not the form that is asked for', vi: 'không đúng dạng cần có' }
}
