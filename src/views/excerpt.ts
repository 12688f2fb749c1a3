import type { PartnerView } from './partner-view.ts'

/** So many ties, figures and coming anniversaries stand in an excerpt. */
const MOST = { ties: 6, figures: 2, anniversaries: 4, sources: 4 } as const

/** The beginning of each part of an answer, with the sources these lines rest on and no others: what a first page has room for. */
export function excerptOf(view: PartnerView): PartnerView {
  const { lastOut, lastIn, unconfirmed } = view
  const ties = view.ties.slice(0, MOST.ties)
  const figures = view.figures.slice(0, MOST.figures)
  const anniversaries = view.anniversaries.slice(0, MOST.anniversaries)
  const used = marksIn([ties, figures, anniversaries, lastOut, lastIn])
  return {
    ...view,
    ties,
    figures,
    anniversaries,
    unconfirmed: { ...unconfirmed, sources: unconfirmed.sources.slice(0, MOST.sources) },
    cites: view.cites.filter(({ mark }) => used.has(mark)),
  }
}

/** Every mark that stands anywhere within rows and their values. */
function marksIn(value: unknown, found = new Set<number>()): ReadonlySet<number> {
  if (typeof value !== 'object' || value === null) return found
  for (const [name, one] of Object.entries(value)) {
    if (name === 'marks' && Array.isArray(one)) for (const mark of one) found.add(mark)
    else marksIn(one, found)
  }
  return found
}
