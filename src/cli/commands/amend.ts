import { amendStatement } from '#acts/amend-statement.ts'
import { ActError, isProblem } from '#model/problem.ts'
import { showRecord } from '#views/record.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { parseSlotFlags } from '../slot-flags.ts'
import { wordAt } from '../words-given.ts'

/** Corrects a finding: the values given replace those read, the others stay. */
export const amend: Command = {
  name: 'amend',
  usage: 'amend STATEMENT_ID --slot NAME=VALUE…',
  says: { en: 'correct a finding and confirm it so', vi: 'sửa một điều ghi nhận và xác nhận' },
  flags: {
    slot: {
      value: 'NAME=VALUE',
      many: true,
      says: {
        en: 'a value; lists by semicolons; empty takes it out',
        vi: 'một giá trị; danh sách cách nhau bằng dấu chấm phẩy; để trống là bỏ',
      },
    },
    quote: {
      value: 'TEXT',
      says: { en: 'words of the source the values rest on', vi: 'trích dẫn từ nguồn làm căn cứ' },
    },
    desk: {
      says: {
        en: 'the values rest on my word, not on the quote',
        vi: 'giá trị theo ghi nhận của tôi, không theo trích dẫn',
      },
    },
    why: {
      value: 'TEXT',
      says: { en: 'the reason, kept with the decision', vi: 'lý do, ghi cùng quyết định' },
    },
  },
  rehearses: true,
  run: async (run) => {
    const { given, ctx, lang } = run
    const statementId = wordAt(run, 0, { en: 'the finding', vi: 'mã điều ghi nhận' })
    const { card } = await showRecord(ctx, await readerOf(run), { recordId: statementId })
    const flags = parseSlotFlags(card.kind, given.texts('slot'))
    if (isProblem(flags)) throw new ActError('invalid', flags)
    const kept = Object.entries(card.slots).filter(([slot]) => !flags.cleared.includes(slot))
    const done = await carryOut(run, amendStatement, {
      statementId,
      slots: { ...Object.fromEntries(kept), ...flags.set },
      quote: given.text('quote'),
      deskEntry: given.has('desk') ? true : undefined,
      why: given.text('why'),
    })
    const text = lang === 'vi' ? 'Đã sửa và xác nhận' : 'Corrected and confirmed'
    return { data: done, text: `${text} (${done.judgementId}).` }
  },
}
