import { showPartners } from '#views/partners.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command } from '../command.ts'
import { PAGE_FLAG, pageGiven } from '../page-given.ts'
import { pagesLine } from '../pages-line.ts'
import { columns } from '../print/columns.ts'

/** Our partners by country. */
export const partners: Command = {
  name: 'partners',
  usage: 'partners',
  says: { en: 'list our partners by country', vi: 'liệt kê đối tác theo nước' },
  flags: { ...PAGE_FLAG, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const at = bookAtGiven(run)
    const view = await showPartners(run.ctx, await readerOf(run), { ...at, ...pageGiven(run) })
    const vi = run.lang === 'vi'
    const rows = view.countries.flatMap(({ country, partners: list }) =>
      list.map((each) => [
        country.name,
        each.partner.name,
        each.kind ?? '',
        [each.status, each.inherited && (vi ? 'kế thừa' : 'inherited')].filter(Boolean).join(', '),
        each.since ?? '',
        each.partner.id,
      ]),
    )
    const head = vi
      ? ['nước', 'đối tác', 'loại', 'tình trạng', 'từ', 'mã']
      : ['country', 'partner', 'kind', 'state', 'since', 'id']
    const none = vi ? 'Trong sổ chưa có đối tác nào.' : 'No partner is on file yet.'
    const text = [rows.length ? columns([head, ...rows]) : none, ...pagesLine(view.paging, run)].join('\n')
    return { data: view, text: await underDays(at, run, text) }
  },
}
