import type { FigureSeries, FiguresAsked, FiguresView } from '#views/figures/figures-view.ts'
import { officeAt, withQuery } from '../address.ts'
import { daysQuery } from '../book-at.ts'
import type { OfficeFrame } from '../frame.ts'
import { figureName, seriesName } from '../parts/chosen-figures.tsx'
import { FigureFilter } from '../parts/figure-filter.tsx'
import { FigureSum } from '../parts/figure-sum.tsx'
import { HeadRow } from '../parts/head-row.tsx'
import { Cited, type Citing, citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt, ReadingAt } from '../parts/read-at.tsx'
import { type FiguresWords, figuresWords } from '../words/figures-words.ts'

type FiguresProps = { frame: OfficeFrame; view: FiguresView; asked: FiguresAsked }

/** Investment figures in series; those chosen are added up, or the page says why they are not. */
export function FiguresPage({ frame, view, asked }: FiguresProps) {
  const own = figuresWords(frame.lang)
  const citing = citingOf(frame.office.office.id, frame.words, view.cites, frame.here)
  const shown = view.paging.total
  const here = new Set(view.series.flatMap((each) => each.lines.map((line) => line.recordId)))
  const chosen = view.sum?.of ?? []
  const elsewhere = chosen.filter((id) => !here.has(id))
  const at = officeAt(frame.office.office.id, 'figures')
  const { host, origin, sector, measure } = asked
  const days = daysQuery(frame.at ?? {})
  const filters = { host, origin, sector, measure, ...days }
  const page = view.paging.page > 1 ? String(view.paging.page) : undefined
  const without = (ids: readonly string[]) => withQuery(at, { ...filters, sum: ids.join(','), page })
  return (
    <Page frame={frame} page="figures" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      {frame.at && <ReadingAt frame={frame} at={frame.at} />}
      <div class="list-tools">
        <FigureFilter frame={frame} view={view} asked={asked} />
        <ReadAt frame={frame} />
      </div>
      <p>{shown ? own.count(shown, view.total, view.asOfText) : own.none}</p>
      {view.sum && <FigureSum sum={view.sum} own={own} citing={citing} without={without} />}
      {shown > 0 && (
        <form class="figure-series" method="get" action={at}>
          {Object.entries(filters).map(
            ([name, value]) => value && <input type="hidden" name={name} value={value} />,
          )}
          {elsewhere.map((id) => (
            <input type="hidden" name="sum" value={id} />
          ))}
          {page && <input type="hidden" name="page" value={page} />}
          {view.series.map((series) => (
            <Series series={series} own={own} citing={citing} />
          ))}
          <button type="submit">{own.sum}</button>
        </form>
      )}
      <Pager frame={frame} paging={view.paging} path={at} asked={{ ...filters, sum: chosen.join(',') }} />
      <Notes citing={citing} />
    </Page>
  )
}

type SeriesProps = { series: FigureSeries; own: FiguresWords; citing: Citing }

function Series({ series, own, citing }: SeriesProps) {
  const heads = [own.choose, own.asof, own.amount, own.projects, own.how, own.rank]
  return (
    <table class="rows over-time">
      <caption>{seriesName(series, own)}</caption>
      <HeadRow heads={heads} />
      <tbody>
        {series.lines.map((line) => (
          <Row line={line} own={own} citing={citing} series={series} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = SeriesProps & { line: FigureSeries['lines'][number] }

function Row({ line, own, citing, series }: RowProps) {
  return (
    <tr>
      <td data-label={own.choose}>
        <input
          type="checkbox"
          name="sum"
          value={line.recordId}
          checked={line.chosen}
          aria-label={own.chooseOne(figureName(series, line, own))}
        />
      </td>
      <td data-label={own.asof}>{line.asof ? <Cited value={line.asof} citing={citing} /> : <Nothing />}</td>
      <td data-label={own.amount}>
        {line.amount ? <Cited value={line.amount} citing={citing} /> : <Nothing />}
      </td>
      <td data-label={own.projects}>
        {line.projects ? <Cited value={line.projects} citing={citing} /> : <Nothing />}
      </td>
      <td data-label={own.how}>
        <a href={officeAt(citing.office, 'records', line.recordId)}>{line.certainty}</a>
        {line.disputed && <span class="tag">{own.sourcesDiffer}</span>}
        {line.territory && ` ${own.ground(line.territory.name)}`}
      </td>
      <td data-label={own.rank}>
        {line.rankText ?? <Nothing />}
        {line.rank && <Marks marks={line.rank.marks} citing={citing} />}
      </td>
    </tr>
  )
}
