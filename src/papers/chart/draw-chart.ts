import type { Language } from '#model/problem.ts'
import { printMoney } from '#model/values/money.ts'
import type { ChartSeries, ChartView } from '#views/chart/chart-view.ts'
import { apart, shareOf, ticksTo } from './scales.ts'

/** The drawing's own units; the page scales it. */
const CHART_WIDTH = 760
const HEIGHT = 380
const BOX = { left: 128, right: 150, top: 20, bottom: 44 } as const
/** More lines than these cannot be told apart. */
const MOST_LINES = 6
/** One accent, and lines told apart by their strokes: nothing hangs on a colour alone. */
const DASHES = ['', '7 4', '2 4', '10 4 2 4', '1 5', '14 5'] as const

const STYLE = `<style>text{font:13px "Be Vietnam Pro",system-ui,sans-serif;fill:#4b5956}.chart-name{fill:#15211f;font-weight:600}
.chart-grid{stroke:#dcd9ce}.chart-line{fill:none;stroke:#4b5956;stroke-width:1.75}.chart-dot{fill:#4b5956}
.chart-first{stroke:#0a5f66;stroke-width:2.75}.chart-first-dot,.chart-bar{fill:#0a5f66}.chart-gone{fill:none;stroke:#85897f;stroke-dasharray:4 3}
.chart-ground{fill:#fffefb}@media(prefers-color-scheme:dark){text{fill:#a6b5b2}.chart-name{fill:#e8eeec}.chart-grid{stroke:#2a3938}
.chart-line{stroke:#a6b5b2}.chart-dot{fill:#a6b5b2}.chart-first{stroke:#7cccce}.chart-first-dot,.chart-bar{fill:#7cccce}
.chart-gone{stroke:#71807d}.chart-ground{fill:#162020}}</style>`

/** The chart as one picture: with its own style and ground for a file, without them for a page that has them. */
export function drawChart(view: ChartView, lang: Language, file: boolean): string {
  const [drawn, height] = DRAW[view.name](view, lang)
  const id = `chart-${view.name}`
  const space = file ? ' xmlns="http://www.w3.org/2000/svg"' : ''
  const size = file ? ` width="${CHART_WIDTH}" height="${height}"` : ''
  return [
    `<svg${space}${size} class="chart" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${plain(view.title)}</title><desc id="${id}-d">${plain(view.says)}</desc>`,
    ...(file ? [STYLE, `<rect class="chart-ground" width="${CHART_WIDTH}" height="${height}"/>`] : []),
    ...drawn,
    '</svg>',
  ].join('')
}

type Drawn = readonly [parts: readonly string[], height: number]

const DRAW: Readonly<Record<ChartView['name'], (view: ChartView, lang: Language) => Drawn>> = {
  stock: lines,
  licensed: columns,
  funnel: bars,
}

function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const FLOOR = HEIGHT - BOX.bottom
const RIGHT = CHART_WIDTH - BOX.right

