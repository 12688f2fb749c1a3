import { completeStep, failStep, keepLease, LeaseLostError, returnWork, type Work } from '#acts/lease-job.ts'
import type { Actor, Context } from '#context.ts'
import { errorTrace } from '#model/error-trace.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import type { StepKind } from './step-kind.ts'
import { tellingParts } from './telling-parts.ts'

/** How a worker works. */
export type Manner = {
  readonly kinds: readonly StepKind[]
  /** How long a worker may be silent before its job goes to another. */
  readonly leaseMs: number
  /** Wait before a step that broke is tried again; it doubles with each attempt. */
  readonly againMs: number
  readonly stopped: () => boolean
  /** Told of each step that lies behind. */
  readonly onStep?: (work: Work) => void
}

/** Tries of one step before it is given up. A worker that died on it has tried, too. */
const MOST_ATTEMPTS = 3
/** Steps done at a stretch while others wait behind. */
const STRETCH = 25

/** Does steps of a job it holds until the job ends, the stretch is over, or the lease is lost. */
export async function workOn(ctx: Context, taken: Work, manner: Manner): Promise<void> {
  let lost = false
  const beat = setInterval(() => {
    keepLease(ctx, taken, manner.leaseMs).then(
      (kept) => {
        lost ||= !kept
      },
      (error: unknown) => ctx.log('lease-not-renewed', { job: taken.id, error: String(error) }),
    )
  }, manner.leaseMs / 3)
  try {
    let work: Work | undefined = taken
    for (let count = 0; work && count < STRETCH && !manner.stopped() && !lost; count += 1) {
      const did: Work = work
      work = await oneStep(ctx, did, manner)
      manner.onStep?.(did)
    }
    if (work && !lost) await returnWork(ctx, work)
  } catch (error) {
    if (!(error instanceof LeaseLostError || error instanceof PutBackError)) throw error
  } finally {
    clearInterval(beat)
  }
}

/** The job waits for another attempt; this worker is done with it for now. */
class PutBackError extends Error {}

async function oneStep(ctx: Context, work: Work, manner: Manner): Promise<Work | undefined> {
  const began = performance.now()
  const ms = () => performance.now() - began
  if (work.attempts > MOST_ATTEMPTS) return await failStep(ctx, work, [broken()], ms())
  const kind = manner.kinds.find((one) => one.kind === work.kind)
  if (!kind) return await failStep(ctx, work, [unknownKind(work.kind)], ms())
  const actor: Actor = { office: work.office, person: work.personId }
  try {
    const telling = tellingParts(ctx, work, manner.leaseMs)
    const effect = await kind.prepare(telling, actor, work.step)
    return await completeStep(telling, work, effect, ms)
  } catch (error) {
    if (error instanceof LeaseLostError) throw error
    if (!(error instanceof ActError)) ctx.log('step-broke', { job: work.id, trace: errorTrace(error) })
    if (mayPass(error) && work.attempts < MOST_ATTEMPTS) {
      await returnWork(ctx, work, { afterMs: manner.againMs * 2 ** (work.attempts - 1) })
      throw new PutBackError(work.id)
    }
    return await failStep(ctx, work, error instanceof ActError ? error.problems : [broken()], ms())
  }
}

/** What was refused for good is not asked for again; a slow neighbour or a fault may have passed by then. */
function mayPass(error: unknown): boolean {
  return !(error instanceof ActError) || error.problems.some((one) => one.details?.mayPass === true)
}

function broken(): Problem {
  return problem('step-broke', {
    en: `This part broke ${MOST_ATTEMPTS} times and was given up; the rest went on. Try it again, or tell whoever runs this program.`,
    vi: `Phần này bị lỗi ${MOST_ATTEMPTS} lần nên đã bỏ qua; phần còn lại vẫn tiếp tục. Hãy thử lại, hoặc báo người quản trị chương trình.`,
  })
}

function unknownKind(kind: string): Problem {
  return problem('job-unknown', {
    en: `This program does not know the work “${kind}”. A newer Entente may have asked for it: start that one, or cancel the work.`,
    vi: `Chương trình này không biết việc “${kind}”. Có thể bản Entente mới hơn đã giao việc: hãy chạy bản đó, hoặc hủy việc.`,
  })
}
