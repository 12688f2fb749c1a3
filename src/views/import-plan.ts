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
  const text = cell.trim()
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

/** Understands each row: country, partner, day and kind; says why where it cannot. Decides nothing about the book. */
export function planRows(
  gazetteer: Gazetteer,
  home: string,
  table: PastedTable,
  choices: Readonly<Record<string, string>>,
): readonly PlannedRow[] {
  return table.rows.map((row) => {
    const cell = (meaning: ColumnMeaning) =>
      row.cells[table.columns.findIndex((column) => column.meaning === meaning)]?.trim() ?? ''
    const text = row.cells
      .flatMap((value, i) => (value ? [`${table.columns[i]?.header || `column ${i + 1}`}: ${value}`] : []))
      .join('\n')
    const base = { line: row.line, cells: row.cells, text, candidates: [] }
    const country = gazetteer.country(cell('country'))
    if (!cell('partner')) return { ...base, refused: NO_PARTNER }
    if (cell('country') && !country) return { ...base, refused: unknownCountry(cell('country')) }
    const since = readYear(cell('year'))
    if (since === 'unreadable')
      return { ...base, ...(country ? { country } : {}), refused: unreadableYear(cell('year')) }
    const found = distinct(gazetteer.find(cell('partner'), country ? { country } : {}), cell('partner'))
    const chosen = found.find((place) => place.id === choices[String(row.line)])
    const place = chosen ?? likely(found)
    if (!found.length && !country) return { ...base, refused: unknownPlace(cell('partner')) }
    const code = place?.country ?? country
    if (!place && found.length > 1) {
      return { ...base, ...(country ? { country } : {}), candidates: found }
    }
    const kind = KINDS.find(([words]) => foldText(cell('kind')).includes(words))?.[1]
    return {
      ...base,
      ...(code ? { country: code } : {}),
      ...(place ? { place } : {}),
      candidates: found.length > 1 ? found : [],
      slots: {
        a: home,
        b: `${place?.name ?? cell('partner')}|${code}`,
        ...(kind ? { kind } : {}),
        status: 'established',
        ...(since ? { since } : {}),
      },
    }
  })
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
 * one much larger than the rest. Two that could both be meant (Gwangju) are asked about.
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
