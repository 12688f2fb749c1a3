import type { SourceDraftView } from '#views/source-draft.ts'
import { officeAt } from '../address.ts'
import { typedDay } from '../day-typed.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { SourceFields } from '../parts/source-fields.tsx'
import { WhoField } from '../parts/who.tsx'
import { quoteLanguage } from '../quote-language.ts'
import { type IntakeWords, intakeWords } from '../words/intake-words.ts'

type SourceDraftProps = {
  frame: OfficeFrame
  view: SourceDraftView
  typed: Readonly<Record<string, string>> | undefined
}

/** What was found in something given, to be corrected before it is kept. Works without a script. */
export function SourceDraftPage({ frame, view, typed }: SourceDraftProps) {
  const { office } = frame
  const own = intakeWords(frame.lang)
  const path = officeAt(office.office.id, 'sources', 'drafts', view.id)
  return (
    <Page frame={frame} page="source-draft" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      {view.unread && (
        <p class="out-of-book">
          <strong>{frame.words.documents.unread(view.unread)}</strong> {frame.words.documents.unreadSays}
        </p>
      )}
      <div class="draft">
        <PostForm class="form" action={path} orTo={`${path}/drop`} aria-label={own.facts}>
          <SourceFields
            frame={frame}
            known={typed ?? { ...view, published: typedDay(view.published) }}
            languageUnknown={own.languageUnknown}
          />
          <p class="draft-says">
            {view.unread ? '' : view.findings ? own.findings(view.findings) : own.none}
          </p>
          <WhoField frame={frame} />
          <div class="form-end">
            <button type="submit">{view.unread ? own.keepOnly : own.keep}</button>
            <button type="submit" class="quiet" formaction={`${path}/drop`} formnovalidate>
              {own.drop}
            </button>
          </div>
        </PostForm>
        <Receipt view={view} own={own} />
      </div>
      <section class="section">
        <h2>{own.text}</h2>
        {/* A part that scrolls is reached by the keyboard. */}
        <section
          class="reading-text draft-text"
          lang={quoteLanguage(view.text)}
          tabindex={0}
          aria-label={own.text}
        >
          {view.text}
        </section>
        {view.characters > view.text.length && <p class="none">{own.more(view.characters)}</p>}
      </section>
    </Page>
  )
}

/** Where it is from, how the text was taken, and what in it is no matter of the article. */
function Receipt({ view, own }: { view: SourceDraftView; own: IntakeWords }) {
  return (
    <section class="draft-receipt" aria-labelledby="draft-receipt">
      <h2 id="draft-receipt">{own.receipt}</h2>
      <ul>
        {view.fileName && (
          <li>
            {own.file}: <b>{view.fileName}</b>
          </li>
        )}
        {view.url && (
          <li>
            {own.address}: <b>{view.url}</b>
          </li>
        )}
        {view.notes.map((note) => (
          <li>{note}</li>
        ))}
        {!view.cuts.length && <li>{own.nothingCut}</li>}
      </ul>
      {view.cuts.length > 0 && (
        <>
          <h3>
            {own.cuts} <span class="section-count">{view.cuts.length}</span>
          </h3>
          <ul class="draft-cuts">
            {view.cuts.map((cut) => (
              <li>
                <span class="tag">{cut.reason}</span> {cut.text.trim().slice(0, 160)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
