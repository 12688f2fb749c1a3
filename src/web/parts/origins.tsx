import { foldText } from '#model/values/fold.ts'
import type { Cite } from '#views/cite.ts'
import { escaped } from '../markup.ts'
import type { Citing } from './marks.tsx'

/** How many reports a value rests on and how many origins they have, where that is fewer: a story told twice is one. */
export function OriginCount({ marks, citing }: { marks: readonly number[]; citing: Citing }) {
  const cites = marks.flatMap((mark) => citing.cites.get(mark) ?? [])
  const reports = new Set(cites.map((cite) => cite.sourceId)).size
  const origins = new Set(cites.map((cite) => cite.origin?.id ?? cite.sourceId)).size
  if (origins >= reports) return null
  return <span class="origins">{citing.words.partner.origins(reports, origins)}</span>
}

/** Beside a quote: how many reports its story has, and where another of them says the same words. */
export function sameOriginText(cite: Cite, citing: Citing): string {
  const { origin } = cite
  if (!origin) return ''
  const others = [...citing.cites.values()].filter(
    (one) =>
      one.origin?.id === origin.id &&
      one.sourceId !== cite.sourceId &&
      foldText(one.quote) === foldText(cite.quote),
  )
  const says = escaped(citing.words.partner.origins(origin.reports, 1))
  const ways = others.map(({ mark }) => ` <a href="#note-${mark}">[${mark}]</a>`)
  return `<span class="origins">${says}${ways.join('')}</span>`
}
