import { sql } from 'kysely'
import type { SecretDegree, Stub } from '#model/evidence.ts'
import type { OfficeTx } from '../store.ts'

type StubRow = {
  stub_id: string
  degree: SecretDegree
  number: string | null
  day: string | null
  holder: string
  kept_at: Date
  kept_by: string
}

export async function insertStub(tx: OfficeTx, stub: Stub): Promise<void> {
  await sql`/* stub.insertStub */
    insert into stubs (office_id, stub_id, degree, number, day, holder, kept_at, kept_by)
    values (${tx.office}, ${stub.id}, ${stub.degree}, ${stub.number ?? null}, ${stub.day ?? null}, ${stub.holder},
            ${stub.keptAt}, ${stub.keptBy})`.execute(tx.db)
}

/** What is kept of documents that are state secrets, newest first. */
export async function listStubs(tx: OfficeTx): Promise<readonly Stub[]> {
  const found = await sql<StubRow>`/* stub.listStubs */
    select stub_id, degree, number, day, holder, kept_at, kept_by from stubs
    where office_id = ${tx.office} order by seq desc limit 500`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.stub_id,
    degree: row.degree,
    ...(row.number ? { number: row.number } : {}),
    ...(row.day ? { day: row.day } : {}),
    holder: row.holder,
    keptAt: row.kept_at.toISOString(),
    keptBy: row.kept_by,
  }))
}
