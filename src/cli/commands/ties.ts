import { tiesTable } from '#papers/ties-table.ts'
import { showTiesPage } from '#views/lists/ties-page.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { LIST_FLAGS, listGiven, listOutput } from '../list-given.ts'

/** Ties on a day: in force, running out, undated, silent, ended, inherited; with the rule they were counted by. */
export const ties: Command = {
  name: 'ties',
  usage: 'ties [--state LIST] [--days N]',
  says: {
    en: 'list ties on a day: in force, running out, silent, ended, inherited',
    vi: 'liệt kê quan hệ theo ngày: đang có hiệu lực, sắp hết hạn, im lặng, đã chấm dứt, kế thừa',
  },
  flags: { ...LIST_FLAGS, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const reader = await readerOf(run)
    const asked = { ...listGiven(run), ...bookAtGiven(run) }
    const view = await showTiesPage(run.ctx, reader, asked)
    const rows = view.lines.map((line) => [
      line.partner.name,
      line.partner.country ?? '',
      line.kind?.text ?? '–',
      line.since?.text ?? '–',
      line.stateWord,
      line.end?.onText ?? '–',
      line.exchange?.onText ?? '–',
    ])
    return await listOutput(run, view, {
      rows,
      show: async (paging) => await showTiesPage(run.ctx, reader, { ...asked, ...paging }),
      table: (page) => tiesTable(page, run.lang),
    })
  },
}
