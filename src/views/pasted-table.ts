import { foldText } from '#model/values/fold.ts'

/** What a column of a list of partners means. */
export type ColumnMeaning = 'country' | 'partner' | 'year' | 'kind' | 'ignored'

export type PastedTable = {
  readonly columns: readonly { readonly header: string; readonly meaning: ColumnMeaning }[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

const HEADERS: Readonly<Record<Exclude<ColumnMeaning, 'ignored'>, readonly string[]>> = {
  country: ['nuoc', 'quoc gia', 'country', 'quoc gia vung lanh tho'],
  partner: [
    'doi tac',
    'dia phuong',
    'dia phuong doi tac',
    'thanh pho',
    'partner',
    'city',
    'locality',
    'ten doi tac',
  ],
  year: [
    'nam',
    'nam thiet lap',
    'nam ky',
    'ngay ky',
    'ngay thiet lap',
    'year',
    'since',
    'date',
    'thoi gian',
    'ngay',
  ],
  kind: ['loai', 'loai quan he', 'hinh thuc', 'quan he', 'kind', 'type', 'relationship', 'muc do'],
}

function meaningOf(header: string): ColumnMeaning {
  const folded = foldText(header)
  const exact = Object.entries(HEADERS).find(([, names]) => names.includes(folded))
  const begins =
    exact ?? Object.entries(HEADERS).find(([, names]) => names.some((name) => folded.startsWith(`${name} `)))
  return (begins?.[0] as ColumnMeaning | undefined) ?? 'ignored'
}

/** Cells of a line as a spreadsheet copies them (tabs), or with semicolons, bars or commas. */
function splitLine(line: string, separator: string): readonly string[] {
  if (separator === '\t') return line.split('\t').map(unquote)
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (const char of line) {
    if (char === '"') quoted = !quoted
    else if (char === separator && !quoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += char
  }
  return [...cells, cell.trim()]
}

function unquote(cell: string): string {
  const trimmed = cell.trim()
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed
}

/** Reads a pasted range. Without a heading line the columns are taken by the order country, partner, year, kind. */
export function parsePasted(pasted: string): PastedTable {
  const lines = pasted
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((text, i) => ({ text, line: i + 1 }))
    .filter(({ text }) => text.trim())
  const first = lines[0]?.text ?? ''
  const separator = ['\t', ';', '|', ','].find((each) => first.includes(each)) ?? '\t'
  const head = splitLine(first, separator).map((header) => ({ header, meaning: meaningOf(header) }))
  const hasHead = head.some((column) => column.meaning === 'partner' || column.meaning === 'country')
  const order: readonly ColumnMeaning[] = ['country', 'partner', 'year', 'kind']
  return {
    columns: hasHead
      ? head
      : head.map((_, i) => ({ header: order[i] ?? '', meaning: order[i] ?? 'ignored' })),
    rows: lines.slice(hasHead ? 1 : 0).map(({ text, line }) => ({ line, cells: splitLine(text, separator) })),
  }
}
