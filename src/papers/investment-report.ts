import type { StatedView } from '#views/conference/conference-view.ts'
import { type CiteBook, citeBook } from './cite-book.ts'
import { capitalSays, rankingBlocks, registeredTable, stagesTable, takeProof } from './investment-blocks.ts'
import { plain } from './mission-parts.ts'
import type { Block, Paper, PaperKind, Row, Says } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { deskNote, founded } from './partner-sentences.ts'
import { type ReportHead, reportPaper } from './report-paper.ts'
import { INVESTMENT_SAYS, INVESTMENT_WORDS as W } from './words/investment-words.ts'

/** The monthly or yearly report on investment: capital in the period, standing by origin, files, conferences followed up. */
export function writeInvestmentReport(facts: PaperFacts, kind: PaperKind): Paper {
  const { lang, period, investment } = facts
  if (!period || !investment) throw new Error('a report on investment is written of a period')
  const S = INVESTMENT_SAYS[lang]
  const cites = citeBook()
  const { registered, stock, files } = investment
  const heads: readonly ReportHead[] = [
    [
      W.capital[lang],
      [
        { is: 'text', says: capitalSays(investment, cites.from(registered.cites), lang) },
        ...registeredTable(registered, cites.from(registered.cites), lang),
      ],
    ],
    [
      W.origins[lang],
      stock.rows.length ? rankingBlocks(stock, cites.from(stock.cites), { lang }) : [note(S.noOrigins)],
    ],
    [W.files[lang], files.total ? [stagesTable(files, lang)] : [note(S.noDeals)]],
    [W.conferences[lang], conferenceBlocks(facts, cites)],
  ]
  return reportPaper(facts, kind, {
    subject: S.subject(period.text),
    period: period.text,
    heads,
    cites: cites.used(),
  })
}

function note(text: string): Block {
  return { is: 'text', says: [deskNote(text)] }
}

/** Conferences up to the end of the period that handed something over: the totals told of them, and what is to be looked at. */
function conferenceBlocks({ investment, lang, period }: PaperFacts, cites: CiteBook): readonly Block[] {
  const S = INVESTMENT_SAYS[lang]
  const all = investment?.conferences.conferences ?? []
  const listed = all.filter(
    (one) => (one.lines || one.stated.length) && (!one.date || !period || one.date <= period.to),
  )
  if (!listed.length) return [note(S.noConferences)]
  return [
    {
      is: 'table',
      head: [W.conference[lang], W.day[lang], W.told[lang], W.lines[lang], W.next[lang]],
      rows: listed.map(
        (one): Row => [
          [{ text: one.title, bold: true }],
          plain(one.dateText ?? '–'),
          one.stated.length ? one.stated.map((total) => totalSays(total, cites, lang)) : plain('–'),
          plain(String(one.lines)),
          plain(one.next ? S.next(one.next.months, one.next.dueText, one.next.stateWord) : '–'),
        ],
      ),
      widths: [28, 15, 27, 10, 20],
    },
  ]
}

function totalSays(total: StatedView, cites: CiteBook, lang: PaperFacts['lang']): Says {
  const { projects, amountText, handedWord, sideWord, proof } = total
  const counted = projects === undefined ? undefined : INVESTMENT_SAYS[lang].projects(projects)
  const numbers = [counted, amountText].filter(Boolean).join(', ')
  return founded(`${numbers} (${handedWord}; ${sideWord})`, takeProof(cites, proof))
}
