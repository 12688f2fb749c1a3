import { relateParties } from '#acts/relate-parties.ts'
import { carryOut } from './acting.ts'
import type { Output, Run } from './command.ts'
import type { Flags } from './flags.ts'
import { wordAt } from './words-given.ts'

export const RELATE_FLAGS: Flags = {
  why: {
    value: 'TEXT',
    says: { en: 'the reason, kept with the decision', vi: 'lý do, ghi cùng quyết định' },
  },
}

/** Says of two partners, by address, that they are one or two. */
export async function relate(run: Run, verdict: 'same' | 'different'): Promise<Output> {
  const a = wordAt(run, 0, { en: 'the first partner', vi: 'đối tác thứ nhất' })
  const b = wordAt(run, 1, { en: 'the second partner', vi: 'đối tác thứ hai' })
  const done = await carryOut(run, relateParties, { a, b, verdict, why: run.given.text('why') })
  return { data: done, text: `${run.lang === 'vi' ? 'Đã ghi' : 'Noted'} (${done.judgementId}).` }
}
