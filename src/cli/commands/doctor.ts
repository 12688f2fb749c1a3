import type { Language } from '#model/problem.ts'
import { readerFacts } from '#views/reader-output.ts'
import type { Command } from '../command.ts'
import { EXIT_CODES } from '../exit-codes.ts'
import { columns } from '../print/columns.ts'
import type { Inspection } from '../program.ts'

/** How the database is run and reached, for people who read Vietnamese. */
const WAYS_VI: Readonly<Record<string, string>> = {
  embedded: 'đi kèm chương trình',
  given: 'máy chủ có sẵn',
  joined: 'dùng chung với máy chủ đang chạy',
}

const WORDS = {
  folder: { en: 'Data folder', vi: 'Thư mục dữ liệu' },
  database: { en: 'Database', vi: 'Cơ sở dữ liệu' },
  kept: { en: 'What was kept', vi: 'Điều đã ghi' },
  server: { en: 'Server running', vi: 'Máy chủ đang chạy' },
  reader: { en: 'Reader', vi: 'Bộ đọc' },
  gazetteer: { en: 'Gazetteer', vi: 'Bảng địa danh' },
  survives: { en: 'survives a power cut', vi: 'giữ được cả khi mất điện' },
  lost: { en: 'may be lost in a power cut', vi: 'có thể mất khi mất điện' },
  none: { en: 'none', vi: 'không' },
  unseen: {
    en: 'not seen from here: several may work on a PostgreSQL server of your own',
    vi: 'không thấy được từ đây: nhiều máy chủ có thể cùng dùng máy chủ PostgreSQL riêng',
  },
  closed: { en: 'cannot be opened, see below', vi: 'không mở được, xem bên dưới' },
} as const

/** What an administrator asks about first: answered as far as it is known where the database cannot be opened. */
export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor',
  says: { en: 'tell where the data are and what runs', vi: 'cho biết dữ liệu ở đâu và đang chạy gì' },
  flags: {},
  run: async ({ program, ctx, lang }) => {
    const found = await program.inspect()
    const reader = readerFacts(ctx.gazetteer)
    const rows = [
      ['Entente', program.version],
      ['Node', `${found.node}, ${found.platform}`],
      ...whereRows(found, lang),
      [WORDS.server[lang], serverSaid(found, lang)],
      [WORDS.reader[lang], reader.readerVersion],
      [WORDS.gazetteer[lang], reader.gazetteerVersion],
    ]
    const { trouble } = found
    const data = { version: program.version, ...found, ...reader }
    if (!trouble) return { data, text: columns(rows) }
    const says = trouble.problems.map((each) => each.says[lang])
    return { data, text: [columns(rows), '', ...says].join('\n'), code: EXIT_CODES[trouble.code] }
  },
}

function whereRows({ dataDir, database }: Inspection, lang: Language): readonly (readonly string[])[] {
  const folder = dataDir === undefined ? [] : [[WORDS.folder[lang], dataDir]]
  if (!database) return [...folder, [WORDS.database[lang], WORDS.closed[lang]]]
  const words = lang === 'vi' ? WAYS_VI : {}
  const way = [database.mode, database.way, database.address, database.database]
    .flatMap((each) => (each ? [words[each] ?? each] : []))
    .join(', ')
  return [
    ...folder,
    [WORDS.database[lang], `PostgreSQL ${database.version} (${way})`],
    [WORDS.kept[lang], (database.durable ? WORDS.survives : WORDS.lost)[lang]],
  ]
}

function serverSaid({ server, dataDir }: Inspection, lang: Language): string {
  if (server) return `pid ${server.pid}, ${server.startedAt}${server.url ? `, ${server.url}` : ''}`
  return (dataDir === undefined ? WORDS.unseen : WORDS.none)[lang]
}
