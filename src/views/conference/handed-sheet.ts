import type { Handed, Side } from '#desk/investment/conference/conference.ts'
import { type Bilingual, isProblem, type Problem, problem } from '#model/problem.ts'
import { typedCountry } from '#model/values/country-typed.ts'
import { foldText } from '#model/values/fold.ts'
import { parseMoney } from '#model/values/money.ts'
import { readMoney } from '../register/cell-number.ts'

/** A line of a table as it was read. */
export type SheetRow = {
  readonly project: string
  readonly investor: string
  readonly handed: Handed
  readonly side: Side
  readonly amount?: string
  readonly country?: string
}

type Column = 'project' | 'investor' | 'handed' | 'side' | 'amount' | 'country'

/** Headings as people write them, folded, without what stands in brackets. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  project: ['project', 'project name', 'du an', 'ten du an'],
  investor: ['investor', 'nha dau tu', 'ten nha dau tu', 'chu dau tu'],
  handed: ['handed', 'type', 'loai', 'hinh thuc', 'van ban', 'loai van ban'],
  side: ['side', 'source of capital', 'nguon von'],
  amount: [
    'amount',
    'sum',
    'capital',
    'von',
    'so von',
    'tong von',
    'von dang ky',
    'von dau tu',
    'tong von dau tu',
  ],
  country: ['country', 'nationality', 'nuoc', 'quoc gia', 'quoc tich'],
}

/** Columns that number the lines; nothing of them is kept. */
const NUMBERING: ReadonlySet<string> = new Set(['#', 'no', 'no.', 'tt', 'stt', 'so tt'])

const HANDED_WORDS: Readonly<Record<string, Handed>> = {
  new: 'new',
  'cap moi': 'new',
  moi: 'new',
  additional: 'additional',
  'tang von': 'additional',
  'dieu chinh': 'additional',
  'dieu chinh tang von': 'additional',
  mou: 'mou',
  'ghi nho': 'mou',
  'bien ban ghi nho': 'mou',
  'thoa thuan': 'mou',
}

const SIDE_WORDS: Readonly<Record<string, Side>> = {
  foreign: 'foreign',
  'nuoc ngoai': 'foreign',
  fdi: 'foreign',
  domestic: 'domestic',
  'trong nuoc': 'domestic',
  ddi: 'domestic',
  joint: 'joint',
  'lien doanh': 'joint',
  '': 'unsaid',
  unsaid: 'unsaid',
}

type Headed = { readonly at: ReadonlyMap<Column, number>; readonly head: readonly string[] }

/** Reads a table with headings into lines; every line and column that cannot be read is told. */
export function handedRows(lines: readonly (readonly string[])[]): {
  readonly rows: readonly SheetRow[]
  readonly problems: readonly Problem[]
} {
  const [head = [], ...body] = lines
  const names = head.map((cell) => foldText(cell.replace(/\([^)]*\)/g, ' ')).trim())
  const places = (Object.keys(HEADINGS) as Column[]).map(
    (column) => [column, names.findIndex((name) => HEADINGS[column].includes(name))] as const,
  )
  const at = new Map(places.filter(([, place]) => place >= 0))
  if (!at.has('project') || !at.has('investor') || !at.has('handed'))
    return { rows: [], problems: [noHead()] }
  const used = new Set(at.values())
  const width = lines.reduce((most, cells) => Math.max(most, cells.length), 0)
  const unread = Array.from({ length: width }, (_, place) => place).filter(
    (place) => !used.has(place) && isColumn(names[place] ?? '', place, body),
  )
  const read = body
    .map((cells, line) => ({ cells, line: line + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()))
    .map(({ cells, line }) => rowOf({ at, head }, cells, line))
  return {
    rows: read.flatMap((one) => ('row' in one ? [one.row] : [])),
    problems: [
      ...unread.map((place) => unreadColumn(head[place] ?? '', place)),
      ...read.flatMap((one) => ('row' in one ? [] : one.problems)),
    ],
  }
}

/** Whether something is kept that is not read: not in an empty column, nor in one that numbers the lines, with a heading or without. */
function isColumn(name: string, place: number, body: readonly (readonly string[])[]): boolean {
  const cells = body.flatMap((line) => line[place]?.trim() || [])
  if (!cells.length || NUMBERING.has(name)) return false
  return name !== '' || !cells.every((cell) => /^\d{1,4}[.)]?$/.test(cell))
}

type Read = { readonly row: SheetRow } | { readonly problems: readonly Problem[] }

