import type { Frame } from '../frame.ts'

/** What was just done, with the way to take it back instead of a question beforehand. */
export function Said({ frame }: { frame: Frame }) {
  const { notice, words } = frame
  return (
    <div id="said" aria-live="polite">
      {notice && (
        <div class="said">
          <p>{notice.text}</p>
          {notice.undo && (
            <form method="post" action={notice.undo.action} data-undo>
              <input type="hidden" name="back" value={frame.here} />
              <input type="hidden" name="ids" value={notice.undo.judgementIds.join(' ')} />
              <button type="submit" class="quiet">
                {words.undo}
              </button>
            </form>
          )}
        </div>
      )}
    </div>
  )
}
