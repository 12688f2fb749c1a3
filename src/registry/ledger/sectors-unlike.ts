import type { Refusal } from '#model/refusal.ts'
import type { Figure } from './figure.ts'
import { refuseSum } from './refuse-sum.ts'

/** Whether figures speak of all fields, or each of one: a field is counted in the whole already. */
export function sectorsUnlike(figures: readonly Figure[]): readonly Refusal[] {
  const told = figures.filter((figure) => figure.sector !== undefined).length
  return told && told < figures.length ? [FIELD_AND_WHOLE] : []
}

const FIELD_AND_WHOLE = refuseSum(
  'field-and-whole',
  {
    en: 'Some tell of one field, others of all fields together; the first are counted in the second already.',
    vi: 'Có số liệu của một lĩnh vực, có số liệu chung mọi lĩnh vực; số chung đã gồm số riêng.',
  },
  {
    en: 'Choose figures of all fields, or those of single fields.',
    vi: 'Hãy chọn toàn số chung, hoặc toàn số theo lĩnh vực.',
  },
)
