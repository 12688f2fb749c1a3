import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import type { DealLine, DealsView, DealView } from '#views/deal/deal-view.ts'
import { columns } from './columns.ts'

/** Files by stage, a line each. */
export function dealsText({ stages, total, asOfText }: DealsView, lang: Language): string {
  const rows = stages.flatMap(({ word, deals }) => deals.map((deal) => [word, ...cells(deal)]))
  if (!rows.length) return lang === 'vi' ? 'Không có hồ sơ nhà đầu tư nào.' : 'There is no investor file.'
  const head =
    lang === 'vi'
      ? `Tính đến ${asOfText}: ${rows.length} trong ${total} hồ sơ`
      : `As of ${asOfText}: ${rows.length} of ${counted(total, 'file')}`
  return [head, '', columns(rows)].join('\n')
}

function cells(deal: DealLine): readonly string[] {
  const { registered, pledged } = deal.money
  return [
    deal.id,
    deal.investor.name,
    deal.project?.title ?? deal.title ?? '–',
    deal.place ?? '–',
    deal.sinceText,
    deal.owner?.name ?? '–',
    registered ?? (pledged ? `(${pledged})` : '–'),
  ]
}

/** One file: its steps with their words, its deadlines. */
export function dealText(view: DealView, lang: Language): string {
  const own = lang === 'vi' ? 'ghi nhận của cán bộ' : 'noted at the desk'
  const steps = view.steps.flatMap(({ seq, dayText, word, amountText, measureWord, number, proof }) => [
    `${seq}. ${[dayText, word, number, amountText && `${amountText} (${measureWord})`].filter(Boolean).join(', ')}`,
    `   “${proof.quote}” – ${proof.own ? own : ''} ${proof.sourceTitle} (${proof.sourceId})`.replace(
      /– +/,
      '– ',
    ),
  ])
  const vi = lang === 'vi'
  const clocks = view.clocks.map(({ says, dueText, stateWord, doneText, late }) =>
    [
      `${says}: ${dueText}`,
      [stateWord, doneText].filter(Boolean).join(' '),
      late && doneText && (vi ? 'chậm hạn' : 'late'),
    ]
      .filter(Boolean)
      .join(', '),
  )
  const awaited = view.awaited.map(({ says, needs }) => `${says}: ${vi ? 'tính từ' : 'counts from'} ${needs}`)
  const unread = view.unread.map(
    (paper) => `${vi ? 'Đang có hiệu lực, chưa có toàn văn' : 'In force, text not on file'}: ${paper}`,
  )
  return [
    `${view.investor.name}: ${view.project?.title ?? view.title ?? view.place ?? ''}`,
    `${view.stageWord}, ${view.sinceText}${view.owner ? `, ${view.owner.name}` : ''}`,
    '',
    ...steps,
    '',
    ...clocks,
    ...awaited,
    ...(view.noClock ? [view.noClock] : []),
    ...unread,
  ].join('\n')
}
