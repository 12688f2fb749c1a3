import { type RawBuilder, sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import type { DossierSubject, MatchVerdict, PartName, PartValue } from '#model/dossier.ts'
import type { Node } from '#model/party.ts'
import { foldText } from '#model/values/fold.ts'
import { nameMarks } from '#model/values/near-word.ts'
import type { OfficeTx } from '../store.ts'

/** A part of a sheet as somebody kept it, with the words it rests on. */
export type DossierPart = {
  readonly seq: number
  readonly subject: DossierSubject
  readonly subjectId: string
  readonly part: PartName
  readonly value: PartValue
  /** The day it holds from: that of its source. */
  readonly saidOn: string
  readonly sourceId: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly personId: string
}

export type NewPart = Omit<DossierPart, 'seq'> & { readonly at: Date }

/** Adds a part; what stood before stays in the history. Returns its number. */
export async function insertPart(tx: OfficeTx, one: NewPart): Promise<number> {
  const made = await sql<{ seq: string }>`/* dossier.insertPart */
    insert into dossier_parts (office_id, subject, subject_id, part, value, said_on, source_id, quote, span_start,
      span_end, person_id, at)
    values (${tx.office}, ${one.subject}, ${one.subjectId}, ${one.part}, ${JSON.stringify(one.value)}::jsonb,
      ${one.saidOn}, ${one.sourceId}, ${one.quote}, ${one.start}, ${one.end}, ${one.personId}, ${one.at})
    returning seq`.execute(tx.db)
  return Number(made.rows[0]?.seq ?? 0)
}

/** Takes a part back; the row it takes back stays. */
export async function insertWithdrawal(
  tx: OfficeTx,
  {
    subject,
    subjectId,
    part,
    seq,
    personId,
    at,
  }: Pick<NewPart, 'subject' | 'subjectId' | 'part' | 'personId' | 'at'> & { readonly seq: number },
): Promise<void> {
  await sql`/* dossier.insertWithdrawal */
    insert into dossier_parts (office_id, subject, subject_id, part, withdraws, person_id, at)
    values (${tx.office}, ${subject}, ${subjectId}, ${part}, ${seq}, ${personId}, ${at})`.execute(tx.db)
}

type PartRow = {
  seq: string
  subject: DossierSubject
  subject_id: string
  part: PartName
  value: PartValue
  said_on: string
  source_id: string
  quote: string
  span_start: number
  span_end: number
  person_id: string
}

/** Parts that were not taken back, the oldest first, now or read at two days. */
export async function listParts(
  tx: OfficeTx,
  subject: DossierSubject,
  at: BookAt = {},
): Promise<readonly DossierPart[]> {
  const known = knownBy(tx, at)
  const found = await sql<PartRow>`/* dossier.listParts */
    select seq, subject, subject_id, part, value, said_on, source_id, quote, span_start, span_end, person_id
    from dossier_parts as kept
    where office_id = ${tx.office} and subject = ${subject} and withdraws is null${known}
      and value <> 'null'::jsonb
      ${at.asOf ? sql`and said_on <= ${at.asOf}` : sql``}
      and not exists (select from dossier_parts as taken
        where taken.office_id = kept.office_id and taken.withdraws = kept.seq${knownBy(tx, at, 'taken.')})
    order by said_on, seq`.execute(tx.db)
  return found.rows.map((row) => ({
    seq: Number(row.seq),
    subject: row.subject,
    subjectId: row.subject_id,
    part: row.part,
    value: row.value,
    saidOn: row.said_on,
    sourceId: row.source_id,
    quote: row.quote,
    start: row.span_start,
    end: row.span_end,
    personId: row.person_id,
  }))
}

function knownBy(tx: OfficeTx, { knownAt }: BookAt, of = ''): RawBuilder<unknown> {
  return knownAt ? sql` and ${sql.raw(`${of}at`)} <= ${momentKnown(knownAt, tx.zone)}` : sql``
}

/** What somebody said of a pair of project and investor. */
export type MatchDecision = {
  readonly projectId: string
  readonly investorId: string
  readonly verdict: MatchVerdict
  readonly why?: string
  /** The reasons that were on the page when it was decided. */
  readonly reasons: readonly string[]
  readonly personId: string
  readonly at: Date
}

/** Adds a decision on a pair; the latest says what stands. */
export async function insertMatchDecision(tx: OfficeTx, one: MatchDecision): Promise<void> {
  await sql`/* dossier.insertMatchDecision */
    insert into match_decisions (office_id, project_id, investor_id, verdict, why, reasons, person_id, at)
    values (${tx.office}, ${one.projectId}, ${one.investorId}, ${one.verdict}, ${one.why ?? null},
      ${JSON.stringify(one.reasons)}::jsonb, ${one.personId}, ${one.at})`.execute(tx.db)
}

/** Every decision on these projects or investors, the oldest first. */
export async function listMatchDecisions(
  tx: OfficeTx,
  of: { readonly projectIds?: readonly string[]; readonly investorIds?: readonly string[] },
  at: BookAt,
): Promise<readonly MatchDecision[]> {
  const found = await sql<{
    project_id: string
    investor_id: string
    verdict: MatchVerdict
    why: string | null
    reasons: readonly string[]
    person_id: string
    at: Date
  }>`/* dossier.listMatchDecisions */
    select project_id, investor_id, verdict, why, reasons, person_id, at from match_decisions
    where office_id = ${tx.office}${knownBy(tx, at)}
      and (project_id = any(${[...(of.projectIds ?? [])]}) or investor_id = any(${[...(of.investorIds ?? [])]}))
    order by seq`.execute(tx.db)
  return found.rows.map((row) => ({
    projectId: row.project_id,
    investorId: row.investor_id,
    verdict: row.verdict,
    ...(row.why ? { why: row.why } : {}),
    reasons: row.reasons,
    personId: row.person_id,
    at: row.at,
  }))
}

/** Every body of the book, oldest first. */
export async function listBodies(tx: OfficeTx): Promise<readonly Node[]> {
  const found = await sql<{
    node_id: string
    key: string
    name: string
    country: string | null
  }>`/* dossier.listBodies */
    select node_id, key, name, country from nodes
    where office_id = ${tx.office} and kind = 'organisation' order by seq`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.node_id,
    key: row.key,
    kind: 'organisation',
    name: row.name,
    ...(row.country ? { country: row.country } : {}),
  }))
}

