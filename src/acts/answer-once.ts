import type { Context } from '#context.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { type Answered, findAnswered, holdKey, saveAnswered } from '#store/queries/answered.ts'

const KEPT_MS = 24 * 60 * 60 * 1000
const LONGEST_KEY = 200

/** A request that may be sent twice: its key, and the print of what it asks, so that one key never means two things. */
export type Keyed = { readonly key: string; readonly request: string }

/**
 * Answers a request once: sent again under its key within 24 hours, it gets the same answer and nothing is done. What it
 * does and the answer are one transaction, so a lost connection leaves both or neither; a refusal is not kept.
 */
export async function answerOnce(
  ctx: Context,
  office: string,
  { key, request }: Keyed,
  work: (ctx: Context) => Promise<{ readonly status: number; readonly body: unknown }>,
): Promise<Answered> {
  if (key.length > LONGEST_KEY) throw new ActError('invalid', keyTooLong())
  return await ctx.store.inOffice(office, async (tx) => {
    await holdKey(tx, key)
    const at = ctx.now()
    const since = new Date(at.getTime() - KEPT_MS)
    const before = await findAnswered(tx, key, since)
    if (before && before.request !== request) throw new ActError('invalid', keyUsed())
    if (before) return before
    const answer = { request, ...(await work({ ...ctx, store: ctx.store.joining(tx) })) }
    await saveAnswered(tx, key, answer, { at, since })
    return answer
  })
}

function keyTooLong(): Problem {
  return problem(
    'key-too-long',
    {
      en: `An Idempotency-Key has at most ${LONGEST_KEY} characters. Send a shorter one.`,
      vi: `Idempotency-Key dài tối đa ${LONGEST_KEY} ký tự. Hãy gửi khóa ngắn hơn.`,
    },
    { where: 'Idempotency-Key' },
  )
}

function keyUsed(): Problem {
  return problem(
    'key-used',
    {
      en: 'This Idempotency-Key was used for another request. Send a new key with a new request.',
      vi: 'Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy gửi khóa mới cho yêu cầu mới.',
    },
    { where: 'Idempotency-Key' },
  )
}
