import { sql } from 'kysely'
import type { Job, JobFailure, JobMade, JobPart, JobState, JobStep } from '#model/job.ts'
import type { OfficeTx } from '../store.ts'

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
