import { sql } from 'kysely'
import type { Blanking } from './erasure.ts'

/** What stands in the place of a quote that is gone. */
export const NO_QUOTE = '–'

/**
 * What the investment desk noted in the words of one source: a step of an investor's file keeps its kind and day, a line or a
 * total of a conference its place, a rate and a part of a sheet nothing at all.
 */
export function investmentBlankings(sourceId: string): readonly Blanking[] {
  const proof = sql`jsonb_build_object('sourceId', ${sourceId}::text, 'quote', ${NO_QUOTE}::text, 'start', 0, 'end', 0)`
  return [
    {
      table: 'deal_events',
      where: sql`t.payload -> 'proof' ->> 'sourceId' = ${sourceId}`,
      set: sql`payload = jsonb_build_object('step', payload -> 'step', 'day', payload -> 'day', 'proof', ${proof})`,
    },
    {
      table: 'conference_events',
      where: sql`t.payload -> 'proof' ->> 'sourceId' = ${sourceId}`,
      set: sql`payload = (case when act = 'listed' then '{"rows": []}'::jsonb
        else payload - 'projects' - 'amount' end) || jsonb_build_object('proof', ${proof})`,
    },
    {
      table: 'exchange_rates',
      where: sql`t.source_id = ${sourceId}`,
      set: sql`proof = ${proof}`,
    },
    {
      table: 'dossier_parts',
      where: sql`t.source_id = ${sourceId}`,
      set: sql`value = 'null', quote = ${NO_QUOTE}, span_start = 0, span_end = 0`,
    },
  ]
}
