import type { Context, Reader } from '#context.ts'
import type { Job, JobStep } from '#model/job.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { findJob, listJobs, listOpenJobs } from '#store/queries/job.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import type { OfficeTx } from '#store/store.ts'
import { printMoment } from './moment.ts'
import { COUNT_WORDS, JOB_STATES, JOB_WORDS } from './words/job-words.ts'

/** A job as its reader sees it. */
export type JobView = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly state: Job['state']
  readonly stateWord: string
  readonly done: number
  readonly total: number
  /** How far the step under way has come by its own count: rows written, say. */
  readonly part?: { readonly done: number; readonly total: number }
  /** How long it may still take, in words; only while it goes on and something lies behind. */
  readonly left?: string
  /** What it came to so far: “40 read, 12 new findings”. */
  readonly summary: string
  readonly made: Job['made']
  readonly failures: readonly { readonly what: string; readonly says: readonly string[] }[]
  readonly askedBy: string
  readonly askedAt: string
  readonly askedText: string
  readonly endedAt?: string
  readonly endedText?: string
  readonly over: boolean
  readonly noted: boolean
}

const COUNT_ORDER = Object.keys(COUNT_WORDS)
const LISTED = 50
const SHOWN_BESIDE = 4

/** The jobs of the office, newest first. */
export async function showJobs(ctx: Context, reader: Reader): Promise<{ readonly jobs: readonly JobView[] }> {
  return await ctx.store.readOffice(reader.office, async (tx) => ({
    jobs: await jobViews(tx, await listJobs(tx, LISTED), reader.lang),
  }))
}

/** What goes on or has ended unseen, to be shown beside whatever page is open. */
export async function listBesideJobs(tx: OfficeTx): Promise<readonly Job[]> {
  return await listOpenJobs(tx, SHOWN_BESIDE)
}

/** One job. */
export async function showJob(
  ctx: Context,
  reader: Reader,
  { jobId }: { readonly jobId: string },
): Promise<JobView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const job = await findJob(tx, jobId)
    const [view] = job ? await jobViews(tx, [job], reader.lang) : []
    if (view) return view
    throw new ActError(
      'not-found',
      problem('no-such-job', {
        en: `There is no job “${jobId}” in this office. See its jobs for those there are.`,
        vi: `Cơ quan này không có việc “${jobId}”. Hãy xem danh sách việc của cơ quan.`,
      }),
    )
  })
}

/** Jobs as their reader sees them. */
export async function jobViews(
  tx: OfficeTx,
  jobs: readonly Job[],
  lang: Language,
): Promise<readonly JobView[]> {
  if (!jobs.length) return []
  const people = await listPeople(tx)
  return jobs.map((job) => jobView(job, people, lang, tx.zone))
}

function jobView(job: Job, people: readonly Person[], lang: Language, zone: string): JobView {
  const left = timeLeft(job, lang)
  return {
    id: job.id,
    kind: job.kind,
    title: JOB_WORDS[job.kind]?.[lang] ?? job.kind,
    state: job.state,
    stateWord: JOB_STATES[job.state]?.[lang] ?? job.state,
    done: job.done,
    total: job.total,
    ...(job.part ? { part: { done: job.part.done, total: job.part.total } } : {}),
    ...(left ? { left } : {}),
    summary: Object.entries(job.counts)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => COUNT_ORDER.indexOf(a) - COUNT_ORDER.indexOf(b))
      .map(([name, count]) => `${count} ${countWord(name, count, lang)}`)
      .join(', '),
    made: job.made,
    failures: job.failures.map(({ step, problems }) => ({
      what: whatOf(step),
      says: problems.map((one) => one.says[lang]),
    })),
    askedBy: people.find((person) => person.id === job.personId)?.name ?? job.personId,
    askedAt: job.askedAt,
    askedText: printMoment(job.askedAt, lang, zone),
    ...(job.endedAt ? { endedAt: job.endedAt, endedText: printMoment(job.endedAt, lang, zone) } : {}),
    over: job.endedAt !== undefined,
    noted: job.noted,
  }
}

function whatOf(step: JobStep): string {
  return step.title ?? step.url ?? Object.values(step)[0] ?? ''
}

/** From what lies behind, steps and the part of the one under way: the work still ahead, not the waiting for one’s turn. */
function timeLeft(job: Job, lang: Language): string | undefined {
  const { part } = job
  if (job.endedAt || job.done === job.total) return undefined
  const behind = job.done + (part ? part.done / Math.max(1, part.total) : 0)
  if (!behind) return undefined
  const worked = job.workedMs + (part?.ms ?? 0)
  const minutes = Math.round(((worked / behind) * (job.total - behind)) / 60_000)
  if (minutes < 1) return lang === 'vi' ? 'còn chưa đến 1 phút' : 'less than a minute left'
  if (minutes < 90) return lang === 'vi' ? `còn khoảng ${minutes} phút` : `about ${minutes} min left`
  const hours = Math.round(minutes / 60)
  return lang === 'vi' ? `còn khoảng ${hours} giờ` : `about ${hours} h left`
}

function countWord(name: string, count: number, lang: Language): string {
  const word = COUNT_WORDS[name]
  return (lang === 'en' && count === 1 ? word?.one : undefined) ?? word?.[lang] ?? name
}
