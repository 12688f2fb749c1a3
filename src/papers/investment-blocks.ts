import type { Language } from '#model/problem.ts'
import type { DealLine, DealsView, ProofView } from '#views/deal/deal-view.ts'
import type { MoneyTold, MoneyView } from '#views/money/money-view.ts'
import type { CiteBook } from './cite-book.ts'
import { plain } from './mission-parts.ts'
import type { Block, Row, Says } from './paper.ts'
import type { InvestmentFacts } from './paper-facts.ts'
import { deskNote, founded, type Take } from './partner-sentences.ts'
import { INVESTMENT_SAYS, INVESTMENT_WORDS as W } from './words/investment-words.ts'

/** Reads what a step of a file rests on as a mark of the paper. */
export function takeProof(
  cites: CiteBook,
  { sourceId, sourceTitle, own, ...proof }: ProofView,
): readonly number[] {
  const { publisher, published, quote, start, end } = proof
  const cite = {
    mark: 1,
    statementId: '',
    sourceId,
    sourceTitle,
    sourceKind: own ? ('entry' as const) : ('document' as const),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    quote,
    start,
    end,
  }
  return cites.from([cite])([1])
}

function told(
  one: MoneyTold | undefined,
  text: string | undefined,
  { take, lang }: { readonly take: Take; readonly lang: Language },
): readonly Says[] {
  if (text) return plain(text)
  if (!one) return plain('–')
  const counted = one.projects === undefined ? undefined : INVESTMENT_SAYS[lang].projects(one.projects)
  const says = [one.amountText, counted, one.rankText].filter(Boolean).join(', ')
  return [founded([says, one.asofText && `(${one.asofText})`].filter(Boolean).join(' '), take(one.marks))]
}

/** The paragraph on capital: what sources tell part by part, what our files come to, what is kept out. */
export function capitalSays(
  facts: InvestmentFacts,
  take: Take,
  lang: Language,
  followed = facts.files.stages.flatMap(goingOn),
): readonly Says[] {
  const S = INVESTMENT_SAYS[lang]
  const { registered, disbursed, pledged } = facts
  const total = registered.registered.find((row) => row.part === 'total')
  const parts = registered.registered.filter((row) => row.part !== 'total')
  const stated = parts.filter((row) => row.told?.amountText)
  const days = [...new Set(stated.flatMap((row) => row.told?.asofText ?? []))]
  const list = stated.map((row) => `${row.word} ${row.told?.amountText}`).join(', ')
  const marks = take(stated.flatMap((row) => row.told?.marks ?? []))
  const sums = (view: MoneyView) => [
    ...new Set(view.rows.flatMap((row) => (row.files ? [`${row.label} ${row.sumsText}`] : []))),
  ]
  return [
    stated.length ? founded(S.told(list, days.join(', ')), marks) : deskNote(S.none),
    ...(total?.toldText && stated.length > 1 ? [deskNote(S.total(total.toldText))] : []),
    ...(registered.registeredNote && stated.length ? [deskNote(registered.registeredNote)] : []),
    deskNote(total && total.sumsText !== '–' ? S.files(total.sumsText, followed.length) : S.noFiles),
    ...(sums(disbursed).length ? [deskNote(S.disbursed(sums(disbursed).join('; ')))] : []),
    ...(sums(pledged).length ? [deskNote(S.pledged(sums(pledged).join('; ')))] : []),
    ...(registered.mixedNote ? [deskNote(registered.mixedNote)] : []),
    ...registered.apart.map(({ word, files }) => deskNote(S.apart(word, files))),
  ]
}

/** The files of a stage that are still followed; who withdrew is followed no more. */
export function goingOn({ stage, deals }: DealsView['stages'][number]): readonly DealLine[] {
  return stage === 'withdrawn' ? [] : deals
}

/** The parts of registered capital and their sum, our files beside what is told; nothing where neither has any. */
export function registeredTable({ registered }: MoneyView, take: Take, lang: Language): readonly Block[] {
  if (registered.every((row) => row.sumsText === '–' && !row.told && !row.toldText)) return []
  const table: Block = {
    is: 'table',
    head: [W.part[lang], W.ours[lang], W.told[lang], W.gap[lang]],
    rows: registered.map(
      (row): Row => [
        [{ text: row.word, bold: row.part === 'total' }],
        plain(row.sumsText),
        told(row.told, row.toldText, { take, lang }),
        plain(row.difference ?? '–'),
      ],
    ),
    widths: [30, 22, 28, 20],
  }
  return [table]
}

/** The ranking with why our files and the figures told differ; lines beyond the most wanted are counted below it. */
export function rankingBlocks(
  view: MoneyView,
  take: Take,
  { lang, most = MOST_ROWS }: { readonly lang: Language; readonly most?: number },
): readonly Block[] {
  const left = view.rows.length - most
  const table: Block = {
    is: 'table',
    head: [W.origin[lang], W.ours[lang], W.told[lang], W.why[lang]],
    rows: view.rows
      .slice(0, most)
      .map(
        (row): Row => [
          [{ text: row.label, bold: true }],
          plain(row.sumsText),
          told(row.told, undefined, { take, lang }),
          [{ text: row.why.join(' '), desk: true }],
        ],
      ),
    widths: [20, 18, 24, 38],
  }
  if (left <= 0) return [table]
  return [table, { is: 'text', says: [deskNote(INVESTMENT_SAYS[lang].rowsLeft(left))] }]
}

const MOST_ROWS = 10

/** How many files stand at each stage; stages without one are left out. */
export function stagesTable({ stages }: DealsView, lang: Language): Block {
  return {
    is: 'table',
    head: [W.stage[lang], W.count[lang], W.investor[lang]],
    rows: stages
      .filter(({ deals }) => deals.length)
      .map(
        ({ word, deals }): Row => [
          plain(word),
          plain(String(deals.length)),
          plain(
            [
              deals
                .slice(0, MOST_NAMES)
                .map((deal) => deal.investor.name)
                .join(', '),
              ...(deals.length > MOST_NAMES
                ? [INVESTMENT_SAYS[lang].namesLeft(deals.length - MOST_NAMES)]
                : []),
            ].join('; '),
          ),
        ],
      ),
    widths: [34, 14, 52],
  }
}

const MOST_NAMES = 6

/** Files, a line each. */
export function dealsTable(deals: readonly DealLine[], lang: Language): Block {
  return {
    is: 'table',
    head: [W.investor[lang], W.subject[lang], W.stage[lang], W.registered[lang]],
    rows: deals.map(
      (deal): Row => [
        [{ text: deal.investor.name, bold: true }],
        plain(deal.project?.title ?? deal.title ?? deal.place ?? '–'),
        [{ text: deal.stageWord }, { text: deal.sinceText }],
        plain(deal.money.registered ?? '–'),
      ],
    ),
    widths: [24, 34, 24, 18],
  }
}
