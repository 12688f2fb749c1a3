import { groupBy } from '#model/values/group-by.ts'
import { holdsOffice } from '#registry/holds-office.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { loadTellings } from './load-tellings.ts'

/** The posts of people as they stood on a day. */
export type Posts = {
  /** The place or body whose post somebody held on a day, the one taken up last; undefined where the book has none. */
  readonly on: (personId: string, day: string) => string | undefined
  /** The places and bodies somebody had taken up a post of by a day. */
  readonly by: (personId: string, day: string) => readonly string[]
}

/** Reads who held what on any day: what somebody took up or left later says nothing of the days before. */
export async function loadPosts(tx: OfficeTx, roles: readonly StoredRecord[]): Promise<Posts> {
  const tellings = roles.length ? await loadTellings(tx, roles) : undefined
  const held = groupBy(roles, (role) => role.parties.person ?? '')
  const begun = (personId: string, day: string) =>
    (held.get(personId) ?? []).filter(({ heldFrom = '' }) => heldFrom <= day)
  const holds = (role: StoredRecord, day: string) => {
    const { status, ...slots } = role.slots
    const then = status && tellings?.statusOn(role, status, day)
    return holdsOffice({ ...role, slots: then ? { ...slots, status: then } : slots }, day)
  }
  const takenUp = ({ heldFrom, statementIds }: StoredRecord, day: string) => {
    const from = heldFrom ?? tellings?.days(statementIds)[0] ?? ''
    return from <= day ? from : ''
  }
  return {
    on: (personId, day) =>
      begun(personId, day)
        .filter((role) => role.parties.of && holds(role, day))
        .toSorted((a, b) => takenUp(b, day).localeCompare(takenUp(a, day)))[0]?.parties.of,
    by: (personId, day) => begun(personId, day).flatMap(({ parties }) => parties.of ?? []),
  }
}
