import { sql } from 'kysely'
import { foldText } from '#model/values/fold.ts'
import type { OfficeTx } from '../store.ts'

/** Somebody of the office: who acts. Not an account. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly post: string
  readonly mayApprove: boolean
  readonly active: boolean
  readonly version: number
}

type PersonRow = {
  person_id: string
  name: string
  post: string
  may_approve: boolean
  active: boolean
  version: number
}

function personOf(row: PersonRow): Person {
  return {
    id: row.person_id,
    name: row.name,
    post: row.post,
    mayApprove: row.may_approve,
    active: row.active,
    version: row.version,
  }
}

/** The people of the office in the order they were added to it; those who left come last. */
export async function listPeople(tx: OfficeTx): Promise<readonly Person[]> {
  const found = await sql<PersonRow>`/* person.listPeople */
    select person_id, name, post, may_approve, active, version from people
    where office_id = ${tx.office} order by active desc, may_approve desc, folded collate "C"`.execute(tx.db)
  return found.rows.map(personOf)
}

/** Somebody by id or by name (folded); only those still of the office. */
export async function findPerson(tx: OfficeTx, idOrName: string): Promise<Person | undefined> {
  const found = await sql<PersonRow>`/* person.findPerson */
    select person_id, name, post, may_approve, active, version from people
    where office_id = ${tx.office} and active and (person_id = ${idOrName} or folded = ${foldText(idOrName)})`.execute(
    tx.db,
  )
  return found.rows[0] && personOf(found.rows[0])
}

/** Adds somebody; false where an active person of that name is there already. */
export async function insertPerson(
  tx: OfficeTx,
  person: Pick<Person, 'id' | 'name' | 'post' | 'mayApprove'>,
): Promise<boolean> {
  const done = await sql`/* person.insertPerson */
    insert into people (office_id, person_id, name, folded, post, may_approve)
    values (${tx.office}, ${person.id}, ${person.name}, ${foldText(person.name)}, ${person.post}, ${person.mayApprove})
    on conflict do nothing`.execute(tx.db)
  return done.numAffectedRows === 1n
}

/** Changes somebody where the version is still the one seen; returns the row as it now stands, changed or not. */
export async function updatePerson(
  tx: OfficeTx,
  person: Pick<Person, 'id' | 'name' | 'post' | 'mayApprove' | 'active'>,
  seen: number,
): Promise<{ readonly changed: boolean; readonly now: Person | undefined }> {
  const done = await sql`/* person.updatePerson */
    update people set name = ${person.name}, folded = ${foldText(person.name)}, post = ${person.post},
      may_approve = ${person.mayApprove}, active = ${person.active}, version = version + 1
    where office_id = ${tx.office} and person_id = ${person.id} and version = ${seen}`.execute(tx.db)
  const found = await sql<PersonRow>`/* person.updatePerson */
    select person_id, name, post, may_approve, active, version from people
    where office_id = ${tx.office} and person_id = ${person.id}`.execute(tx.db)
  return { changed: done.numAffectedRows === 1n, now: found.rows[0] && personOf(found.rows[0]) }
}
