import type { Command } from '../command.ts'
import { tellStep } from '../work-through.ts'

/** Works on the queue beside the server, or without one. */
export const work: Command = {
  name: 'work',
  usage: 'work',
  says: { en: 'work on the queue of jobs, of every office', vi: 'làm các việc đang chờ của mọi cơ quan' },
  flags: {
    once: { says: { en: 'end when nothing is due', vi: 'kết thúc khi không còn việc đến hạn' } },
  },
  run: async (run) => {
    await run.program.prepare()
    let steps = 0
    const tell = tellStep(run)
    await run.program.work({
      until: run.given.has('once') ? 'idle' : 'stopped',
      onStep: (step) => {
        steps += 1
        tell(step)
      },
    })
    const text = run.lang === 'vi' ? `Đã làm ${steps} phần.` : `${steps} steps done.`
    return { data: { steps }, text }
  },
}
