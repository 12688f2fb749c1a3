import { showOfficesHeld } from '#views/offices-held.ts'
import { sayDoubt } from '#views/words/attested-words.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** Who holds which office by the book, and which of them are to be asked after. */
export const officesHeld: Command = {
  name: 'offices-held',
  usage: 'offices-held [--stale]',
  says: {
    en: 'list who holds which office, and what is too old to rely on',
    vi: 'liệt kê ai giữ chức vụ nào, và mục nào cần kiểm tra lại',
  },
  flags: {
    stale: {
      says: {
        en: 'only those without a source for 18 months, or that a newer source contradicts',
        vi: 'chỉ các mục hơn 18 tháng chưa có nguồn, hoặc nguồn mới hơn nêu khác',
      },
    },
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const stale = run.given.has('stale')
    const view = await showOfficesHeld(run.ctx, await readerOf(run), { stale, ...bookAtGiven(run) })
    const rows = view.offices.map((held) => [
      held.person.name,
      [held.role.text, held.of?.name].filter(Boolean).join(', '),
      held.lastAttestedText ?? '–',
      sayDoubt({ old: held.old, successor: held.succeededBy?.name }, run.lang) ?? '',
    ])
    const head =
      run.lang === 'vi'
        ? `Tính đến ${view.asOfText}: ${view.total} chức vụ, ${view.doubtful} cần kiểm tra lại`
        : `As of ${view.asOfText}: ${view.total} offices, ${view.doubtful} to be asked after`
    return { data: view, text: rows.length ? `${head}\n\n${columns(rows)}` : head }
  },
}
