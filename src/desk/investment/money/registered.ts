import type { Refusal } from '#model/refusal.ts'
import { addExactly } from '#model/values/add-exactly.ts'
import type { Money } from '#model/values/money.ts'
import { refuseMoney } from './refuse-money.ts'

/** The parts of registered capital as somebody states them; what is not stated is left out. */
export type RegisteredParts = {
  readonly licensed?: Money
  readonly adjusted?: Money
  readonly shares?: Money
  /** The total as stated, where one is. */
  readonly stated?: Money
}

/** The parts added up beside the total stated: how far apart they are, and which parts nobody stated. */
export type Registered = {
  readonly sum: Money
  readonly stated?: Money
  /** Stated less sum: positive where the parts do not reach the total. Absent where no total is stated. */
  readonly gap?: Money
  readonly missing: readonly ('licensed' | 'adjusted' | 'shares')[]
}

/** Adds newly registered, adjusted and bought up and shows the gap to the total stated; never fills it. */
export function registeredOf(
  parts: RegisteredParts,
): { readonly is: Registered } | { readonly refusals: readonly Refusal[] } {
  const { licensed, adjusted, shares, stated } = parts
  const there = [licensed, adjusted, shares].flatMap((part) => part ?? [])
  const currencies = new Set([...there, ...(stated ? [stated] : [])].map((money) => money.currency))
  const [currency] = currencies
  if (!there.length || !currency) return { refusals: [NO_PART] }
  if (currencies.size > 1) return { refusals: [CURRENCIES] }
  const sum = { amount: addExactly(there.map((money) => money.amount)), currency }
  const missing = (['licensed', 'adjusted', 'shares'] as const).filter((part) => !parts[part])
  if (!stated) return { is: { sum, missing } }
  const gap = { amount: addExactly([stated.amount, -sum.amount]), currency }
  return { is: { sum, stated, gap, missing } }
}

const NO_PART = refuseMoney(
  'no-part',
  {
    en: 'None of the parts is stated: newly registered, adjusted, shares bought.',
    vi: 'Chưa có phần nào được nêu: vốn cấp mới, vốn điều chỉnh, góp vốn mua cổ phần.',
  },
  { en: 'Enter at least one of them from its source.', vi: 'Hãy nhập ít nhất một phần theo nguồn.' },
)

const CURRENCIES = refuseMoney(
  'currencies',
  {
    en: 'The parts and the total are not in one currency.',
    vi: 'Các phần và tổng số không cùng một loại tiền.',
  },
  {
    en: 'Take parts and total from one source, or convert them by a rate on file.',
    vi: 'Hãy lấy các phần và tổng từ cùng một nguồn, hoặc quy đổi theo tỷ giá trong sổ.',
  },
)
