import { countryAsked } from '#views/country-asked.ts'
import { showLinks } from '#views/links.ts'
import type { LinkLine } from '#views/links-view.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { PAGE_FLAG, pageGiven } from '../page-given.ts'
import { pagesLine } from '../pages-line.ts'
import { columns } from '../print/columns.ts'

const WORDS = {
  en: {
    heads: ['Body', 'Our body', 'Partner', 'State', 'Since', 'Entry'],
    none: 'No link between bodies is in this list.',
  },
  vi: {
    heads: ['Tổ chức', 'Tổ chức phía ta', 'Đối tác', 'Tình trạng', 'Từ', 'Mục'],
    none: 'Danh sách này không có liên kết nào giữa các tổ chức.',
  },
}

/** Bodies that work together: universities, ports, hospitals, with the partner each link belongs to. */
export const links: Command = {
  name: 'links',
  usage: 'links [--country CODE]',
  says: {
    en: 'list links between bodies – universities, ports, hospitals – with the partner each belongs to',
    vi: 'liệt kê liên kết giữa các tổ chức – trường đại học, cảng, bệnh viện – kèm đối tác của mỗi liên kết',
  },
  flags: {
    country: { value: 'CODE', says: { en: 'of one country, such as KR', vi: 'của một nước, ví dụ KR' } },
    ...PAGE_FLAG,
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const country = countryAsked(run.given.text('country'))
    const asked = { ...(country ? { country } : {}), ...pageGiven(run), ...bookAtGiven(run) }
    const view = await showLinks(run.ctx, await readerOf(run), asked)
    const own = WORDS[run.lang]
    const text = view.lines.length ? columns([own.heads, ...view.lines.map(cellsOf)]) : own.none
    return { data: view, text: [text, ...pagesLine(view.paging, run)].join('\n') }
  },
}

function cellsOf(line: LinkLine): readonly string[] {
  const names = (list: LinkLine['ours']) => list.map(({ name }) => name).join(', ') || '–'
  const { partners, countryName, status, since, recordId } = line
  const where = [...partners.map(({ name }) => name), ...(countryName ? [countryName] : [])].join(', ')
  return [
    names(line.theirs),
    names(line.ours),
    where || '–',
    status?.text ?? '–',
    since?.text ?? '–',
    recordId,
  ]
}
