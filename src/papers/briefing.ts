import { printDate } from '#model/values/date.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { citeBook } from './cite-book.ts'
import { visitLines } from './mission-parts.ts'
import { textBlocks } from './official-paper.ts'
import type { Block, Paper, PaperKind } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { paperFileName } from './paper-name.ts'
import { type Part, partBlocks, partnerParts, suggestedPoints } from './partner-blocks.ts'
import { deskNote, type Sentences, sentencesOf } from './partner-sentences.ts'
import { BRIEFING_SAYS, BRIEFING_WORDS as W } from './words/briefing-words.ts'
import { PAPER_TITLES, PAPER_WORDS } from './words/paper-words.ts'

/** The briefing book: all that is on file about whom we meet, every sentence cited or marked as the desk's own. */
export function writeBriefing(facts: PaperFacts): Paper {
  const { lang, mission } = facts
  const cites = citeBook()
  const blocks: readonly Block[] = [
    ...(mission
      ? partBlocks({ head: visitHead(facts), lines: visitLines(mission, lang).map((line) => [line]) })
      : []),
    ...partBlocks(metPart(facts)),
    ...facts.partners.flatMap((view) => {
      const say = sentencesOf(cites.from(view.cites), lang)
      const { unconfirmed } = view
      return [
        { is: 'middle', text: view.subject.name } as const,
        ...partnerParts(view, say, lang).flatMap((part) => partBlocks(part, noneOf(part, facts))),
        ...partBlocks(
          { head: peopleHead(facts), lines: view.people.map((row) => [say.person(row)]) },
          W.none[lang],
        ),
        ...partBlocks(suggestedPoints(view, say, lang)),
        ...(unconfirmed.count
          ? [{ is: 'text', says: [deskNote(BRIEFING_SAYS[lang].unconfirmed(unconfirmed.count))] } as const]
          : []),
      ]
    }),
    ...facts.nations.flatMap((view) =>
      partBlocks(nationFigures(view, sentencesOf(cites.from(view.cites), lang), lang)),
    ),
    ...unknownBlocks(facts),
    ...partBlocks(programmePart(facts)),
  ]
  return innerPaper(facts, 'briefing', { blocks, cites: cites.used() })
}

/** Figures of the country stand under its own name; then nothing is missing here. */
function noneOf({ head }: Part, { lang, nations }: PaperFacts): string | undefined {
  const told = head === W.figures[lang] && nations.some((view) => view.figures.length)
  return told ? undefined : W.none[lang]
}

/** A paper that stays in the house: its title names whom it is about and the day it is read as of. */
export function innerPaper(
  facts: PaperFacts,
  kind: PaperKind,
  body: Pick<Paper, 'blocks' | 'cites' | 'dense'>,
): Paper {
  const { lang, asOf, mission, partners } = facts
  const about = mission?.view.title ?? partners.map((view) => view.subject.name).join(', ')
  return {
    kind,
    lang,
    look: 'inner',
    title: PAPER_TITLES[kind][lang],
    subject: `${about} (${W.asOf[lang]} ${printDate(asOf, lang)})`,
    head: facts.head,
    ...body,
    blocks: body.blocks.length ? body.blocks : textBlocks(`[${PAPER_WORDS.missing[lang]}]`),
    fileName: paperFileName(kind, about, lang),
  }
}

/** The heading over a delegation: one that goes, or one that comes. */
export function visitHead({ mission, lang }: PaperFacts): string {
  return (mission?.view.direction === 'in' ? W.visit : W.trip)[lang]
}

/** Over those who hold a post: whom we meet where a delegation goes or comes, else who holds it. */
export function peopleHead({ mission, lang }: PaperFacts): string {
  return (mission ? W.people : W.posts)[lang]
}

/** Those of the other side our list names, with their posts. */
export function metPart({ mission, lang }: PaperFacts): Part {
  const lines = (mission?.protocol.theirs ?? []).map((one) => [
    deskNote(
      `${[one.name, one.nativeName && `(${one.nativeName})`].filter(Boolean).join(' ')}: ${[one.post, one.body].filter(Boolean).join(', ') || one.roleWord}.`,
    ),
  ])
  return { head: W.people[lang], lines }
}

/** Figures of the country a partner lies in, under the country's own name. */
export function nationFigures(view: PartnerView, say: Sentences, lang: PaperFacts['lang']): Part {
  const own = view.figures.filter((row) => row.origin?.kind === 'country')
  return { head: `${W.figures[lang]}: ${view.subject.name}`, lines: own.map((row) => [say.figure(row)]) }
}

/** The programme in a line each, as the desk has planned it. */
function programmePart({ mission, lang }: PaperFacts): Part {
  const lines = (mission?.programme.days ?? []).flatMap(({ dayText, items }) =>
    items.map(({ time, title, counterparts, where }) => [
      deskNote(
        `${[`${dayText}, ${time}: ${title}`, counterparts.join(', '), where].filter(Boolean).join(' – ')}.`,
      ),
    ]),
  )
  return { head: W.programme[lang], lines }
}

/** What nothing is on file about is said, never left out. */
export function unknownBlocks({ unknown, lang }: PaperFacts): readonly Block[] {
  return unknown.map((name) => ({ is: 'text', says: [deskNote(BRIEFING_SAYS[lang].unknown(name))] }))
}
