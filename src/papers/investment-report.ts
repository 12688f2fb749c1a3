import { citeBook } from './cite-book.ts'
import { capitalSays, rankingBlocks, registeredTable, stagesTable } from './investment-blocks.ts'
import { plain } from './mission-parts.ts'
import type { Block, Paper, PaperKind, Row } from './paper.ts'
import type { InvestmentFacts, PaperFacts } from './paper-facts.ts'
import { deskNote } from './partner-sentences.ts'
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
        registeredTable(registered, cites.from(registered.cites), lang),
      ],
    ],
    [
      W.origins[lang],
      stock.rows.length ? rankingBlocks(stock, cites.from(stock.cites), { lang }) : [note(S.noOrigins)],
    ],
    [W.files[lang], files.total ? [stagesTable(files, lang)] : [note(S.noDeals)]],
    [W.conferences[lang], conferenceBlocks(investment, lang)],
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

function conferenceBlocks({ conferences }: InvestmentFacts, lang: PaperFacts['lang']): readonly Block[] {
  const S = INVESTMENT_SAYS[lang]
  const listed = conferences.conferences.filter((one) => one.lines)
  if (!listed.length) return [note(S.noConferences)]
  return [
    {
      is: 'table',
      head: [W.conference[lang], W.day[lang], W.lines[lang], W.next[lang]],
      rows: listed.map(
        (one): Row => [
          [{ text: one.title, bold: true }],
          plain(one.dateText ?? '–'),
          plain(String(one.lines)),
          plain(one.next ? S.next(one.next.months, one.next.dueText, one.next.stateWord) : '–'),
        ],
      ),
      widths: [40, 18, 12, 30],
    },
  ]
}
