import { showCommitments } from '#views/commitments.ts'
import type { CommitmentsView } from '#views/commitments-view.ts'
import { readerOf } from '../acting.ts'
import { AS_OF_FLAG, asOfGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** What was promised on both sides, and the counts as of a day. */
export const commitments: Command = {
  name: 'commitments',
  usage: 'commitments',
  says: {
    en: 'list commitments with their counts as of a day',
    vi: 'liệt kê cam kết và số liệu tính đến một ngày',
  },
  flags: {
    unit: { value: 'NAME', says: { en: 'of one unit', vi: 'của một đơn vị' } },
    mission: { value: 'MISSION', says: { en: 'of one mission', vi: 'của một đoàn' } },
    ...AS_OF_FLAG,
  },
  run: async (run) => {
    const { given } = run
    const asked = { ...asOfGiven(run), unit: given.text('unit'), missionId: given.text('mission') }
    const view = await showCommitments(run.ctx, await readerOf(run), asked)
    return { data: view, text: commitmentsText(view, run.lang === 'vi') }
  },
}

function commitmentsText(view: CommitmentsView, vi: boolean): string {
  if (!view.lines.length) return vi ? 'Chưa có cam kết nào.' : 'There is no commitment yet.'
  const rows = view.lines.map((line) => [
    line.id,
    line.countWord,
    line.dueText ?? '–',
    line.sideWord,
    line.partner ?? '–',
    line.unit ?? '–',
    line.words.slice(0, 80),
  ])
  const { tally } = view
  const head = vi
    ? `Tính đến ${view.asOfText}: ${tally.total} cam kết; đúng hạn ${tally.done}, muộn ${tally['done-late']}, quá hạn ${tally.late}, trong hạn ${tally.open}, chưa có hạn ${tally.undated}`
    : `As of ${view.asOfText}: ${tally.total} commitments; done in time ${tally.done}, late ${tally['done-late']}, overdue ${tally.late}, open ${tally.open}, no date ${tally.undated}`
  const units = view.byUnit.map(({ name, tally: own }) => [
    name,
    String(own.total),
    String(own.late),
    String(own.done),
  ])
  return [head, '', columns(rows), '', columns([['', '∑', '!', '✓'], ...units])].join('\n')
}
