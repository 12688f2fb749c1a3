import type { Context, Reader } from '#context.ts'
import { type Cell, cellText, type Sheet, type TableFile } from '#intake/table.ts'
import type { Filling } from '#intake/workbook/filling.ts'
import { canonicalJson } from '#model/digest.ts'
import { ActError, problem } from '#model/problem.ts'
import { type Recipe, useOf } from '#model/recipe.ts'
import { dayAt } from '#model/values/zone.ts'
import { findLatestImport, type StoredImport } from '#store/queries/import.ts'
import { type ImportRow, listImportRows, listPlaceIds } from '#store/queries/import-row.ts'
import { getOffice } from '#store/queries/office.ts'
import { findOriginal } from '#store/queries/original.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import { newRows } from './export-new-rows.ts'
import { fillInPlace, type LineNow } from './fill-in-place.ts'
import { guessLanguage } from './guess-headers.ts'
import { lastDayOf } from './last-day.ts'
import type { RowPlan } from './plan-row.ts'
import { planTable, sheetOf } from './plan-table.ts'
import { loadTable } from './preview-register.ts'
import { printCell, printDay } from './print-cell.ts'
import { ID_HEADER, printRowId } from './row-ids.ts'

/** A register as it goes back to its keeper: her sheets, columns and order, and what the book says now in her cells. */
export type ExportedRegister = {
  readonly name: string
  readonly format: TableFile['format']
  readonly separator: string
  readonly sheets: readonly (Sheet & { readonly hidden?: number })[]
  /** Her own workbook, and what has to be written into it. */
  readonly inPlace?: { readonly workbook: Uint8Array; readonly filling: Filling }
  /** Cells that say something else than her file did, because the book does. */
  readonly changed: number
  /** Rows of the book that her file did not have. */
  readonly added: number
  /** Rows of hers that no longer stand in the book. */
  readonly left: number
}

/** Turns a recipe round: the last file taken in by it, with what the book says now. Nothing is written. */
export async function exportRegister(
  ctx: Context,
  reader: Reader,
  { recipe: name }: { readonly recipe: string },
): Promise<ExportedRegister> {
  const kept = await ctx.store.inOffice(reader.office, async (tx) => {
    const latest = await findLatestImport(tx, name)
    const original = latest && (await findOriginal(tx, latest.sha256))
    if (!latest || !original) throw nothingTaken(name)
    return {
      latest,
      zone: tx.zone,
      bytes: original.bytes,
      rows: await listImportRows(tx, latest.id),
      records: await listRecords(tx, latest.recipe.kind),
      home: (await getOffice(tx)).home,
      placeIds: await listPlaceIds(tx),
    }
  })
  const table = await loadTable(kept.bytes)
  const day = dayAt(kept.latest.madeAt, kept.zone)
  const plan = planTable(table, kept.latest.recipe, { ...kept, gazetteer: ctx.gazetteer, day })
  return fillRegister(ctx, kept, table, plan)
}

function nothingTaken(name: string): ActError {
  return new ActError(
    'not-found',
    problem('nothing-taken-in', {
      en: `Nothing taken in as “${name}” stands in the book, so there is no workbook to fill. Import the file first.`,
      vi: `Chưa có sổ “${name}” nào được nhập nên không có bảng để điền. Hãy nhập tệp trước.`,
    }),
  )
}

type Kept = {
  readonly bytes: Uint8Array
  readonly latest: StoredImport
  readonly rows: readonly ImportRow[]
  readonly records: readonly StoredRecord[]
  readonly home: string
}

