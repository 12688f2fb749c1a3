import { showHistory } from '#views/history.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { usageError } from '../flags.ts'

/** How the history knows who it was: acts on this machine name a person of the list, and nobody signs in. */
const HOW = { en: 'on this machine, not signed in', vi: 'trên máy này, không đăng nhập' }

/** What was done in the office, newest first. */
export const history: Command = {
  name: 'history',
  usage: 'history',
  says: { en: 'show what was done, by whom, newest first', vi: 'xem việc đã làm, ai làm, mới nhất trước' },
  flags: {
    before: {
      value: 'NUMBER',
      says: { en: 'only what came before this entry', vi: 'chỉ những việc trước mục này' },
    },
  },
  run: async (run) => {
    const { lang } = run
    const typed = run.given.text('before')
    const before = typed === undefined ? undefined : Number(typed)
    if (before !== undefined && !Number.isSafeInteger(before)) {
      throw usageError({
        en: `“${typed}” is not the number of an entry. Give one that stands before an entry of the list.`,
        vi: `“${typed}” không phải là số của một mục. Hãy ghi số đứng đầu một mục trong danh sách.`,
      })
    }
    const view = await showHistory(run.ctx, await readerOf(run), before === undefined ? {} : { before })
    const lines = view.entries.map((entry) =>
      [
        `${entry.seq}  ${entry.atText}  ${entry.personName} (${HOW[lang]}): ${entry.actWord}${entry.about ? ` – ${entry.about}` : ''}`,
        ...(entry.undoable.length
          ? [`    ${lang === 'vi' ? 'hoàn tác' : 'undo'}: ${entry.undoable.join(' ')}`]
          : []),
      ].join('\n'),
    )
    const more = view.next === undefined ? [] : [`… entente history --before ${view.next}`]
    return { data: view, text: [...lines, ...more].join('\n') }
  },
}
