import type { Card } from '#views/cards-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { SlotText } from './slot-text.tsx'

/** The values one by one, the document’s own words in their language; where the book says another, that stands beside it. */
export function CardValues({ frame, card }: { frame: OfficeFrame; card: Card }) {
  const words = frame.words.judge
  return (
    <dl class="card-values">
      {card.values.map((value) => (
        <div class={value.book ? 'differs' : undefined}>
          <dt>{value.label}</dt>
          <dd>
            <SlotText kind={card.kind} slot={value.slot} text={value.text} lang={frame.lang} />
            {value.implied && <span class="tag">{words.implied}</span>}
            {value.book && (
              <span class="book-says">
                {words.bookSays} <b>{value.book}</b>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
