import { loadBook } from '#acts/load-book.ts'
import { counted } from '#model/values/counted.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { readJsonLines } from '../json-lines.ts'
import { readGiven, wordAt } from '../words-given.ts'

/** Makes the book of a file that was exported whole, in an empty office. */
export const load: Command = {
  name: 'load',
  usage: 'load FILE',
  says: {
    en: 'load a whole book (JSON Lines from “export --kind book --format jsonl”) into an empty office',
    vi: 'nạp toàn bộ sổ (tệp JSON Lines từ “export --kind book --format jsonl”) vào cơ quan còn trống',
  },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const file = wordAt(run, 0, { en: 'the file', vi: 'tệp' })
    const lines = readJsonLines(await readGiven(run, file), file)
    const data = await carryOut(run, loadBook, { lines })
    const { sources, statements, records, differing } = data
    const vi = run.lang === 'vi'
    const same = vi ? 'Sổ giống hệt tệp.' : 'The book is the same as in the file.'
    const other = vi
      ? `${differing.length} mục khác với tệp: ${differing.slice(0, 10).join(', ')}.`
      : `Other than in the file: ${counted(differing.length, 'entry', 'entries')}, ${differing.slice(0, 10).join(', ')}.`
    const counts = vi
      ? `${sources} nguồn, ${statements} điều ghi nhận, ${records} mục.`
      : `${counted(sources, 'source')}, ${counted(statements, 'finding')}, ${counted(records, 'entry', 'entries')}.`
    return { data, text: `${counts} ${differing.length ? other : same}` }
  },
}
