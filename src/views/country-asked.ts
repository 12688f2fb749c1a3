import { ActError, type Problem, problem } from '#model/problem.ts'

/** The code of the country a list is narrowed to, as it is written in the book; what is no code is refused. */
export function countryAsked(text: string | undefined): string | undefined {
  const code = text?.trim()
  if (!code) return undefined
  if (!isCountryCode(code)) throw new ActError('invalid', noSuchCountry(code))
  return code.toUpperCase()
}

export function isCountryCode(text: string): boolean {
  return /^[a-z]{2}$/i.test(text)
}

export function noSuchCountry(text: string): Problem {
  return problem(
    'no-such-country',
    {
      en: `“${text}” is not the code of a country. Write its two letters, such as KR.`,
      vi: `“${text}” không phải mã nước. Hãy viết hai chữ cái của nước đó, ví dụ KR.`,
    },
    { where: 'country' },
  )
}
