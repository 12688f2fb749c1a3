import type { ProofView } from '#views/deal/deal-view.ts'
import { quoteLine } from '#views/quote-line.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { quoteLanguage } from '../quote-language.ts'
import { pipelineWords } from '../words/pipeline-words.ts'
import { Titled } from './other-language.tsx'

/** The words something rests on, and the way to their source. */
export function Proof({ frame, proof }: { frame: OfficeFrame; proof: ProofView }) {
  const own = pipelineWords(frame.lang)
  return (
    <p class="proof">
      <q lang={quoteLanguage(proof.quote)}>{quoteLine(proof.quote)}</q>{' '}
      <a class="note-source" href={officeAt(frame.office.office.id, 'sources', proof.sourceId)}>
        <Titled text={proof.publisher ?? proof.sourceTitle} lang={frame.lang} />
        {proof.publisher && proof.published && `, ${proof.published}`}
      </a>
      {proof.own && <span class="tag">{own.ownNote}</span>}
    </p>
  )
}
