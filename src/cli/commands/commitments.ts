import { showCommitments } from '#views/commitments.ts'
import type { CommitmentLine, CommitmentsView } from '#views/commitments-view.ts'
import { readerOf } from '../acting.ts'
import { AS_OF_FLAG, asOfGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { PAGE_FLAG, pageGiven } from '../page-given.ts'
import { pagesLine } from '../pages-line.ts'
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
    ...PAGE_FLAG,
    ...AS_OF_FLAG,
  },
  run: async (run) => {
    const { given } = run
    const asked = {
      ...asOfGiven(run),
      unit: given.text('unit'),
      missionId: given.text('mission'),
      ...pageGiven(run),
    }
    const view = await showCommitments(run.ctx, await readerOf(run), asked)
    return {
      data: view,
      text: [commitmentsText(view, run.lang === 'vi'), ...pagesLine(view.paging, run)].join('\n'),
    }
  },
}

function commitmentsText(view: CommitmentsView, vi: boolean): string {
  if (!view.lineCount && !view.askedCount) return vi ? 'Chưa có cam kết nào.' : 'There is no commitment yet.'
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
  const asked = vi
    ? `Mới đề nghị, chưa nhận theo dõi: ${view.askedCount}`
    : `Asked or proposed, not taken up: ${view.askedCount}`
  const others = view.asked.length ? ['', asked, columns(view.asked.map(cellsOf))] : []
  return [
    head,
    '',
    columns(view.lines.map(cellsOf)),
    ...others,
    '',
    columns([['', '∑', '!', '✓'], ...units]),
  ].join('\n')
}

function cellsOf(line: CommitmentLine): readonly string[] {
  return [
    line.id,
    line.countWord,
    line.dueText ?? '–',
    line.sideWord,
    line.partner ?? '–',
    line.unit ?? '–',
    line.words.slice(0, 80),
  ]
}
