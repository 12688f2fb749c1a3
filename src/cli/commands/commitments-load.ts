import { reloadChasing } from '#acts/reload-chasing.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { readGiven, wordAt } from '../words-given.ts'

/** Takes in the table a unit filled in and sent back. */
export const commitmentsLoad: Command = {
  name: 'commitments load',
  usage: 'commitments load FILE',
  says: { en: 'take in the table a unit sent back', vi: 'nhập bảng đơn vị gửi lại' },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const bytes = await readGiven(run, wordAt(run, 0, { en: 'the file', vi: 'tệp' }))
    const done = await carryOut(run, reloadChasing, { bytes })
    const vi = run.lang === 'vi'
    const head = vi
      ? `Đã nhập ${done.taken}, giữ nguyên ${done.same}, để trống ${done.empty}, chưa hiểu ${done.refused.length}.`
      : `${done.taken} taken in, ${done.same} as before, ${done.empty} empty, ${done.refused.length} not understood.`
    const odd = done.refused.map(
      ({ line, problem }) => `${vi ? 'Dòng' : 'Line'} ${line}: ${problem.says[run.lang]}`,
    )
    return { data: done, text: [head, ...odd].join('\n') }
  },
}
