import type { Refusal } from '#model/refusal.ts'
import type { Figure } from './figure.ts'
import { refuseSum } from './refuse-sum.ts'

/** Whether figures are of one sort of capital; one that does not say is taken for what sources of investment tell of: foreign. */
export function sidesUnlike(figures: readonly Figure[]): readonly Refusal[] {
  const sides = new Set(figures.map((figure) => figure.whose ?? 'foreign'))
  return sides.size > 1 ? [FOREIGN_AND_DOMESTIC] : []
}

const FOREIGN_AND_DOMESTIC = refuseSum(
  'foreign-and-domestic',
  {
    en: 'Some are of foreign capital; others are of domestic capital, or their source does not tell the two apart.',
    vi: 'Có số là vốn nước ngoài, có số là vốn trong nước hoặc nguồn không tách hai loại.',
  },
  { en: 'Choose figures of one sort of capital.', vi: 'Hãy chọn các số cùng một nguồn vốn.' },
)
