import type { PartnerView } from '#views/partner-view.ts'
import type { Block, Says } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { deskNote, newestVisits, type Sentences } from './partner-sentences.ts'
import { BRIEFING_SAYS, BRIEFING_WORDS as W } from './words/briefing-words.ts'

/** A part of a paper with its lines; papers that have little room take the first ones. */
export type Part = { readonly head: string; readonly lines: readonly (readonly Says[])[] }

/** What is on file about a partner, part by part, in the order a leader reads it. */
export function partnerParts(view: PartnerView, say: Sentences, lang: PaperFacts['lang']): readonly Part[] {
  const { subject, promises } = view
  const asked = bySide(view)
  const part = (head: string, lines: readonly Says[]): Part => ({ head, lines: lines.map((line) => [line]) })
  const S = BRIEFING_SAYS[lang]
  const profile = view.others.filter((row) => row.kind === 'profile')
  const rest = view.others.filter((row) => row.kind !== 'profile')
  const { name, countryName: country } = subject
  // Of a country, or of whom no country is known, this would say the name alone, which stands above.
  const lies = country && country !== name ? [deskNote(S.party(name, country))] : []
  const who = [...lies, ...profile.map(say.other)]
  return [
    ...(who.length ? [part(W.who[lang], who)] : []),
    part(W.history[lang], [
      ...view.ties.map(say.tie),
      ...newestVisits(view).map(say.visit),
      ...view.meetings.map(say.meeting),
      ...rest.map(say.other),
    ]),
    part(W.agreements[lang], view.agreements.map(say.agreement)),
    part(W.ours[lang], promises.ours.map(say.promise)),
    part(W.theirs[lang], promises.theirs.map(say.promise)),
    part(W.askedByThem[lang], asked.theirs.map(say.promise)),
    part(W.askedByUs[lang], asked.ours.map(say.promise)),
    part(W.figures[lang], view.figures.map(say.figure)),
    part(W.anniversaries[lang], view.anniversaries.map(say.anniversary)),
  ]
}

/** What was asked and not answered, by who asked: our own request is not ours to answer. */
function bySide({ asked }: PartnerView) {
  return {
    ours: asked.filter(({ side }) => side === 'ours'),
    theirs: asked.filter(({ side }) => side !== 'ours'),
  }
}

/** Points a leader may bring up, each from what is open in the book: the desk suggests, the book is cited. */
export function suggestedPoints(view: PartnerView, say: Sentences, lang: PaperFacts['lang']): Part {
  const S = BRIEFING_SAYS[lang]
  const from = (lead: string, lines: readonly Says[]) => lines.map((line) => [deskNote(lead), line])
  const asked = bySide(view)
  const signed = view.agreements.filter((row) => row.status?.value !== 'denied').slice(0, 3)
  return {
    head: W.points[lang],
    lines: [
      ...from(S.report, view.promises.ours.map(say.promise)),
      ...from(S.ask, view.promises.theirs.map(say.promise)),
      ...from(S.answer, asked.theirs.map(say.promise)),
      ...from(S.remind, asked.ours.map(say.promise)),
      ...from(S.agreement, signed.map(say.agreement)),
      ...from(S.mark, view.anniversaries.slice(0, 1).map(say.anniversary)),
    ],
  }
}

/** A part as blocks; one without lines says that nothing is on file where that is worth saying. */
export function partBlocks({ head, lines }: Part, none?: string): readonly Block[] {
  if (!lines.length && !none) return []
  const items: readonly Block[] = lines.length
    ? lines.map((says) => ({ is: 'item', says }))
    : [{ is: 'item', says: [deskNote(none ?? '')] }]
  return [{ is: 'head', text: head }, ...items]
}
