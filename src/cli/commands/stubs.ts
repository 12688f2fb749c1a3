import { showStubs } from '#views/stubs.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** What is kept of documents that are state secrets. */
export const stubs: Command = {
  name: 'stubs',
  usage: 'stubs',
  says: { en: 'list the stubs of secret documents', vi: 'xem các phiếu văn bản mật' },
  flags: {},
  run: async (run) => {
    const view = await showStubs(run.ctx, await readerOf(run))
    const rows = view.stubs.map((stub) => [
      stub.degreeWord,
      stub.number ?? '–',
      stub.dayText ?? '–',
      stub.holder,
      stub.by,
    ])
    const none = run.lang === 'vi' ? 'Chưa có phiếu nào.' : 'There is none.'
    return { data: view, text: rows.length ? columns(rows) : none }
  },
}
