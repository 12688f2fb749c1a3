import { MONEY_ASKED, type MoneyAsked } from '#views/money/money-view.ts'
import type { Run } from './command.ts'
import type { Flags } from './flags.ts'

/** What capital is asked for. */
export const MONEY_FLAGS: Flags = {
  by: { value: 'origin|place|sector|year|day', says: { en: 'ranked by', vi: 'xếp theo' } },
  measure: {
    value: 'MEASURE',
    says: {
      en: 'stock, licensed, adjusted, share-purchase, disbursed or pledged',
      vi: 'stock, licensed, adjusted, share-purchase, disbursed hoặc pledged',
    },
  },
  side: { value: 'foreign|domestic|unsaid', says: { en: 'whose capital', vi: 'nguồn vốn' } },
  host: { value: 'PLACE', says: { en: 'invested in a place: Da Nang|VN', vi: 'đầu tư vào: Da Nang|VN' } },
  origin: { value: 'KR', says: { en: 'from a country', vi: 'của một nước' } },
  sector: { value: 'FIELD', says: { en: 'in a field', vi: 'trong một lĩnh vực' } },
  from: { value: 'DAY', says: { en: 'since a day', vi: 'từ ngày' } },
  currency: {
    value: 'USD',
    says: { en: 'converted by the rates on file', vi: 'quy đổi theo tỷ giá trong sổ' },
  },
}

/** What was asked of it. */
export function moneyAsked({ given }: Run): MoneyAsked {
  return Object.fromEntries(
    MONEY_ASKED.flatMap((name) => (given.text(name) ? [[name, given.text(name)]] : [])),
  )
}
