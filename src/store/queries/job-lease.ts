import { sql } from 'kysely'
import type { JobFailure, JobPart, JobStep, StepDone } from '#model/job.ts'
import type { InstallationTx, OfficeTx } from '../store.ts'

/** Offices in which a job is due, by address. */
export async function listOfficesWithWork(tx: InstallationTx): Promise<readonly string[]> {
  const found = await sql<{ office_id: string }>`/* job-lease.listOfficesWithWork */
    select office_id from offices_with_work() as due(office_id) order by office_id collate "C"`.execute(tx.db)
  return found.rows.map((row) => row.office_id)
}

/** A job as a worker holds it: the step to do, and the fence that proves the lease. */
export type LeasedJob = {
  readonly id: string
  readonly kind: string
  readonly fence: number
  /** The place of the step, from 0, and how many there are. */
  readonly at: number
  readonly total: number
  /** Times the step was begun, this one among them. */
  readonly attempts: number
  readonly step: JobStep
  readonly personId: string
}

type LeasedRow = {
  job_id: string
  kind: string
  fence: string
  done: number
  total: number
  attempts: number
  step: JobStep
  person_id: string
}

/**
 * Takes the job that is due and has waited longest, or whose worker has fallen silent; that one kept its place. Of the
 * latter one at a time: a job that kills its worker kills what another lane does beside it, and that one must not be taken
 * for the culprit for long.
 */
export async function takeJob(tx: OfficeTx, leaseMs: number): Promise<LeasedJob | undefined> {
  await sql`/* job-lease.takeJob */ select pg_advisory_xact_lock(hashtextextended(${`take ${tx.office}`}, 0))`.execute(
    tx.db,
  )
  const found = await sql<LeasedRow>`/* job-lease.takeJob */
    update jobs set state = 'running', part = null, fence = fence + 1, attempts = attempts + 1,
      leased_until = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
    where office_id = ${tx.office} and job_id = (
      select job_id from jobs
      where office_id = ${tx.office} and due_at <= clock_timestamp()
        and (state = 'waiting' or (state = 'running' and leased_until < clock_timestamp() and not exists (
          select 1 from jobs suspect
          where suspect.office_id = ${tx.office} and suspect.state = 'running' and suspect.attempts > 1
            and suspect.leased_until >= clock_timestamp())))
      order by due_at, seq limit 1 for update skip locked)
    returning job_id, kind, fence, done, total, attempts, steps -> done as step, person_id`.execute(tx.db)
  const row = found.rows[0]
  return (
    row && {
      id: row.job_id,
      kind: row.kind,
      fence: Number(row.fence),
      at: row.done,
      total: row.total,
      attempts: row.attempts,
      step: row.step,
      personId: row.person_id,
    }
  )
}

type Held = Pick<LeasedJob, 'id' | 'fence'>

/** Makes a lease longer; false where it was lost or the job cancelled. */
export async function renewLease(tx: OfficeTx, { id, fence }: Held, leaseMs: number): Promise<boolean> {
  const done = await sql`/* job-lease.renewLease */
    update jobs set leased_until = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
    where office_id = ${tx.office} and job_id = ${id} and fence = ${fence} and state = 'running'`.execute(
    tx.db,
  )
  return done.numAffectedRows === 1n
}

/** Notes how far the step under way has come, and keeps the lease; false where it was lost or the job cancelled. */
export async function notePart(
  tx: OfficeTx,
  { id, fence }: Held,
  { part, leaseMs }: { readonly part: JobPart; readonly leaseMs: number },
): Promise<boolean> {
  const done = await sql`/* job-lease.notePart */
    update jobs set part = ${JSON.stringify(part)}::jsonb,
      leased_until = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
    where office_id = ${tx.office} and job_id = ${id} and fence = ${fence} and state = 'running'`.execute(
    tx.db,
  )
  return done.numAffectedRows === 1n
}

/** What a step came to: done, or given up with what was wrong. */
export type StepEnd = { readonly did: StepDone } | { readonly failed: JobFailure }

const MOST_MADE = 50

type Moved = { readonly at: number; readonly step: JobStep | undefined }

/**
 * Moves a job past the step it is at; nothing where the lease was lost. With its last step the job ends. The next step
 * comes back, so that the same worker may go on with it under the same lease.
 */
export async function passStep(
  tx: OfficeTx,
  { id, fence }: Held,
  { end, ms, at }: { readonly end: StepEnd; readonly ms: number; readonly at: Date },
): Promise<Moved | undefined> {
  const made = 'did' in end && end.did.made ? [end.did.made] : []
  const failed = 'failed' in end ? [end.failed] : []
  const counts = 'did' in end ? end.did.counts : {}
  const found = await sql<{ done: number; step: JobStep | null }>`/* job-lease.passStep */
    update jobs set done = done + 1, part = null, attempts = 1, worked_ms = worked_ms + ${Math.round(ms)},
      counts = (
        select coalesce(jsonb_object_agg(name, sum), '{}') from (
          select name, sum(value::numeric) as sum from (
            select * from jsonb_each_text(counts) as old(name, value)
            union all select * from jsonb_each_text(${JSON.stringify(counts)}::jsonb) as new(name, value)
          ) as both_of_them group by name
        ) as summed),
      made = (
        select coalesce(jsonb_agg(one order by place), '[]') from (
          select one, place from jsonb_array_elements(made || ${JSON.stringify(made)}::jsonb)
            with ordinality as each(one, place) order by place desc limit ${MOST_MADE}
        ) as newest),
      failures = failures || ${JSON.stringify(failed)}::jsonb,
      state = case when done + 1 < total then 'running'
        when jsonb_array_length(failures || ${JSON.stringify(failed)}::jsonb) = total then 'failed' else 'done' end,
      leased_until = case when done + 1 < total then leased_until end,
      ended_at = case when done + 1 < total then null else ${at}::timestamptz end
    where office_id = ${tx.office} and job_id = ${id} and fence = ${fence} and state = 'running'
    returning done, steps -> done as step`.execute(tx.db)
  const row = found.rows[0]
  return row && { at: row.done, step: row.step ?? undefined }
}

/**
 * Gives a job back before it is done. `again` keeps the count of attempts and waits before the next; without it the job is
 * only put behind the others that are due.
 */
export async function giveBack(
  tx: OfficeTx,
  { id, fence }: Held,
  again?: { readonly afterMs: number },
): Promise<void> {
  await sql`/* job-lease.giveBack */
    update jobs set state = 'waiting', part = null, leased_until = null,
      attempts = ${again ? sql`attempts` : sql`0`},
      due_at = clock_timestamp() + ${again?.afterMs ?? 0} * interval '1 millisecond'
    where office_id = ${tx.office} and job_id = ${id} and fence = ${fence} and state = 'running'`.execute(
    tx.db,
  )
}
