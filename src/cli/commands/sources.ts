import { listSourcesView } from '#views/home.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** The newest sources with how many findings stand where. */
export const sources: Command = {
  name: 'sources',
  usage: 'sources',
  says: { en: 'list the sources and what waits in them', vi: 'liệt kê nguồn và số điều đang chờ' },
  flags: {},
  run: async (run) => {
    const list = await listSourcesView(run.ctx, await readerOf(run))
    const vi = run.lang === 'vi'
    const head = vi
      ? ['mã', 'ngày đăng', 'chờ', 'xác nhận', 'bỏ', 'tiêu đề']
      : ['id', 'published', 'waiting', 'confirmed', 'set aside', 'title']
    const rows = list.map((each) => [
      each.id,
      each.published ?? '',
      String(each.waiting),
      String(each.accepted),
      String(each.rejected),
      each.title,
    ])
    const none = vi ? 'Chưa có nguồn nào.' : 'No source is kept here yet.'
    return { data: { sources: list }, text: rows.length ? columns([head, ...rows]) : none }
  },
}
