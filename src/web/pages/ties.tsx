import type { ShortTie, ShortTiesView } from '#views/ties/ties-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { ListFrame } from '../parts/list-frame.tsx'
import { Cited, type Citing, citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { EndOf, LapsedFor, Stages } from '../parts/tie-line.tsx'
import { type TiesWords, tiesWords } from '../words/ties-words.ts'

/** Ties on a day in their lists, each with its stages. */
export function TiesPage({ frame, view }: { frame: OfficeFrame; view: ShortTiesView }) {
  const own = tiesWords(frame.lang)
  const citing = citingOf(frame.office.office.id, frame.words, view.cites)
  return (
    <Page frame={frame} page="ties" title={own.ties}>
      <PlainHead title={own.ties} says={own.tiesSays} />
      <ListFrame frame={frame} at="ties" view={view} empty={own.noTies}>
        {view.lines.length > 0 && (
          <table class="rows over-time">
            <HeadRow heads={[own.partner, own.stages, own.stand, own.end, own.last]} />
            <tbody>
              {view.lines.map((line) => (
                <Row line={line} own={own} citing={citing} inherited={frame.words.partner.inherited} />
              ))}
            </tbody>
          </table>
        )}
      </ListFrame>
      {view.lines.length > 0 && (
        <details class="example-notes">
          <summary>{frame.words.partner.notes}</summary>
          <Notes citing={citing} />
        </details>
      )}
    </Page>
  )
}

type RowProps = { line: ShortTie; own: TiesWords; citing: Citing; inherited: string }

function Row({ line, own, citing, inherited }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <PartyLink party={line.partner} office={citing.office} />
        <span class="merger-country">{line.partner.countryName}</span>
        {line.kind && <Cited value={line.kind} citing={citing} />}
        {line.inherited && (
          <span class="tag" title={line.ours.map((one) => one.name).join(', ')}>
            {inherited}
          </span>
        )}
      </th>
      <td data-label={own.stages}>
        <Stages steps={line.steps} citing={citing} more={moreOf(line, own, citing.office)} />
      </td>
      <td data-label={own.stand}>
        <a class="plain" href={officeAt(citing.office, 'records', line.recordId)}>
          {line.stateWord}
          <LapsedFor line={line} office={citing.office} />
        </a>
      </td>
      <td data-label={own.end}>
        <EndOf end={line.end} own={own} />
      </td>
      <td data-label={own.last}>
        {line.exchange ? (
          <>
            {line.exchange.onText} <span class="item-more">{line.exchange.word}</span>
            <Marks marks={line.exchange.marks} citing={citing} />
          </>
        ) : (
          own.noneOnFile
        )}
        {line.greeting && (
          <span class="ends-says">
            {own.greeting} {line.greeting.onText}
            <Marks marks={line.greeting.marks} citing={citing} />
          </span>
        )}
      </td>
    </tr>
  )
}

/** The stages a line has no room for, and the page of the tie, where all of them stand. */
function moreOf({ moreSteps, partner, recordId }: ShortTie, own: TiesWords, office: string) {
  if (!moreSteps) return undefined
  const at = `${officeAt(office, 'records', recordId)}#tie-over-time`
  return { text: own.moreStages(moreSteps), says: own.allStages(partner.name), at }
}
