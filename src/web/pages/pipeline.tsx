import type { DealsAsked, DealsView } from '#views/deal/deal-view.ts'
import type { InvestmentChoices } from '#views/source-choices.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { DealBoard, DealTable } from '../parts/deal-board.tsx'
import { DealNew } from '../parts/deal-forms.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { pipelineWords } from '../words/pipeline-words.ts'

type PipelineProps = {
  frame: OfficeFrame
  view: DealsView
  asked: DealsAsked
  as: 'board' | 'table'
  choices: InvestmentChoices
  typed: Readonly<Record<string, string>> | undefined
}

/** Investors' files by where they stand: a board of columns, or a table. */
export function PipelinePage({ frame, view, asked, as, choices, typed }: PipelineProps) {
  const own = pipelineWords(frame.lang)
  const office = frame.office.office.id
  const shown = view.stages.reduce((sum, { deals }) => sum + deals.length, 0)
  return (
    <Page frame={frame} page="pipeline" title={own.title} islands={['suggest.js']}>
      <PlainHead title={own.title} says={own.says}>
        {view.total > 0 && !typed && (
          <a class="button" href={`${officeAt(office, 'pipeline')}?new=#open`}>
            {own.open}
          </a>
        )}
        <a href={officeAt(office, 'rates')}>{own.rates}</a>
      </PlainHead>
      {view.total > 0 && (
        <>
          <nav class="lists" aria-label={own.views}>
            {(['board', 'table'] as const).map((one) => (
              <a
                href={withQuery(officeAt(office, 'pipeline'), { ...asked, show: one })}
                {...(one === as ? { 'aria-current': 'page' } : {})}
              >
                {own[one]}
              </a>
            ))}
          </nav>
          <div class="list-tools">
            <Asking frame={frame} view={view} asked={asked} as={as} />
            <ReadAt frame={frame} />
          </div>
        </>
      )}
      <p>{view.total ? own.count(shown, view.total, view.asOfText) : own.none}</p>
      {view.total > 0 && !shown && <p class="none">{own.noneLike}</p>}
      {shown > 0 &&
        (as === 'board' ? <DealBoard frame={frame} view={view} /> : <DealTable frame={frame} view={view} />)}
      <DealNew frame={frame} choices={choices} typed={typed} open={!view.total} />
    </Page>
  )
}

function Asking({ frame, view, asked, as }: Omit<PipelineProps, 'choices' | 'typed'>) {
  const own = pipelineWords(frame.lang)
  const fields = [
    ['investor', own.investor, view.investors],
    ['owner', own.owner, view.owners],
  ] as const
  return (
    <form class="list-form" method="get" action={officeAt(frame.office.office.id, 'pipeline')}>
      <input type="hidden" name="show" value={as} />
      {fields.map(([name, label, choices]) => (
        <label class="field">
          <span class="field-name">{label}</span>
          <select name={name}>
            <option value="">{own.all}</option>
            {choices.map(({ value, label: text, count }) => (
              <option value={value} selected={asked[name] === value}>
                {text} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" class="quiet">
        {own.show}
      </button>
    </form>
  )
}
