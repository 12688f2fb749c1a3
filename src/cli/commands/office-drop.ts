import { dropOffice } from '#acts/drop-office.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Removes an office with everything in it. */
export const officeDrop: Command = {
  name: 'office drop',
  usage: 'office drop ID [--confirm ID]',
  says: {
    en: 'remove an office whole; a sample goes at one word',
    vi: 'xóa toàn bộ một cơ quan; cơ quan mẫu xóa được ngay',
  },
  flags: {
    confirm: {
      value: 'ID',
      says: {
        en: 'its address again, where it is not a sample',
        vi: 'gõ lại mã, nếu không phải dữ liệu mẫu',
      },
    },
  },
  rehearses: true,
  run: async (run) => {
    const office = wordAt(run, 0, { en: 'the office', vi: 'mã cơ quan' })
    await run.program.prepare()
    const done = await carryOut(run, dropOffice, { confirm: run.given.text('confirm') }, office)
    return { data: done, text: `${run.lang === 'vi' ? 'Đã xóa' : 'Removed'}: ${done.dropped}.` }
  },
}
