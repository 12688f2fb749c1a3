import { showPeople } from '#views/people.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** Who may act in the office. */
export const people: Command = {
  name: 'people',
  usage: 'people',
  says: { en: 'list the people of the office', vi: 'liệt kê cán bộ của cơ quan' },
  flags: {},
  run: async (run) => {
    const view = await showPeople(run.ctx, await readerOf(run))
    const vi = run.lang === 'vi'
    const rows = view.people.map((person) => [
      person.id,
      person.name,
      person.post,
      person.mayApprove ? (vi ? 'có quyền phê duyệt' : 'may approve') : '',
      person.active ? '' : vi ? 'không còn làm ở đây' : 'no longer here',
    ])
    const none = vi ? 'Danh sách còn trống.' : 'Nobody is on the list yet.'
    return { data: view, text: rows.length ? columns(rows) : none }
  },
}
