import type { SourceView } from '#views/cards-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { eraseWords } from '../words/erase-words.ts'

/** What stays of a text that was erased: who took it away, when, why, and the few facts that may stand. */
export function ErasedText({
  frame,
  erased,
}: {
  frame: OfficeFrame
  erased: NonNullable<SourceView['erased']>
}) {
  const own = eraseWords(frame.lang)
  const rows: readonly (readonly [string, string | undefined])[] = [
    [own.groundHead, erased.groundWord],
    [own.why, erased.why],
    [own.by, `${erased.by}, ${erased.at}`],
    [own.number, erased.number],
    [own.day, erased.dayText],
    [own.holder, erased.holder],
  ]
  return (
    <section class="section" aria-labelledby="erased-head">
      <h2 id="erased-head">{own.erased}</h2>
      <p class="out-of-book">{own.fell(erased.statements)}</p>
      <dl class="values">
        {rows.map(
          ([name, value]) =>
            value && (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
