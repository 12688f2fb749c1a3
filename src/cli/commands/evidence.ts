import { showEvidence } from '#views/evidence.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'
import { wordAt } from '../words-given.ts'

/** The files attached to one matter. */
export const evidence: Command = {
  name: 'evidence',
  usage: 'evidence RECORD_ID',
  says: { en: 'list the files attached to a matter', vi: 'xem các tệp đính kèm của một mục' },
  flags: {},
  run: async (run) => {
    const recordId = wordAt(run, 0, { en: 'the address of the matter', vi: 'mã của mục' })
    const view = await showEvidence(run.ctx, await readerOf(run), { recordId })
    const rows = view.files.map((file) => [
      file.id,
      file.fileName,
      file.sizeText,
      file.by,
      file.at,
      file.note ?? '',
    ])
    const none = run.lang === 'vi' ? 'Chưa có tệp nào.' : 'No file is attached.'
    return { data: view, text: rows.length ? columns(rows) : none }
  },
}
