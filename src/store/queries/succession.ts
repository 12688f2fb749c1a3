import { sql } from 'kysely'
import type { Succession, Unit } from '#model/succession.ts'
import type { OfficeTx } from '../store.ts'

/** A succession as it is written: stated by a row of a table, or taken back with a reason. */
export type NewSuccession = Succession & {
  readonly withdrawn?: { readonly why: string }
  readonly at: Date
  readonly personId: string
}

type SuccessionRow = {
  succession_id: string
  from_unit: Unit
  to_unit: Unit | null
  day: string
  sort: Succession['sort']
  basis: string
  source_id: string
}

function successionOf(row: SuccessionRow): Succession {
  return {
    id: row.succession_id,
    from: row.from_unit,
    ...(row.to_unit ? { to: row.to_unit } : {}),
    day: row.day,
    sort: row.sort,
    basis: row.basis,
    sourceId: row.source_id,
  }
}

export async function insertSuccessions(tx: OfficeTx, list: readonly NewSuccession[]): Promise<void> {
  if (!list.length) return
  const rows = list.map((each) => ({
    succession_id: each.id,
    from_unit: each.from,
    to_unit: each.to ?? null,
    day: each.day,
    sort: each.sort,
    basis: each.basis,
    source_id: each.sourceId,
    withdrawn: each.withdrawn !== undefined,
    why: each.withdrawn?.why ?? null,
    at: each.at,
    by_person: each.personId,
  }))
  await sql`/* succession.insertSuccessions */
    insert into successions (office_id, succession_id, from_unit, to_unit, day, sort, basis, source_id, withdrawn, why,
      at, by_person)
    select ${tx.office}, t.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(succession_id text,
      from_unit jsonb, to_unit jsonb, day date, sort text, basis text, source_id text, withdrawn boolean, why text,
      at timestamptz, by_person text)`.execute(tx.db)
}

/** The successions that stand, by day; never one that was taken back. */
export async function listSuccessions(tx: OfficeTx): Promise<readonly Succession[]> {
  const found = await sql<SuccessionRow>`/* succession.listSuccessions */
    select succession_id, from_unit, to_unit, day::text, sort, basis, source_id from (
      select distinct on (succession_id) * from successions where office_id = ${tx.office}
      order by succession_id, seq desc
    ) latest
    where not withdrawn order by day, seq`.execute(tx.db)
  return found.rows.map(successionOf)
}

/** A person's word on a double: both stay, or one lapses; `open` takes an earlier word back. */
export type DoubleDecision = {
  readonly id: string
  readonly recordIds: readonly string[]
  readonly verdict: 'keep-both' | 'one-lapses' | 'open'
  readonly lapses?: string
  readonly why: string
  readonly sourceId: string
  readonly at: string
  readonly personId: string
}

export async function insertDecision(tx: OfficeTx, decision: DoubleDecision): Promise<void> {
  await sql`/* succession.insertDecision */
    insert into succession_decisions (office_id, decision_id, record_ids, verdict, lapses, why, source_id, at, by_person)
    values (${tx.office}, ${decision.id}, ${[...decision.recordIds]}, ${decision.verdict}, ${decision.lapses ?? null},
      ${decision.why}, ${decision.sourceId}, ${decision.at}, ${decision.personId})`.execute(tx.db)
}

/** Every word on doubles, oldest first, those that were taken back included. */
export async function listDecisions(tx: OfficeTx): Promise<readonly DoubleDecision[]> {
  const found = await sql<{
    decision_id: string
    record_ids: string[]
    verdict: DoubleDecision['verdict']
    lapses: string | null
    why: string
    source_id: string
    at: Date
    by_person: string
  }>`/* succession.listDecisions */
    select decision_id, record_ids, verdict, lapses, why, source_id, at, by_person from succession_decisions
    where office_id = ${tx.office} order by seq`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.decision_id,
    recordIds: row.record_ids,
    verdict: row.verdict,
    ...(row.lapses ? { lapses: row.lapses } : {}),
    why: row.why,
    sourceId: row.source_id,
    at: row.at.toISOString(),
    personId: row.by_person,
  }))
}

/** What became of the notice letter of one tie for the merger of one day. */
export type LetterStep = {
  readonly recordId: string
  /** The first day of the heir. */
  readonly day: string
  readonly step: 'drafted' | 'sent' | 'taken-back'
  readonly onDay: string
  readonly evidenceId?: string
  readonly note?: string
  readonly at: string
  readonly personId: string
}

export async function insertLetterStep(tx: OfficeTx, step: LetterStep): Promise<void> {
  await sql`/* succession.insertLetterStep */
    insert into succession_letters (office_id, record_id, day, step, on_day, evidence_id, note, at, by_person)
    values (${tx.office}, ${step.recordId}, ${step.day}, ${step.step}, ${step.onDay}, ${step.evidenceId ?? null},
      ${step.note ?? null}, ${step.at}, ${step.personId})`.execute(tx.db)
}

/** Every step of the letters for the merger of a day, oldest first. */
export async function listLetterSteps(tx: OfficeTx, day: string): Promise<readonly LetterStep[]> {
  const found = await sql<{
    record_id: string
    day: string
    step: LetterStep['step']
    on_day: string
    evidence_id: string | null
    note: string | null
    at: Date
    by_person: string
  }>`/* succession.listLetterSteps */
    select record_id, day::text, step, on_day::text, evidence_id, note, at, by_person from succession_letters
    where office_id = ${tx.office} and day = ${day}::date order by seq`.execute(tx.db)
  return found.rows.map((row) => ({
    recordId: row.record_id,
    day: row.day,
    step: row.step,
    onDay: row.on_day,
    ...(row.evidence_id ? { evidenceId: row.evidence_id } : {}),
    ...(row.note ? { note: row.note } : {}),
    at: row.at.toISOString(),
    personId: row.by_person,
  }))
}

/** A source that carries a succession or a word on a double, whole: rows and entries are short. */
export type ShortSource = {
  readonly id: string
  readonly kind: 'row' | 'entry'
  readonly title: string
  readonly text: string
}

/** The rows and entries of these ids; never a document. */
export async function listShortSources(
  tx: OfficeTx,
  ids: readonly string[],
): Promise<readonly ShortSource[]> {
  if (!ids.length) return []
  const found = await sql<{
    source_id: string
    kind: ShortSource['kind']
    title: string
    text: string
  }>`/* succession.listShortSources */
    select source_id, kind, title, text from sources_now
    where office_id = ${tx.office} and source_id = any(${[...ids]}) and kind in ('row', 'entry')
    order by seq`.execute(tx.db)
  return found.rows.map((row) => ({ id: row.source_id, kind: row.kind, title: row.title, text: row.text }))
}
