import type { Gazetteer } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import { cellText } from '#intake/table.ts'
import { isProblem, type Language } from '#model/problem.ts'
import type { Recipe } from '#model/recipe.ts'
import { slotParties } from '../party-names.ts'
import { printValue } from '../print-value.ts'
import { sentenceOf } from '../sentence.ts'
import { SLOT_WORDS } from '../words/glossary.ts'
import { PLACE_REASON_WORDS } from '../words/import-words.ts'
import { describePlace } from './describe-place.ts'
import type { RegisterChoice, RegisterRow, RejectedRow } from './register-view.ts'
import type { WeighedRow } from './weigh-plan.ts'

export type Showing = { readonly gazetteer: Gazetteer; readonly lang: Language }

/** A row in the reader's words. */
export function showRow(row: WeighedRow, { gazetteer, lang }: Showing): RegisterRow {
  const { draft } = row
  const partyAt = (path: string) => {
    const place = gazetteer.get(draft?.places?.[path] ?? '')
    return place && placeName(place, lang)
  }
  const reason = reasonOf(row, { gazetteer, lang })
  return {
    line: row.line,
    cells: row.cells.map(cellText),
    standing: row.standing,
    says: draft
      ? sentenceOf(draft.kind, draft.slots, lang, partyAt)
      : row.cells.map(cellText).filter(Boolean).slice(0, 4).join(' · '),
    ...(reason ? { reason } : {}),
    known: row.known,
  }
}

function reasonOf(row: WeighedRow, { gazetteer, lang }: Showing): string {
  const vi = lang === 'vi'
  if (row.problem) return row.problem.says[lang]
  if (row.repeats !== undefined) return vi ? `Lặp lại dòng ${row.repeats}` : `Repeats line ${row.repeats}`
  if (row.known) return vi ? 'Đã nhập từ trước, đúng nguyên văn' : 'Taken in before, word for word'
  const kind = row.draft?.kind
  const differences = (row.against?.differences ?? []).map(({ slot, book }) => {
    const label = SLOT_WORDS[slot]?.[lang] ?? slot
    return `${label}: ${kind ? printValue(kind, slot, book, lang, slotParties(gazetteer, { [slot]: book }, lang)) : String(book)}`
  })
  const places = Object.entries(row.reasons).map(([path, why]) => {
    const name = printPlace(row, path, gazetteer, lang)
    return `${name}: ${PLACE_REASON_WORDS[why]?.[lang] ?? why}`
  })
  const book = differences.length ? [`${vi ? 'Sổ ghi' : 'The book says'} ${differences.join(', ')}`] : []
  return [...book, ...row.notes.map((note) => note.says[lang].replace(/\.$/, '')), ...places].join('; ')
}

function printPlace(row: WeighedRow, path: string, gazetteer: Gazetteer, lang: Language): string {
  const place = gazetteer.get(row.draft?.places?.[path] ?? '')
  const [slot = '', at] = path.split('.')
  const value = row.draft?.slots[slot]
  const text = Array.isArray(value) ? value[Number(at ?? 0)] : value
  return place ? placeName(place, lang) : (String(text ?? '').split('|')[0] ?? '')
}

/** What is to be decided, each once, those that settle most rows first. */
export function showChoices(
  rows: readonly WeighedRow[],
  { gazetteer, lang }: Showing,
): readonly RegisterChoice[] {
  const byKey = new Map<string, { row: WeighedRow; rows: number }>()
  for (const row of rows) {
    if (!row.choice) continue
    const there = byKey.get(row.choice.key)
    if (there) there.rows += 1
    else byKey.set(row.choice.key, { row, rows: 1 })
  }
  const asWritten = lang === 'vi' ? 'Không phải các nơi này; ghi như đã viết' : 'None of these; as written'
  return [...byKey]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .map(([key, { row, rows: count }]) => ({
      key,
      cell: row.choice?.cell ?? '',
      rows: count,
      code: row.problem?.problem ?? '',
      reason: row.problem?.says[lang] ?? '',
      options: [
        ...(row.choice?.candidates ?? []).map((place) => ({
          value: place.id,
          text: describePlace(gazetteer, place, lang),
        })),
        ...(key.endsWith('|-') ? [] : [{ value: 'as-written', text: asWritten }]),
      ],
    }))
}

/** The rows left out, in both languages of the desk: the file goes to whoever keeps the register. */
export function rejectedRows(rows: readonly WeighedRow[], lang: Language): readonly RejectedRow[] {
  return rows.flatMap((row) =>
    row.problem && isProblem(row.problem)
      ? [{ line: row.line, cells: row.cells.map(cellText), reason: row.problem.says[lang] }]
      : [],
  )
}

/** The first values of each column, so that a person sees what a heading stands over. */
export function columnSamples(recipe: Recipe, rows: readonly WeighedRow[]): readonly (readonly string[])[] {
  return recipe.columns.map((_, at) => {
    const values = rows.slice(0, 200).map((row) => cellText(row.cells[at]).trim())
    return [...new Set(values.filter(Boolean))].slice(0, 3)
  })
}
