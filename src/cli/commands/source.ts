import type { SourceView } from '#views/cards-view.ts'
import { showSource } from '#views/source.ts'
import { readerOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { cardText, groupText } from '../print/cards.ts'
import { wordAt } from '../words-given.ts'

/** One source: where it is from, what was read in it, what was decided. */
export const source: Command = {
  name: 'source',
  usage: 'source SOURCE_ID',
  says: { en: 'show a source with its cards and counts', vi: 'xem một nguồn cùng các điều ghi nhận' },
  flags: { text: { says: { en: 'show its whole text, too', vi: 'xem cả toàn văn' } } },
  run: async (run) => {
    const sourceId = wordAt(run, 0, { en: 'the source', vi: 'mã nguồn' })
    const view = await showSource(run.ctx, await readerOf(run), { sourceId })
    return { data: view, text: textOf(view, run) }
  },
}

function textOf(view: SourceView, { lang, given }: Run): string {
  const { source, counts, groups, decided, cuts } = view
  const vi = lang === 'vi'
  const origin = [source.publisher, source.publishedText, source.url].filter(Boolean).join(', ')
  const standing = vi
    ? `${counts.waiting} đang chờ, ${counts.accepted} đã xác nhận, ${counts.rejected} đã bỏ, không đọc ${cuts.length} đoạn`
    : `${counts.waiting} waiting, ${counts.accepted} confirmed, ${counts.rejected} set aside, ${cuts.length} passages not read`
  const others = view.otherReports.map(
    (one) => `  ${one.id}  ${[one.title, one.publisher].filter(Boolean).join(', ')}`,
  )
  const reports = others.length + 1
  const sameStory = vi
    ? `Cùng tin này ở nơi khác (${reports} bản tin, 1 nguồn gốc)`
    : `The same story elsewhere (${reports} reports, 1 origin)`
  return [
    [`${source.title} (${source.id})`, origin, standing].filter(Boolean).join('\n'),
    ...(given.has('text') ? [view.parts.map((part) => part.text).join('')] : []),
    ...(others.length ? [[sameStory, ...others].join('\n')] : []),
    ...groups.map((group) => groupText(group, lang)),
    ...(decided.length
      ? [[vi ? 'Đã quyết định' : 'Decided', ...decided.map((card) => cardText(card, lang))].join('\n')]
      : []),
  ].join('\n\n')
}
