import type { VisitChoices } from '#views/visit-choices.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { FromBook } from '../parts/from-book.tsx'
import { Line } from '../parts/mission-form.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { Typed } from '../parts/typed-again.tsx'
import { SignedButton } from '../parts/who.tsx'
import { missionWords } from '../words/mission-words.ts'

type NewProps = {
  frame: OfficeFrame
  visits: VisitChoices
  typed: Readonly<Record<string, string>>
}

/** Opening a file: first whether the trip is a state secret, then which way and what it is called; or from the book. */
export function MissionNewPage({ frame, visits, typed }: NewProps) {
  const own = missionWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'missions')
  const secret = typed.secret === 'yes'
  return (
    <Page frame={frame} page="mission-new" title={own.newTitle}>
      <PlainHead title={own.newTitle}>
        <a href={at}>{own.title}</a>
      </PlainHead>
      <PostForm class="form" action={at}>
        <fieldset class="secret-ask">
          <legend class="field-name">{own.secretAsk}</legend>
          <label class="check">
            <input type="radio" name="secret" value="no" checked={!secret} /> {own.secretNo}
          </label>
          <label class="check">
            <input type="radio" name="secret" value="yes" checked={secret} /> {own.secretYes}
          </label>
          <div class="form-row secret-fields">
            <Typed.Provider value={typed}>
              <Line label={own.secretNumber} name="number" most={60} />
              <Line label={own.secretHolder} name="holder" most={120} />
              <Line label={own.secretReview} name="reviewDay" hint={own.dayHint} />
            </Typed.Provider>
          </div>
        </fieldset>
        <fieldset class="way-ask">
          <legend class="field-name">{own.direction}</legend>
          <label class="check">
            <input type="radio" name="direction" value="out" checked={typed.direction !== 'in'} />{' '}
            {own.openOut}
          </label>
          <label class="check">
            <input type="radio" name="direction" value="in" checked={typed.direction === 'in'} /> {own.openIn}
          </label>
        </fieldset>
        <div class="open-fields">
          <Typed.Provider value={typed}>
            <Line label={own.name} name="title" hint={own.nameHint} most={300} />
          </Typed.Provider>
        </div>
        <SignedButton frame={frame} label={own.open} />
      </PostForm>
      {visits.count > 0 && (
        <FromBook frame={frame} visits={visits} title={missionWords(frame.lang).fromVisit} />
      )}
    </Page>
  )
}
