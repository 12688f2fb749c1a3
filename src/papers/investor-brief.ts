import type { DealLine, DealView } from '#views/deal/deal-view.ts'
import type { InvestorView } from '#views/investor.ts'
import { innerPaper } from './briefing.ts'
import { type CiteBook, citeBook } from './cite-book.ts'
import { takeProof } from './investment-blocks.ts'
import { plain } from './mission-parts.ts'
import type { Block, Paper, Row } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { partBlocks, partnerParts, suggestedPoints } from './partner-blocks.ts'
import { deskNote, founded, sentencesOf } from './partner-sentences.ts'
import { INVESTMENT_SAYS, INVESTMENT_WORDS as W } from './words/investment-words.ts'

/** Before a meeting with an investor: who it is, how far its files have come and by which words, what is open. */
export function writeInvestorBrief(facts: PaperFacts): Paper {
  const { lang, partners, investment } = facts
  if (!investment) throw new Error('a brief on an investor is written from its files')
  const cites = citeBook()
  const blocks = partners.flatMap((view): readonly Block[] => {
    const say = sentencesOf(cites.from(view.cites), lang)
    const page = investment.investor?.investor.id === view.subject.id ? investment.investor : undefined
    const sheet = page ? sheetBlocks(page, cites, lang) : []
    const deals = investment.deals.filter((deal) => deal.investor.id === view.subject.id)
    const files: readonly Block[] = deals.length
      ? deals.flatMap((deal) => fileBlocks(deal, cites, lang))
      : [{ is: 'text', says: [deskNote(INVESTMENT_SAYS[lang].noFile(view.subject.name))] }]
    return [
      ...(partners.length > 1 ? [{ is: 'middle', text: view.subject.name } as const] : []),
      ...sheet,
      ...files,
      ...filesLeft(facts, view.subject.id),
      ...partnerParts(view, say, lang)
        .filter((part, at) => at > 0 || !page || part.lines.length > 1)
        .flatMap((part) => partBlocks(part)),
      ...partBlocks(suggestedPoints(view, say, lang)),
    ]
  })
  return innerPaper(facts, 'investor-brief', { blocks, cites: cites.used() })
}

/** Files of an investor that are not told whole are counted. */
function filesLeft({ investment, lang }: PaperFacts, investorId: string): readonly Block[] {
  const of = (deals: readonly DealLine[] = []) =>
    deals.filter((deal) => deal.investor.id === investorId).length
  const left = of(investment?.files.stages.flatMap((stage) => stage.deals)) - of(investment?.deals)
  return left > 0 ? [{ is: 'text', says: [deskNote(INVESTMENT_SAYS[lang].filesLeft(left))] }] : []
}

/** Parts of its page a brief tells, in this order. */
const TOLD = ['kind', 'country', 'about', 'sector', 'size', 'offices', 'asked', 'next', 'owner'] as const

/** Who it is by its page: a line a part, each with what it rests on. */
function sheetBlocks(view: InvestorView, cites: CiteBook, lang: PaperFacts['lang']): readonly Block[] {
  const take = cites.from(view.cites)
  const lines = TOLD.flatMap((part) => {
    const own = view.parts.filter((one) => one.part === part)
    const [first] = own
    if (!first) return []
    const text = own.map((one) => one.text.replace(/\.$/, '')).join('; ')
    return [[founded(`${first.label}: ${text}.`, take(own.flatMap((one) => one.marks)))]]
  })
  return partBlocks({ head: W.page[lang], lines })
}

/** One file: where it stands, each step with its words, what was left out, its deadlines. */
function fileBlocks(deal: DealView, cites: CiteBook, lang: PaperFacts['lang']): readonly Block[] {
  const S = INVESTMENT_SAYS[lang]
  const about = deal.project?.title ?? deal.title ?? deal.place ?? ''
  const sums = [
    deal.money.registered && `${W.registered[lang]}: ${deal.money.registered}`,
    deal.money.pledged && S.pledged(deal.money.pledged),
  ]
  const left = deal.standing.filter((one) => one.skipped).map((one) => one.word)
  const open = [
    ...(left.length ? [S.left(left.join(', '))] : []),
    ...deal.clocks.map((clock) => `${clock.says}: ${clock.dueText}, ${clock.stateWord}.`),
    ...(deal.noClock ? [deal.noClock] : []),
  ]
  return [
    { is: 'head', text: `${W.fileOf[lang]}: ${about}` },
    {
      is: 'text',
      says: [deskNote([`${deal.stageWord}, ${deal.sinceText}`, ...sums].filter(Boolean).join('. '))],
    },
    {
      is: 'table',
      head: [W.day[lang], W.step[lang], W.money[lang]],
      rows: deal.steps.map(
        (step): Row => [
          plain(step.dayText),
          plain([step.word, step.number].filter(Boolean).join(', ')),
          [
            founded(
              step.amountText ? `${step.amountText} (${step.measureWord})` : '–',
              takeProof(cites, step.proof),
            ),
          ],
        ],
      ),
      widths: [24, 46, 30],
    },
    ...open.map((line): Block => ({ is: 'item', says: [deskNote(line)] })),
  ]
}
