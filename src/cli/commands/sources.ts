import { showSources } from '#views/sources.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { PAGE_FLAG, pageGiven } from '../page-given.ts'
import { pagesLine } from '../pages-line.ts'
import { columns } from '../print/columns.ts'

/** The sources, the newest first, with how many findings stand where. */
export const sources: Command = {
  name: 'sources',
  usage: 'sources',
  says: { en: 'list the sources and what waits in them', vi: 'liệt kê nguồn và số điều đang chờ' },
  flags: PAGE_FLAG,
  run: async (run) => {
    const view = await showSources(run.ctx, await readerOf(run), pageGiven(run))
    const vi = run.lang === 'vi'
    const head = vi
      ? ['mã', 'ngày đăng', 'chờ', 'xác nhận', 'bỏ', 'tiêu đề']
      : ['id', 'published', 'waiting', 'confirmed', 'set aside', 'title']
    const rows = view.sources.map((each) => [
      each.id,
      each.published ?? '',
      String(each.waiting),
      String(each.accepted),
      String(each.rejected),
      each.title,
    ])
    const none = vi ? 'Chưa có nguồn nào.' : 'No source is kept here yet.'
    const text = [rows.length ? columns([head, ...rows]) : none, ...pagesLine(view.paging, run)].join('\n')
    return { data: view, text }
  },
}
