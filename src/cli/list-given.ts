import { ActError } from '#model/problem.ts'
import { csvFile } from '#papers/csv-file.ts'
import { listTable } from '#papers/list-table.ts'
import { parseList } from '#views/ties/parse-list.ts'
import type { ListAsked, ListView } from '#views/ties/ties-view.ts'
import type { Output, Run } from './command.ts'
import type { Flags } from './flags.ts'
import { LINES_AT_ONCE, PAGE_FLAG } from './page-given.ts'
import { pagesLine } from './pages-line.ts'
import { columns } from './print/columns.ts'

/** What a list of ties may be asked for, however it is shown. */
export const LIST_CHOICE_FLAGS: Flags = {
  state: {
    value: 'LIST',
    says: {
      en: 'in-force (as usual), expiring, expired, undated, silent, ended, inherited, planned or all',
      vi: 'in-force (mặc định), expiring, expired, undated, silent, ended, inherited, planned hoặc all',
    },
  },
  days: { value: 'N', says: { en: 'runs out within so many days (180)', vi: 'hết hạn trong N ngày (180)' } },
  years: { value: 'N', says: { en: 'silent for so many years (5)', vi: 'im lặng N năm (5)' } },
  country: { value: 'CODE', says: { en: 'of one country, such as KR', vi: 'của một nước, ví dụ KR' } },
  sort: {
    value: 'BY',
    says: { en: 'partner, country, since, end or last', vi: 'partner, country, since, end hoặc last' },
  },
  ...PAGE_FLAG,
}

/** The same where the rows of the list are printed. */
export const LIST_FLAGS: Flags = {
  ...LIST_CHOICE_FLAGS,
  csv: { says: { en: 'print the rows as CSV, with what they rest on', vi: 'in dạng CSV, kèm căn cứ' } },
}

/** The list asked for; every mistake in it at once. */
export function listGiven({ given }: Run): ListAsked & { readonly size: number } {
  const flags = ['state', 'days', 'years', 'country', 'sort', 'page'] as const
  const { asked, problems } = parseList(Object.fromEntries(flags.map((flag) => [flag, given.text(flag)])))
  if (problems.length) throw new ActError('invalid', problems)
  return { ...asked, size: LINES_AT_ONCE }
}

type Rows = readonly (readonly string[])[]

type Printing<View> = {
  readonly rows: Rows
  /** One page of the list, and a page as rows of a file. */
  readonly show: (paging: { readonly page: number; readonly size: number }) => Promise<View>
  readonly table: (view: View) => Rows
}

/** A page of a list as columns under its numbers and its rule, or all of the list as CSV. */
export async function listOutput<View extends ListView<unknown>>(
  run: Run,
  view: View,
  { rows, show, table }: Printing<View>,
): Promise<Output> {
  if (run.given.has('csv')) return { data: view, text: csvFile(await listTable(show, table)) }
  const counts = view.lists.map(({ label, count }) => `${label}: ${count}`).join(' · ')
  const none = run.lang === 'vi' ? 'Không có mục nào.' : 'There is none.'
  const text = [counts, '', view.rule, '', rows.length ? columns(rows) : none, ...pagesLine(view.paging, run)]
  return { data: view, text: text.join('\n') }
}
