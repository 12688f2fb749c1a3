import { sql } from 'kysely'
import type { Rate } from '#desk/investment/money/rate.ts'
import type { OfficeTx } from '../store.ts'
import { NO_QUOTE } from './erase-investment.ts'

/** A rate with where it stands. */
export type StoredRate = Rate & {
  readonly sourceId: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

type RateRow = {
  rate_id: string
  from_currency: string
  to_currency: string
  value: string
  day: string
  source_id: string
  proof: { quote: string; start: number; end: number }
}

/** Enters a rate. */
export async function insertRate(
  tx: OfficeTx,
  rate: StoredRate & { readonly personId: string; readonly at: Date },
): Promise<void> {
  const { quote, start, end } = rate
  await sql`/* rate.insertRate */
    insert into exchange_rates (office_id, rate_id, from_currency, to_currency, value, day, source_id, proof, person_id, at)
    values (${tx.office}, ${rate.id}, ${rate.from}, ${rate.to}, ${rate.value}, ${rate.day}, ${rate.sourceId},
      ${JSON.stringify({ quote, start, end })}::jsonb, ${rate.personId}, ${rate.at})`.execute(tx.db)
}

/** The rates of the office, the newest day first; of one pair and day the one entered last stands. */
export async function listRates(tx: OfficeTx): Promise<readonly StoredRate[]> {
  const found = await sql<RateRow>`/* rate.listRates */
    select * from (
      select distinct on (from_currency, to_currency, day) rate_id, from_currency, to_currency, value::text as value, day,
        source_id, proof
      from exchange_rates where office_id = ${tx.office} and proof ->> 'quote' <> ${NO_QUOTE}
      order by from_currency, to_currency, day, seq desc
    ) standing order by day collate "C" desc, from_currency, to_currency`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.rate_id,
    from: row.from_currency,
    to: row.to_currency,
    value: Number(row.value),
    day: row.day,
    sourceId: row.source_id,
    ...row.proof,
  }))
}
