import type { FigureSeries } from '#views/figures/figures-view.ts'
import type { FiguresWords } from '../words/figures-words.ts'

type ChosenProps = {
  chosen: readonly FigureSeries[]
  own: FiguresWords
  /** The page of figures with those that stay chosen. */
  without: (ids: readonly string[]) => string
}

/** What is chosen, wherever in the list it stands, each with a way to let go of it. */
export function ChosenFigures({ chosen, own, without }: ChosenProps) {
  const lines = chosen.flatMap((series) => series.lines.map((line) => ({ series, line })))
  const ids = lines.map(({ line }) => line.recordId)
  return (
    <>
      <h3 id="chosen-head">{own.chosen(ids.length)}</h3>
      <ul class="sum-chosen" aria-labelledby="chosen-head">
        {lines.map(({ series, line }) => {
          const says = figureName(series, line, own)
          return (
            <li>
              <span>{says}</span>{' '}
              <a href={without(ids.filter((id) => id !== line.recordId))} aria-label={own.unchooseOne(says)}>
                {own.unchoose}
              </a>
            </li>
          )
        })}
      </ul>
      {ids.length > 1 && (
        <p>
          <a href={without([])}>{own.unchooseAll}</a>
        </p>
      )}
    </>
  )
}

/** Whose figure it is, and of what. */
export function seriesName(series: FigureSeries, own: FiguresWords): string {
  const place = series.hostUntil ? `${series.host.name} (${own.until(series.hostUntil)})` : series.host.name
  const what = [series.measureWord, series.sectorWord].filter(Boolean).join(', ')
  return `${series.origin?.name ?? own.allInvestors} → ${place}: ${what}`
}

/** One figure in a line: its series, its day, its number. */
export function figureName(
  series: FigureSeries,
  { asof, amount, projects }: FigureSeries['lines'][number],
  own: FiguresWords,
): string {
  const count = projects && `${projects.text} ${own.projects.toLowerCase()}`
  return [seriesName(series, own), asof?.text, amount?.text ?? count].filter(Boolean).join(', ')
}
