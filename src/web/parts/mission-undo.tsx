import { missionWords } from '../words/mission-words.ts'
import { DeedButton } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'

/** Takes the last change of the file back, and says which one that is; a decision is taken back at its step. */
export function UndoLast({ frame, view }: MissionProps) {
  const decided = view.mission.steps.decided?.seq
  const last = view.deeds.find((deed) => deed.undoable && deed.seq !== decided)
  if (!last) return null
  const what = [last.word, cut(last.about)].filter(Boolean).join(' – ')
  return (
    <DeedButton frame={frame} file={view} deed="undo" button={missionWords(frame.lang).undo(what)}>
      <input type="hidden" name="event" value={last.seq} />
      <input type="hidden" name="at" value="programme" />
    </DeedButton>
  )
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}
