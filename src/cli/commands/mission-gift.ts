import { keepGift } from '#acts/keep-gift.ts'
import { notFound } from '#acts/refuse.ts'
import type { Gift } from '#model/roster.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { columns } from '../print/columns.ts'
import { said } from '../said.ts'
import { wordAt } from '../words-given.ts'

/** The gifts of a mission: given and received, who holds them, by which rule. */
export const missionGift: Command = {
  name: 'mission gift',
  usage:
    'mission gift MISSION [--given THING | --received THING --giver NAME --receiver NAME | --change ID | --remove ID]',
  says: { en: 'show or keep the gift register of a mission', vi: 'xem hoặc ghi sổ quà tặng của đoàn' },
  flags: {
    given: { value: 'THING', says: { en: 'a gift we gave', vi: 'quà ta tặng' } },
    received: { value: 'THING', says: { en: 'a gift we received', vi: 'quà ta nhận' } },
    giver: { value: 'NAME', says: { en: 'who gave it', vi: 'bên tặng' } },
    receiver: { value: 'NAME', says: { en: 'who received it', vi: 'bên nhận' } },
    day: { value: 'DAY', says: { en: 'the day', vi: 'ngày' } },
    value: { value: 'SUM', says: { en: 'its value: 500000 VND', vi: 'giá trị: 500000 VND' } },
    custody: { value: 'TEXT', says: { en: 'who holds it', vi: 'nơi giữ' } },
    rule: { value: 'TEXT', says: { en: 'by which norm or rule', vi: 'theo định mức, quy định nào' } },
    change: {
      value: 'ID',
      says: { en: 'correct a row: only what is given here', vi: 'sửa một dòng: chỉ những mục ghi ở đây' },
    },
    remove: { value: 'ID', says: { en: 'take a row off', vi: 'bỏ một dòng' } },
  },
  rehearses: true,
  run: async (run) => {
    const missionId = wordAt(run, 0, { en: 'the mission', vi: 'mã hồ sơ đoàn' })
    const text = (flag: string) => run.given.text(flag)
    const thing = text('given') ?? text('received')
    const fields = ['giver', 'receiver', 'day', 'value', 'custody', 'rule'].map((name) => [name, text(name)])
    const way = text('given') === undefined ? 'received' : 'given'
    const fresh = { ...(thing === undefined ? {} : { way, thing }), ...said(Object.fromEntries(fields)) }
    const change = text('change')
    const put = change ? { ...(await rowOf(run, missionId, change)), ...fresh } : thing && fresh
    const remove = text('remove')
    const done = put || remove ? await carryOut(run, keepGift, { missionId, put, remove }) : undefined
    const { gifts } = await showProtocol(run.ctx, await readerOf(run), { missionId })
    const rows = gifts.map((gift) => [
      gift.id,
      gift.way,
      gift.thing,
      gift.giver,
      gift.receiver,
      gift.dayText ?? '',
    ])
    const none = run.lang === 'vi' ? 'Chưa ghi món nào.' : 'None is entered.'
    return { data: { gifts, ...done }, text: rows.length ? columns(rows) : none }
  },
}

/** A row of the register as it stands, to be corrected. */
async function rowOf(run: Run, missionId: string, id: string): Promise<Gift> {
  const { gifts } = await showProtocol(run.ctx, await readerOf(run), { missionId })
  const row = gifts.find((gift) => gift.id === id)
  if (!row) throw notFound({ en: 'gift', vi: 'quà tặng' }, id)
  const { dayText: _day, valueText: _value, ...gift } = row
  return gift
}
