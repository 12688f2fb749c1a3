import type { Entry } from '#desk/investment/money/entry.ts'
import { differenceOf, explainDifference } from '#desk/investment/money/explain-difference.ts'
import type { Measure } from '#desk/investment/money/measure.ts'
import { registeredOf } from '#desk/investment/money/registered.ts'
import { standingOn } from '#desk/investment/money/taken.ts'
import { type Span, type Tally, tallyOf } from '#desk/investment/money/tally.ts'
import { isProblem } from '#model/problem.ts'
import { groupBy } from '#model/values/group-by.ts'
import { type Money, moneyText, parseMoney, printAbout, printMoney } from '#model/values/money.ts'
import { orderOf } from '#model/values/order-of.ts'
import type { Figure } from '#registry/ledger/figure.ts'
import { sumsText } from '../deal/deal-line.ts'
import type { RowMaking } from '../partner.ts'
import { choiceWord } from '../print-value.ts'
import { MONEY_WORDS, sayMissingParts } from '../words/money-words.ts'
import type { MoneyRow, RegisteredRow } from './money-view.ts'
import { figureFor, toldOf, toldView } from './told-figures.ts'

/** What the rows are made of: our files' sums and the figures told, both by key, for one measure and span. */
export type RowsOf = {
  readonly entries: readonly Entry[]
  readonly figures: readonly Figure[]
  readonly keyOfEntry: (entry: Entry) => string
  readonly keyOfFigure: (figure: Figure) => string | undefined
  readonly spanOf: (key: string) => Span
  readonly label: (key: string) => string
  readonly measure: Measure
  /** What stands at the end of a year holds what came in earlier ones. */
  readonly cumulative: boolean
  /** In the order of their days, the newest first, and without ranks. */
  readonly byDay?: boolean
  /** Sums were converted: they are printed to few digits, and said to be about. */
  readonly about: boolean
  /** Rows are fields: sources and files may sort differently. */
  readonly fields?: boolean
  readonly making: RowMaking
}

const TALLIED: Readonly<Record<Measure, keyof Omit<Tally, 'deals'>>> = {
  licensed: 'licensed',
  adjusted: 'adjusted',
  'share-purchase': 'shares',
  disbursed: 'disbursed',
  pledged: 'pledged',
  stock: 'stock',
}

/** The ranking: by our files' sums where all are in one currency, else by name and without ranks. */
export function moneyRows(of: RowsOf): readonly MoneyRow[] {
  const entries = groupBy(of.entries, of.keyOfEntry)
  const figures = groupBy(of.figures, (figure) => of.keyOfFigure(figure) ?? '')
  const keys = [...new Set([...entries.keys(), ...figures.keys()])].filter(Boolean)
  const made = keys
    .map((key) => {
      const own = of.cumulative ? of.entries : (entries.get(key) ?? [])
      return oneRow(key, own, figures.get(key) ?? [], of)
    })
    .filter(({ row }) => row.files > 0 || row.told)
  if (of.byDay) return made.map(({ row }) => row).toSorted((a, b) => (a.key < b.key ? 1 : -1))
  const currencies = new Set(made.flatMap(({ sums }) => sums.map((sum) => sum.currency)))
  const total = (sums: readonly Money[]) => sums[0]?.amount ?? 0
  const order = orderOf(of.making.lang)
  const told = toldSums(made.map(({ row }) => row))
  if (currencies.size > 1) return made.map(({ row }) => row).toSorted((a, b) => order(a.label, b.label))
  return made
    .toSorted(
      (a, b) => total(b.sums) - total(a.sums) || told(b.row) - told(a.row) || order(a.row.label, b.row.label),
    )
    .map(({ row, sums }, at) => (sums.length ? { ...row, rank: at + 1 } : row))
}

/** What orders lines our files hold nothing of: the sums told, where all of them are in one currency. */
function toldSums(rows: readonly MoneyRow[]): (row: MoneyRow) => number {
  const sums = new Map(rows.map((row) => [row, parseMoney(row.told?.amount ?? '')]))
  const codes = new Set([...sums.values()].flatMap((money) => (isProblem(money) ? [] : [money.currency])))
  return (row) => {
    const money = sums.get(row)
    return codes.size > 1 || !money || isProblem(money) ? 0 : money.amount
  }
}