function heightOf(value: number, top: number): number {
  return round(FLOOR - (value / top) * (FLOOR - BOX.top))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** The lines across, each with its sum. */
function grid(
  largest: number,
  unit: string,
  lang: Language,
): readonly [parts: readonly string[], top: number] {
  const ticks = ticksTo(largest)
  const top = ticks.at(-1) ?? 1
  const parts = ticks.map((tick) => {
    const y = heightOf(tick, top)
    const text = tick === 0 ? '0' : printMoney({ amount: tick, currency: unit }, lang)
    return `<path class="chart-grid" d="M${BOX.left} ${y}H${RIGHT}"/><text x="${BOX.left - 8}" y="${y + 4}" text-anchor="end">${plain(text)}</text>`
  })
  return [parts, top]
}

function lines({ series, unit }: ChartView, lang: Language): Drawn {
  const kept = series.slice(0, MOST_LINES)
  const all = kept.flatMap(({ points }) => points)
  const days = [...new Set(all.map((point) => point.at))].sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const [across, top] = grid(Math.max(0, ...all.map((point) => point.value)), unit, lang)
  const x = (day: string) => round(BOX.left + 12 + shareOf(day, first, last) * (RIGHT - BOX.left - 24))
  const ends = kept.map(({ points }) => heightOf(points.at(-1)?.value ?? 0, top))
  const names = apart(ends, 17, FLOOR)
  const years = [...new Map(days.map((day) => [day.slice(0, 4), day])).values()]
  return [
    [
      ...across,
      ...years.map(
        (day) => `<text x="${x(day)}" y="${FLOOR + 22}" text-anchor="middle">${day.slice(0, 4)}</text>`,
      ),
      ...kept.flatMap((each, at) => line(each, { at, x, top, nameAt: names[at] ?? 0 })),
    ],
    HEIGHT,
  ]
}

type Placing = {
  readonly at: number
  readonly x: (day: string) => number
  readonly top: number
  readonly nameAt: number
}

function line({ label, points }: ChartSeries, { at, x, top, nameAt }: Placing): readonly string[] {
  const spots = points.map((point) => ({ x: x(point.at), y: heightOf(point.value, top), point }))
  const way = spots.map((spot, i) => `${i ? 'L' : 'M'}${spot.x} ${spot.y}`).join('')
  const dash = DASHES[at] ? ` stroke-dasharray="${DASHES[at]}"` : ''
  const own = at === 0
  return [
    `<path class="chart-line${own ? ' chart-first' : ''}"${dash} d="${way}"/>`,
    ...spots.map(
      (spot) =>
        `<circle class="${own ? 'chart-first-dot' : 'chart-dot'}" cx="${spot.x}" cy="${spot.y}" r="${own ? 4 : 3}"><title>${plain(`${label}, ${spot.point.label}: ${spot.point.text}`)}</title></circle>`,
    ),
    `<text class="${own ? 'chart-name' : ''}" x="${RIGHT + 8}" y="${round(nameAt + 4)}">${plain(label)}</text>`,
  ]
}

function columns({ series, unit }: ChartView, lang: Language): Drawn {
  const points = series[0]?.points ?? []
  const [across, top] = grid(Math.max(0, ...points.map((point) => point.value)), unit, lang)
  const room = (RIGHT - BOX.left) / Math.max(1, points.length)
  const wide = round(Math.min(64, room * 0.6))
  return [
    [
      ...across,
      ...points.flatMap((point, at) => {
        const middle = round(BOX.left + room * (at + 0.5))
        const y = heightOf(point.value, top)
        return [
          `<rect class="chart-bar" x="${round(middle - wide / 2)}" y="${y}" width="${wide}" height="${round(FLOOR - y)}"><title>${plain(`${point.label}: ${point.text}`)}</title></rect>`,
          `<text class="chart-name" x="${middle}" y="${y - 6}" text-anchor="middle">${plain(point.text)}</text>`,
          `<text x="${middle}" y="${FLOOR + 22}" text-anchor="middle">${plain(point.label)}</text>`,
        ]
      }),
    ],
    HEIGHT,
  ]
}

const BAR = 34

/** One bar a stage, the earliest first; those who withdrew stand apart, outlined. */
function bars({ series }: ChartView): Drawn {
  const points = series[0]?.points ?? []
  const largest = Math.max(1, ...points.map((point) => point.value))
  const left = 220
  const parts = points.flatMap((point, at) => {
    const y = 16 + at * BAR
    const wide = round((point.value / largest) * (CHART_WIDTH - left - 80))
    const look = point.at === 'withdrawn' ? 'chart-gone' : 'chart-bar'
    return [
      `<text x="${left - 12}" y="${y + 16}" text-anchor="end">${plain(point.label)}</text>`,
      `<rect class="${look}" x="${left}" y="${y}" width="${Math.max(wide, 1)}" height="22"/>`,
      `<text class="chart-name" x="${left + wide + 8}" y="${y + 16}">${plain(point.text)}</text>`,
    ]
  })
  return [parts, 32 + points.length * BAR]
}
