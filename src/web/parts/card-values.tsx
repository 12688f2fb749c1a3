import { kindOf } from '#model/kinds/all-kinds.ts'
import { slotsOf } from '#model/kinds/kind.ts'
import type { Card } from '#views/cards-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { Titled } from './other-language.tsx'

/** The values one by one, the document’s own words in their language; where the book says another, that stands beside it. */
export function CardValues({ frame, card }: { frame: OfficeFrame; card: Card }) {
  const words = frame.words.judge
  const slots = Object.entries(slotsOf(kindOf(card.kind)))
  const ownWords = new Set(slots.flatMap(([name, { type }]) => (type === 'text' ? [name] : [])))
  return (
    <dl class="card-values">
      {card.values.map((value) => (
        <div class={value.book ? 'differs' : undefined}>
          <dt>{value.label}</dt>
          <dd>
            {ownWords.has(value.slot) ? <Titled text={value.text} lang={frame.lang} /> : value.text}
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
