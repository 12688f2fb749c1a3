import type { Gazetteer } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import type { Series } from '#registry/ledger/series.ts'
import type { RowMaking } from '../partner.ts'
import { choiceWord } from '../print-value.ts'
import { FIGURE_WORDS } from '../words/figure-words.ts'
import type { FigureChoice } from './figures-view.ts'

/** True where words mean a party: its address, its country's name or code, or its name in any spelling on file. */
export function meansParty(
  words: string,
  id: string | undefined,
  { making, gazetteer }: { readonly making: RowMaking; readonly gazetteer: Gazetteer },
): boolean {
  if (!id) return false
  if (words === id) return true
  const node = making.nodes.get(id)
  if (!node) return false
  if (node.kind === 'country') {
    const code = words.length === 2 ? words.toUpperCase() : gazetteer.country(words)
    return node.country === code
  }
  const place = node.placeId ? gazetteer.get(node.placeId) : undefined
  const spelled = [node.name, making.names(id).name, place?.name, place?.nameVi, place?.nameNative]
  const folded = foldText(words)
  return folded !== '' && spelled.some((name) => name !== undefined && foldText(name) === folded)
}

/** The places, investors and measures there are figures of, most figures first. */
export function choicesOf(
  series: readonly Series[],
  making: RowMaking,
): Readonly<Record<'hosts' | 'origins' | 'sectors' | 'measures', readonly FigureChoice[]>> {
  const { lang } = making
  const party = (id: string) => making.names(id).name
  return {
    hosts: counted(series, ({ host }) => host, party),
    origins: counted(series, ({ origin }) => origin, party),
    sectors: counted(
      series,
      ({ sector }) => sector,
      (value) => choiceWord('investment', 'sector', value, lang),
    ),
    measures: counted(
      series,
      ({ measure }) => measure,
      (value) => measureWord(value, lang),
    ),
  }
}

function counted(
  series: readonly Series[],
  partOf: (each: Series) => string | undefined,
  label: (value: string) => string,
): readonly FigureChoice[] {
  const counts = new Map<string, number>()
  for (const each of series) {
    const value = partOf(each)
    if (value) counts.set(value, (counts.get(value) ?? 0) + each.figures.length)
  }
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}

/** What a series measures, in words; what no source says is said so. */
export function measureWord(measure: string | undefined, lang: Language): string {
  return measure ? choiceWord('investment', 'measure', measure, lang) : FIGURE_WORDS.noMeasure[lang]
}
