import type { SuggestedParty, SuggestionsView, SuggestionView } from '#views/same/suggestions-view.ts'
import { officeAt, quoteAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { WhoField } from '../parts/who.tsx'
import { quoteLanguage } from '../quote-language.ts'
import { type SameWords, sameWords } from '../words/same-words.ts'

type SameProps = { frame: OfficeFrame; view: SuggestionsView; later: readonly string[] }

/** Entries that may be one, the likeliest first: reasons, both sides' words, and the decision. */
export function SamePage({ frame, view, later }: SameProps) {
  const own = sameWords(frame.lang)
  const rest = view.total - view.later - view.suggestions.length
  return (
    <Page frame={frame} page="same" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <p>
        {view.total ? own.count(view.total) : own.none}
        {view.later > 0 && (
          <>
            {' · '}
            {own.later(view.later)}: <a href={officeAt(frame.office.office.id, 'same')}>{own.showLater}</a>
          </>
        )}
      </p>
      <ol class="alike">
        {view.suggestions.map((each) => (
          <Pair frame={frame} each={each} own={own} later={later} />
        ))}
      </ol>
      {rest > 0 && <p class="hint">{own.more(rest)}</p>}
    </Page>
  )
}

type PairProps = { frame: OfficeFrame; each: SuggestionView; own: SameWords; later: readonly string[] }

function Pair({ frame, each, own, later }: PairProps) {
  const at = officeAt(frame.office.office.id, 'same')
  return (
    <li id={each.key}>
      <div class="alike-two">
        <Side frame={frame} one={each.a} own={own} />
        <Side frame={frame} one={each.b} own={own} />
      </div>
      <p class="alike-grounds">
        <b>{own.grounds}:</b>{' '}
        {each.grounds.map(({ says, against }) => (against ? `${own.against}: ${says}` : says)).join('; ')}
      </p>
      <form class="alike-decide" method="post" action={at}>
        <input type="hidden" name="a" value={each.a.id} />
        <input type="hidden" name="b" value={each.b.id} />
        {later.map((key) => (
          <input type="hidden" name="later" value={key} />
        ))}
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
          <button type="submit" class="quiet" name="verdict" value="later">
            {own.notNow}
          </button>
        </div>
      </form>
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
        <p class="alike-quote">
          <q lang={quoteLanguage(quote)}>{quote}</q>{' '}
          <a href={quoteAt(office, sourceId, statementId)}>{sourceTitle}</a>
        </p>
      ))}
    </section>
  )
}
