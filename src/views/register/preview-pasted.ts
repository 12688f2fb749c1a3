import type { Context, Reader } from '#context.ts'
import { placeName } from '#gazetteer/place-name.ts'
import { cellText } from '#intake/table.ts'
import { printDate } from '#model/values/date.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import type { ImportPreview } from '../list-views.ts'
import { choiceWord } from '../print-value.ts'
import { countPlan } from './count-plan.ts'
import { describePlace } from './describe-place.ts'
import { pastedRegister } from './pasted-register.ts'
import { planAndWeigh } from './plan-and-weigh.ts'
import { showRow } from './show-rows.ts'
import type { WeighedRow } from './weigh-plan.ts'

type PreviewRow = ImportPreview['rows'][number]

/** A pasted list of partners as it would be taken in: create, same, differs, ambiguous, refused; nothing is written. */
export async function previewPartners(
  ctx: Context,
  reader: Reader,
  input: { readonly pasted: string; readonly choices?: Readonly<Record<string, string>> },
): Promise<ImportPreview> {
  const { pasted, table, recipe } = pastedRegister(input.pasted, input.choices)
  const { rows } = await ctx.store.inOffice(
    reader.office,
    async (tx) => await planAndWeigh(tx, ctx.gazetteer, { table, recipe, day: dayAt(ctx.now(), tx.zone) }),
  )
  const { rows: _rows, missing: _missing, removed: _removed, ...counts } = countPlan(rows)
  return {
    columns: pasted.columns,
    rows: rows.map((row) => previewRow(ctx, reader, row)),
    counts,
  }
}

function previewRow({ gazetteer }: Context, { lang }: Reader, row: WeighedRow): PreviewRow {
  const { draft, line, standing } = row
  const { reason } = showRow(row, { gazetteer, lang })
  const places = row.choice?.candidates ?? row.namesakes.b ?? []
  const choices = places.map((place) => ({
    placeId: place.id,
    text: describePlace(gazetteer, place, lang),
    chosen: place.id === draft?.places?.b,
  }))
  return {
    line,
    cells: row.cells.map(cellText),
    standing,
    ...(draft ? partnerOf(draft, gazetteer, lang) : {}),
    ...(reason ? { reason } : {}),
    ...(choices.length ? { choices } : {}),
  }
}

function partnerOf(
  { slots, places }: NonNullable<WeighedRow['draft']>,
  gazetteer: Context['gazetteer'],
  lang: Reader['lang'],
): Partial<PreviewRow> {
  const party = parsePartyName(String(slots.b ?? ''))
  const place = gazetteer.get(places?.b ?? '')
  return {
    partner: place ? placeName(place, lang) : party.name,
    ...(party.country ? { country: countryName(party.country, lang) } : {}),
    ...(slots.since ? { since: printDate(String(slots.since), lang) } : {}),
    ...(slots.kind ? { kind: choiceWord('partnership', 'kind', String(slots.kind), lang) } : {}),
  }
}