function rowOf({ at, head }: Headed, cells: readonly string[], line: number): Read {
  const cell = (name: Column) => cells[at.get(name) ?? -1]?.trim() ?? ''
  const [project, investor] = [cell('project'), cell('investor')]
  const handed = HANDED_WORDS[foldText(cell('handed'))]
  const side = SIDE_WORDS[foldText(cell('side'))]
  const amount = cell('amount') ? sumOf(cell('amount'), head[at.get('amount') ?? -1] ?? '') : ''
  const country = cell('country') ? typedCountry(cell('country')) : ''
  if (project && investor && handed && side && amount !== undefined && country !== undefined) {
    const more = { ...(amount ? { amount } : {}), ...(country ? { country } : {}) }
    return { row: { project, investor, handed, side, ...more } }
  }
  const wrong = (is: boolean, name: Column) => (is ? [wrongCell(line, name, cell(name))] : [])
  return {
    problems: [
      ...wrong(!project, 'project'),
      ...wrong(!investor, 'investor'),
      ...wrong(!handed, 'handed'),
      ...wrong(!side, 'side'),
      ...wrong(amount === undefined, 'amount'),
      ...wrong(country === undefined, 'country'),
    ],
  }
}

/** No cell of these tables is a day. */
const DAYS = { days: 'day-first' } as const

/** A sum with its currency in the cell or the heading: `45000000 USD`, `120` under “Vốn (triệu USD)”. */
function sumOf(text: string, heading: string): string | undefined {
  const plain = parseMoney(text)
  if (!isProblem(plain)) return text
  // Of “382,5” and “382.5” each can be read in one way only; grouped digits are read as Vietnamese tables group them.
  return (
    readMoney(text, [heading], { ...DAYS, decimal: 'comma' }) ??
    readMoney(text, [heading], { ...DAYS, decimal: 'point' })
  )
}

/** What a cell should hold, in both languages. */
const WANTED: Readonly<Record<Column, Bilingual>> = {
  project: { en: 'the project', vi: 'tên dự án' },
  investor: { en: 'the investor', vi: 'tên nhà đầu tư' },
  handed: { en: '“new”, “additional” or “mou”', vi: '“cấp mới”, “tăng vốn” hoặc “ghi nhớ”' },
  side: { en: '“foreign”, “domestic” or “joint”', vi: '“nước ngoài”, “trong nước” hoặc “liên doanh”' },
  amount: {
    en: 'a sum with its currency, such as 20 million USD, or name the currency in the heading',
    vi: 'số vốn kèm loại tiền, ví dụ 20 triệu USD, hoặc nêu loại tiền ở tiêu đề cột',
  },
  country: { en: 'a country, such as South Korea', vi: 'tên nước, ví dụ Hàn Quốc' },
}

function wrongCell(line: number, column: Column, found: string): Problem {
  const { en, vi } = WANTED[column]
  return problem(
    'sheet-line',
    found
      ? {
          en: `Line ${line}: “${found}” cannot be read; write ${en}.`,
          vi: `Dòng ${line}: không đọc được “${found}”; hãy ghi ${vi}.`,
        }
      : { en: `Line ${line} is empty here: write ${en}.`, vi: `Dòng ${line} còn để trống: hãy ghi ${vi}.` },
    { where: `line ${line}` },
  )
}

function unreadColumn(head: string, place: number): Problem {
  const name = head.trim()
  if (!name) return headlessColumn(place + 1)
  return problem(
    'sheet-column',
    {
      en: `What the column “${name}” holds is not known here. Columns taken in: project, investor, handed, side, amount, country. Give it one of these names, or take it out of the file.`,
      vi: `Chưa rõ cột “${name}” ghi gì. Các cột được nhập: dự án, nhà đầu tư, loại, nguồn vốn, vốn, nước. Hãy đặt lại tên cột, hoặc bỏ cột này khỏi tệp.`,
    },
    { where: name },
  )
}

function headlessColumn(number: number): Problem {
  return problem(
    'sheet-column',
    {
      en: `Column ${number} has no heading, but there is text in it. Name it by what it holds – project, investor, handed, side, amount or country – or take it out of the file.`,
      vi: `Cột thứ ${number} không có tiêu đề nhưng có nội dung. Hãy đặt tên cột theo nội dung (dự án, nhà đầu tư, loại, nguồn vốn, vốn, nước), hoặc bỏ cột này khỏi tệp.`,
    },
    { where: `column ${number}` },
  )
}

function noHead(): Problem {
  return problem('sheet-head', {
    en: 'The first line has to name the columns: project, investor, handed; and, where they are, side, amount, country.',
    vi: 'Dòng đầu phải nêu tên cột: dự án, nhà đầu tư, loại; nếu có thì thêm nguồn vốn, vốn, nước.',
  })
}
