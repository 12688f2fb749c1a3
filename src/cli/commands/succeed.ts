import { basename } from 'node:path'
import { type LoadedSuccessions, loadSuccessions } from '#acts/load-successions.ts'
import { renderAfterMergerText } from '#papers/after-merger-text.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Output, Run } from '../command.ts'
import { columns } from '../print/columns.ts'
import { flagNeeded, readGiven } from '../words-given.ts'
import { dayGiven, MERGER_FLAGS } from './after-merger.ts'

/** What a run ends with where rows were left for a person: what was certain is kept. */
const LEFT_ROWS = 3

/** Loads a table that says which unit follows which from what day on; a dry run says what each row would do. */
export const succeedCommand: Command = {
  name: 'succeed',
  usage: 'succeed --table FILE',
  says: {
    en: 'load a table of mergers: which unit follows which, from what day',
    vi: 'nạp bảng sáp nhập: đơn vị nào kế thừa đơn vị nào, từ ngày nào',
  },
  flags: {
    table: { value: 'FILE', says: { en: 'the table (CSV or XLSX)', vi: 'bảng (CSV hoặc XLSX)' } },
    country: {
      value: 'CODE',
      says: { en: 'country of rows that name none', vi: 'nước của các dòng không ghi nước' },
    },
    show: { says: { en: 'print the book after the merger, too', vi: 'in luôn sổ sau sáp nhập' } },
    ...MERGER_FLAGS,
  },
  rehearses: true,
  run: async (run) => {
    if (run.given.has('show') && run.given.text('table') === undefined) return await shown(run)
    const path = flagNeeded(run, 'table', 'FILE')
    const base64 = Buffer.from(await readGiven(run, path)).toString('base64')
    const done = await carryOut(run, loadSuccessions, {
      base64,
      ...(path === '-' ? {} : { fileName: basename(path) }),
      country: run.given.text('country'),
    })
    const code = done.left.length ? { code: LEFT_ROWS } : {}
    if (!run.given.has('show') || run.dry) return { data: done, text: textOf(done, run), ...code }
    const after = await shown(run)
    return { data: { ...done, after: after.data }, text: `${textOf(done, run)}\n\n${after.text}`, ...code }
  },
}

async function shown(run: Run): Promise<Output> {
  const view = await showAfterMerger(run.ctx, await readerOf(run), dayGiven(run))
  return { data: view, text: renderAfterMergerText(view, run.lang) }
}

function textOf({ counts, left }: LoadedSuccessions, { lang, dry }: Run): string {
  const vi = lang === 'vi'
  const would = dry ? (vi ? 'Thử: ' : 'Would be: ') : ''
  const head = vi
    ? `${would}${counts.new} dòng mới, ${counts.known} đã có, ${counts.unchanged} đơn vị giữ nguyên, ${counts.refused} dòng không nhận.`
    : `${would}${counts.new} new, ${counts.known} there already, ${counts.unchanged} units unchanged, ${counts.refused} refused.`
  const rows = left.map(({ line, text, problem }) => [
    String(line),
    text.split('\n')[0] ?? '',
    problem.says[lang],
  ])
  return [head, ...(rows.length ? [columns(rows)] : [])].join('\n')
}
