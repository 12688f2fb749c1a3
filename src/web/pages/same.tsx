import { quoteLine } from '#views/quote-line.ts'
import type { SuggestedParty, SuggestionsView, SuggestionView } from '#views/same/suggestions-view.ts'
import { officeAt, quoteAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { LaterTools } from '../parts/later-tools.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { WhoField } from '../parts/who.tsx'
import { quoteLanguage } from '../quote-language.ts'
import { type SameWords, sameWords } from '../words/same-words.ts'
import { suggestionWords } from '../words/suggestion-words.ts'

type SameProps = { frame: OfficeFrame; view: SuggestionsView }

/** Entries that may be one, the likeliest first: reasons, both sides' words, and the decision. */
export function SamePage({ frame, view }: SameProps) {
  const own = sameWords(frame.lang)
  const later = suggestionWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'same')
  const listed = view.showsLater ? view.later : view.total - view.later
  const rest = listed - view.suggestions.length
  return (
    <Page frame={frame} page="same" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <p>
        {listed ? own.count(listed) : view.showsLater ? later.noneLater : own.none}
        {view.showsLater ? (
          <>
            {' · '}
            <a href={at}>{later.showOpen}</a>
          </>
        ) : (
          view.later > 0 && (
            <>
              {' · '}
              {later.later(view.later)}: <a href={withQuery(at, { later: 'yes' })}>{later.showLater}</a>
            </>
          )
        )}
      </p>
      {view.suggestions.length > 0 && <LaterTools frame={frame} showsLater={view.showsLater} />}
      <ol class="alike">
        {view.suggestions.map((each) => (
          <Pair frame={frame} each={each} own={own} />
        ))}
      </ol>
      {rest > 0 && <p class="hint">{own.more(rest)}</p>}
    </Page>
  )
}

type PairProps = { frame: OfficeFrame; each: SuggestionView; own: SameWords }

function Pair({ frame, each, own }: PairProps) {
  const later = suggestionWords(frame.lang)
  const { putOff } = each
  return (
    <li id={each.key}>
      <label class="check">
        <input type="checkbox" form="later" name="pair" value={each.key} />
        <span>
          {later.pick}
          <span class="hidden">
            {' '}
            {each.a.name}, {each.b.name}
          </span>
        </span>
      </label>
      {putOff && <p class="hint">{later.putOffBy(putOff.by, putOff.at, putOff.untilText)}</p>}
      <div class="alike-two">
        <Side frame={frame} one={each.a} own={own} />
        <Side frame={frame} one={each.b} own={own} />
      </div>
      <p>
        <b>{own.grounds}:</b>{' '}
        {each.grounds.map(({ says, against }) => (against ? `${own.against}: ${says}` : says)).join('; ')}
      </p>
      <PostForm
        class="alike-decide"
        action={officeAt(frame.office.office.id, 'same')}
        holds={{ a: each.a.id, b: each.b.id }}
      >
        <label class="field">
          <span class="field-name">{own.why}</span>
          <input name="why" maxlength={2000} autocomplete="off" />
        </label>
        <WhoField frame={frame} />
        <div class="title-tools">
          <button type="submit" name="verdict" value="same">
            {own.same}
          </button>
          <button type="submit" class="quiet" name="verdict" value="different">
            {own.different}
          </button>
          <button type="submit" class="quiet" name="verdict" value={putOff ? 'again' : 'later'}>
            {putOff ? later.takeUp : own.notNow}
          </button>
        </div>
      </PostForm>
    </li>
  )
}

function Side({ frame, one, own }: { frame: OfficeFrame; one: SuggestedParty; own: SameWords }) {
  const office = frame.office.office.id
  const others = one.names.filter((name) => name !== one.name)
  return (
    <section>
      <h2>
        <PartyLink party={one} office={office} />
      </h2>
      <p class="item-more">{[one.countryName, ...one.posts].filter(Boolean).join(' · ')}</p>
      {others.length > 0 && (
        <p class="item-more">
          {own.names}: {others.join(', ')}
        </p>
      )}
      {one.quotes.map(({ quote, sourceId, statementId, sourceTitle }) => (
        <p>
          <q lang={quoteLanguage(quote)}>{quoteLine(quote)}</q>{' '}
          <a href={quoteAt(office, sourceId, statementId)}>{sourceTitle}</a>
        </p>
      ))}
    </section>
  )
}
