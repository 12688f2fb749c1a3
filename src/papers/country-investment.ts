import type { DealLine } from '#views/deal/deal-view.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { innerPaper } from './briefing.ts'
import { type CiteBook, citeBook } from './cite-book.ts'
import { capitalSays, dealsTable, goingOn, rankingBlocks, registeredTable } from './investment-blocks.ts'
import { linesOf, PAGE_LINES } from './lines-of.ts'
import type { Block, Paper } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { partBlocks } from './partner-blocks.ts'
import { deskNote, sentencesOf } from './partner-sentences.ts'
import { INVESTMENT_SAYS, INVESTMENT_WORDS as W } from './words/investment-words.ts'

/** How much of each part is told: files, lines of the ranking, lines on a partner, partners. */
type Room = { readonly files: number; readonly rows: number; readonly lines: number; readonly views: number }

/** From the roomiest to the tightest: the brief is two pages, read on the way. */
const ROOMS: readonly Room[] = [
  { files: 8, rows: 10, lines: 5, views: 6 },
  { files: 7, rows: 8, lines: 4, views: 5 },
  { files: 6, rows: 6, lines: 3, views: 4 },
  { files: 5, rows: 5, lines: 2, views: 3 },
  { files: 4, rows: 4, lines: 1, views: 3 },
  { files: 3, rows: 3, lines: 1, views: 2 },
  { files: 2, rows: 2, lines: 1, views: 1 },
]
const TIGHTEST: Room = { files: 1, rows: 1, lines: 1, views: 1 }

/**
 * Two pages on the investment of a country: its capital here, its investors' files, what is open with it. As much of each
 * part as fits; what is left out is counted, with where it stands.
 */
export function writeCountryInvestment(facts: PaperFacts): Paper {
  for (const room of ROOMS) {
    const paper = briefOf(facts, room)
    if (linesOf(paper) <= 2 * PAGE_LINES) return paper
  }
  return briefOf(facts, TIGHTEST)
}

function briefOf(facts: PaperFacts, room: Room): Paper {
  const { lang, partners, nations, investment } = facts
  if (!investment) throw new Error('a brief on investment is written from capital and files')
  const S = INVESTMENT_SAYS[lang]
  const cites = citeBook()
  const { registered, stock, files } = investment
  const country = partners[0]?.subject.country
  const followed = files.stages
    .toReversed()
    .flatMap(goingOn)
    .filter((deal) => deal.origin === country)
  const gone = files.stages.flatMap(({ stage, deals }) => (stage === 'withdrawn' ? deals : []))
  const own = [...followed, ...gone.filter((deal) => deal.origin === country)]
  const views = [...partners, ...nations]
  const unseen = views.slice(room.views)
  const blocks: readonly Block[] = [
    { is: 'head', text: W.money[lang] },
    { is: 'text', says: capitalSays(investment, cites.from(registered.cites), lang, followed) },
    ...registeredTable(registered, cites.from(registered.cites), lang),
    ...(stock.rows.length
      ? [
          { is: 'head', text: W.origins[lang] } as const,
          ...rankingBlocks(stock, cites.from(stock.cites), { lang, most: room.rows }),
        ]
      : []),
    { is: 'head', text: W.files[lang] },
    ...filesBlocks(own, room, facts),
    ...views.slice(0, room.views).flatMap((view) => relationBlocks(view, { room, cites, lang })),
    ...(unseen.length ? [text(S.partnersLeft(unseen[0]?.subject.name ?? '', unseen.length - 1))] : []),
  ]
  return innerPaper(facts, 'country-investment', { blocks, cites: cites.used() })
}

/** The furthest first; those that were withdrawn are the first to be left out. */
function filesBlocks(own: readonly DealLine[], { files }: Room, { lang }: PaperFacts): readonly Block[] {
  const S = INVESTMENT_SAYS[lang]
  if (!own.length) return [text(S.noDeals)]
  const left = own.length - files
  return [dealsTable(own.slice(0, files), lang), ...(left > 0 ? [text(S.more(left))] : [])]
}

type Telling = { readonly room: Room; readonly cites: CiteBook; readonly lang: PaperFacts['lang'] }

/** Marks are numbered as sentences are written: what is left out is not written, so that no number stands for nothing. */
function relationBlocks(view: PartnerView, { room, cites, lang }: Telling): readonly Block[] {
  const say = sentencesOf(cites.from(view.cites), lang)
  const promises = [...view.promises.ours, ...view.promises.theirs]
  const lines = [
    ...view.ties.slice(0, room.lines).map(say.tie),
    ...view.agreements.slice(0, room.lines).map(say.agreement),
    ...promises.slice(0, room.lines).map(say.promise),
  ]
  const left = view.ties.length + view.agreements.length + promises.length - lines.length
  if (!lines.length) return []
  return [
    ...partBlocks({
      head: `${W.relations[lang]}: ${view.subject.name}`,
      lines: lines.map((line) => [line]),
    }),
    ...(left > 0 ? [text(INVESTMENT_SAYS[lang].linesLeft(left, view.subject.name))] : []),
  ]
}

function text(says: string): Block {
  return { is: 'text', says: [deskNote(says)] }
}
