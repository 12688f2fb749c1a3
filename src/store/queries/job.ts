import { sql } from 'kysely'
import type { Job, JobFailure, JobMade, JobPart, JobState, JobStep, StepDone } from '#model/job.ts'
import type { InstallationTx, OfficeTx } from '../store.ts'

type JobRow = {
  job_id: string
  kind: string
  total: number
  done: number
  part: JobPart | null
  state: JobState
  worked_ms: string
  counts: Record<string, number>
  made: JobMade[]
  failures: JobFailure[]
  person_id: string
  asked_at: Date
  ended_at: Date | null
  noted: boolean
}

/** All of a job but its steps, which may be many thousands. */
const COLUMNS = sql.raw(
  'job_id, kind, total, done, part, state, worked_ms, counts, made, failures, person_id, asked_at, ended_at, noted',
)

function jobOf(row: JobRow): Job {
  return {
    id: row.job_id,
    kind: row.kind,
    total: row.total,
    done: row.done,
    ...(row.part ? { part: row.part } : {}),
    state: row.state,
    workedMs: Number(row.worked_ms),
    counts: row.counts,
    made: row.made,
    failures: row.failures,
    personId: row.person_id,
    askedAt: row.asked_at.toISOString(),
    ...(row.ended_at ? { endedAt: row.ended_at.toISOString() } : {}),
    noted: row.noted,
  }
}

export type NewJob = {
  readonly id: string
  readonly kind: string
  readonly steps: readonly JobStep[]
  readonly personId: string
  readonly at: Date
  /** Nobody asked for it just now, so nobody is told of its end. */
  readonly quiet?: boolean
}

export async function insertJob(tx: OfficeTx, job: NewJob): Promise<void> {
  await sql`/* job.insertJob */
    insert into jobs (office_id, job_id, kind, steps, total, person_id, asked_at, noted)
    values (${tx.office}, ${job.id}, ${job.kind}, ${JSON.stringify(job.steps)}, ${job.steps.length},
      ${job.personId}, ${job.at}, ${job.quiet ?? false})`.execute(tx.db)
}

export async function findJob(tx: OfficeTx, id: string): Promise<Job | undefined> {
  const found = await sql<JobRow>`/* job.findJob */
    select ${COLUMNS} from jobs where office_id = ${tx.office} and job_id = ${id}`.execute(tx.db)
  return found.rows[0] && jobOf(found.rows[0])
}

/** The newest jobs of the office. */
export async function listJobs(tx: OfficeTx, limit: number): Promise<readonly Job[]> {
  const found = await sql<JobRow>`/* job.listJobs */
    select ${COLUMNS} from jobs where office_id = ${tx.office} order by seq desc limit ${limit}`.execute(
    tx.db,
  )
  return found.rows.map(jobOf)
}

/** Jobs that go on or wait, and those that ended without anybody having seen it. Never the long past. */
export async function listOpenJobs(tx: OfficeTx, limit: number): Promise<readonly Job[]> {
  const found = await sql<JobRow>`/* job.listOpenJobs */
    select ${COLUMNS} from jobs
    where office_id = ${tx.office} and not noted
    order by seq desc limit ${limit}`.execute(tx.db)
  return found.rows.map(jobOf)
}

/** The job of a kind that is not over yet, so that the same work is not asked for twice. */
export async function findUnendedJob(tx: OfficeTx, kind: string): Promise<Job | undefined> {
  const found = await sql<JobRow>`/* job.findUnendedJob */
    select ${COLUMNS} from jobs
    where office_id = ${tx.office} and kind = ${kind} and state in ('waiting', 'running')
    order by seq desc limit 1`.execute(tx.db)
  return found.rows[0] && jobOf(found.rows[0])
}

/** The newest job of a kind one of whose steps holds these words; whatever became of it. */
export async function findJobAbout(tx: OfficeTx, kind: string, step: JobStep): Promise<Job | undefined> {
  const found = await sql<JobRow>`/* job.findJobAbout */
    select ${COLUMNS} from jobs
    where office_id = ${tx.office} and kind = ${kind} and steps @> ${JSON.stringify([step])}::jsonb
    order by seq desc limit 1`.execute(tx.db)
  return found.rows[0] && jobOf(found.rows[0])
}

/** Offices in which a job is due, by address. */
export async function listOfficesWithWork(tx: InstallationTx): Promise<readonly string[]> {
  const found = await sql<{ office_id: string }>`/* job.listOfficesWithWork */
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
  await sql`/* job.takeJob */ select pg_advisory_xact_lock(hashtextextended(${`take ${tx.office}`}, 0))`.execute(
    tx.db,
  )
  const found = await sql<LeasedRow>`/* job.takeJob */
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
  const done = await sql`/* job.renewLease */
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
  const done = await sql`/* job.notePart */
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
  const found = await sql<{ done: number; step: JobStep | null }>`/* job.passStep */
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
  await sql`/* job.giveBack */
    update jobs set state = 'waiting', part = null, leased_until = null,
      attempts = ${again ? sql`attempts` : sql`0`},
      due_at = clock_timestamp() + ${again?.afterMs ?? 0} * interval '1 millisecond'
    where office_id = ${tx.office} and job_id = ${id} and fence = ${fence} and state = 'running'`.execute(
    tx.db,
  )
}

/** Ends a job where it stands; whoever works on it loses the lease. False where it was over already. */
export async function cancelJob(tx: OfficeTx, id: string, at: Date): Promise<boolean> {
  const done = await sql`/* job.cancelJob */
    update jobs set state = 'cancelled', part = null, fence = fence + 1, leased_until = null, ended_at = ${at}, noted = true
    where office_id = ${tx.office} and job_id = ${id} and state in ('waiting', 'running')`.execute(tx.db)
  return done.numAffectedRows === 1n
}

/** Notes that somebody has seen the end of these jobs. */
export async function noteJobs(tx: OfficeTx, ids: readonly string[]): Promise<void> {
  await sql`/* job.noteJobs */
    update jobs set noted = true
    where office_id = ${tx.office} and job_id = any(${[...ids]}) and state in ('done', 'failed', 'cancelled')`.execute(
    tx.db,
  )
}

/** Forgets jobs of a kind that ended before a moment and of whose end everybody was told. */
export async function dropQuietJobs(tx: OfficeTx, kind: string, before: Date): Promise<void> {
  await sql`/* job.dropQuietJobs */
    delete from jobs where office_id = ${tx.office} and kind = ${kind} and noted and ended_at < ${before}`.execute(
    tx.db,
  )
}
