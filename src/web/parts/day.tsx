import type { ComingView } from '#views/coming.ts'
import type { DueSoon } from '#views/due-soon.ts'
import type { HomeView } from '#views/list-views.ts'
import type { OfficeFrame } from '../frame.ts'
import { Coming } from './coming.tsx'
import { DueSoonList } from './due-soon.tsx'
import { Undecided } from './undecided.tsx'

type DayProps = {
  frame: OfficeFrame
  view: HomeView
  coming: ComingView
  due: readonly DueSoon[] | undefined
}

/** A desk's day side by side: what is due, what was read and waits for a decision, what to write on next; of another day only the last. */
export function Day({ frame, view, coming, due }: DayProps) {
  if (!coming.ties.all && !due?.length && !(due && view.waiting)) return null
  return (
    <div class="day">
      {due && <DueSoonList frame={frame} due={due} />}
      {due && <Undecided frame={frame} view={view} />}
      <Coming frame={frame} view={coming} />
    </div>
  )
}
