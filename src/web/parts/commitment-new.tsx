import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { missionWords } from '../words/mission-words.ts'
import { sides } from './commitment-forms.tsx'
import { Choice, Line, Lines } from './mission-form.tsx'
import { PostForm } from './post-form.tsx'
import { SignedButton } from './who.tsx'

type NewProps = {
  frame: OfficeFrame
  back: string
  /** The file it was promised in; a form that is refused keeps it. */
  missionId?: string | undefined
  typed?: Readonly<Record<string, string>>
}

/** The form that enters a promise noted at the table. */
export function CommitmentNew({ frame, back, missionId, typed = {} }: NewProps) {
  const own = missionWords(frame.lang)
  return (
    <details open={typed.words !== undefined}>
      <summary>{own.addPromise}</summary>
      <PostForm class="form" action={officeAt(frame.office.office.id, 'commitments')}>
        <input type="hidden" name="back" value={back} />
        {missionId && <input type="hidden" name="mission" value={missionId} />}
        <Lines label={own.promise} name="words" value={typed.words} must most={1500} />
        <div class="form-row">
          <Choice label={own.side} name="side" value={typed.side ?? 'ours'} options={sides(frame)} />
          <Line
            label={own.partner}
            name="partner"
            value={typed.partner}
            hint={own.partnerHint}
            must
            most={300}
          />
        </div>
        <div class="form-row">
          <Line label={own.unit} name="unit" value={typed.unit} most={200} />
          <Line label={own.due} name="due" value={typed.due} hint={own.dueHint} />
        </div>
        <SignedButton frame={frame} label={own.save} />
      </PostForm>
    </details>
  )
}
