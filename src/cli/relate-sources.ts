import { relateSources } from '#acts/relate-sources.ts'
import { carryOut } from './acting.ts'
import type { Output, Run } from './command.ts'
import { wordAt } from './words-given.ts'

/** Says of two sources whether they tell one story from one origin. */
export async function relateTwoSources(run: Run, verdict: 'same' | 'different'): Promise<Output> {
  const a = wordAt(run, 0, { en: 'the first source', vi: 'mã nguồn thứ nhất' })
  const b = wordAt(run, 1, { en: 'the second source', vi: 'mã nguồn thứ hai' })
  const done = await carryOut(run, relateSources, { a, b, verdict, why: run.given.text('why') })
  return { data: done, text: run.lang === 'vi' ? 'Đã ghi.' : 'Noted.' }
}
