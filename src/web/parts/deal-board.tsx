import type { DealLine, DealsView } from '#views/deal/deal-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { pipelineWords } from '../words/pipeline-words.ts'
import { HeadRow } from './head-row.tsx'
import { Nothing } from './nothing.tsx'
import { Titled } from './other-language.tsx'

type BoardProps = { frame: OfficeFrame; view: DealsView }

/** One column a stage, a card a file; stages without a file are named below, so that the others have room. */
export function DealBoard({ frame, view }: BoardProps) {
  const own = pipelineWords(frame.lang)
  const empty = view.stages.filter(({ deals }) => !deals.length)
  return (
    <>
      <section class="deal-board" aria-label={own.board} tabindex={0}>
        {view.stages
          .filter(({ deals }) => deals.length)
          .map(({ stage, word, deals }) => (
            <div class="deal-stage" data-stage={stage}>
              <h2 id={`stage-${stage}`}>
                {word} <span class="section-count">{deals.length}</span>
              </h2>
              <ul aria-labelledby={`stage-${stage}`}>
                {deals.map((deal) => (
                  <li>
                    <Card frame={frame} deal={deal} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </section>
      {empty.length > 0 && (
        <p class="item-more">
          {own.emptyStages}: {empty.map(({ word }) => word).join(' · ')}
        </p>
      )}
    </>
  )
}

function Card({ frame, deal }: { frame: OfficeFrame; deal: DealLine }) {
  const own = pipelineWords(frame.lang)
  const { registered, disbursed, pledged } = deal.money
  return (
    <article class="deal-card">
      <h3>
        <a href={officeAt(frame.office.office.id, 'pipeline', deal.id)}>{deal.investor.name}</a>
      </h3>
      <p>
        <Titled text={deal.project?.title ?? deal.title ?? deal.sectorWord ?? ''} lang={frame.lang} />
      </p>
      {deal.stage === 'certificates' && (
        <p class="item-more">{deal.certificates.map(({ word }) => word).join(' · ')}</p>
      )}
      <p class="item-more card-lines">
        {registered && (
          <span>
            {own.registered}: {registered}
          </span>
        )}
        {disbursed && (
          <span>
            {own.disbursed}: {disbursed}
          </span>
        )}
        {pledged && (
          <span>
            {own.pledged}: {pledged}
          </span>
        )}
      </p>
      <p class="item-more card-lines">
        <span>{deal.place}</span>
        <span>{deal.sinceText}</span>
        {deal.owner && <span>{deal.owner.name}</span>}
      </p>
    </article>
  )
}

/** The same files as a table, a line each. */
export function DealTable({ frame, view }: BoardProps) {
  const own = pipelineWords(frame.lang)
  const heads = [
    own.investor,
    own.project,
    own.stage,
    own.since,
    own.registered,
    own.disbursed,
    own.pledged,
    own.owner,
  ]
  return (
    <table class="rows over-time">
      <caption class="hidden">{own.title}</caption>
      <HeadRow heads={heads} />
      <tbody>
        {view.stages.flatMap(({ deals }) =>
          deals.map((deal) => (
            <tr>
              <th scope="row" data-label={own.investor}>
                <a href={officeAt(frame.office.office.id, 'pipeline', deal.id)}>{deal.investor.name}</a>
              </th>
              <td data-label={own.project}>
                <Titled text={deal.project?.title ?? deal.title ?? deal.place ?? ''} lang={frame.lang} />
              </td>
              <td data-label={own.stage}>{deal.stageWord}</td>
              <td data-label={own.since}>{deal.sinceText}</td>
              <td data-label={own.registered}>{deal.money.registered ?? <Nothing />}</td>
              <td data-label={own.disbursed}>{deal.money.disbursed ?? <Nothing />}</td>
              <td data-label={own.pledged}>{deal.money.pledged ?? <Nothing />}</td>
              <td data-label={own.owner}>{deal.owner?.name ?? <Nothing />}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
