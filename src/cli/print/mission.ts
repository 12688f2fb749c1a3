import type { Language } from '#model/problem.ts'
import type { MissionView } from '#views/mission-view.ts'
import type { MissionLine } from '#views/missions.ts'
import { columns } from './columns.ts'

/** A mission as a line of a list. */
export function missionCells(line: MissionLine): readonly string[] {
  return [
    line.id,
    line.directionWord,
    line.daysText ?? '–',
    line.title,
    line.countries.join(', '),
    line.size ? String(line.size) : '',
    line.standingWord,
  ]
}

/** A mission whole, for a person at a terminal. */
export function missionText(view: MissionView, lang: Language): string {
  const vi = lang === 'vi'
  const { secret } = view
  const head = [
    view.title,
    `${view.directionWord} · ${view.standingWord} · ${vi ? 'bản' : 'version'} ${view.version} · ${view.id}`,
  ]
  if (secret) {
    return [
      ...head,
      vi
        ? `Số ${secret.number}; nơi giữ: ${secret.holder}; xem xét lại ngày ${secret.reviewText}`
        : `No. ${secret.number}; held by ${secret.holder}; reviewed on ${secret.reviewText}`,
    ].join('\n')
  }
  const parts = view.parts.flatMap(({ label, text }) => (text ? [[label, text.replaceAll('\n', '; ')]] : []))
  const steps = view.steps.map((step) => [
    step.word,
    step.dayText ? `${step.dayText}, ${step.by}` : step.refusals.map((one) => one.says[lang]).join(' '),
    step.note ?? '',
  ])
  const people = view.mission.roster.map((one) => [one.id, one.side, one.name, one.post ?? '', one.role])
  return [
    ...head,
    ...(view.missing.length ? [`${vi ? 'Còn thiếu' : 'Missing'}: ${view.missing.join(', ')}`] : []),
    '',
    columns(parts),
    '',
    columns(steps),
    ...(people.length ? ['', columns(people)] : []),
  ].join('\n')
}
