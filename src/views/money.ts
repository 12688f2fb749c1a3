import type { Context, Reader } from '#context.ts'
import type { Entry } from '#desk/investment/money/entry.ts'
import { isRegistered, MEASURES, type Measure } from '#desk/investment/money/measure.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { figureOf } from '#registry/ledger/figure.ts'
import { markDisputes } from '#registry/ledger/mark-disputes.ts'
import { listRates } from '#store/queries/rate.ts'
import { listRecords } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { choiceAsked } from './choice-asked.ts'
import { loadCiting } from './citing.ts'
import { dayAsked } from './day-asked.ts'
import { loadDeals } from './deal/load-deals.ts'
import { convertEntries, sayMissingRates, sayRate } from './money/convert-entries.ts'
import { currencyAsked } from './money/currency-asked.ts'
import { moneyRows, registeredRows } from './money/money-rows.ts'
import { keysBy, scopeOf } from './money/money-scope.ts'
import { MONEY_BY, type MoneyAsked, type MoneyView } from './money/money-view.ts'
import { markTold, mixedNote } from './money/told-figures.ts'
import { prepareBook } from './prepare-book.ts'
import { choiceWord } from './print-value.ts'
import { MONEY_WORDS } from './words/money-words.ts'

const SIDES = ['foreign', 'domestic', 'unsaid'] as const

/** Capital by origin, place, field, year or day: our files beside what sources tell, with every difference explained. */
export async function showMoney(
  ctx: Context,
  reader: Reader,
  given: MoneyAsked & BookAt,
): Promise<MoneyView> {
  const { from: begins, currency: typed, ...rest } = given
  const from = dayAsked(begins, { where: 'from', end: 'from' })
  const currency = currencyAsked(typed)
  const asked = { ...rest, ...(from ? { from } : {}), ...(currency ? { currency } : {}) }
  const chosen = {
    by: choiceAsked(asked.by, MONEY_BY, 'by') ?? 'origin',
    measure: choiceAsked(asked.measure, MEASURES, 'measure') ?? 'stock',
    side: choiceAsked(asked.side, SIDES, 'side') ?? 'foreign',
  }
  const { asOf, ...reckoning } = await ctx.store.readOffice(reader.office, async (tx) => {
    const loaded = await loadMoney(tx, ctx, reader, asked)
    const bare = reckoned({ ctx, lang: reader.lang, asked, ...chosen, ...loaded })
    return { asOf: loaded.asOf, ...(await citedIn(tx, loaded, bare, asked)) }
  })
  return {
    asOf,
    asOfText: printDate(asOf, reader.lang),
    ...(from ? { from } : {}),
    ...chosen,
    byWord: MONEY_WORDS[chosen.by][reader.lang],
    measureWord: choiceWord('investment', 'measure', chosen.measure, reader.lang),
    sideWord: MONEY_WORDS[chosen.side][reader.lang],
    ...(asked.currency ? { currency: asked.currency } : {}),
    ...reckoning,
  }
}

/** Our files and what sources tell on the day, with the rates sums are converted by. */
async function loadMoney(tx: OfficeTx, ctx: Context, reader: Reader, asked: MoneyAsked & BookAt) {
  const { asOf, deals } = await loadDeals(tx, ctx, reader, asked)
  const records = await listRecords(tx, 'investment', { ...asked, asOf })
  const making = { ...(await prepareBook(tx, ctx, reader, records, { ...asked, asOf }, [])), asOf }
  const byId = new Map(records.map((record) => [record.id, record]))
  // A figure told twice differently is marked before any is left out, or what it disputes would go unseen.
  const ledger = markDisputes(records.flatMap((record) => figureOf(record) ?? []))
  return { asOf, making, byId, ledger, all: deals.flatMap((one) => one.entries), rates: await listRates(tx) }
}

/** The lines with the words their figures rest on; of no other figure are sources read. */
async function citedIn(
  tx: OfficeTx,
  { asOf, making: { names, lang }, byId }: Awaited<ReturnType<typeof loadMoney>>,
  bare: ReturnType<typeof reckoned>,
  at: BookAt,
) {
  const told = new Set([...bare.rows, ...bare.registered].flatMap((row) => row.told?.recordId ?? []))
  const records = [...told].flatMap((id) => byId.get(id) ?? [])
  const citing = await loadCiting(tx, records, { names, lang, at: { ...at, asOf } })
  const marks = (id: string) => citing.marks(byId.get(id)?.statementIds ?? [])
  return {
    ...bare,
    rows: bare.rows.map((row) => markTold(row, marks)),
    registered: bare.registered.map((row) => markTold(row, marks)),
    cites: citing.cites(),
  }
}

type Reckoning = Awaited<ReturnType<typeof loadMoney>> & {
  readonly ctx: Context
  readonly lang: Language
  readonly asked: MoneyAsked & BookAt
  readonly by: (typeof MONEY_BY)[number]
  readonly measure: Measure
  readonly side: (typeof SIDES)[number]
}

function reckoned({ ctx, lang, asked, by, measure, side, asOf, making, ledger, ...loaded }: Reckoning) {
  const scope = scopeOf(ctx, asked, { making, by, lang })
  const all = loaded.all.filter(scope.hasEntry)
  const counted = all.filter((entry) => entry.provenance === side && counts(entry.measure, measure))
  const { entries, missing, used } = convertEntries(counted, asked.currency, loaded.rates)
  // A source of investment tells of capital from abroad unless it says whose it is; what it does not tell apart is of no side.
  const onFile = ledger.filter(({ whose }) => (whose ?? 'foreign') === side)
  const span = { ...(asked.from ? { from: asked.from } : {}), to: asOf }
  const about = used.length > 0
  const rows = moneyRows({
    entries,
    figures: onFile.filter((one) => scope.hasFigure(one) && one.measure === measure),
    ...scope,
    ...keysBy(by, { making, span, lang, ctx }),
    measure,
    making,
    cumulative: by === 'day' || (by === 'year' && measure === 'stock'),
    byDay: by === 'day',
    fields: by === 'sector',
    about,
  })
  const whole = scopeOf(ctx, asked, { making, by: by === 'place' ? by : 'year', lang })
  const overall = onFile.filter(whole.hasFigure)
  const registered = registeredRows(entries, overall, { span, making, about })
  return {
    hostName: scope.hostName,
    rows,
    registered: registered.rows,
    ...(registered.note ? { registeredNote: registered.note } : {}),
    rates: used.map((one) => sayRate(one, lang)),
    refusals: missing.map((one) => sayMissingRates(one, lang)),
    ...mixedNote(ledger.filter(scope.hasFigure), measure, { span, lang }),
    apart: apartOf(all, side, lang),
  }
}

/** The measure asked for, and the parts of registered capital that stand below it. */
function counts(one: Measure, measure: Measure): boolean {
  return one === measure || isRegistered(one)
}

/** Capital of the other sides, so that nobody thinks it forgotten. */
function apartOf(all: readonly Entry[], side: string, lang: Language): MoneyView['apart'] {
  return SIDES.filter((one) => one !== side).flatMap((one) => {
    const files = new Set(all.filter((entry) => entry.provenance === one).map((entry) => entry.dealId)).size
    return files ? [{ side: one, word: MONEY_WORDS[one][lang], files }] : []
  })
}
