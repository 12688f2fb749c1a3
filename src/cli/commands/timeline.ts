import { showTimeline } from '#views/timeline.ts'
import type { TimelineRow } from '#views/timeline-view.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { LIST_CHOICE_FLAGS, listGiven } from '../list-given.ts'
import { pagesLine } from '../pages-line.ts'
import { columns } from '../print/columns.ts'

const WORDS = {
  en: {
    heads: ['Partner', 'Since', 'State', 'Papers', 'Visits, meetings', 'Last'],
    none: 'No tie is in this list.',
  },
  vi: {
    heads: ['Đối tác', 'Từ', 'Tình trạng', 'Văn bản', 'Đoàn, cuộc gặp', 'Gần nhất'],
    none: 'Danh sách này không có quan hệ nào.',
  },
}

/** Ties over the years with what happened on each. */
export const timeline: Command = {
  name: 'timeline',
  usage: 'timeline [--state LIST] [--country CODE]',
  says: {
    en: 'ties over the years, with papers signed, visits and meetings of each',
    vi: 'quan hệ qua các năm, kèm văn bản đã ký, đoàn và cuộc gặp',
  },
  flags: { ...LIST_CHOICE_FLAGS, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const view = await showTimeline(run.ctx, await readerOf(run), { ...listGiven(run), ...bookAtGiven(run) })
    const own = WORDS[run.lang]
    const text = view.rows.length ? columns([own.heads, ...view.rows.map(cellsOf)]) : own.none
    return { data: view, text: [view.ties.rule, '', text, ...pagesLine(view.ties.paging, run)].join('\n') }
  },
}

function cellsOf({ partner, sinceText, stateWord, marks }: TimelineRow): readonly string[] {
  const count = (sort: 'paper' | 'met') => String(marks.filter((mark) => mark.sort === sort).length)
  return [
    partner.name,
    sinceText ?? '–',
    stateWord,
    count('paper'),
    count('met'),
    marks.at(-1)?.onText ?? '–',
  ]
}
