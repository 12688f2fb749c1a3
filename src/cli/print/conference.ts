import type { Language } from '#model/problem.ts'
import type { ConferencesView, ConferenceView } from '#views/conference/conference-view.ts'
import { columns } from './columns.ts'

/** Conferences, a line each. */
export function conferencesText({ conferences }: ConferencesView, lang: Language): string {
  if (!conferences.length)
    return lang === 'vi' ? 'Trong sổ chưa có hội nghị nào.' : 'There is no conference in the book.'
  return columns(
    conferences.map(({ id, title, dateText, placeName, stated, lines, next }) => [
      id,
      title,
      dateText ?? '–',
      placeName ?? '–',
      stated
        .map((one) => [one.projects, one.amountText].filter((each) => each !== undefined).join(', '))
        .join('; '),
      String(lines),
      next ? `${next.months} ${lang === 'vi' ? 'tháng' : 'months'}: ${next.dueText}, ${next.stateWord}` : '',
    ]),
  )
}

/** What one handed over: sums apart, totals stated with their gaps, lines, follow-ups. */
export function conferenceText(view: ConferenceView, lang: Language): string {
  const vi = lang === 'vi'
  const groups = view.groups.map((one) => [one.handedWord, one.sideWord, String(one.count), one.sumsText])
  const stated = view.stated.map((one) => [
    `${vi ? 'Công bố' : 'Stated'}: ${one.handedWord}, ${one.sideWord}`,
    [one.projects, one.amountText].filter((each) => each !== undefined).join(', '),
    `${vi ? 'danh mục' : 'listed'} ${one.listedCount}, ${one.listedText}`,
    [one.projectsGap !== undefined && `± ${one.projectsGap}`, one.amountGapText].filter(Boolean).join(', '),
  ])
  const rows = view.rows.map((row) => [
    row.id,
    row.project,
    row.investor,
    row.handedWord,
    row.sideWord,
    row.amountText ?? '–',
    row.deal ? `${row.deal.id}, ${row.deal.stageWord}` : '',
  ])
  const rounds = view.rounds.map((one) => [
    `${one.months} ${vi ? 'tháng' : 'months'}`,
    one.dueText,
    one.stateWord,
    one.whole
      ? one.found.map((look) => `${look.dayText}: ${look.word}`).join('; ')
      : `${one.done}/${one.done + one.left}`,
  ])
  return [
    [view.title, view.dateText, view.placeName].filter(Boolean).join(', '),
    ...[groups, stated, rows, rounds].filter((part) => part.length).flatMap((part) => ['', columns(part)]),
  ].join('\n')
}
