import { type ClockView, showClocks } from '#views/clocks.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { wrapped } from '../print/columns.ts'

/** What is due, by when, and who holds it. */
export const clocks: Command = {
  name: 'clocks',
  usage: 'clocks',
  says: {
    en: 'list what is due, by when and who holds it, in working days',
    vi: 'liệt kê việc đến hạn, hạn nào, ai phụ trách, tính theo ngày làm việc',
  },
  flags: {
    day: {
      value: 'DAY',
      says: { en: 'as of a day; today where left out', vi: 'tính đến ngày; bỏ trống là hôm nay' },
    },
    holder: {
      value: 'NAME',
      says: { en: 'only what this unit or person holds', vi: 'chỉ việc của đơn vị hoặc người này' },
    },
    done: { says: { en: 'what was done, too', vi: 'cả việc đã xong' } },
  },
  run: async (run) => {
    const day = run.given.text('day')
    const holder = run.given.text('holder')
    const view = await showClocks(run.ctx, await readerOf(run), {
      ...(day ? { day } : {}),
      ...(holder ? { holder } : {}),
    })
    const vi = run.lang === 'vi'
    const shown = view.clocks.filter((clock) => clock.state !== 'done' || run.given.has('done'))
    const { overdue, due, warned } = view.counts
    const head = vi
      ? `Ngày ${view.dayText}: ${overdue} quá hạn, ${due} hạn hôm nay, ${warned} sắp đến hạn.`
      : `${view.dayText}: ${overdue} overdue, ${due} due today, ${warned} soon.`
    const older = vi
      ? `${view.older} việc quá hạn hơn một năm, chưa ghi kết quả, không liệt kê.`
      : `${view.older} that fell due more than a year ago and were never marked are not listed.`
    const text = [head, ...shown.map((clock) => clockText(clock, vi)), ...(view.older ? [older] : [])].join(
      '\n',
    )
    return { data: view, text }
  },
}

function clockText(clock: ClockView, vi: boolean): string {
  const held = clock.holder ?? (vi ? 'chưa giao' : 'nobody named')
  const end = clock.doneText
    ? `${clock.stateWord} ${clock.doneText}, ${clock.paper ?? ''}`
    : `${clock.stateWord}, ${clock.leftText}`
  return [
    `${clock.dueText}  ${end}  ${clock.id}`,
    wrapped(`${clock.task}: ${clock.about}`, '    '),
    wrapped([held, clock.source, clock.caution].filter(Boolean).join('; '), '    '),
  ].join('\n')
}
