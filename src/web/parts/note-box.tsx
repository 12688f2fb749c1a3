import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { noteWords } from '../words/note-words.ts'

/** One line on the first page for a quick note; what was understood of it is confirmed on its own page. */
export function NoteBox({ frame }: { frame: OfficeFrame }) {
  const own = noteWords(frame.lang)
  return (
    <form class="home-note" method="post" action={officeAt(frame.office.office.id, 'note')}>
      <label class="field">
        <span class="field-name">{own.box}</span>
        <input name="text" maxlength={2000} placeholder={own.example} autocomplete="off" required />
      </label>
      <button type="submit" class="quiet">
        {own.read}
      </button>
    </form>
  )
}
