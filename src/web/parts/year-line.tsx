import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import type { TimelineMark, TimelineRow, TimelineView } from '#views/timeline-view.ts'

/** Years between two lines of the scale, the widest that gives at least four of them. */
const STEPS = [50, 25, 10, 5, 2, 1] as const
const FEWEST_LINES = 4

/** How much of the scale a tie takes of which nothing tells when it began: enough to show that it stands. */
const TAIL = 6

const MIDDLE = '50%'

/** So many marks are drawn on one line, the last ones; more lie over one another and weigh on the page. */
export const MOST_DRAWN = 200

/** The years that have a line on the scale. */
export function linesOf({ from, to }: Pick<TimelineView, 'from' | 'to'>): readonly number[] {
  const years = (step: number) => {
    const first = Math.ceil(from / step) * step
    return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step)
  }
  return STEPS.map(years).find((lines) => lines.length >= FEWEST_LINES) ?? years(1)
}

type Scale = Pick<TimelineView, 'from' | 'to'>

/** Where a day lies on the scale, in percent: a month or year by its middle. */
export function placeOnScale(on: string, { from, to }: Scale): number {
  const date = parseDate(on)
  if (isProblem(date)) return 0
  const start = `${String(from).padStart(4, '0')}-01-01`
  const whole = daysBetween(start, `${to}-01-01`)
  const middle = (daysBetween(start, date.from) + daysBetween(start, date.to)) / 2
  return Math.round(Math.min(Math.max(middle / whole, 0), 1) * 1000) / 10
}

const percent = (value: number) => `${value}%`

/** The scale itself, above or below the lines. */
export function YearScale({ view }: { view: TimelineView }) {
  return (
    <svg class="year-scale" width="100%" height="20" aria-hidden="true">
      {linesOf(view).map((year) => {
        const at = placeOnScale(`${year}-01-01`, view)
        return (
          <text x={percent(at)} y="15" text-anchor={anchorAt(at)}>
            {year}
          </text>
        )
      })}
    </svg>
  )
}

function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 4) return 'start'
  return at > 96 ? 'end' : 'middle'
}

type LineProps = {
  row: TimelineRow
  view: TimelineView
  hrefOf: (mark: TimelineMark) => string
  wordOf: (mark: TimelineMark) => string
}

/** One tie over the years, with what happened on it; its words stand beside it. */
export function YearLine({ row, view, hrefOf, wordOf }: LineProps) {
  const bar = barOf(row, view)
  return (
    <div class="year-line">
      <svg aria-hidden="true">
        {linesOf(view).map((year) => {
          const at = percent(placeOnScale(`${year}-01-01`, view))
          return <line class="year-rule" x1={at} x2={at} y1="0" y2="100%" />
        })}
        {bar && (
          <line
            class={`year-bar ${bar.sort}`}
            x1={percent(bar.from)}
            x2={percent(bar.to)}
            y1={MIDDLE}
            y2={MIDDLE}
          />
        )}
        {row.marks.slice(-MOST_DRAWN).map((mark) => (
          <a href={hrefOf(mark)} tabindex={-1}>
            <title>{wordOf(mark)}</title>
            <Mark sort={mark.sort} at={placeOnScale(mark.on, view)} />
          </a>
        ))}
      </svg>
    </div>
  )
}

/** From where to where a tie is drawn: none where it is only planned. */
function barOf({ since, ended, standing, marks }: TimelineRow, view: TimelineView) {
  if (standing === 'ahead' || (!since && standing === 'over')) return undefined
  const to = placeOnScale(ended ?? view.ties.asOf, view)
  const first = since ?? marks[0]?.on
  return {
    from: first ? Math.min(placeOnScale(first, view), to) : Math.max(0, to - TAIL),
    to,
    sort: [standing, ...(since ? [] : ['undated'])].join(' '),
  }
}

/** A square for a paper, one on its corner for a gift, a full ring for people, an open one for a greeting: told apart without colour. */
export function Mark({ sort, at }: { sort: TimelineMark['sort']; at: number }) {
  if (sort === 'paper')
    return <rect class="year-mark paper" x={percent(at)} y={MIDDLE} width="10" height="10" />
  if (sort === 'gift') return <rect class="year-mark gift" x={percent(at)} y={MIDDLE} width="8" height="8" />
  return <circle class={`year-mark ${sort}`} cx={percent(at)} cy={MIDDLE} r="5" />
}
