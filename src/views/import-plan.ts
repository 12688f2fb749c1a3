import type { Gazetteer, Place } from '#gazetteer/place.ts'
import type { Slots } from '#model/kinds/kind.ts'
import { type Bilingual, isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { countryName } from '#model/values/party-name.ts'
import { placeName } from './party-names.ts'
import type { ColumnMeaning, PastedTable } from './pasted-table.ts'

/** One row of a list of partners, understood as far as it can be. */
export type PlannedRow = {
  readonly line: number
  readonly cells: readonly string[]
  /** The recorded sentence of the row: one `header: value` line a cell. */
  readonly text: string
  readonly country?: string
  readonly place?: Place
  readonly slots?: Slots
  /** Places the name may mean, where it may mean several. */
  readonly candidates: readonly Place[]
  readonly refused?: Bilingual
}

const KINDS: readonly (readonly [string, string])[] = [
  ['ket nghia', 'sister-city'],
  ['sister', 'sister-city'],
  ['twin', 'sister-city'],
  ['huu nghi', 'friendship'],
  ['friend', 'friendship'],
  ['hop tac', 'cooperation'],
  ['cooperat', 'cooperation'],
  ['partner', 'cooperation'],
]

/** `1997`, `02/4/2025`, `2025-04-02`, `4/2025`, `năm 1997` to ISO; a problem where it is none of these. */
export function readYear(cell: string): string | undefined | 'unreadable' {
  const text = cell.normalize('NFC').trim()
  if (!text) return undefined
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  const year = /^(?:năm|nam|year)?\s*(\d{4})$/iu.exec(text)
  const pad = (part: string | undefined) => (part ?? '').padStart(2, '0')
  const iso = day
    ? `${day[3]}-${pad(day[2])}-${pad(day[1])}`
    : month
      ? `${month[2]}-${pad(month[1])}`
      : (year?.[1] ?? text)
  return isProblem(parseDate(iso)) ? 'unreadable' : iso
}

/** What a list is read with: whose list it is, the day it is taken in, the places chosen for lines that may mean several. */
export type Planning = {
  readonly gazetteer: Gazetteer
  /** `Da Nang|VN`. */
  readonly home: string
  /** ISO day. */
  readonly today: string
  readonly choices: Readonly<Record<string, string>>
}

/** Understands each row: country, partner, day and kind; says why where it cannot. Decides nothing about the book. */
export function planRows(table: PastedTable, planning: Planning): readonly PlannedRow[] {
  return table.rows.map((row) => {
    const cell = (meaning: ColumnMeaning) =>
      row.cells[table.columns.findIndex((column) => column.meaning === meaning)]?.trim() ?? ''
    const text = row.cells
      .flatMap((value, i) => (value ? [`${table.columns[i]?.header || `column ${i + 1}`}: ${value}`] : []))
      .join('\n')
    return planRow({ line: row.line, cells: row.cells, text, candidates: [] }, cell, planning)
  })
}

function planRow(
  row: PlannedRow,
  cell: (meaning: ColumnMeaning) => string,
  { gazetteer, home, today, choices }: Planning,
): PlannedRow {
  const partner = cell('partner')
  const country = gazetteer.country(cell('country'))
  if (!partner) return { ...row, refused: NO_PARTNER }
  if (cell('country') && !country) return { ...row, refused: unknownCountry(cell('country')) }
  const base = { ...row, ...(country ? { country } : {}) }
  const since = readYear(cell('year'))
  if (since === 'unreadable') return { ...base, refused: unreadableYear(cell('year')) }
  if (since && since > today.slice(0, since.length)) return { ...base, refused: yetToCome(cell('year')) }
  const found = distinct(gazetteer.find(partner, country ? { country } : {}), partner)
  const place = found.find((each) => each.id === choices[String(row.line)]) ?? likely(found)
  if (!found.length && (!country || gazetteer.country(partner))) {
    return { ...base, refused: gazetteer.country(partner) ? countryOnly(partner) : unknownPlace(partner) }
  }
  if (!place && found.length > 1) return { ...base, candidates: found }
  const code = place?.country ?? country
  const b = `${place?.name ?? partner.replaceAll('|', '/')}|${code}`
  if (b === home) return { ...base, refused: OWN_PLACE }
  const kind = KINDS.find(([words]) => foldText(cell('kind')).includes(words))?.[1]
  return {
    ...base,
    ...(code ? { country: code } : {}),
    ...(place ? { place } : {}),
    candidates: found.length > 1 ? found : [],
    slots: { a: home, b, ...(kind ? { kind } : {}), status: 'established', ...(since ? { since } : {}) },
  }
}

/** Namesakes a desk may mean: units that stand today, without those far smaller than the largest. */
function distinct(places: readonly Place[], name: string): readonly Place[] {
  const units = places.filter((place) => !place.to && place.level !== 'country')
  const exact = units.filter((place) => foldText(place.name) === foldText(name))
  const standing = exact.length ? exact : units
  const largest = Math.max(0, ...standing.map((place) => place.population ?? 0))
  return standing
    .filter((place) => place.level === 'first' || (place.population ?? 0) * 20 >= largest)
    .slice(0, 8)
}

/** How many times larger a namesake has to be to be taken without a question. */
const MUCH_LARGER = 8

/**
 * The namesake taken unless the person chooses another: the only one, a province over the town of its name within it, or
 * one much larger than the rest (Gwangju). Several alike (Springfield) are asked about.
 */
function likely(found: readonly Place[]): Place | undefined {
  const [first, ...rest] = [...found].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  if (!first || !rest.length) return first
  const upper = found.find(
    (place) => place.level === 'first' && found.every((each) => each === place || each.within === place.id),
  )
  const dominant = rest.every((place) => (place.population ?? 0) * MUCH_LARGER <= (first.population ?? 0))
  return upper ?? (dominant ? first : undefined)
}

const NO_PARTNER: Bilingual = {
  en: 'No partner is named in this row. Write its name and paste again.',
  vi: 'Dòng này không nêu tên đối tác. Hãy điền tên rồi dán lại.',
}

const OWN_PLACE: Bilingual = {
  en: 'This is the office’s own locality. Write the partner on the other side.',
  vi: 'Đây là địa phương của chính cơ quan. Hãy ghi đối tác ở phía bên kia.',
}

function countryOnly(cell: string): Bilingual {
  return {
    en: `“${cell}” is a country. Write the locality there that the tie is with.`,
    vi: `“${cell}” là tên nước. Hãy ghi địa phương có quan hệ ở nước đó.`,
  }
}

function yetToCome(cell: string): Bilingual {
  return {
    en: `“${cell}” is yet to come; a list of partners holds ties that stand. Correct it, or leave it empty.`,
    vi: `“${cell}” chưa đến; danh sách này ghi quan hệ đã thiết lập. Hãy sửa lại, hoặc để trống.`,
  }
}

function unknownCountry(cell: string): Bilingual {
  return {
    en: `“${cell}” is not a country this program knows. Check its spelling.`,
    vi: `Không nhận ra nước “${cell}”. Hãy kiểm tra cách viết.`,
  }
}

function unknownPlace(cell: string): Bilingual {
  return {
    en: `“${cell}” is not a place this program knows. Add its country, and it is taken as written.`,
    vi: `Không nhận ra địa phương “${cell}”. Hãy thêm tên nước, khi đó tên được ghi như đã viết.`,
  }
}

function unreadableYear(cell: string): Bilingual {
  return {
    en: `“${cell}” is not a year or a day. Write 1997 or 02/4/2025, or leave it empty.`,
    vi: `“${cell}” không phải là năm hay ngày. Hãy viết 1997 hoặc 02/4/2025, hoặc để trống.`,
  }
}

/** How a candidate is told from its namesakes: name, level, unit it lies in, country, people. */
export function describePlace(gazetteer: Gazetteer, place: Place, lang: 'en' | 'vi'): string {
  const within = place.within ? gazetteer.get(place.within) : undefined
  const nameOf = (each: Place) => placeName(each, lang)
  const people = place.population
    ? `${new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-US').format(place.population)} ${lang === 'vi' ? 'dân' : 'people'}`
    : ''
  const upper = within && within.level !== 'country' ? nameOf(within) : ''
  return [nameOf(place), upper, countryName(place.country, lang), people].filter(Boolean).join(', ')
}
