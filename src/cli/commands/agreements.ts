import { agreementsTable } from '#papers/ties-table.ts'
import { showAgreementsPage } from '#views/lists/ties-page.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { LIST_FLAGS, listGiven, listOutput } from '../list-given.ts'

/** Agreements on a day: in force, running out with the last day for notice, run out, undated, ended, inherited. */
export const agreements: Command = {
  name: 'agreements',
  usage: 'agreements [--state LIST] [--days N]',
  says: {
    en: 'list agreements on a day: in force, running out, run out, undated, ended',
    vi: 'liệt kê thỏa thuận theo ngày: đang có hiệu lực, sắp hết hạn, đã hết hạn, chưa rõ ngày',
  },
  flags: { ...LIST_FLAGS, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const reader = await readerOf(run)
    const asked = { ...listGiven(run), ...bookAtGiven(run) }
    const view = await showAgreementsPage(run.ctx, reader, asked)
    const rows = view.lines.map((line) => [
      line.recordId,
      line.date?.text ?? '–',
      line.parties
        .map((one) => one.name)
        .join(' – ')
        .slice(0, 60),
      line.instrument?.text ?? '–',
      line.stateWord,
      line.end.onText ?? '–',
      line.end.noticeText ?? '–',
      line.end.says,
    ])
    return await listOutput(run, view, {
      rows,
      show: async (paging) => await showAgreementsPage(run.ctx, reader, { ...asked, ...paging }),
      table: (page) => agreementsTable(page, run.lang),
    })
  },
}