function fillRegister(
  ctx: Context,
  { latest, bytes, rows, records, home }: Kept,
  table: TableFile,
  plan: readonly RowPlan[],
): ExportedRegister {
  const { recipe } = latest
  const sheet = sheetOf(table, recipe)
  const lang = guessLanguage(recipe.columns.map((column) => column.header)) === 'vi' ? 'vi' : 'en'
  const byStatement = new Map(
    records.flatMap((record) => record.statementIds.map((id) => [id, record] as const)),
  )
  const statements = new Map(rows.map((row) => [row.line, row.statementId]))
  const plans = new Map(plan.map((row) => [row.line, row]))
  const idAt = recipe.columns.findIndex((column) => column.header === ID_HEADER)
  const width = idAt < 0 ? Math.max(0, ...sheet.rows.map((row) => row.length)) : idAt
  const tally = { changed: 0, left: 0 }
  const lines = sheet.rows.map((cells, i): LineNow => {
    const own = cells.slice(0, width)
    const line = i + 1
    if (line === recipe.headerRow) return { line, cells: withId(own, width, ID_HEADER) }
    const statementId = statements.get(line)
    if (statementId === undefined) return { line, cells: own }
    const record = byStatement.get(statementId)
    if (!record) {
      tally.left += 1
      return { line, cells: undefined }
    }
    const now = rowNow(recipe, own, plans.get(line), record, { lang, typed: table.format === 'xlsx' })
    tally.changed += now.changed
    return { line, cells: withId(now.cells, width, printRowId(statementId, prints(now.cells, width))) }
  })
  const shown = new Set([...statements.values()].flatMap((id) => byStatement.get(id)?.id ?? []))
  const fresh = newRows(
    ctx.gazetteer,
    recipe,
    records.filter((record) => !shown.has(record.id)),
    {
      home,
      lang,
      typed: table.format === 'xlsx',
    },
  )
  const added = fresh.map(({ cells, statementId }) =>
    withId(cells, width, printRowId(statementId, prints(cells, width))),
  )
  return {
    name: latest.fileName ?? recipe.name,
    format: table.format,
    separator: table.separator ?? ',',
    sheets: table.sheets.map((each) =>
      each === sheet
        ? {
            name: each.name,
            rows: [...lines.flatMap(({ cells }) => (cells ? [cells] : [])), ...added],
            hidden: width,
          }
        : each,
    ),
    ...(table.format === 'xlsx'
      ? { inPlace: { workbook: bytes, filling: fillInPlace({ sheet, lines, added, hidden: width }) } }
      : {}),
    changed: tally.changed,
    added: added.length,
    left: tally.left,
  }
}

function withId(cells: readonly Cell[], width: number, id: string): readonly Cell[] {
  return [...Array.from({ length: width }, (_, at) => cells[at] ?? ''), id]
}

function prints(cells: readonly Cell[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, at) => cellText(cells[at]))
}

type Now = { readonly cells: readonly Cell[]; readonly changed: number }

/**
 * Her row with what the book says now: a cell whose meaning the book still shares stays exactly as she wrote it; only where
 * the book says otherwise is it written anew. Who the parties are is what a row is about, so those cells stay.
 */
function rowNow(
  recipe: Recipe,
  own: readonly Cell[],
  plan: RowPlan | undefined,
  record: StoredRecord,
  how: { readonly lang: 'en' | 'vi'; readonly typed: boolean },
): Now {
  let changed = 0
  const currencyApart = recipe.columns.some((column) => column.use === 'amount.currency')
  const cells = Array.from({ length: Math.max(own.length, recipe.columns.length) }, (_, at): Cell => {
    const cell = own[at] ?? ''
    const { use, header } = recipe.columns[at] ?? { header: '' }
    const taken = use === undefined ? undefined : useOf(recipe.kind, use)
    const shown = taken?.part === 'value' ? record.slots[taken.slot]?.shown.value : undefined
    if (taken?.part === 'until' && plan?.draft) {
      const last = lastDayOf(record.slots.start?.shown.value, record.slots.days?.shown.value)
      if (last === undefined || last === lastDayOf(plan.draft.slots.start, plan.draft.slots.days)) return cell
      changed += 1
      return printDay(last, recipe, how)
    }
    if (taken?.part !== 'value' || !plan?.draft || PARTY_SLOTS.has(taken.slot)) return cell
    const said = plan.draft.slots[taken.slot]
    // What she took out of the book stays out of her file; a cell nobody could read stays as it is.
    if (shown === undefined && said !== undefined) changed += 1
    if (shown === undefined) return said === undefined ? cell : ''
    if (said !== undefined && canonicalJson(said) === canonicalJson(shown)) return cell
    changed += 1
    return printCell(recipe, taken.slot, shown, { ...how, header, currencyApart })
  })
  return { cells, changed }
}

const PARTY_SLOTS: ReadonlySet<string> = new Set([
  'a',
  'b',
  'parties',
  'from',
  'to',
  'head',
  'person',
  'of',
  'host',
  'origin',
  'territory',
])
