import { readAll } from '#acts/read-all.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { workThrough } from '../work-through.ts'

/** Reads every source again with the reader as it is today. */
export const sourcesRead: Command = {
  name: 'sources read',
  usage: 'sources read',
  says: { en: 'read every source again, as a job', vi: 'đọc lại mọi nguồn, thành một việc' },
  flags: {
    later: {
      says: {
        en: 'only put it in the queue: the server, or “entente work”, does it',
        vi: 'chỉ xếp hàng: máy chủ hoặc “entente work” sẽ làm',
      },
    },
  },
  run: async (run) => {
    const queued = await carryOut(run, readAll, {})
    if (!run.given.has('later')) return await workThrough(run, queued.jobId)
    return { data: queued, text: `${queued.jobId} (${queued.total})` }
  },
}