function oneRow(key: string, entries: readonly Entry[], figures: readonly Figure[], of: RowsOf) {
  const { making, measure } = of
  const span = of.spanOf(key)
  const tally = tallyOf(entries, span)
  const sums = tally[TALLIED[measure]]
  const counts = (one: Entry) =>
    measure === 'stock'
      ? standingOn(one, span.to) !== undefined
      : one.measure === measure && one.day <= span.to && (!span.from || one.day >= span.from)
  const counted = new Set(entries.filter(counts).map((one) => one.dealId)).size
  const figure = figureFor(figures, span)
  const told = figure ? { told: toldOf(figure) } : {}
  const { about, fields = false } = of
  const beside = { files: sums, span, stock: measure === 'stock', about, fields, ...told }
  const difference = differenceOf(beside)
  const row: MoneyRow = {
    key,
    label: of.label(key),
    files: sums.length ? counted : 0,
    sums: sums.map(moneyText),
    sumsText: sums.length ? sumsText(sums, making.lang, about ? printAbout : printMoney) : '–',
    ...(figure ? { told: toldView(figure, making) } : {}),
    ...(difference ? { difference: signed(difference, making.lang, about) } : {}),
    why: explainDifference(beside).map((one) => one[making.lang]),
  }
  return { row, sums }
}

/** A difference with its sign: `+ USD 5 million`. */
export function signed(money: Money, lang: 'en' | 'vi', about = false): string {
  const sign = money.amount < 0 ? '− ' : money.amount > 0 ? '+ ' : ''
  const size = { ...money, amount: Math.abs(money.amount) }
  return `${sign}${about ? printAbout(size, lang) : printMoney(size, lang)}`
}

const PARTS = ['licensed', 'adjusted', 'share-purchase'] as const

/** Newly registered, adjusted and bought, and their sum: our files beside what is told. */
export function registeredRows(
  entries: readonly Entry[],
  figures: readonly Figure[],
  { span, making, about }: Pick<RowsOf, 'making' | 'about'> & { readonly span: Span },
): { readonly rows: readonly RegisteredRow[]; readonly note?: string } {
  const { lang } = making
  const print = about ? printAbout : printMoney
  const tally = tallyOf(entries, span)
  const told = PARTS.map((part) =>
    figureFor(
      figures.filter((one) => one.measure === part),
      span,
    ),
  )
  const rows = PARTS.map((part, at): RegisteredRow => {
    const figure = told[at]
    const sums = tally[TALLIED[part]]
    const difference = figure && differenceOf({ files: sums, told: toldOf(figure) })
    return {
      part,
      word: choiceWord('investment', 'measure', part, lang),
      sumsText: sums.length ? sumsText(sums, lang, print) : '–',
      ...(figure ? { told: toldView(figure, { lang }) } : {}),
      ...(difference ? { difference: signed(difference, lang, about) } : {}),
    }
  })
  const [licensed, adjusted, shares] = told.map((figure) => figure?.amount)
  const all = registeredOf({
    ...(licensed ? { licensed } : {}),
    ...(adjusted ? { adjusted } : {}),
    ...(shares ? { shares } : {}),
  })
  const sum = 'is' in all ? all.is : undefined
  const gap =
    sum &&
    differenceOf({ files: tally.registered, told: { amount: sum.sum, estimated: false, otherGround: false } })
  const total: RegisteredRow = {
    part: 'total',
    word: MONEY_WORDS.total[lang],
    sumsText: tally.registered.length ? sumsText(tally.registered, lang, print) : '–',
    ...(sum ? { toldText: printMoney(sum.sum, lang) } : {}),
    ...(gap ? { difference: signed(gap, lang, about) } : {}),
  }
  const note = sum?.missing.length ? { note: sayMissingParts(sum.missing, lang) } : {}
  return { rows: [...rows, total], ...note }
}
