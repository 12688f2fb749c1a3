import type { Handed, Side } from '#desk/investment/conference/conference.ts'
import { isProblem, type Problem, problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { parseMoney } from '#model/values/money.ts'

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

/** Headings as people write them, folded. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  project: ['project', 'du an', 'ten du an'],
  investor: ['investor', 'nha dau tu', 'chu dau tu'],
  handed: ['handed', 'type', 'loai', 'hinh thuc', 'van ban'],
  side: ['side', 'capital', 'nguon von'],
  amount: ['amount', 'sum', 'von', 'so von', 'tong von'],
  country: ['country', 'nuoc', 'quoc gia'],
}

const HANDED_WORDS: Readonly<Record<string, Handed>> = {
  new: 'new',
  'cap moi': 'new',
  moi: 'new',
  additional: 'additional',
  'tang von': 'additional',
  'dieu chinh': 'additional',
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

/** Reads a table with headings into lines; every line that cannot be read is told with its number. */
export function handedRows(lines: readonly (readonly string[])[]): {
  readonly rows: readonly SheetRow[]
  readonly problems: readonly Problem[]
} {
  const [head = [], ...body] = lines
  const at = new Map<Column, number>()
  for (const [name, words] of Object.entries(HEADINGS)) {
    const place = head.findIndex((cell) => words.includes(foldText(cell)))
    if (place >= 0) at.set(name as Column, place)
  }
  if (!at.has('project') || !at.has('investor') || !at.has('handed'))
    return { rows: [], problems: [noHead()] }
  const read = body
    .map((cells, line) => ({ cells, line: line + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()))
    .map(({ cells, line }) => rowOf((name) => cells[at.get(name) ?? -1]?.trim() ?? '', line))
  return {
    rows: read.flatMap((one) => (isProblem(one) ? [] : [one])),
    problems: read.filter(isProblem),
  }
}

function rowOf(cell: (name: Column) => string, line: number): SheetRow | Problem {
  const handed = HANDED_WORDS[foldText(cell('handed'))]
  const side = SIDE_WORDS[foldText(cell('side'))]
  const [project, investor] = [cell('project'), cell('investor')]
  if (!project || !investor) return wrong(line, ['project, investor', 'dự án, nhà đầu tư'], '')
  if (!handed)
    return wrong(line, ['new, additional or mou', 'cấp mới, tăng vốn hoặc ghi nhớ'], cell('handed'))
  if (!side)
    return wrong(line, ['foreign, domestic or joint', 'nước ngoài, trong nước hoặc liên doanh'], cell('side'))
  const amount = cell('amount')
  const money = amount ? parseMoney(amount) : undefined
  if (isProblem(money))
    return wrong(line, ['a sum such as 20000000 USD', 'số vốn, ví dụ 20000000 USD'], amount)
  const country = cell('country').toUpperCase()
  if (country && !/^[A-Z]{2}$/.test(country))
    return wrong(line, ['two letters: KR', 'mã hai chữ: KR'], country)
  return { project, investor, handed, side, ...(amount ? { amount } : {}), ...(country ? { country } : {}) }
}

function wrong(line: number, [en, vi]: readonly [string, string], found: string): Problem {
  return problem(
    'sheet-line',
    {
      en: `Line ${line}: “${found}” does not fit; write ${en}.`,
      vi: `Dòng ${line}: “${found}” không đúng; hãy ghi ${vi}.`,
    },
    { where: `line ${line}` },
  )
}

function noHead(): Problem {
  return problem('sheet-head', {
    en: 'The first line has to name the columns: project, investor, handed; and, where they are, side, amount, country.',
    vi: 'Dòng đầu phải nêu tên cột: dự án, nhà đầu tư, loại; nếu có thì thêm nguồn vốn, vốn, nước.',
  })
}
