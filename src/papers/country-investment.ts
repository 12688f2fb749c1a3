import { innerPaper } from './briefing.ts'
import { citeBook } from './cite-book.ts'
import { capitalSays, dealsTable, goingOn, rankingTable, registeredTable } from './investment-blocks.ts'
import type { Block, Paper } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { partBlocks } from './partner-blocks.ts'
import { deskNote, sentencesOf } from './partner-sentences.ts'
import { INVESTMENT_SAYS, INVESTMENT_WORDS as W } from './words/investment-words.ts'

/** Lines of each part: the brief is two pages, read on the way. */
const MOST = 5
const MOST_FILES = 8

/** Two pages on the investment of a country: its capital here, its investors' files, what is open with it. */
export function writeCountryInvestment(facts: PaperFacts): Paper {
  const { lang, partners, nations, investment } = facts
  if (!investment) throw new Error('a brief on investment is written from capital and files')
  const S = INVESTMENT_SAYS[lang]
  const cites = citeBook()
  const { registered, stock, files } = investment
  const country = partners[0]?.subject.country
  const own = files.stages.flatMap((stage) => stage.deals).filter((deal) => deal.origin === country)
  const followed = files.stages.flatMap(goingOn).filter((deal) => deal.origin === country)
  const views = [...partners, ...nations]
  const blocks: readonly Block[] = [
    { is: 'head', text: W.money[lang] },
    { is: 'text', says: capitalSays(investment, cites.from(registered.cites), lang, followed) },
    registeredTable(registered, cites.from(registered.cites), lang),
    ...(stock.rows.length
      ? [{ is: 'head', text: W.origins[lang] } as const, rankingTable(stock, cites.from(stock.cites), lang)]
      : []),
    { is: 'head', text: W.files[lang] },
    ...(own.length ? [dealsTable(own.slice(0, MOST_FILES), lang)] : [text(S.noDeals)]),
    ...(own.length > MOST_FILES ? [text(S.more(own.length - MOST_FILES))] : []),
    ...views.flatMap((view) => {
      const say = sentencesOf(cites.from(view.cites), lang)
      const lines = [
        ...view.ties.slice(0, MOST).map(say.tie),
        ...view.agreements.slice(0, MOST).map(say.agreement),
        ...[...view.promises.ours, ...view.promises.theirs].slice(0, MOST).map(say.promise),
      ]
      return lines.length
        ? partBlocks({
            head: `${W.relations[lang]}: ${view.subject.name}`,
            lines: lines.map((line) => [line]),
          })
        : []
    }),
  ]
  return innerPaper(facts, 'country-investment', { blocks, cites: cites.used() })
}

function text(says: string): Block {
  return { is: 'text', says: [deskNote(says)] }
}
