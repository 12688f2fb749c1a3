import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'

/** Taking decisions back, from wherever they are shown; the page comes back to itself. */
export function UndoForm({ frame, judgementIds }: { frame: OfficeFrame; judgementIds: readonly string[] }) {
  const { words, office } = frame
  return (
    <form method="post" action={officeAt(office.office.id, 'undo')}>
      <input type="hidden" name="ids" value={judgementIds.join(' ')} />
      <input type="hidden" name="back" value={frame.here} />
      <button type="submit" class="quiet">
        {words.undo}
      </button>
    </form>
  )
}
