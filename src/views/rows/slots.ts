import type { StoredRecord } from '#store/queries/record.ts'
import type { CitedValue, PartyRef } from '../cite.ts'
import type { RowMaking } from '../partner.ts'

/** The cited values of the slots a record has. */
export function cited<S extends string>(
  record: StoredRecord,
  slots: readonly S[],
  { citing }: RowMaking,
): { readonly [K in S]?: CitedValue } {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const value = citing.value(record, slot)
      return value ? [[slot, value]] : []
    }),
  ) as { readonly [K in S]?: CitedValue }
}

/** The parties of a list slot, in order. */
export function listed(record: StoredRecord, slot: string, { names }: RowMaking): readonly PartyRef[] {
  const value = record.slots[slot]?.shown.value
  if (!Array.isArray(value)) return []
  return value.map((text, i) => {
    const id = record.parties[`${slot}.${i}`]
    return id ? names(id) : { id: '', kind: 'organisation' as const, name: String(text) }
  })
}

/** The party of a slot; its own words where it has no address. */
export function partyAt(record: StoredRecord, slot: string, { names }: RowMaking): PartyRef | undefined {
  const id = record.parties[slot]
  if (id) return names(id)
  const value = record.slots[slot]?.shown.value
  return typeof value === 'string' ? { id: '', kind: 'organisation', name: value } : undefined
}
