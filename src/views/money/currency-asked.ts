import { ActError, problem } from '#model/problem.ts'
import { isCurrency } from '#model/values/money.ts'

/** The currency sums are asked in; what is no currency would leave every sum as it is, under its name. */
export function currencyAsked(text: string | undefined): string | undefined {
  const code = text?.trim().toUpperCase()
  if (!code) return undefined
  if (isCurrency(code)) return code
  throw new ActError(
    'invalid',
    problem(
      'no-such-currency',
      {
        en: `“${text}” is not the code of a currency. Write its three letters, such as USD.`,
        vi: `“${text}” không phải mã tiền tệ. Hãy viết mã ba chữ, ví dụ USD.`,
      },
      { where: 'currency' },
    ),
  )
}
