import { keepRoster } from '#acts/keep-roster.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { columns } from '../print/columns.ts'
import { said } from '../said.ts'
import { seenFlag, seenGiven } from '../seen.ts'
import { wordAt } from '../words-given.ts'

/** The people of a delegation and its counterparts: listed, put on, changed, moved, taken off. */
export const missionRoster: Command = {
  name: 'mission roster',
  usage: 'mission roster MISSION [--add NAME …| --remove ID | --up ID | --down ID]',
  says: { en: 'show or keep the list of a delegation', vi: 'xem hoặc sửa danh sách đoàn' },
  flags: {
    add: {
      value: 'NAME',
      says: { en: 'put somebody on the list, the whole name', vi: 'thêm người, ghi đủ họ tên' },
    },
    id: { value: 'ID', says: { en: 'with --add: change this row', vi: 'cùng --add: sửa dòng này' } },
    side: { value: 'ours|theirs', says: { en: 'which side', vi: 'bên nào' } },
    role: {
      value: 'WORD',
      says: {
        en: 'head, member, secretary, interpreter, press, security or business',
        vi: 'head, member, secretary, interpreter, press, security hoặc business',
      },
    },
    post: { value: 'TEXT', says: { en: 'the post on the day', vi: 'chức vụ tại thời điểm' } },
    rank: {
      value: 'WORD',
      says: { en: 'rank, where the post does not tell it', vi: 'cấp bậc, nếu chức vụ chưa rõ' },
    },
    body: { value: 'TEXT', says: { en: 'the body', vi: 'đơn vị' } },
    address: { value: 'TEXT', says: { en: 'how to address them', vi: 'cách xưng hô' } },
    'six-months': {
      value: 'yes|no',
      says: { en: 'passport valid six months on', vi: 'hộ chiếu còn hạn trên 6 tháng' },
    },
    trips: {
      value: 'N',
      says: { en: 'trips abroad this year before this one', vi: 'số lần đi nước ngoài trong năm' },
    },
    remove: { value: 'ID', says: { en: 'take somebody off', vi: 'bỏ một người' } },
    up: { value: 'ID', says: { en: 'move somebody up', vi: 'chuyển lên' } },
    down: { value: 'ID', says: { en: 'move somebody down', vi: 'chuyển xuống' } },
    table: { says: { en: 'with --up or --down: along the table', vi: 'cùng --up, --down: theo chỗ ngồi' } },
    ...seenFlag,
  },
  rehearses: true,
  run: async (run) => {
    const missionId = wordAt(run, 0, { en: 'the mission', vi: 'mã hồ sơ đoàn' })
    const change = changeGiven(run)
    const done = change && (await carryOut(run, keepRoster, { missionId, seen: seenGiven(run), ...change }))
    const view = await showProtocol(run.ctx, await readerOf(run), { missionId })
    const rows = [...view.ours, ...view.theirs].map((one) => [
      one.id,
      one.side,
      one.name,
      one.post ?? '',
      one.rankWord ?? '',
      one.roleWord,
    ])
    const none = run.lang === 'vi' ? 'Danh sách còn trống.' : 'Nobody is on the list.'
    return { data: done ? { ...view, ...done } : view, text: rows.length ? columns(rows) : none }
  },
}

function changeGiven({ given }: Run): Readonly<Record<string, unknown>> | undefined {
  const text = (flag: string) => given.text(flag)
  const [name, remove, up, down] = [text('add'), text('remove'), text('up'), text('down')]
  const six = text('six-months')
  if (name !== undefined) {
    const fields = {
      id: text('id'),
      post: text('post'),
      rank: text('rank'),
      body: text('body'),
      address: text('address'),
    }
    const base = { side: text('side') ?? 'ours', role: text('role') ?? 'member', name }
    return {
      put: said({
        ...base,
        ...fields,
        passportSixMonths: six === undefined ? undefined : six === 'yes',
        tripsThisYear: text('trips') === undefined ? undefined : Number(text('trips')),
      }),
    }
  }
  if (remove !== undefined) return { remove }
  const moved = up ?? down
  if (moved === undefined) return undefined
  return { move: { id: moved, by: up === undefined ? 1 : -1, along: given.has('table') ? 'table' : 'list' } }
}
