import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'

/** Words that go back to an occasion told before: `During the event, …`, `Tại hội nghị này, …`. */
const AT_IT = askOf(
  /\b(at|during|in the course of|on the occasion of) (the|this|that) (same )?(event|occasion|conference|forum|ceremony|gathering|programme|program|fair)\b|(tại|trong|trong khuôn khổ|nhân) (khuôn khổ )?(buổi |chương trình )?(sự kiện|hội nghị|diễn đàn|chương trình|buổi lễ|lễ trao|hội chợ)( này| nói trên| trên| đó)?(?!\p{L})/u,
)

/** Sentences between an occasion and what is told of it. */
const BEHIND = 3

/** Words that say whose capital it is; without them certificates of a conference are of investors from near and far. */
const FOREIGN = askOf(/\b(foreign\w*|fdi|overseas)\b|nước ngoài/)

/**
 * Certificates handed over at an occasion are of its day, and of everybody’s capital where nobody says whose; stands after
 * the figures are linked, which may know a day and an origin of their own.
 */
export function figuresAtOccasions(
  figures: readonly Finding[],
  occasions: readonly Finding[],
): readonly Finding[] {
  return figures.map((figure) => {
    const { slots, line } = figure
    if (slots.measure?.value === 'stock' || !says(AT_IT, line)) return figure
    const date = slots.asof ?? dayOfOccasion(figure, occasions)
    if (!date) return figure
    const mixed = !slots.origin && !says(FOREIGN, line)
    const whose = mixed ? { whose: { value: 'mixed', spans: [] } } : {}
    return withSlots(figure, grown(slots, { asof: date, ...whose }))
  })
}

/** The day of the occasion told of last before a figure. */
function dayOfOccasion({ line }: Finding, occasions: readonly Finding[]): Filled | undefined {
  return occasions
    .filter((one) => one.line.index <= line.index && line.index - one.line.index <= BEHIND)
    .filter((one) => one.slots.date && one.slots.status?.value === 'done')
    .toSorted((a, b) => a.line.index - b.line.index)
    .at(-1)?.slots.date
}
