import type { Card } from '#views/cards-view.ts'
import { respelled } from '#views/spelled-places.ts'
import type { OfficeFrame } from '../frame.ts'
import { problemField } from '../problem-field.ts'
import { quoteLanguage } from '../quote-language.ts'
import { SlotFields, type Typed } from './slot-fields.tsx'
import { Tied } from './tied.tsx'

type AmendProps = {
  /** The finding of the card that is corrected: the first where left out. */
  chosen?: number
  frame: OfficeFrame
  card: Card
  number: number
  at: string
  typed?: Typed | undefined
}

/** Where several findings stand on a card, each is corrected by itself: the words say which. */
export function AmendForms({ typed, ...props }: AmendProps) {
  const { frame, card } = props
  if (card.quotes.length < 2) return <AmendForm {...props} typed={typed} />
  const of = typed?.get('of')?.[0]
  return (
    <details class="amend" open={typed !== undefined}>
      <summary data-key="e">{frame.words.judge.amend}</summary>
      {card.quotes.map((quote, at) => (
        <AmendForm {...props} chosen={at} typed={quote.statementId === of ? typed : undefined} />
      ))}
    </details>
  )
}

/** Correcting what was read: the values, and the words they rest on, checked as the reader's own are. */
function AmendForm({ frame, card, number, at, typed, chosen }: AmendProps) {
  const words = frame.words.judge
  const prefix = typed ? '' : chosen === undefined ? `c${number}-` : `c${number}-${chosen}-`
  const first = card.quotes[chosen ?? 0]
  if (!first) return null
  const wrong = typed && frame.problems.find((one) => problemField(one) === 'quote')
  const was = (name: string, otherwise: string) => typed?.get(name)?.[0] ?? otherwise
  return (
    <details class="amend" open={typed !== undefined}>
      {chosen === undefined ? (
        <summary data-key="e">{words.amend}</summary>
      ) : (
        <summary>
          {words.amend}: <q lang={quoteLanguage(first.quote)}>{shortened(first.quote)}</q>
        </summary>
      )}
      <form method="post" action={`${at}/amend`} data-live>
        <h4>{words.amendHead}</h4>
        <p class="hint">{words.amendSays}</p>
        <input type="hidden" name="of" value={first.statementId} />
        <input type="hidden" name="type" value={card.kind} />
        <input type="hidden" name="seen" value={card.decision?.judgementIds[0] ?? ''} />
        <div class={wrong ? 'field field-wrong' : 'field'}>
          <label class="field-name" for={`${prefix}f-quote`}>
            {words.quote}
          </label>
          <Tied
            id={`${prefix}f-quote`}
            hint={words.quoteHint}
            wrong={wrong ? wrong.says[frame.lang] : undefined}
          >
            <textarea id={`${prefix}f-quote`} name="quote" rows={4}>
              {was('quote', first.quote)}
            </textarea>
          </Tied>
        </div>
        <SlotFields
          frame={frame}
          kind={card.kind}
          slots={respelled(chosen === undefined ? card.slots : first.slots, card.spelled)}
          prefix={prefix}
          typed={typed}
          called={chosen === undefined ? labelsOf(card) : undefined}
        />
        <label class="check">
          <input type="checkbox" name="desk" value="yes" checked={was('desk', '') === 'yes'} />
          <span>{words.desk}</span>
        </label>
        <div class="field">
          <label class="field-name" for={`${prefix}f-why`}>
            {words.why}
          </label>
          <input id={`${prefix}f-why`} name="why" value={was('why', '')} autocomplete="off" />
        </div>
        <button type="submit">{words.save}</button>
      </form>
    </details>
  )
}

/** What the card calls its values; findings of one card may name the sides of a tie in another order. */
function labelsOf({ values }: Card): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map(({ slot, label }) => [slot, label]))
}

/** The beginning of a quote, enough to tell it from the next. */
function shortened(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 79).trimEnd()}…` : quote
}
