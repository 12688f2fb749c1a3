import type { Card } from '#views/cards-view.ts'
import { quoteLine } from '#views/quote-line.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { quoteLanguage } from '../quote-language.ts'
import { AmendForms } from './amend-form.tsx'
import { CardValues } from './card-values.tsx'
import { otherLanguage } from './other-language.tsx'
import type { Typed } from './slot-fields.tsx'

type CardProps = {
  frame: OfficeFrame
  card: Card
  number: number
  /** Where the forms of the page go: `/da-nang/sources/s-1`. */
  at: string
  /** Set where a correction of this card came back with problems. */
  typed?: Typed | undefined
  /** Selected, in a form that came back. */
  ticked?: boolean
}

/** One decision: a matter with all its values and the words it rests on. */
export function CardBox({ frame, card, number, at, typed, ticked }: CardProps) {
  const ids = card.statementIds.join(' ')
  const state = card.decision ? card.decision.verdict : card.standing
  return (
    <article
      class={`card card-${state}`}
      id={`card-${number}`}
      tabindex={-1}
      data-st={ids}
      aria-labelledby={`card-${number}-title`}
    >
      <CardHead frame={frame} card={card} number={number} ids={ids} ticked={ticked ?? false} />
      <CardValues frame={frame} card={card} />
      {card.setAside && (
        <p class="item-more">
          {frame.words.judge.setAside} {card.setAside.title}
        </p>
      )}
      <Quotes frame={frame} card={card} />
      {card.decision ? (
        <>
          <Decided frame={frame} card={card} at={at} />
          {/* A correction somebody else was quicker than comes back beside theirs, with all that was typed. */}
          {typed && <AmendForms frame={frame} card={card} number={number} at={at} typed={typed} />}
        </>
      ) : (
        <div class="card-acts">
          <form method="post" action={`${at}/judge`} data-live data-card>
            <input type="hidden" name="ids" value={ids} />
            <button type="submit" name="verdict" value="accept" data-key="a">
              {frame.words.judge.accept}
            </button>
            <button type="submit" class="quiet" name="verdict" value="reject" data-key="x">
              {frame.words.judge.reject}
            </button>
          </form>
          <AmendForms frame={frame} card={card} number={number} at={at} typed={typed} />
        </div>
      )}
    </article>
  )
}

function CardHead({ frame, card, number, ids, ticked }: Omit<CardProps, 'at' | 'typed'> & { ids: string }) {
  const words = frame.words.judge
  return (
    <header class="card-head">
      {!card.decision && (
        <label class="card-select">
          <input type="checkbox" name="ids" value={ids} form="bulk" data-key="s" checked={ticked} />
          <span class="hidden">
            {words.select} {number}
          </span>
        </label>
      )}
      <p class="card-meta">
        <b class="card-number">{number}</b> {card.kindWord}
        {!card.decision && <span class={`tag tag-${card.standing}`}>{words.standing[card.standing]}</span>}
        {!card.decision && card.sure && <span class="tag">{words.sure}</span>}
      </p>
      <h3 id={`card-${number}-title`} {...otherLanguage(card.title, frame.lang)}>
        {card.title}
      </h3>
    </header>
  )
}

function Quotes({ frame, card }: { frame: OfficeFrame; card: Card }) {
  return (
    <ul class="card-quotes" aria-label={frame.words.judge.quotes}>
      {card.quotes.map((quote) => (
        <li>
          <a class="plain" href={`#st-${quote.statementId}`} title={frame.words.judge.toText}>
            <q lang={quoteLanguage(quote.quote)}>{quoteLine(quote.quote)}</q>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Decided({ frame, card, at }: { frame: OfficeFrame; card: Card; at: string }) {
  const { words, office } = frame
  const { decision, recordId } = card
  if (!decision) return null
  return (
    <div class="card-acts">
      <p class="item-more">
        {decision.attached ? words.judge.attached : words.judge.verdict[decision.verdict]} {words.judge.by}{' '}
        {decision.by}
      </p>
      {recordId && decision.verdict !== 'reject' && (
        <a class="item-more" href={officeAt(office.office.id, 'records', recordId)}>
          {words.judge.openInBook}
        </a>
      )}
      <form method="post" action={officeAt(office.office.id, 'undo')} data-live data-undo>
        <input type="hidden" name="ids" value={decision.judgementIds.join(' ')} />
        <input type="hidden" name="back" value={`${at}/judge`} />
        <button type="submit" class="quiet">
          {words.undo}
        </button>
      </form>
    </div>
  )
}
