import { basename } from 'node:path'
import { counted } from '#model/values/counted.ts'
import { type GapsView, showGaps } from '#views/register/show-gaps.ts'
import { readerOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { columns } from '../print/columns.ts'
import { flagNeeded, readGiven } from '../words-given.ts'

/** Our partners against somebody's list of ties: missing here, missing there, dates that differ. */
export const gaps: Command = {
  name: 'gaps',
  usage: 'gaps --list FILE',
  says: { en: 'hold our partners against a list of ties', vi: 'đối chiếu đối tác với một danh sách' },
  flags: { list: { value: 'FILE', says: { en: 'the list (CSV or XLSX)', vi: 'danh sách (CSV hoặc XLSX)' } } },
  run: async (run) => {
    const path = flagNeeded(run, 'list', 'FILE')
    const bytes = await readGiven(run, path)
    const view = await showGaps(run.ctx, await readerOf(run), { bytes, fileName: basename(path) })
    return { data: view, text: textOf(view, run) }
  },
}

function textOf(view: GapsView, { lang }: Run): string {
  const vi = lang === 'vi'
  const head = vi
    ? `Danh sách có ${view.rows} dòng, ${view.ours} dòng về ta, ${view.unread} dòng không đọc được; ${view.agree} quan hệ trùng khớp.`
    : `The list has ${counted(view.rows, 'row')}, ${view.ours} about us, ${view.unread} not readable; ties that agree: ${view.agree}.`
  const part = (title: string, rows: readonly (readonly string[])[]) =>
    rows.length ? [`${title} (${rows.length})`, columns(rows)] : []
  return [
    head,
    ...part(
      vi ? 'Sổ chưa có' : 'Missing here',
      view.missingHere.map((each) => [`${each.line}`, each.country, each.name, each.since ?? '']),
    ),
    ...part(
      vi ? 'Danh sách chưa có' : 'Missing there',
      view.missingThere.map((each) => [
        each.partner.countryName ?? '',
        each.partner.name,
        each.kind ?? '',
        each.since ?? '',
      ]),
    ),
    ...part(
      vi ? 'Ngày khác nhau' : 'Dates differ',
      view.datesDiffer.map((each) => [`${each.line}`, each.partner.name, each.here, each.there]),
    ),
  ].join('\n')
}
