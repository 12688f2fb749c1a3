import { listOfficesView } from '#views/office.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** The offices of this installation. */
export const offices: Command = {
  name: 'offices',
  usage: 'offices',
  says: { en: 'list the offices kept here', vi: 'liệt kê các cơ quan ở đây' },
  flags: {},
  run: async ({ program, ctx, lang }) => {
    await program.prepare()
    const view = await listOfficesView(ctx, lang)
    const vi = lang === 'vi'
    const rows = view.offices.map((office) => [
      office.id,
      office.name,
      `${office.home}, ${office.country}`,
      office.sample ? (vi ? 'dữ liệu mẫu' : 'sample data') : '',
    ])
    const none = vi ? 'Chưa có cơ quan nào.' : 'There is no office yet.'
    return { data: view, text: rows.length ? columns(rows) : none }
  },
}
