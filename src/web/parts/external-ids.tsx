import type { PartnerView } from '#views/partner-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { suggestionWords } from '../words/suggestion-words.ts'
import { PostForm } from './post-form.tsx'
import { useTyped, useWrong } from './tied.tsx'
import { SignedButton } from './who.tsx'

/** Folded away at the foot of a partner's page: its numbers in public catalogues, and the form that notes another. */
export function ExternalIds({ frame, view }: { frame: OfficeFrame; view: PartnerView }) {
  const own = suggestionWords(frame.lang)
  const office = frame.office.office.id
  const { subject, externalIds = [] } = view
  const mayAdd = subject.kind !== 'country' && Boolean(subject.id)
  if (!mayAdd && !externalIds.length) return null
  return (
    <details class="section external-ids">
      <summary>
        {own.idHead}
        {externalIds.length > 0 && <span class="section-count">{externalIds.length}</span>}
      </summary>
      {externalIds.length > 0 && (
        <p class="item-more">
          {externalIds.map(({ catalogue, value, url, recordId, sourceId }, i) => (
            <>
              {i > 0 && ' · '}
              {catalogue} {url ? <a href={url}>{value}</a> : value}
              {(recordId || sourceId) && (
                <>
                  {' '}
                  <a
                    href={
                      recordId
                        ? officeAt(office, 'records', recordId)
                        : officeAt(office, 'sources', sourceId ?? '')
                    }
                  >
                    {own.idSource}
                    <span class="hidden"> {value}</span>
                  </a>
                </>
              )}
            </>
          ))}
        </p>
      )}
      {mayAdd && (
        <PostForm class="form" action={officeAt(office, 'partners', subject.id, 'ids')}>
          <IdField label={own.idNumber} hint={own.idHint} />
          <label class="field">
            <span class="field-name">{own.idNote}</span>
            <input name="note" maxlength={500} autocomplete="off" />
          </label>
          <SignedButton frame={frame} label={own.idAdd} quiet />
        </PostForm>
      )}
    </details>
  )
}

/** The number as its catalogue writes it; after a refusal as it was typed, with what is wrong with it. */
function IdField({ label, hint }: { label: string; hint: string }) {
  const [typed, wrong] = [useTyped('id'), useWrong('id')]
  return (
    <label class="field">
      <span class="field-name">{label}</span>
      <span class="hint">{hint}</span>
      {wrong.says}
      <input name="id" required maxlength={80} autocomplete="off" value={typed} {...wrong.own} />
    </label>
  )
}
