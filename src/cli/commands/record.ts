import { marksText } from '#papers/marks-text.ts'
import { citeLine } from '#papers/partner-text.ts'
import type { RecordView } from '#views/list-views.ts'
import { showRecord } from '#views/record.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command, Run } from '../command.ts'
import { cardText } from '../print/cards.ts'
import { columns } from '../print/columns.ts'
import { wordAt } from '../words-given.ts'

/** One matter of the book whole: values, why they are shown, quotes and decisions. */
export const record: Command = {
  name: 'record',
  usage: 'record ID',
  says: {
    en: 'show one matter with its values, quotes and decisions',
    vi: 'xem một mục cùng giá trị, trích dẫn và quyết định',
  },
  flags: BOOK_AT_FLAGS,
  run: async (run) => {
    const recordId = wordAt(run, 0, { en: 'the address of the matter', vi: 'mã của mục' })
    const at = bookAtGiven(run)
    const view = await showRecord(run.ctx, await readerOf(run), { recordId, ...at })
    return { data: view, text: await underDays(at, run, textOf(view, run)) }
  },
}

function textOf(view: RecordView, { lang }: Run): string {
  const vi = lang === 'vi'
  const values = view.values.map((value) => [
    `  ${value.label}`,
    `${value.text}${marksText(value.marks)}`,
    [
      value.reason,
      ...value.others.map(
        (other) => `${vi ? 'nguồn khác' : 'another source'}: ${other.text}${marksText(other.marks)}`,
      ),
    ].join('; '),
  ])
  const decisions = view.decisions.map((each) => [
    `  ${each.judgementId}`,
    each.verdictWord,
    each.by,
    each.at,
    [each.undone ? (vi ? 'đã hoàn tác' : 'undone') : '', each.why ?? ''].filter(Boolean).join('; '),
  ])
  const out = vi
    ? 'Không còn trong sổ, chỉ còn trong lịch sử.'
    : 'No longer in the book; in the history only.'
  return [
    [...(view.inBook ? [] : [out]), cardText(view.card, lang)].join('\n'),
    ...(values.length ? [columns(values)] : []),
    ...(decisions.length ? [[vi ? 'Quyết định' : 'Decisions', columns(decisions)].join('\n')] : []),
    ...(view.cites.length ? [view.cites.map((cite) => citeLine(cite, lang)).join('\n')] : []),
  ].join('\n\n')
}
