import { PARTNER_COUNTRY, PARTNER_LANGUAGES } from '#model/values/partner-language.ts'
import type { GreetingView } from '#views/occasions-view.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { type Citing, citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { Section } from '../parts/section.tsx'
import { SignedButton } from '../parts/who.tsx'
import { type OccasionsWords, occasionsWords } from '../words/occasions-words.ts'

type GreetingProps = { frame: OfficeFrame; view: GreetingView; typed: Readonly<Record<string, string>> }

/** The draft of a letter, sentence by sentence; the gifts already given beside it; and the note that it was sent. */
export function GreetingPage({ frame, view, typed }: GreetingProps) {
  const own = occasionsWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  const file = (query: Readonly<Record<string, string>>) =>
    withQuery(officeAt(office, 'occasions', view.key, 'letter.docx'), { lang: view.lang, ...query })
  const theirs = PARTNER_LANGUAGES.find((lang) => PARTNER_COUNTRY[lang] === view.partner.country)
  const other = view.lang === 'vi' ? 'en' : 'vi'
  return (
    <Page frame={frame} page="greeting" title={view.subject}>
      <PlainHead
        eyebrow={`${view.occasion.onText} · ${view.partner.name}`}
        title={view.subject}
        says={own.letterSays}
      >
        <a class="button quiet" href={file({})} download>
          {own.docx}
        </a>
        <a class="button quiet" href={file({ send: 'yes' })} download>
          {own.clean}
        </a>
        {theirs && (
          <a class="button quiet" href={file({ send: 'yes', beside: theirs })} download>
            {theirs === 'ko' ? own.withKorean : own.withJapanese}
          </a>
        )}
        <a
          class="button quiet"
          href={withQuery(officeAt(office, 'occasions', view.key), { letter: other })}
          lang={frame.lang}
        >
          {view.lang === frame.lang ? own.other : own.letter}
        </a>
      </PlainHead>
      <Letter view={view} own={own} citing={citing} />
      <Gifts view={view} own={own} citing={citing} />
      <Sent frame={frame} view={view} own={own} typed={typed} />
      <p>
        <a href={officeAt(office, 'occasions')}>{own.all}</a>
      </p>
      <Notes citing={citing} />
    </Page>
  )
}

type PartProps = { view: GreetingView; own: OccasionsWords; citing: Citing }

function Letter({ view, own, citing }: PartProps) {
  return (
    <article class="letter-text" lang={view.lang}>
      {view.addressee.map((line) => (
        <p>{line}</p>
      ))}
      <p>{view.salutation}</p>
      {view.sentences.map((sentence) => (
        <p class={sentence.desk ? 'desk-words' : ''}>
          {sentence.text}
          <Marks marks={sentence.marks} citing={citing} />
          {sentence.table && <span class="tag">{sentence.table}</span>}
          {sentence.desk && <span class="tag">{own.own}</span>}
        </p>
      ))}
      {view.signs && (
        <p>
          {view.signs.name}, {view.signs.post}
        </p>
      )}
    </article>
  )
}

function Gifts({ view, own, citing }: PartProps) {
  return (
    <Section id="gifts" title={own.giftsHead} count={view.gifts.length}>
      {!view.gifts.length && <p class="none">{own.noGifts}</p>}
      <ul class="others-list">
        {view.gifts.map((gift) => (
          <li>
            {gift.onText && <span class="item-more">{gift.onText} </span>}
            <a class="plain" href={officeAt(citing.office, 'records', gift.recordId)}>
              {gift.text}
            </a>
            <Marks marks={gift.marks} citing={citing} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

type SentProps = Omit<GreetingProps, 'citing'> & { own: OccasionsWords }

function Sent({ frame, view, own, typed }: SentProps) {
  const office = frame.office.office.id
  if (view.sent) {
    return (
      <Section id="sent" title={own.sentHead}>
        <p>
          <a href={officeAt(office, 'records', view.sent.recordId)}>{own.sent(view.sent.onText)}</a>
        </p>
      </Section>
    )
  }
  return (
    <Section id="sent" title={own.sentHead} says={own.sentSays}>
      <PostForm class="form" action={officeAt(office, 'occasions', view.key)}>
        <div class="form-row">
          <Field frame={frame} name="on" label={own.onDay} hint={own.onHint}>
            <input id="f-on" name="on" value={typed.on} maxlength={20} autocomplete="off" />
          </Field>
          <Field frame={frame} name="note" label={own.note}>
            <input id="f-note" name="note" value={typed.note} maxlength={500} autocomplete="off" />
          </Field>
        </div>
        <SignedButton frame={frame} label={own.noteSent} />
      </PostForm>
    </Section>
  )
}
