import type { Context, Reader } from '#context.ts'
import { MEASURES } from '#desk/investment/money/measure.ts'
import type { BookAt } from '#model/book-at.ts'
import { SECTORS } from '#model/kinds/sectors.ts'
import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { eveOf } from '#model/values/day.ts'
import { dayAt } from '#model/values/zone.ts'
import { type Figure, figureOf } from '#registry/ledger/figure.ts'
import { markDisputes } from '#registry/ledger/mark-disputes.ts'
import { type Series, seriesOf } from '#registry/ledger/series.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { choiceAsked } from './choice-asked.ts'
import { loadCiting } from './citing.ts'
import { choicesOf, meansParty, measureWord } from './figures/figure-choices.ts'
import { figureLine } from './figures/figure-line.ts'
import type { FigureSeries, FiguresAsked, FiguresView } from './figures/figures-view.ts'
import { groundOf } from './figures/ground-of.ts'
import { sumView } from './figures/sum-view.ts'
import { pageOf } from './lists/cut-page.ts'
import type { RowMaking } from './partner.ts'
import { prepareBook } from './prepare-book.ts'
import { choiceWord } from './print-value.ts'
import type { Paging } from './ties/ties-view.ts'

/** The figures of the book on a day, in series by place, investor and measure; and a sum of those chosen, or why none. */
export async function showFigures(
  ctx: Context,
  reader: Reader,
  asked: FiguresAsked & BookAt = {},
): Promise<FiguresView> {
  choiceAsked(asked.measure, MEASURES, 'measure')
  choiceAsked(asked.sector, SECTORS, 'sector')
  return await ctx.store.readOffice(reader.office, async (tx) => await figuresIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way. */
async function figuresIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  asked: FiguresAsked & BookAt,
): Promise<FiguresView> {
  const asOf = asked.asOf ?? dayAt(ctx.now(), tx.zone)
  const at = { ...asked, asOf }
  const records = await listRecords(tx, 'investment', at)
  const bare = { ...(await prepareBook(tx, ctx, reader, records, at, [])), asOf }
  const figures = markDisputes(records.flatMap((record) => figureOf(record) ?? []))
  const all = seriesOf(figures)
  const wanted = all
    .filter((series) => isWanted(series, asked, { making: bare, gazetteer: ctx.gazetteer }))
    .map((series) => ({ figures: series.figures, head: seriesHead(series, { making: bare, ctx }) }))
    .sort((a, b) => byPlaceAndInvestor(a.head, b.head))
  const { shown, paging } = cutSeries(wanted, asked)
  const byId = new Map(records.map((record) => [record.id, record]))
  const chosen = chosenOf(figures, byId, asked.sum ?? [])
  const ids = new Set(chosen.map((figure) => figure.recordId))
  const told = [...shown.flatMap((each) => each.figures), ...chosen].flatMap(
    ({ recordId }) => byId.get(recordId) ?? [],
  )
  const { names, nodes } = bare
  const making = {
    ...bare,
    citing: await loadCiting(tx, [...new Set(told)], { names, lang: reader.lang, at }),
  }
  const ground = groundOf({
    gazetteer: ctx.gazetteer,
    nodes: [...nodes.values()],
    successions: await listSuccessions(tx),
    names,
  })
  const lined = ({ head, figures: own }: Headed): FigureSeries => ({
    ...head,
    lines: own.flatMap((figure) => {
      const record = byId.get(figure.recordId)
      return record ? [figureLine(figure, record, { making, chosen: ids.has(record.id) })] : []
    }),
  })
  const picked = all.flatMap((each) => {
    const own = each.figures.filter(({ recordId }) => ids.has(recordId))
    return own.length ? [lined({ head: seriesHead(each, { making: bare, ctx }), figures: own })] : []
  })
  const sum = asked.sum?.length
    ? { sum: { ...sumView(chosen, ground, { making, byId }), chosen: picked.sort(byPlaceAndInvestor) } }
    : {}
  return {
    asOf,
    asOfText: printDate(asOf, reader.lang),
    total: figures.length,
    series: shown.map(lined),
    ...choicesOf(all, bare),
    ...sum,
    paging,
    cites: making.citing.cites(),
  }
}

type Headed = { readonly head: SeriesHead; readonly figures: readonly Figure[] }

/** The series of one page, the first and last of them perhaps in part. */
function cutSeries(
  series: readonly Headed[],
  { page, size }: Pick<FiguresAsked, 'page' | 'size'>,
): { readonly shown: readonly Headed[]; readonly paging: Paging } {
  const total = series.reduce((sum, { figures }) => sum + figures.length, 0)
  const { from, to, paging } = pageOf(total, { page, size: size ?? total })
  let first = 0
  const shown = series.flatMap(({ head, figures }): Headed[] => {
    const own = figures.slice(Math.max(0, from - first), Math.max(0, to - first))
    first += figures.length
    return own.length ? [{ head, figures: own }] : []
  })
  return { shown, paging }
}

type Naming = Parameters<typeof meansParty>[2]

function isWanted(series: Series, { host, origin, sector, measure }: FiguresAsked, naming: Naming): boolean {
  return (
    (!host || meansParty(host, series.host, naming)) &&
    (!origin || meansParty(origin, series.origin, naming)) &&
    (!sector || series.sector === sector) &&
    (!measure || series.measure === measure)
  )
}

/** The figures to be added up; one that is not in the book of that day is refused by its address. */
function chosenOf(
  figures: readonly Figure[],
  byId: ReadonlyMap<string, StoredRecord>,
  wanted: readonly string[],
): readonly Figure[] {
  const held = [...byId.values()]
  const found = [...new Set(wanted)].map((id) => ({
    id,
    figure: figures.find(
      (one) => one.recordId === id || held.some((r) => r.id === one.recordId && r.statementIds.includes(id)),
    ),
  }))
  const missing = found.find(({ figure }) => figure === undefined)
  if (missing) {
    throw new ActError(
      'not-found',
      problem(
        'no-such-figure',
        {
          en: `There is no figure “${missing.id}” in the book on that day. Choose from the list of figures.`,
          vi: `Sổ ngày đó không có số liệu “${missing.id}”. Hãy chọn trong danh sách số liệu.`,
        },
        { where: 'sum' },
      ),
    )
  }
  return [...new Set(found.flatMap(({ figure }) => figure ?? []))]
}

type SeriesHead = Omit<FigureSeries, 'lines'>

function seriesHead(
  series: Series,
  { making, ctx }: { readonly making: RowMaking; readonly ctx: Context },
): SeriesHead {
  const { lang, names, nodes } = making
  const place = nodes.get(series.host)?.placeId
  const until = place ? ctx.gazetteer.get(place)?.to : undefined
  return {
    host: names(series.host),
    ...(until ? { hostUntil: printDate(eveOf(until), lang) } : {}),
    ...(series.origin ? { origin: names(series.origin) } : {}),
    ...(series.sector
      ? { sector: series.sector, sectorWord: choiceWord('investment', 'sector', series.sector, lang) }
      : {}),
    ...(series.measure ? { measure: series.measure } : {}),
    measureWord: [
      measureWord(series.measure, lang),
      ...(series.whose ? [choiceWord('investment', 'whose', series.whose, lang)] : []),
    ].join(', '),
  }
}

function byPlaceAndInvestor(a: SeriesHead, b: SeriesHead): number {
  const key = ({ host, origin, sectorWord, measure }: SeriesHead) =>
    [host.name, origin?.name ?? '', sectorWord ?? '', measure ?? '', host.id].join('\n')
  return key(a) < key(b) ? -1 : 1
}
