import { chasingLetter } from '#papers/chasing-letter.ts'
import { chasedOf } from '#views/chasing-sheet.ts'
import type { CommitmentsView } from '#views/commitments-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { missionWords } from '../words/mission-words.ts'

/** A draft letter to one unit on what is overdue, to be read, copied and sent by the desk. */
export function ChasingPage({
  frame,
  view,
  unit,
}: {
  frame: OfficeFrame
  view: CommitmentsView
  unit: string
}) {
  const own = missionWords(frame.lang)
  const { office } = frame.office
  const lines = chasedOf(view.lines, unit)
  const letter = chasingLetter({ office: office.name[frame.lang], unit, day: view.asOf, lines }, frame.lang)
  return (
    <Page frame={frame} page="chasing" title={`${own.letter}: ${unit}`}>
      <PlainHead title={own.letter} eyebrow={unit}>
        <a href={officeAt(office.id, 'commitments')}>{own.commitmentsTitle}</a>
      </PlainHead>
      <pre class="chasing-letter" lang={frame.lang}>
        {lines.length ? letter : '–'}
      </pre>
    </Page>
  )
}
