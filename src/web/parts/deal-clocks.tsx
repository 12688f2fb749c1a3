import type { DealView } from '#views/deal/deal-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { pipelineWords } from '../words/pipeline-words.ts'
import { Section } from './section.tsx'

/** The deadlines that run, those that wait for a day, and what is said where no rule is on file. */
export function DealClocks({ frame, view }: { frame: OfficeFrame; view: DealView }) {
  const own = pipelineWords(frame.lang)
  const empty = !view.noClock && !view.unread.length && !view.clocks.length && !view.awaited.length
  return (
    <Section id="clocks" title={own.clocks}>
      {empty && <p class="none">{own.noClocks}</p>}
      {view.noClock && <p class="none">{view.noClock}</p>}
      {view.unread.map((paper) => (
        <p class="item-more">
          {own.lawUnread}: {paper}.{' '}
          <a href={officeAt(frame.office.office.id, 'rules', 'new')}>{own.ownTerm}</a>
        </p>
      ))}
      <ul class="deal-list">
        {view.clocks.map((clock) => (
          <li>
            <b>{clock.says}</b>: {clock.dueText}{' '}
            <span class="tag">{[clock.stateWord, clock.doneText].filter(Boolean).join(' ')}</span>
            {clock.late && clock.doneText && <span class="tag due">{own.late}</span>}
            <span class="item-more">
              {own.clause}: {clock.clause} {[clock.source, clock.caution].filter(Boolean).join('; ')}.
            </span>
          </li>
        ))}
        {view.awaited.map(({ says, needs, clause }) => (
          <li>
            <b>{says}</b>: {own.countsFrom} {needs}
            <span class="item-more">{clause}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
