import { LeaseLostError, tellPart, type Work } from '#acts/lease-job.ts'
import type { Context, Log } from '#context.ts'

/** Told at most this often: for eyes, not for the record. */
const EVERY_MS = 400

/**
 * The context with its log watched: an act that tells how far it is (`done` of `total`) is noted at its job, beside the
 * transaction it works in. Where the job was cancelled meanwhile, the next such word ends the act, and nothing of it is kept.
 */
export function tellingParts(ctx: Context, work: Work, leaseMs: number): Context {
  const began = performance.now()
  let told = 0
  let lost = false
  const log: Log = (event, facts = {}) => {
    ctx.log(event, facts)
    const { done, total } = facts
    if (typeof done !== 'number' || typeof total !== 'number') return
    if (lost) throw new LeaseLostError(`${work.id} is no longer ours`)
    const ms = Math.round(performance.now() - began)
    if (told && ms - told < EVERY_MS) return
    told = ms
    tellPart(ctx, work, { part: { done, total, ms }, leaseMs }).then(
      (kept) => {
        lost ||= !kept
      },
      (error: unknown) => ctx.log('part-not-told', { job: work.id, error: String(error) }),
    )
  }
  return { ...ctx, log }
}
