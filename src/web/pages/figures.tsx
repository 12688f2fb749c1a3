import type { FigureSeries, FiguresAsked, FiguresView } from '#views/figures/figures-view.ts'
import { officeAt } from '../address.ts'
import { daysQuery } from '../book-at.ts'
import type { OfficeFrame } from '../frame.ts'
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
  const citing = citingOf(frame.office.office.id, frame.words, view.cites)
  const shown = view.paging.total
  const here = new Set(view.series.flatMap((each) => each.lines.map((line) => line.recordId)))
  const elsewhere = (asked.sum ?? []).filter((id) => !here.has(id))
  const at = officeAt(frame.office.office.id, 'figures')
  const { host, origin, sector, measure } = asked
  const days = daysQuery(frame.at ?? {})
  const filters = { host, origin, sector, measure, ...days }
  return (
    <Page frame={frame} page="figures" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      {frame.at && <ReadingAt frame={frame} at={frame.at} />}
      <div class="list-tools">
        <FigureFilter frame={frame} view={view} asked={asked} />
        <ReadAt frame={frame} />
      </div>
      <p>{shown ? own.count(shown, view.total, view.asOfText) : own.none}</p>
      {view.sum && <FigureSum sum={view.sum} own={own} citing={citing} />}
      {shown > 0 && (
        <form class="figure-series" method="get" action={at}>
          {Object.entries(filters).map(
            ([name, value]) => value && <input type="hidden" name={name} value={value} />,
          )}
          {elsewhere.map((id) => (
            <input type="hidden" name="sum" value={id} />
          ))}
          {view.paging.page > 1 && <input type="hidden" name="page" value={String(view.paging.page)} />}
          {view.series.map((series) => (
            <Series series={series} own={own} citing={citing} />
          ))}
          <button type="submit">{own.sum}</button>
        </form>
      )}
      <Pager frame={frame} paging={view.paging} path={at} asked={{ ...filters, sum: asked.sum?.join(',') }} />
      <Notes citing={citing} />
    </Page>
  )
}

type SeriesProps = { series: FigureSeries; own: FiguresWords; citing: Citing }

function Series({ series, own, citing }: SeriesProps) {
  const place = series.hostUntil ? `${series.host.name} (${own.until(series.hostUntil)})` : series.host.name
  const name = `${series.origin?.name ?? own.allInvestors} → ${place}: ${[series.measureWord, series.sectorWord].filter(Boolean).join(', ')}`
  const heads = [own.choose, own.asof, own.amount, own.projects, own.how, own.rank]
  return (
    <table class="rows over-time">
      <caption>{name}</caption>
      <HeadRow heads={heads} />
      <tbody>
        {series.lines.map((line) => (
          <Row line={line} own={own} citing={citing} name={name} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Omit<SeriesProps, 'series'> & { line: FigureSeries['lines'][number]; name: string }

function Row({ line, own, citing, name }: RowProps) {
  const says = [name, line.asof?.text, line.amount?.text ?? line.projects?.text].filter(Boolean).join(', ')
  return (
    <tr>
      <td data-label={own.choose}>
        <input
          type="checkbox"
          name="sum"
          value={line.recordId}
          checked={line.chosen}
          aria-label={own.chooseOne(says)}
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
