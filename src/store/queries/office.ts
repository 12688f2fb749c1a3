import { sql } from 'kysely'
import type { Language } from '#model/problem.ts'
import { FALLBACK_ZONE } from '#model/values/zone.ts'
import type { AloneQuery, InstallationTx, OfficeTx } from '../store.ts'

export type Office = {
  readonly id: string
  readonly name: { readonly en: string; readonly vi: string }
  /** `Da Nang|VN`. */
  readonly home: string
  readonly homePlace?: string
  /** Where its clocks hang: `Asia/Seoul`. */
  readonly zone: string
  readonly lang: Language
  readonly sample: boolean
  readonly version: number
}

type OfficeRow = {
  office_id: string
  name_en: string
  name_vi: string
  home: string
  home_place: string | null
  zone: string | null
  lang: Language
  sample: boolean
  version: number
}

function officeOf(row: OfficeRow): Office {
  return {
    id: row.office_id,
    name: { en: row.name_en, vi: row.name_vi },
    home: row.home,
    ...(row.home_place ? { homePlace: row.home_place } : {}),
    zone: row.zone ?? FALLBACK_ZONE,
    lang: row.lang,
    sample: row.sample,
    version: row.version,
  }
}

/** All offices of this installation, by address. Never returns anything from within an office. */
export async function listOffices(tx: InstallationTx | OfficeTx): Promise<readonly Office[]> {
  const found = await sql<OfficeRow>`/* office.listOffices */
    select office_id, name_en, name_vi, home, home_place, zone, lang, sample, version
    from offices order by sample, office_id collate "C"`.execute(tx.db)
  return found.rows.map(officeOf)
}

export async function getOffice(tx: OfficeTx): Promise<Office> {
  const found = await sql<OfficeRow>`/* office.getOffice */
    select office_id, name_en, name_vi, home, home_place, zone, lang, sample, version
    from offices where office_id = ${tx.office}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new Error(`office ${tx.office} vanished within its transaction`)
  return officeOf(row)
}

/**
 * Holds back other changes of this office until the transaction ends; false where the office went meanwhile. Two that
 * decide at once would each fold the book without the other's word. Readers and other offices are not held back.
 */
export async function holdOffice(tx: OfficeTx): Promise<boolean> {
  const found = await sql`/* office.holdOffice */
    select office_id from offices where office_id = ${tx.office} for no key update`.execute(tx.db)
  return found.rows.length === 1
}

/** Adds an office; false where one of that address is there already. */
export async function insertOffice(
  tx: InstallationTx,
  office: Omit<Office, 'version'>,
  at: Date,
): Promise<boolean> {
  const done = await sql`/* office.insertOffice */
    insert into offices (office_id, name_en, name_vi, home, home_place, zone, lang, sample, created_at)
    values (${office.id}, ${office.name.en}, ${office.name.vi}, ${office.home}, ${office.homePlace ?? null},
            ${office.zone}, ${office.lang}, ${office.sample}, ${at})
    on conflict do nothing`.execute(tx.db)
  return done.numAffectedRows === 1n
}

/** Hangs the office's clocks elsewhere. The transaction under way goes on by the clocks it began with. */
export async function saveZone(tx: OfficeTx, zone: string): Promise<void> {
  await sql`/* office.saveZone */
    update offices set zone = ${zone}, version = version + 1 where office_id = ${tx.office}`.execute(tx.db)
}

/** Offices that came to be before an office had clocks of its own. Never one whose clocks somebody set. */
export async function listClockless(
  tx: InstallationTx,
): Promise<readonly { readonly id: string; readonly home: string; readonly homePlace?: string }[]> {
  const found = await sql<{
    office_id: string
    home: string
    home_place: string | null
  }>`/* office.listClockless */
    select office_id, home, home_place from offices where zone is null order by office_id collate "C"`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({
    id: row.office_id,
    home: row.home,
    ...(row.home_place ? { homePlace: row.home_place } : {}),
  }))
}

/** Gives an office without clocks those of its place. */
export async function settleZone(tx: InstallationTx, office: string, zone: string): Promise<void> {
  await sql`/* office.settleZone */
    update offices set zone = ${zone} where office_id = ${office} and zone is null`.execute(tx.db)
}

/** Removes an office with everything in it. */
export async function dropOffice(tx: OfficeTx): Promise<void> {
  await sql`/* office.dropOffice */ select drop_office(${tx.office})`.execute(tx.db)
}

export type BookState = {
  /** Another after every change of the office's book, in whatever process; never the same again. */
  readonly version: string
  /** Work goes on, or has ended without anybody having seen it. */
  readonly busy: boolean
  /** Where the office's clocks hang. */
  readonly zone: string
}

/** Where the book of an office stands, in one round trip; undefined where there is no such office. */
export async function findBookState(query: AloneQuery, office: string): Promise<BookState | undefined> {
  const found = await sql<BookState>`/* office.findBookState */
    select b.version::text as version, b.busy, coalesce(o.zone, ${FALLBACK_ZONE}) as zone
    from book_state(${office}) b, offices o where o.office_id = ${office}`.execute(query.db)
  return found.rows[0]
}
