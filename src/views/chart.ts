import type { Context, Reader } from '#context.ts'
import { MEASURES } from '#desk/investment/money/measure.ts'
import type { BookAt } from '#model/book-at.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { printMoney } from '#model/values/money.ts'
import { dayAt } from '#model/values/zone.ts'
import { type Figure, figureOf } from '#registry/ledger/figure.ts'
import { markDisputes } from '#registry/ledger/mark-disputes.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { likeFigures } from './chart/chart-refusals.ts'
import { CHART_WORDS, CHARTS, type ChartName, type ChartSeries, type ChartView } from './chart/chart-view.ts'
import { loadCiting } from './citing.ts'
import { dealsIn } from './deals.ts'
import type { RowMaking } from './partner.ts'
import { prepareBook } from './prepare-book.ts'

/** What charts are asked for. Several measures in one are refused, never drawn over each other. */
export type ChartsAsked = { readonly names: readonly string[]; readonly measures?: readonly string[] }

/** Charts of figures that are alike, or of files by where they stand; their marks are numbered as those of one page. */
export async function showCharts(
  ctx: Context,
  reader: Reader,
  { names, measures, ...at }: ChartsAsked & BookAt,
): Promise<readonly ChartView[]> {
  const wanted = names.map((named) => {
    const name = CHARTS.find((one) => one === named)
    if (!name) throw new ActError('not-found', noChart(named))
    return name
  })
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const asOf = at.asOf ?? dayAt(ctx.now(), tx.zone)
    const records = await listRecords(tx, 'investment', { ...at, asOf })
    const bare = { ...(await prepareBook(tx, ctx, reader, records, { ...at, asOf }, [])), asOf }
    const figures = markDisputes(records.flatMap((record) => figureOf(record) ?? []))
    const drawn = wanted.map((name) => ({
      name,
      figures: name === 'funnel' ? [] : drawnIn(name, measures ?? [name], { making: bare, figures }),
    }))
    const told = new Set(drawn.flatMap((one) => one.figures.map(({ recordId }) => recordId)))
    const cited = records.filter(({ id }) => told.has(id))
    const { names: nameOf } = bare
    const citing = await loadCiting(tx, cited, { names: nameOf, lang: reader.lang, at: { ...at, asOf } })
    const making = { ...bare, citing }
    const views: ChartView[] = []
    for (const one of drawn) {
      const view =
        one.name === 'funnel'
          ? await funnelIn(tx, ctx, reader, at)
          : ledgerChart(one.name, measures ?? [one.name], {
              making,
              records: cited,
              figures: one.figures,
              lang: reader.lang,
            })
      views.push(view)
    }
    const cites = making.citing.cites()
    return views.map((view) => (view.name === 'funnel' ? view : { ...view, cites }))
  })
}

/** One chart alone. */
export async function showChart(
  ctx: Context,
  reader: Reader,
  { name, ...asked }: Omit<ChartsAsked, 'names'> & BookAt & { readonly name: string },
): Promise<ChartView> {
  const [view] = await showCharts(ctx, reader, { names: [name], ...asked })
  if (!view) throw new ActError('not-found', noChart(name))
  return view
}

/** The figures a chart is drawn of. */
function drawnIn(
  name: 'stock' | 'licensed',
  measures: readonly string[],
  { making, figures }: { readonly making: RowMaking; readonly figures: readonly Figure[] },
): readonly Figure[] {
  const unknown = measures.find((one) => !(MEASURES as readonly string[]).includes(one))
  if (unknown) throw new ActError('invalid', noMeasure(unknown))
  return figures.filter(
    (figure) =>
      isHere(figure, making) &&
      !figure.sector &&
      (figure.whose ?? 'foreign') === 'foreign' &&
      measures.includes(figure.measure ?? '') &&
      figure.amount &&
      figure.asof &&
      (name === 'stock' ? isCountry(figure, making) : !figure.origin),
  )
}

function ledgerChart(
  name: 'stock' | 'licensed',
  measures: readonly string[],
  { making, records, figures: wanted, lang }: Making & { readonly figures: readonly Figure[] },
): ChartView {
  const refusals = likeFigures(measures, wanted)
  const series = refusals.length ? [] : seriesOf(wanted, { making, records, lang })
  return {
    ...headOf(name, lang, making.asOf),
    says: refusals.length ? '' : name === 'stock' ? sayLines(series, lang) : sayYears(series, lang),
    unit: wanted[0]?.amount?.currency ?? '',
    series,
    refusals: refusals.map(({ rule, says, satisfiedBy }) => ({
      rule,
      says: says[lang],
      satisfiedBy: satisfiedBy[lang],
    })),
    cites: [],
  }
}

