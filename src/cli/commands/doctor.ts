import { readerFacts } from '#views/reader-output.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** How the database is run and reached, for people who read Vietnamese. */
const WAYS_VI: Readonly<Record<string, string>> = {
  embedded: 'đi kèm chương trình',
  given: 'máy chủ có sẵn',
  joined: 'dùng chung với máy chủ đang chạy',
}

/** What an administrator asks about first. */
export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor',
  says: { en: 'tell where the data are and what runs', vi: 'cho biết dữ liệu ở đâu và đang chạy gì' },
  flags: {},
  run: async ({ program, ctx, lang }) => {
    const found = await program.inspect()
    const reader = readerFacts(ctx.gazetteer)
    const vi = lang === 'vi'
    const { database, server } = found
    const words: Readonly<Record<string, string>> = vi ? WAYS_VI : {}
    const way = [database.mode, database.way, database.address, database.database]
      .flatMap((each) => (each ? [words[each] ?? each] : []))
      .join(', ')
    const power = database.durable
      ? vi
        ? 'giữ được cả khi mất điện'
        : 'survives a power cut'
      : vi
        ? 'có thể mất khi mất điện'
        : 'may be lost in a power cut'
    const running = server
      ? `pid ${server.pid}, ${server.startedAt}${server.url ? `, ${server.url}` : ''}`
      : vi
        ? 'không'
        : 'none'
    const rows = [
      ['Entente', program.version],
      ['Node', `${found.node}, ${found.platform}`],
      [vi ? 'Thư mục dữ liệu' : 'Data folder', found.dataDir],
      [vi ? 'Cơ sở dữ liệu' : 'Database', `PostgreSQL ${database.version} (${way})`],
      [vi ? 'Điều đã ghi' : 'What was kept', power],
      [vi ? 'Máy chủ đang chạy' : 'Server running', running],
      [vi ? 'Bộ đọc' : 'Reader', reader.readerVersion],
      [vi ? 'Bảng địa danh' : 'Gazetteer', reader.gazetteerVersion],
    ]
    return { data: { version: program.version, ...found, ...reader }, text: columns(rows) }
  },
}
