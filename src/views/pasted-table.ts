import { foldText } from '#model/values/fold.ts'

/** What a column of a list of partners means. */
export type ColumnMeaning = 'country' | 'partner' | 'year' | 'kind' | 'ignored'

type Row = { readonly line: number; readonly cells: readonly string[] }

export type PastedTable = {
  /** The line the headings stand in; 0 where there are none. */
  readonly headerLine: number
  readonly columns: readonly { readonly header: string; readonly meaning: ColumnMeaning }[]
  readonly rows: readonly Row[]
}

/** How the columns are headed, in Vietnamese, English, Korean and Japanese; a heading may go on after these words. */
const HEADERS: Readonly<Record<Exclude<ColumnMeaning, 'ignored'>, readonly string[]>> = {
  country: folded('nước, tên nước, quốc gia, nước đối tác, country, nation, 국가, 나라, 국명, 国, 国名'),
  partner: folded(
    'đối tác, tên đối tác, địa phương, thành phố, tỉnh, đơn vị, partner, city, sister city, locality, place, name, ' +
      '도시, 도시명, 자매도시, 협력도시, 지역, 都市, 都市名, 姉妹都市',
  ),
  year: folded(
    'năm, ngày, thời gian, từ năm, thời điểm, year, since, date, signed, established, 연도, 년도, 체결일, 체결연도, 결연일, 年, 締結日',
  ),
  kind: folded(
    'loại, hình thức, quan hệ, mức độ, kind, type, relationship, relation, form, 종류, 구분, 유형, 種類, 区分',
  ),
}

function folded(words: string): readonly string[] {
  return words.split(', ').map(foldText)
}

function meaningOf(header: string): ColumnMeaning {
  const text = foldText(header)
  const all = Object.entries(HEADERS) as (readonly [ColumnMeaning, readonly string[]])[]
  const exact = all.find(([, names]) => names.includes(text))
  const begins = exact ?? all.find(([, names]) => names.some((name) => text.startsWith(`${name} `)))
  return begins?.[0] ?? 'ignored'
}

/**
 * Rows of cells as a spreadsheet copies them or a file holds them. A cell that begins with a quote mark goes on to its
 * closing one, over separators and line ends; two quote marks in it are one.
 */
function cellsOf(text: string, separator: string): readonly Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let began = 1
  let quoted = false
  const endCell = () => {
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some(Boolean)) rows.push({ line: began, cells })
    cells = []
    began = line
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '\n') line += 1
    if (quoted && char === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (quoted && char === '"') quoted = false
    else if (quoted) cell += char === '\n' ? ' ' : char
    else if (char === '"' && !cell.trim() && closes(text, at, separator)) quoted = true
    else if (char === separator) endCell()
    else if (char === '\n') endRow()
    else cell += char
  }
  endRow()
  return rows
}

/** Does the quote mark at `at` open a quoted cell: is there one that ends it, with a separator or line end after it? */
function closes(text: string, at: number, separator: string): boolean {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text[end + 1] === '"') {
      end += 1
      continue
    }
    const after = /^[ ]*(.?)/s.exec(text.slice(end + 1))?.[1] ?? ''
    return after === '' || after === separator || after === '\n'
  }
  return false
}

/** What parts the cells: the first of these that stands in the first line outside quote marks. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/\n|$/)).replace(/"[^"]*"/g, '')
  return ['\t', ';', '|', ','].find((each) => first.includes(each)) ?? '\t'
}

const ORDER: readonly ColumnMeaning[] = ['country', 'partner', 'year', 'kind']

/** Reads a pasted range. Without a heading line the columns are taken by the order country, partner, year, kind. */
export function parsePasted(pasted: string): PastedTable {
  const text = pasted.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const lead = /^\s*\n/.exec(text)?.[0] ?? ''
  const rows = cellsOf(text, separatorOf(text.slice(lead.length)))
  const head = (rows[0]?.cells ?? []).map((header) => ({ header, meaning: meaningOf(header) }))
  const hasHead = head.some((column) => column.meaning === 'partner' || column.meaning === 'country')
  if (hasHead) return { headerLine: rows[0]?.line ?? 0, columns: head, rows: rows.slice(1) }
  const order = head.length === 1 ? (['partner'] as const) : ORDER
  const columns = head.map((_, i) => ({ header: order[i] ?? '', meaning: order[i] ?? ('ignored' as const) }))
  return { headerLine: 0, columns, rows }
}
