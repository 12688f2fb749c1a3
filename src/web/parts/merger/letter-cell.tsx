import type { AfterMergerView, HeldRow } from '#views/succession/after-merger-view.ts'
import { officeAt, withQuery } from '../../address.ts'
import type { OfficeFrame } from '../../frame.ts'
import { successionWords } from '../../words/succession-words.ts'
import { Line } from '../mission-form.tsx'
import { PostForm } from '../post-form.tsx'
import { SignedButton } from '../who.tsx'

type LetterProps = { frame: OfficeFrame; view: AfterMergerView; row: HeldRow }

/** How far the notice letter of a tie is, the letter in both languages, and the note of what was done with it. */
export function LetterCell({ frame, view, row }: LetterProps) {
  const own = successionWords(frame.lang)
  const { letter } = row
  if (!letter) return null
  const office = frame.office.office.id
  const at = (lang: string, send?: string) =>
    withQuery(officeAt(office, 'after-merger', 'letters', `${row.recordId}.docx`), {
      day: view.day,
      lang,
      send,
    })
  return (
    <div class="merger-letter">
      <span class={`merger-step merger-step-${letter.step}`}>
        {own.steps[letter.step]}
        {letter.onText && ` ${letter.onText}`}
      </span>
      {letter.evidenceId && (
        <a href={officeAt(office, 'evidence', letter.evidenceId)} download>
          {own.theEvidence}
        </a>
      )}
      <span class="merger-files">
        <a href={at('vi')} download>
          {own.letterVi}
        </a>{' '}
        <a href={at('en')} download>
          {own.letterEn}
        </a>{' '}
        <a href={at(frame.lang === 'vi' ? 'en' : 'vi', 'yes')} download>
          {own.clean}
        </a>
      </span>
      <details open={frame.sent?.path === officeAt(office, 'after-merger', 'letters', row.recordId)}>
        <summary>{own.note}</summary>
        <NoteForm frame={frame} view={view} row={row} />
      </details>
    </div>
  )
}

function NoteForm({ frame, view, row }: LetterProps) {
  const own = successionWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'after-merger', 'letters', row.recordId)
  const step = row.letter?.step
  return (
    <PostForm class="form" action={at} enctype="multipart/form-data">
      <input type="hidden" name="day" value={view.day} />
      <label class="field">
        <span class="field-name">{own.step}</span>
        <select name="step">
          <option value="drafted">{own.doDraft}</option>
          <option value="sent" selected={step === 'drafted'}>
            {own.doSend}
          </option>
          {step !== 'none' && <option value="taken-back">{own.doTakeBack}</option>}
        </select>
      </label>
      <Line label={own.onDay} name="onDay" hint={frame.lang === 'vi' ? 'ngày/tháng/năm' : 'dd/mm/yyyy'} />
      <label class="field">
        <span class="field-name">{own.evidence}</span>
        <span class="hint">{own.evidenceHint}</span>
        <input name="file" type="file" />
      </label>
      <Line label={own.why} name="note" />
      <SignedButton frame={frame} label={own.save} />
    </PostForm>
  )
}
