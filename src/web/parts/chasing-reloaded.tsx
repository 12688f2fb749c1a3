import type { ReloadedChasing } from '#acts/reload-chasing.ts'
import type { OfficeFrame } from '../frame.ts'
import { missionWords } from '../words/mission-words.ts'

/** What came of a chasing sheet that was brought back: lines taken, those that say nothing new, and those refused. */
export function ChasingReloaded({ frame, reloaded }: { frame: OfficeFrame; reloaded: ReloadedChasing }) {
  const own = missionWords(frame.lang)
  return (
    <section class="said" aria-live="polite">
      <p>{own.reloaded(reloaded.taken, reloaded.same, reloaded.refused.length)}</p>
      <ul class="plain">
        {reloaded.refused.map((one) => (
          <li lang={frame.lang}>
            {own.lineNo(one.line)}: {one.problem.says[frame.lang]}
          </li>
        ))}
      </ul>
    </section>
  )
}
