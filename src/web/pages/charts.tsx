import { raw } from 'hono/html'
import { drawChart } from '#papers/chart/draw-chart.ts'
import type { ChartView } from '#views/chart/chart-view.ts'
import { officeAt, withQuery } from '../address.ts'
import { daysQuery } from '../book-at.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { Section } from '../parts/section.tsx'
import { chartWords } from '../words/chart-words.ts'

/** The charts of the office, each with the table it is drawn from; what does not go together is refused in words. */
export function ChartsPage({ frame, views }: { frame: OfficeFrame; views: readonly ChartView[] }) {
  const own = chartWords(frame.lang)
  const office = frame.office.office.id
  const cited = views.find((view) => view.cites.length)
  return (
    <Page frame={frame} page="charts" title={own.title} islands={['chart-png.js']}>
      <PlainHead title={own.title} says={own.says}>
        <a href={officeAt(office, 'money')}>{own.money}</a>
        <ReadAt frame={frame} />
      </PlainHead>
      {views.map((view) => (
        <Section id={view.name} title={view.title} says={view.says}>
          {view.refusals.length > 0 && <Refused frame={frame} view={view} />}
          <NextStep frame={frame} view={view} />
          {view.series.length > 0 && (
            <div class="chart-pair">
              <figure class="chart-figure">
                <p class="hint moved-hint">{own.moved}</p>
                <section
                  class="chart-scroll"
                  aria-label={`${chartWords(frame.lang).title}: ${view.title}`}
                  tabindex={0}
                >
                  {raw(drawChart(view, frame.lang, false))}
                </section>
                <Files frame={frame} view={view} />
              </figure>
              <Table frame={frame} view={view} />
            </div>
          )}
        </Section>
      ))}
      {cited && <Notes citing={citingOf(office, frame.words, cited.cites, frame.here)} />}
    </Page>
  )
}

type PartProps = { frame: OfficeFrame; view: ChartView }

/** Where there is nothing to draw: the way to what would be drawn. */
function NextStep({ frame, view }: PartProps) {
  const own = chartWords(frame.lang)
  const office = frame.office.office.id
  const counts = view.series.some(({ points }) => points.some(({ value }) => value))
  if (counts || view.refusals.length) return null
  return view.name === 'funnel' ? (
    <a href={`${officeAt(office, 'pipeline')}#open`}>{own.openFile}</a>
  ) : (
    <a href={withQuery(officeAt(office, 'enter'), { type: 'investment' })}>{own.enter}</a>
  )
}

function Refused({ frame, view }: PartProps) {
  const own = chartWords(frame.lang)
  return (
    <div class="figure-sum">
      <h3>{own.refused}</h3>
      <ul class="sum-reasons">
        {view.refusals.map(({ rule, says, satisfiedBy }) => (
          <li data-rule={rule}>
            {says} <span class="item-more">{satisfiedBy}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Files({ frame, view }: PartProps) {
  const own = chartWords(frame.lang)
  const at = (end: string) =>
    withQuery(officeAt(frame.office.office.id, 'charts', `${view.name}.${end}`), daysQuery(frame.at ?? {}))
  return (
    <figcaption class="chart-files">
      <span class="hidden">{own.files(view.title)}</span>
      <a href={at('svg')} download>
        {own.svg}
      </a>
      <a href={at('csv')} download>
        {own.csv}
      </a>
      <button type="button" class="quiet" data-chart-png={at('svg')} hidden>
        {own.png}
      </button>
    </figcaption>
  )
}

function Table({ frame, view }: PartProps) {
  const own = chartWords(frame.lang)
  const citing = citingOf(frame.office.office.id, frame.words, view.cites, frame.here)
  const many = view.series.length > 1
  const when = view.name === 'funnel' ? own.stage : own.when
  const heads = [...(many ? [own.series] : []), when, own.value]
  return (
    <table class="rows chart-table">
      <caption class="hidden">
        {own.table}: {view.title}
      </caption>
      <HeadRow heads={heads} />
      <tbody>
        {view.series.flatMap(({ label, points }) =>
          (view.name === 'funnel' ? points : points.toReversed()).map((point) => (
            <tr>
              {many && (
                <th scope="row" data-label={own.series}>
                  {label}
                </th>
              )}
              <td data-label={when}>{point.label}</td>
              <td data-label={own.value}>
                <span>
                  {point.text}
                  <Marks marks={point.marks} citing={citing} />
                </span>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
