import { rebuildBook } from '#acts/rebuild-book.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'

/** Folds the book anew from everything that was accepted. */
export const rebuild: Command = {
  name: 'rebuild',
  usage: 'rebuild',
  says: { en: 'put the book together anew from all decisions', vi: 'dựng lại sổ từ mọi quyết định' },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const done = await carryOut(run, rebuildBook, {})
    const text = run.lang === 'vi' ? `Sổ có ${done.records} mục.` : `The book holds ${done.records} matters.`
    return { data: done, text }
  },
}
