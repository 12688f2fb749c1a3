import { undoJudgement } from '#acts/undo-judgement.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Takes decisions back; what they decided stands as it did before them. */
export const undo: Command = {
  name: 'undo',
  usage: 'undo DECISION_ID…',
  says: { en: 'take decisions back', vi: 'hoàn tác quyết định' },
  flags: { why: { value: 'TEXT', says: { en: 'the reason, kept with it', vi: 'lý do, ghi kèm' } } },
  rehearses: true,
  run: async (run) => {
    wordAt(run, 0, { en: 'the decision', vi: 'mã quyết định' })
    const done = await carryOut(run, undoJudgement, {
      judgementIds: run.given.words,
      why: run.given.text('why'),
    })
    const text =
      run.lang === 'vi' ? `Đã hoàn tác ${done.undone} quyết định.` : `Decisions undone: ${done.undone}.`
    return { data: done, text }
  },
}
