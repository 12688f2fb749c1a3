import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { holdsOffice } from '#registry/holds-office.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite, CitedValue, PartyRef } from './cite.ts'
import { prepareBook } from './prepare-book.ts'
import { doubtsOf } from './rows/role.ts'
import { partyAt } from './rows/slots.ts'

/** Who holds which office by the book, when a source last said so, and what speaks against relying on it. */
export type OfficeHeld = {
  readonly recordId: string
  readonly person: PartyRef
  readonly role: CitedValue
  readonly of?: PartyRef
  readonly lastAttested?: string
  readonly lastAttestedText?: string
  /** No source for eighteen months, or none with a day. */
  readonly old: boolean
  /** Whom a newer source names in the same office. */
  readonly succeededBy?: PartyRef
  readonly marks: readonly number[]
}

export type OfficesHeldView = {
  readonly asOf: string
  readonly asOfText: string
  readonly total: number
  /** To be asked after: old or contradicted. */
  readonly doubtful: number
  readonly offices: readonly OfficeHeld[]
  readonly cites: readonly Cite[]
}

/** The offices people hold on a day; only those to be asked after where that is wanted, the contradicted first. */
export async function showOfficesHeld(
  ctx: Context,
  reader: Reader,
  asked: { readonly stale?: boolean } & BookAt = {},
): Promise<OfficesHeldView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const asOf = asked.asOf ?? dayAt(ctx.now(), tx.zone)
    const records = await presentRoles(tx, { ...asked, asOf })
    const making = await prepareBook(tx, ctx, reader, records, { ...asked, asOf })
    const doubts = doubtsOf(records, { ...making, asOf })
    const all = records.flatMap((record): readonly OfficeHeld[] => {
      const [role, person] = [making.citing.value(record, 'role'), partyAt(record, 'person', making)]
      if (!role || !person) return []
      const [of, doubt] = [partyAt(record, 'of', making), doubts.get(record.id)]
      const day = making.citing.newestIso(record.statementIds)
      return [
        {
          recordId: record.id,
          person,
          role,
          ...(of ? { of } : {}),
          ...(day ? { lastAttested: day, lastAttestedText: printDate(day, reader.lang) } : {}),
          old: doubt?.old ?? false,
          ...(doubt?.succeededBy ? { succeededBy: making.names(doubt.succeededBy.person) } : {}),
          marks: making.citing.marks(record.statementIds),
        },
      ]
    })
    const doubtful = all.filter((office) => office.old || office.succeededBy)
    return {
      asOf,
      asOfText: printDate(asOf, reader.lang),
      total: all.length,
      doubtful: doubtful.length,
      offices: [...(asked.stale ? doubtful : all)].sort(contradictedFirst),
      cites: making.citing.cites(),
    }
  })
}

/** Roles somebody is said to hold, not to have held. */
async function presentRoles(
  tx: OfficeTx,
  at: BookAt & { readonly asOf: string },
): Promise<readonly StoredRecord[]> {
  const roles = await listRecords(tx, 'role', at)
  return roles.filter((role) => holdsOffice(role, at.asOf))
}

function contradictedFirst(a: OfficeHeld, b: OfficeHeld): number {
  return (
    Number(b.succeededBy !== undefined) - Number(a.succeededBy !== undefined) ||
    (a.lastAttested ?? '').localeCompare(b.lastAttested ?? '') ||
    (a.recordId < b.recordId ? -1 : 1)
  )
}
