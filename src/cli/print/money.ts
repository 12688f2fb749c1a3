import type { Language } from '#model/problem.ts'
import type { MoneyTold, MoneyView } from '#views/money/money-view.ts'
import { columns, wrapped } from './columns.ts'

/** Capital in a ranking: our files beside what is told, the reasons of each difference under its line. */
export function moneyText(view: MoneyView, lang: Language): string {
  const words =
    lang === 'vi'
      ? { files: 'hồ sơ', told: 'nguồn nêu', none: 'Không có số nào.', apart: 'Tách riêng' }
      : { files: 'our files', told: 'told', none: 'There is nothing.', apart: 'Kept apart' }
  const heads = ['', view.byWord, words.files, words.told, '±']
  const lines = view.rows.map((row) => [
    row.rank ? String(row.rank) : '',
    row.label,
    row.sumsText,
    toldText(row.told),
    row.difference ?? '',
  ])
  const parts = view.registered.map((row) => [
    row.word,
    row.sumsText,
    row.toldText ?? toldText(row.told),
    row.difference ?? '',
  ])
  return [
    [view.measureWord, view.sideWord, view.hostName, view.asOfText].filter(Boolean).join(', '),
    '',
    lines.length ? columns([heads, ...lines]) : words.none,
    ...view.rows.map((row) => wrapped(`${row.label}: ${row.why.join(' ')}`, '  ')),
    '',
    columns(parts),
    ...(view.registeredNote ? [view.registeredNote] : []),
    ...view.refusals,
    ...(view.mixedNote ? [view.mixedNote] : []),
    ...view.apart.map(({ word, files }) => `${words.apart}: ${word}, ${files}`),
  ].join('\n')
}

function toldText(told: MoneyTold | undefined): string {
  if (!told) return '–'
  return [told.amountText ?? `${told.projects}`, told.asofText && `(${told.asofText})`]
    .filter(Boolean)
    .join(' ')
}
