import { showEmbassies } from '#views/embassies.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** Embassies and consulates on file, with who headed them in turn. */
export const embassies: Command = {
  name: 'embassies',
  usage: 'embassies [--country CODE]',
  says: {
    en: 'list embassies and consulates with who headed them in turn',
    vi: 'liệt kê cơ quan đại diện và người đứng đầu lần lượt',
  },
  flags: {
    country: { value: 'CODE', says: { en: 'of one country, such as KR', vi: 'của một nước, ví dụ KR' } },
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const country = run.given.text('country')
    const asked = { ...(country ? { country } : {}), ...bookAtGiven(run) }
    const view = await showEmbassies(run.ctx, await readerOf(run), asked)
    const rows = view.embassies.flatMap((one) => [
      [one.key, one.name, '', ''],
      ...one.heads.map((head) => [
        '',
        `  ${head.person.name}`,
        head.role,
        [head.fromText ?? '', head.toText ?? ''].filter(Boolean).join(' – ') || (head.seenText ?? ''),
      ]),
    ])
    const none =
      run.lang === 'vi' ? 'Sổ chưa có cơ quan đại diện nào.' : 'No embassy or consulate is on file.'
    return { data: view, text: rows.length ? columns(rows) : none }
  },
}
