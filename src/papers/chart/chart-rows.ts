import type { Language } from '#model/problem.ts'
import { CHART_WORDS, type ChartView } from '#views/chart/chart-view.ts'

const HEADS = {
  en: ['Series', 'Day', 'Value', 'As shown'],
  vi: ['Chuỗi', 'Thời điểm', 'Giá trị', 'Hiển thị'],
} as const

/** What a chart draws, as rows of a table: every point, those too many to draw as well. */
export function chartRows(view: ChartView, lang: Language): readonly (readonly string[])[] {
  return [
    [...HEADS[lang], view.unit],
    ...view.series.flatMap(({ label, points }) =>
      points.map((point) => [label, point.label, String(point.value), point.text, view.unit]),
    ),
  ]
}

/** The name of a chart's file. */
export function chartFileName(view: ChartView, end: string): string {
  return `${CHART_WORDS[view.name].en.toLowerCase().replaceAll(' ', '-')}.${end}`
}