function headOf(name: ChartName, lang: Language, asOf: string) {
  return { name, title: CHART_WORDS[name][lang], asOfText: printDate(asOf, lang) }
}

function isHere({ host }: Figure, { nodes, lineage }: RowMaking): boolean {
  const node = nodes.get(host)
  return node !== undefined && lineage.isHome(node)
}

function isCountry({ origin }: Figure, { nodes }: RowMaking): boolean {
  return origin !== undefined && nodes.get(origin)?.kind === 'country'
}

type Making = {
  readonly making: RowMaking
  readonly records: readonly StoredRecord[]
  readonly lang: Language
}

/** One line an origin, one point a day: of one day the figure with a rank stands before its doubles. */
function seriesOf(figures: readonly Figure[], { making, records, lang }: Making): readonly ChartSeries[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const made = [...groupBy(figures, (figure) => figure.origin ?? '')].map(([origin, own]) => {
    const days = groupBy(own, (figure) => figure.asof?.to ?? '')
    const points = [...days]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([at, all]) => {
        const figure = all.find((one) => one.rank) ?? all[0]
        if (!figure?.amount || !figure.asof) return []
        const marks = making.citing.marks(byId.get(figure.recordId)?.statementIds ?? [])
        const text = printMoney(figure.amount, lang)
        return [{ at, label: printDate(figure.asof.iso, lang), value: figure.amount.amount, text, marks }]
      })
    const label = origin ? making.names(origin).name : lang === 'vi' ? 'Mọi nhà đầu tư' : 'All investors'
    return { key: origin || 'all', label, points }
  })
  const last = ({ points }: ChartSeries) => points.at(-1)?.value ?? 0
  return made.toSorted((a, b) => last(b) - last(a))
}

function sayLines(series: readonly ChartSeries[], lang: Language): string {
  const [first] = series
  const end = first?.points.at(-1)
  if (!first || !end) return lang === 'vi' ? 'Chưa có số liệu để vẽ.' : 'There is nothing to draw yet.'
  return lang === 'vi'
    ? `${series.length} đường; cao nhất là ${first.label}, ${end.text} (${end.label}).`
    : `${series.length === 1 ? '1 line' : `${series.length} lines`}; the highest is ${first.label}, ${end.text} (${end.label}).`
}

function sayYears([only]: readonly ChartSeries[], lang: Language): string {
  const points = only?.points ?? []
  const most = points.toSorted((a, b) => b.value - a.value)[0]
  if (!most) return lang === 'vi' ? 'Chưa có số liệu để vẽ.' : 'There is nothing to draw yet.'
  return lang === 'vi'
    ? `${points.length} kỳ, tính cho mọi nhà đầu tư; nhiều nhất ${most.text} (${most.label}).`
    : `${points.length === 1 ? '1 period' : `${points.length} periods`}, all investors together; the most ${most.text} (${most.label}).`
}

/** How many files stand at each stage: each file once, where it stands. */
async function funnelIn(tx: OfficeTx, ctx: Context, reader: Reader, at: BookAt): Promise<ChartView> {
  const { stages, total, asOf } = await dealsIn(tx, ctx, reader, at)
  const { lang } = reader
  const points = stages.map(({ stage, word, deals }) => ({
    at: stage,
    label: word,
    value: deals.length,
    text: String(deals.length),
    marks: [],
  }))
  const says =
    lang === 'vi'
      ? `${total} hồ sơ; mỗi hồ sơ được đếm một lần, ở bước đang đứng.`
      : `${counted(total, 'file')}; each is counted once, where it stands.`
  const series = total ? [{ key: 'files', label: CHART_WORDS.funnel[lang], points }] : []
  return { ...headOf('funnel', lang, asOf), says, unit: '', series, refusals: [], cites: [] }
}

function noChart(name: string) {
  return problem('no-such-chart', {
    en: `There is no chart “${name}”. Choose one of: ${CHARTS.join(', ')}.`,
    vi: `Không có biểu đồ “${name}”. Hãy chọn: ${CHARTS.join(', ')}.`,
  })
}

function noMeasure(name: string) {
  return problem('no-such-measure', {
    en: `“${name}” measures nothing known here. Choose one of: ${MEASURES.join(', ')}.`,
    vi: `Không có chỉ tiêu “${name}”. Hãy chọn: ${MEASURES.join(', ')}.`,
  })
}
