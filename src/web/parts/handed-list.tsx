import type { ConferenceView } from '#views/conference/conference-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import type { ConferenceWords } from '../words/conference-words.ts'
import { HeadRow } from './head-row.tsx'
import { Nothing } from './nothing.tsx'
import { Section } from './section.tsx'

type ListProps = { frame: OfficeFrame; view: ConferenceView; own: ConferenceWords }

/** The lines handed over, each with what was found of it since. */
export function HandedList({ frame, view, own }: ListProps) {
  return (
    <Section id="list" title={own.list} count={view.rows.length}>
      {!view.rows.length && <p class="none">{own.noList}</p>}
      {view.rows.length > 0 && (
        <table class="rows over-time" aria-labelledby="list-head">
          <HeadRow heads={[own.project, own.investor, own.what, own.whose, own.sum, own.fileOf, own.found]} />
          <tbody>
            {view.rows.map((row) => (
              <tr id={row.id}>
                <th scope="row" data-label={own.project}>
                  {row.project}{' '}
                  <a
                    class="note-source"
                    href={officeAt(frame.office.office.id, 'sources', row.proof.sourceId)}
                  >
                    {own.proof}
                    <span class="hidden">: {row.project}</span>
                  </a>
                </th>
                <td data-label={own.investor}>
                  {[row.investor, row.countryName].filter(Boolean).join(', ')}
                </td>
                <td data-label={own.what}>{row.handedWord}</td>
                <td data-label={own.whose}>{row.sideWord}</td>
                <td data-label={own.sum}>{row.amountText ?? <Nothing />}</td>
                <td data-label={own.fileOf}>
                  {row.deal ? (
                    <>
                      <a href={officeAt(frame.office.office.id, 'pipeline', row.deal.id)}>
                        {row.deal.investorName}
                      </a>
                      <span class="item-more">
                        {' '}
                        {[row.deal.stageWord, row.deal.registered].filter(Boolean).join(', ')}
                      </span>
                    </>
                  ) : (
                    <Nothing />
                  )}
                </td>
                <td data-label={own.found}>
                  {row.followUps
                    .map((one) => `${own.months(one.months)}: ${one.word} (${one.dayText})`)
                    .join('; ') || <Nothing />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
