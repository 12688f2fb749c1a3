import { ActError, isProblem } from '#model/problem.ts'
import { renderChangesText } from '#papers/book-text.ts'
import { parseAsOf, parseBookAt } from '#views/as-of.ts'
import { showChanges } from '#views/changes.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { PAGE_FLAG, pageGiven } from '../page-given.ts'
import { pagesLine } from '../pages-line.ts'
import { PARTNER_FLAG, partnerGiven } from '../partner-given.ts'
import { flagNeeded } from '../words-given.ts'

/** What is new, ended, changed or known better between two days of the book. */
export const diff: Command = {
  name: 'diff',
  usage: 'diff --from DAY',
  says: {
    en: 'show what is new, ended, changed or known better between two days',
    vi: 'xem điều mới, kết thúc, thay đổi hay biết rõ hơn giữa hai ngày',
  },
  flags: {
    from: { value: 'DAY', says: { en: 'the earlier day', vi: 'ngày trước' } },
    to: {
      value: 'DAY',
      says: { en: 'the later day; today where left out', vi: 'ngày sau; bỏ trống là hôm nay' },
    },
    ...PARTNER_FLAG,
    'known-at': {
      value: 'DAY',
      says: {
        en: 'read both days by what was known until one day; each by its own where left out',
        vi: 'đọc cả hai ngày theo những gì đã biết đến một ngày; bỏ trống thì mỗi ngày theo chính nó',
      },
    },
    ...PAGE_FLAG,
  },
  run: async (run) => {
    const to = run.given.text('to')
    const { at, problems } = parseBookAt({ knownAt: run.given.text('known-at') })
    if (problems.length) throw new ActError('invalid', problems)
    const view = await showChanges(run.ctx, await readerOf(run), {
      from: dayIn('from', flagNeeded(run, 'from', 'DAY')),
      ...(to === undefined ? {} : { to: dayIn('to', to) }),
      ...partnerGiven(run),
      ...at,
      ...pageGiven(run),
    })
    const again = view.beforeBook ? [`--known-at ${view.today}`] : []
    const text = [renderChangesText(view, run.lang), ...again, ...pagesLine(view.paging, run)].join('\n')
    return { data: view, text }
  },
}

function dayIn(where: string, text: string): string {
  const day = parseAsOf(text)
  if (isProblem(day)) throw new ActError('invalid', { ...day, where })
  return day
}
