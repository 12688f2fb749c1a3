import type { Context, Reader } from '#context.ts'
import type { SlotValue } from '#model/kinds/kind.ts'
import { isProblem } from '#model/problem.ts'
import { datesAgree, parseDate, printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { countryName } from '#model/values/party-name.ts'
import { getOffice } from '#store/queries/office.ts'
import { listRecords } from '#store/queries/record.ts'
import { describePlace, type PlannedRow, planRows } from './import-plan.ts'
import type { ImportPreview } from './list-views.ts'
import { dayHere } from './moment.ts'
import type { TieRow } from './partner-view.ts'
import { prepareBook } from './partners.ts'
import { placeName } from './party-names.ts'
import { parsePasted } from './pasted-table.ts'
import { choiceWord } from './print-value.ts'
import { ourTies, tieRows } from './rows/tie.ts'

type PreviewRow = ImportPreview['rows'][number]

/** A pasted list of partners as it would be taken in: create, same, differs, ambiguous, refused; nothing is written. */
export async function previewPartners(
  ctx: Context,
  reader: Reader,
  input: { readonly pasted: string; readonly choices?: Readonly<Record<string, string>> },
): Promise<ImportPreview> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const office = await getOffice(tx)
    const table = parsePasted(input.pasted)
    const planned = planRows(table, {
      gazetteer: ctx.gazetteer,
      home: office.home,
      today: dayHere(ctx.now()),
      choices: input.choices ?? {},
    })
    const records = await listRecords(tx, 'partnership')
    const making = await prepareBook(tx, ctx, reader, records)
    const ties = ourTies(tieRows(records, making), making)
    const rows = planned.map((row) => previewRow(ctx, reader, row, findTie(ties, making.nodes, row)))
    const counts = { create: 0, same: 0, differs: 0, refused: 0, ambiguous: 0 }
    for (const [standing, group] of groupBy(rows, (row) => row.standing)) counts[standing] = group.length
    return { columns: table.columns, rows, counts }
  })
}

/** Our tie with the row's partner, where the book has one. */
function findTie(
  ties: readonly TieRow[],
  nodes: ReadonlyMap<string, { readonly placeId?: string; readonly name: string; readonly country?: string }>,
  row: PlannedRow,
): TieRow | undefined {
  const name = String(row.slots?.b ?? '').split('|')[0]
  return ties.find((tie) => {
    const node = nodes.get(tie.partner.id)
    return row.place ? node?.placeId === row.place.id : node?.name === name && node?.country === row.country
  })
}

function previewRow(ctx: Context, { lang }: Reader, row: PlannedRow, tie: TieRow | undefined): PreviewRow {
  const base = {
    line: row.line,
    cells: row.cells,
    ...(row.country ? { country: countryName(row.country, lang) } : {}),
  }
  if (row.refused) return { ...base, standing: 'refused', reason: row.refused[lang] }
  const choices = row.candidates.map((place) => ({
    placeId: place.id,
    text: describePlace(ctx.gazetteer, place, lang),
    chosen: place.id === row.place?.id,
  }))
  if (!row.slots) {
    const reason =
      lang === 'vi' ? 'Tên này chỉ nhiều nơi. Hãy chọn một.' : 'This name means several places. Choose one.'
    return { ...base, standing: 'ambiguous', reason, choices }
  }
  const slots = row.slots
  const shown = {
    ...base,
    ...(choices.length ? { choices } : {}),
    partner: row.place ? placeName(row.place, lang) : (String(slots.b).split('|')[0] ?? ''),
    ...(slots.since ? { since: printDate(String(slots.since), lang) } : {}),
    ...(slots.kind ? { kind: choiceWord('partnership', 'kind', String(slots.kind), lang) } : {}),
  }
  if (!tie) return { ...shown, standing: 'create' }
  const unlike = [
    slots.since !== undefined &&
      tie.since !== undefined &&
      !agree(tie.since.value, slots.since) &&
      tie.since.text,
    slots.kind !== undefined && tie.kind !== undefined && tie.kind.value !== slots.kind && tie.kind.text,
  ].filter((text): text is string => typeof text === 'string')
  if (!unlike.length) return { ...shown, standing: 'same' }
  const reason = lang === 'vi' ? `Sổ ghi: ${unlike.join(', ')}` : `The book says: ${unlike.join(', ')}`
  return { ...shown, standing: 'differs', reason }
}

/** A year beside a day in it says the same. */
function agree(a: SlotValue, b: SlotValue): boolean {
  const first = parseDate(String(a))
  const second = parseDate(String(b))
  return !isProblem(first) && !isProblem(second) && datesAgree(first, second)
}
