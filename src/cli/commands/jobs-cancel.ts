import { cancelJob } from '#acts/steer-job.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Ends a job where it stands. */
export const jobsCancel: Command = {
  name: 'jobs cancel',
  usage: 'jobs cancel JOB_ID',
  says: { en: 'end a job where it stands; what it did stays', vi: 'dừng một việc; phần đã làm vẫn giữ' },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const jobId = wordAt(run, 0, { en: 'the job', vi: 'mã việc' })
    const done = await carryOut(run, cancelJob, { jobId })
    const { lang } = run
    const text =
      lang === 'vi'
        ? `Đã hủy sau ${done.done}/${done.total} phần.`
        : `Cancelled after ${done.done} of ${done.total}.`
    return { data: done, text }
  },
}
