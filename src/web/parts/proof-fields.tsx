import type { SourceChoice } from '#views/source-choices.ts'
import type { OfficeFrame } from '../frame.ts'
import { pipelineWords } from '../words/pipeline-words.ts'
import { Choice, Lines } from './mission-form.tsx'

/** What something rests on: a source on file with its words, or one's own. */
export function ProofFields({ frame, sources }: { frame: OfficeFrame; sources: readonly SourceChoice[] }) {
  const own = pipelineWords(frame.lang)
  return (
    <fieldset class="proof-fields">
      <Choice
        label={own.source}
        name="sourceId"
        options={[['', own.ownWords], ...sources.map(({ id, label }) => [id, label] as const)]}
      />
      <div class="form-row">
        <Lines label={own.quote} name="quote" hint={own.quoteHint} most={2000} />
        <Lines label={own.words} name="words" hint={own.wordsHint} most={2000} />
      </div>
    </fieldset>
  )
}
