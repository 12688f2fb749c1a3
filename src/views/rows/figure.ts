import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import type { FigureRow } from '../partner-view.ts'
import { printRank } from '../print-value.ts'
import { cited, partyAt } from './slots.ts'

/** An investment figure with its measure and day; other numbers for the same thing stand beside it. */
export function figureRow(record: StoredRecord, making: RowMaking): FigureRow {
  const rank = making.citing.value(record, 'rank')
  const within = record.slots.within?.shown.value === true
  const origin = partyAt(record, 'origin', making)
  return {
    recordId: record.id,
    marks: making.citing.marks(record.statementIds),
    host: partyAt(record, 'host', making) ?? { id: '', kind: 'locality', name: '' },
    ...(origin ? { origin } : {}),
    ...cited(record, ['projects', 'amount', 'measure', 'sector', 'asof'], making),
    ...(rank && typeof rank.value === 'number'
      ? { rank: { ...rank, text: printRank(rank.value, within, making.lang) } }
      : {}),
  }
}