/** Mints the node of a body that no source has named yet. */
export async function mintBody(tx: OfficeTx, node: Node, at: Date): Promise<void> {
  const folded = foldText(node.name)
  await sql`/* dossier.mintBody */
    insert into nodes (office_id, node_id, key, kind, name, folded, marks, country, place_id, minted_at)
    values (${tx.office}, ${node.id}, ${node.key}, ${node.kind}, ${node.name}, ${folded}, array_to_tsvector(${[...nameMarks(folded)]}::text[]),
      ${node.country ?? null}, null, ${at})
    on conflict do nothing`.execute(tx.db)
}

/** Who stood on the list of a delegation for a body, by the words of the list. */
export type ListedBody = {
  readonly missionId: string
  readonly name: string
  readonly post?: string
  readonly body: string
}

/** Everybody on the list of a delegation of whom it says which body they are of; whoever was taken off is left out. */
export async function listListedBodies(tx: OfficeTx): Promise<readonly ListedBody[]> {
  const found = await sql<{
    mission_id: string
    name: string
    post: string | null
    body: string
  }>`/* dossier.listListedBodies */
    select distinct on (mission_id, payload -> 'member' ->> 'id') mission_id, payload -> 'member' ->> 'name' as name,
      payload -> 'member' ->> 'post' as post, payload -> 'member' ->> 'body' as body
    from mission_events as listed
    where office_id = ${tx.office} and act = 'listed' and payload -> 'member' ->> 'body' is not null
      and not exists (select from mission_events as off where off.office_id = listed.office_id
        and off.mission_id = listed.mission_id and off.seq > listed.seq and off.act = 'unlisted'
        and off.payload ->> 'memberId' = listed.payload -> 'member' ->> 'id')
    order by mission_id, payload -> 'member' ->> 'id', seq desc`.execute(tx.db)
  return found.rows.map((row) => ({
    missionId: row.mission_id,
    name: row.name,
    ...(row.post ? { post: row.post } : {}),
    body: row.body,
  }))
}
