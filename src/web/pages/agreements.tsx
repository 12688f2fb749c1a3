import type { AgreementLine, AgreementsView } from '#views/ties/ties-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { ListFrame } from '../parts/list-frame.tsx'
import { Cited, type Citing, citingOf, FoldedNotes, Marks } from '../parts/marks.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLinks } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { EndOf } from '../parts/tie-line.tsx'
import { type TiesWords, tiesWords } from '../words/ties-words.ts'

/** Agreements on a day in their lists: who signed, the terms, the end and the notice. */
export function AgreementsPage({ frame, view }: { frame: OfficeFrame; view: AgreementsView }) {
  const own = tiesWords(frame.lang)
  const citing = citingOf(frame.office.office.id, frame.words, view.cites, frame.here)
  return (
    <Page frame={frame} page="agreements" title={own.agreements}>
      <PlainHead title={own.agreements} says={own.agreementsSays} />
      <ListFrame frame={frame} at="agreements" view={view} empty={own.noAgreements}>
        {view.lines.length > 0 && (
          <table class="rows over-time" aria-label={own.agreements}>
            <HeadRow heads={[own.paper, own.signedBy, own.signed, own.terms, own.stand, own.end]} />
            <tbody>
              {view.lines.map((line) => (
                <Row line={line} own={own} citing={citing} />
              ))}
            </tbody>
          </table>
        )}
      </ListFrame>
      <FoldedNotes citing={citing} />
    </Page>
  )
}

type RowProps = { line: AgreementLine; own: TiesWords; citing: Citing }

function Row({ line, own, citing }: RowProps) {
  const terms = [line.effective, line.term, line.renewal, line.notice, line.languages].filter(
    (value) => value !== undefined,
  )
  return (
    <tr>
      <th scope="row">
        <a class="plain" href={officeAt(citing.office, 'records', line.recordId)}>
          {line.title}
        </a>
        {line.instrument ? (
          <span class="merger-country">
            {line.instrument.text}
            <Marks marks={line.marks} citing={citing} />
          </span>
        ) : (
          <Marks marks={line.marks} citing={citing} />
        )}
      </th>
      <td data-label={own.signedBy}>
        <PartyLinks parties={line.parties} office={citing.office} />
        {line.sectors && <span class="ends-says">{line.sectors.text}</span>}
      </td>
      <td class="year" data-label={own.signed}>
        {line.date ? <Cited value={line.date} citing={citing} /> : <Nothing />}
      </td>
      <td data-label={own.terms}>
        {terms.length ? (
          terms.map((value, i) => (
            <>
              {i > 0 && '; '}
              <Cited value={value} citing={citing} />
            </>
          ))
        ) : (
          <Nothing />
        )}
      </td>
      <td data-label={own.stand}>
        {line.stateWord}
        {line.copies.length ? (
          line.copies.map((file) => (
            <a class="ends-says" href={officeAt(citing.office, 'evidence', file.id)} download={file.fileName}>
              {own.copy}
            </a>
          ))
        ) : (
          <span class="ends-says">{own.noCopy}</span>
        )}
      </td>
      <td data-label={own.end}>
        <EndOf end={line.end} own={own} />
      </td>
    </tr>
  )
}
