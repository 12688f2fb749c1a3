import { officialPaper } from './official-paper.ts'
import type { Block, Paper, PaperKind } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { PAPER_TITLES } from './words/paper-words.ts'

/** A part of a periodic report: its heading and what stands under it. */
export type ReportHead = readonly [string, readonly Block[]]

const NUMERALS = ['I', 'II', 'III', 'IV'] as const

type Report = {
  readonly subject: string
  /** The period it tells of, in words. */
  readonly period: string
  readonly heads: readonly ReportHead[]
  readonly cites: Paper['cites']
}

/** A periodic report to the people's committee, its parts numbered in Roman. */
export function reportPaper(
  facts: PaperFacts,
  kind: PaperKind,
  { subject, period, heads, cites }: Report,
): Paper {
  const { lang, homeFormal } = facts
  const paper = officialPaper(facts, kind, {
    subject,
    to: [lang === 'vi' ? `Ủy ban nhân dân ${homeFormal}` : `the People’s Committee of ${homeFormal}`],
    about: period,
    blocks: heads.flatMap(([head, blocks], at): readonly Block[] => [
      { is: 'head', text: `${NUMERALS[at]}. ${head}` },
      ...blocks,
    ]),
    cites,
  })
  return { ...paper, title: PAPER_TITLES.report[lang] }
}
