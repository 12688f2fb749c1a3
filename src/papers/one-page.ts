import type { PartnerView } from '#views/partner-view.ts'
import { innerPaper, metPart, nationFigures, peopleHead, unknownBlocks, visitHead } from './briefing.ts'
import { type CiteBook, citeBook, citeSource } from './cite-book.ts'
import { glancePart } from './glance-part.ts'
import { visitLines } from './mission-parts.ts'
import type { Block, Paper, Says } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { type Part, partBlocks, partnerParts, suggestedPoints } from './partner-blocks.ts'
import { deskNote, newestVisits, sentencesOf } from './partner-sentences.ts'
import { BRIEFING_SAYS } from './words/briefing-words.ts'

/** Characters of a line and lines of a page under its head, at 11 pt and at 13 pt. */
const CLOSE = { line: 95, page: 47 }
const LARGE = { line: 80, page: 42 }
/** Lines of a part, from the roomiest page to the tightest. */
const ROOM = [12, 9, 6, 5, 4, 3, 2, 1] as const
/** Rather than fewer lines of a part than this, a page is set smaller. */
const FEW = 6

/** One page before a meeting: of every part the first lines, as many as fit; what stands elsewhere is counted. */
export function writeOnePage(facts: PaperFacts): Paper {
  const fitting = ROOM.map((most) => pageOf(facts, most))
  const large = fitting.find(
    (paper, at) => (ROOM[at] ?? 0) >= FEW && linesOf(paper, LARGE.line) <= LARGE.page,
  )
  if (large) return { ...large, roomy: true }
  return fitting.find((paper) => linesOf(paper, CLOSE.line) <= CLOSE.page) ?? pageOf(facts, 1, 2)
}

function pageOf(facts: PaperFacts, most: number, partners = 4): Paper {
  const { lang, mission } = facts
  const cites = citeBook()
  const visit = mission ? visitLines(mission, lang).map((line) => [short(line)]) : []
  const kept = facts.partners.slice(0, partners)
  const blocks: readonly Block[] = [
    ...(visit.length ? partBlocks({ head: visitHead(facts), lines: visit }) : []),
    ...partBlocks(cut(metPart(facts), most)),
    ...kept.flatMap((view) => partnerBlocks(facts, view, { cites, most, many: kept.length > 1 })),
    ...facts.nations.flatMap((view) =>
      partBlocks(
        nationFigures(
          { ...view, figures: view.figures.slice(0, most) },
          sentencesOf(cites.from(view.cites), lang),
          lang,
        ),
      ),
    ),
    ...unknownBlocks(facts).slice(0, most),
  ]
  return innerPaper(facts, 'one-page', { blocks, cites: cites.used(), dense: true })
}

type Cutting = { readonly cites: CiteBook; readonly most: number; readonly many: boolean }

function partnerBlocks(
  facts: PaperFacts,
  view: PartnerView,
  { cites, most, many }: Cutting,
): readonly Block[] {
  const { lang } = facts
  // Marks are numbered as sentences are written; what is cut is not written, so that no number stands for nothing.
  const few = fewRows(view, most)
  const take = cites.from(view.cites)
  const say = sentencesOf(take, lang)
  const parts = [
    // Of several partners on one page there is room for what is on file alone.
    ...(many ? [] : [glancePart(view, take, lang)]),
    ...partnerParts(few, say, lang),
    { head: peopleHead(facts), lines: few.people.map((row) => [say.person(row)]) },
    cut(suggestedPoints(few, say, lang), most),
  ]
  const left = leftOut(view, few)
  return [
    ...(many ? [{ is: 'middle', text: view.subject.name } as const] : []),
    ...parts.flatMap((part) => partBlocks(part)),
    ...(left ? [{ is: 'text', says: [deskNote(BRIEFING_SAYS[lang].left(left))] } as const] : []),
  ]
}

const LISTS = [
  'ties',
  'agreements',
  'meetings',
  'people',
  'figures',
  'asked',
  'others',
  'anniversaries',
] as const

function fewRows(view: PartnerView, most: number): PartnerView {
  const few = <T>(rows: readonly T[], count = most): readonly T[] => rows.slice(0, count)
  const { ours, theirs } = view.promises
  return {
    ...view,
    ties: few(view.ties),
    agreements: few(view.agreements),
    visits: few(newestVisits(view)),
    meetings: few(view.meetings, 1),
    people: few(view.people),
    figures: few(view.figures),
    asked: few(view.asked),
    others: few(view.others, 1),
    anniversaries: few(view.anniversaries),
    promises: { ours: few(ours), theirs: few(theirs) },
  }
}

function leftOut(all: PartnerView, few: PartnerView): number {
  const rows = (view: PartnerView) =>
    LISTS.reduce(
      (sum, name) => sum + view[name].length,
      view.visits.length + view.promises.ours.length + view.promises.theirs.length,
    )
  return rows(all) - rows(few)
}

function cut({ head, lines }: Part, most: number): Part {
  return { head, lines: lines.slice(0, most) }
}

function short(says: Says): Says {
  return says.text.length > 260
    ? { ...says, text: `${says.text.slice(0, 257).replace(/\s+\S*$/, '')} …` }
    : says
}

/** About how many lines a paper takes: each piece by its letters, the list of sources in its small type. */
function linesOf({ blocks, cites }: Paper, line: number): number {
  const letters = (says: readonly Says[]) =>
    says.reduce((sum, one) => sum + one.text.length + (one.desk ? 14 : 4), 0)
  const taken = blocks.reduce(
    (sum, block) => sum + ('says' in block ? Math.ceil(letters(block.says) / line) * 1.08 : 1.4),
    0,
  )
  const sources = cites.reduce((sum, cite) => sum + citeSource(cite).length + 7, 10)
  return taken + Math.ceil(sources / 135) * 0.75
}
