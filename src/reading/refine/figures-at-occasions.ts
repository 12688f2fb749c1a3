import type { Finding } from '../engine-finding.ts'

/** Words that go back to an occasion told before: `During the event, …`, `Tại hội nghị này, …`. */
const AT_IT =
  /\b(at|during|in the course of|on the occasion of) (the|this|that) (same )?(event|occasion|conference|forum|ceremony|gathering|programme|program|fair)\b|(tại|trong|trong khuôn khổ|nhân) (khuôn khổ )?(buổi |chương trình )?(sự kiện|hội nghị|diễn đàn|chương trình|buổi lễ|lễ trao|hội chợ)( này| nói trên| trên| đó)?(?!\p{L})/u

/** Sentences between an occasion and what is told of it. */
const BEHIND = 3

/** Certificates handed over at an occasion are of its day; stands after the figures are linked, which may know a day of their own. */
export function figuresAtOccasions(
  figures: readonly Finding[],
  occasions: readonly Finding[],
): readonly Finding[] {
  return figures.map((figure) => {
    const { slots, line } = figure
    if (slots.asof || slots.measure?.value === 'stock' || !AT_IT.test(line.plain)) return figure
    const date = occasions
      .filter((one) => one.line.index <= line.index && line.index - one.line.index <= BEHIND)
      .filter((one) => one.slots.date && one.slots.status?.value === 'done')
      .toSorted((a, b) => a.line.index - b.line.index)
      .at(-1)?.slots.date
    return date ? { ...figure, slots: { ...slots, asof: date } } : figure
  })
}
