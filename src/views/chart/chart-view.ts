import type { Bilingual } from '#model/problem.ts'
import type { Cite } from '../cite.ts'

/** One point: where it lies, what it says, and what it rests on. */
export type ChartPoint = {
  /** A day for a chart over time; a place in the order else. */
  readonly at: string
  readonly label: string
  readonly value: number
  readonly text: string
  readonly marks: readonly number[]
}

/** One line or group of bars. */
export type ChartSeries = {
  readonly key: string
  readonly label: string
  readonly points: readonly ChartPoint[]
}

/** Charts there are: what stands over time, what came each year, files by where they stand. */
export const CHARTS = ['stock', 'licensed', 'funnel'] as const
export type ChartName = (typeof CHARTS)[number]

/** A chart of like figures, with the words it is told by and the quotes it rests on; or every reason why there is none. */
export type ChartView = {
  readonly name: ChartName
  readonly title: string
  /** One sentence that says what the picture shows, for those who do not see it. */
  readonly says: string
  readonly unit: string
  readonly asOfText: string
  readonly series: readonly ChartSeries[]
  readonly refusals: readonly { readonly rule: string; readonly says: string; readonly satisfiedBy: string }[]
  readonly cites: readonly Cite[]
}

export const CHART_WORDS = {
  stock: { en: 'Stock by origin over time', vi: 'Vốn lũy kế theo nước qua các năm' },
  licensed: { en: 'Newly registered each year', vi: 'Vốn cấp mới từng năm' },
  funnel: { en: 'Files by how far they came', vi: 'Hồ sơ theo mức độ tiến triển' },
} as const satisfies Readonly<Record<ChartName, Bilingual>>
