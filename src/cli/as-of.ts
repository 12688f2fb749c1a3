import { ActError, isProblem } from '#model/problem.ts'
import { parseAsOf } from '#views/as-of.ts'
import type { Run } from './command.ts'
import type { Flags } from './flags.ts'

export const AS_OF_FLAG: Flags = {
  'as-of': {
    value: 'DAY',
    says: {
      en: 'as of a day: 2024-12-31, 2024-12 or 2024',
      vi: 'tính đến ngày: 2024-12-31, 2024-12 hoặc 2024',
    },
  },
}

/** The day asked for; nothing where none was. */
export function asOfGiven({ given }: Run): { readonly asOf?: string } {
  const text = given.text('as-of')
  if (text === undefined) return {}
  const day = parseAsOf(text)
  if (isProblem(day)) throw new ActError('invalid', day)
  return { asOf: day }
}
