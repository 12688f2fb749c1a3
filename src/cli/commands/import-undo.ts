import { undoImport } from '#acts/undo-import.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Takes a whole import back; the same file loads again afterwards. */
export const importUndo: Command = {
  name: 'import undo',
  usage: 'import undo IMPORT_ID',
  says: { en: 'take a whole import back', vi: 'hoàn tác cả một lần nhập' },
  flags: { why: { value: 'TEXT', says: { en: 'the reason, kept with it', vi: 'lý do, ghi kèm' } } },
  rehearses: true,
  run: async (run) => {
    const importId = wordAt(run, 0, { en: 'the import', vi: 'mã lần nhập' })
    const done = await carryOut(run, undoImport, { importId, why: run.given.text('why') })
    const text = run.lang === 'vi' ? `Đã hoàn tác ${done.undone} dòng.` : `Rows undone: ${done.undone}.`
    return { data: done, text }
  },
}
