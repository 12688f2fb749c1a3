import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { suggestionWords } from '../words/suggestion-words.ts'
import { Field } from './field.tsx'
import { PostForm } from './post-form.tsx'
import { SignedButton } from './who.tsx'

/** Puts many pairs off at once, with the day they are asked again; or takes them up. The pairs tick themselves in below. */
export function LaterTools({ frame, showsLater }: { frame: OfficeFrame; showsLater: boolean }) {
  const own = suggestionWords(frame.lang)
  return (
    <details class="section">
      <summary>{own.bulk}</summary>
      <PostForm id="later" class="form" action={officeAt(frame.office.office.id, 'same', 'later')}>
        {showsLater ? (
          <input type="hidden" name="again" value="yes" />
        ) : (
          <Field frame={frame} name="until" label={own.until} hint={own.untilHint}>
            <input id="f-until" name="until" inputmode="numeric" autocomplete="off" />
          </Field>
        )}
        <SignedButton frame={frame} label={showsLater ? own.again : own.putOff} />
      </PostForm>
    </details>
  )
}
