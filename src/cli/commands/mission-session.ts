import { planProgramme } from '#acts/plan-programme.ts'
import { namesZones, type ProgrammeView, showProgramme } from '#views/mission-programme.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import type { Flags } from '../flags.ts'
import { listGiven } from '../part-flags.ts'
import { said } from '../said.ts'
import { seenFlag, seenGiven } from '../seen.ts'
import { wordAt } from '../words-given.ts'

const FLAGS: Flags = {
  add: { value: 'TITLE', says: { en: 'put a talk or visit on the programme', vi: 'thêm một hoạt động' } },
  leg: { value: 'TITLE', says: { en: 'put a journey on the programme', vi: 'thêm một chặng di chuyển' } },
  id: {
    value: 'ID',
    says: { en: 'with --add or --leg: change this item', vi: 'cùng --add, --leg: sửa mục này' },
  },
  day: { value: 'DAY', says: { en: 'the day, as 2026-11-03', vi: 'ngày, dạng 2026-11-03' } },
  start: { value: 'TIME', says: { en: 'when it begins: 09:30', vi: 'giờ bắt đầu: 09:30' } },
  end: { value: 'TIME', says: { en: 'when it ends', vi: 'giờ kết thúc' } },
  zone: { value: 'ZONE', says: { en: 'time zone: America/Los_Angeles', vi: 'múi giờ: America/Los_Angeles' } },
  'end-day': { value: 'DAY', says: { en: 'day of arrival', vi: 'ngày đến' } },
  'end-zone': { value: 'ZONE', says: { en: 'time zone of arrival', vi: 'múi giờ nơi đến' } },
  from: { value: 'TEXT', says: { en: 'where a journey begins', vi: 'nơi đi' } },
  to: { value: 'TEXT', says: { en: 'where it leads', vi: 'nơi đến' } },
  place: { value: 'TEXT', says: { en: 'the house', vi: 'địa điểm' } },
  locality: { value: 'PLACE', says: { en: 'the town: San Diego|US', vi: 'thành phố: San Diego|US' } },
  with: {
    value: 'NAMES',
    says: { en: 'people or bodies met, with “;”', vi: 'người, tổ chức gặp, cách bằng “;”' },
  },
  chair: { value: 'ID', says: { en: 'who chairs it, from the list', vi: 'người chủ trì, theo danh sách' } },
  people: {
    value: 'IDS',
    says: {
      en: 'who takes part, with “;”; all where left out',
      vi: 'ai dự, cách bằng “;”; để trống là cả đoàn',
    },
  },
  later: {
    value: 'MINUTES',
    says: {
      en: 'with --move: so many minutes later, or earlier with −',
      vi: 'cùng --move: muộn hơn bao nhiêu phút',
    },
  },
  move: {
    value: 'ID',
    says: {
      en: 'an item to move: --later, or --day and --start',
      vi: 'mục cần chuyển: --later, hoặc --day và --start',
    },
  },
  up: { value: 'ID', says: { en: 'before the one before it', vi: 'lên trước mục trên' } },
  down: { value: 'ID', says: { en: 'after the one after it', vi: 'xuống sau mục dưới' } },
  remove: { value: 'ID', says: { en: 'take an item off', vi: 'bỏ một mục' } },
  ...seenFlag,
}

/** The programme of a mission: shown with what does not go together, added to, moved. */
export const missionSession: Command = {
  name: 'mission session',
  usage: 'mission session MISSION [--add TITLE … | --leg TITLE … | --move ID … | --remove ID]',
  says: { en: 'show or plan the programme of a mission', vi: 'xem hoặc lập chương trình của đoàn' },
  flags: FLAGS,
  rehearses: true,
  run: async (run) => {
    const missionId = wordAt(run, 0, { en: 'the mission', vi: 'mã hồ sơ đoàn' })
    const reader = await readerOf(run)
    const { homeZone } = await showProgramme(run.ctx, reader, { missionId })
    const change = changeGiven(run, homeZone)
    const done =
      change && (await carryOut(run, planProgramme, { missionId, seen: seenGiven(run), ...change }))
    const view = await showProgramme(run.ctx, reader, { missionId })
    return { data: done ? { ...view, ...done } : view, text: programmeText(view, run.lang === 'vi') }
  },
}

function changeGiven({ given }: Run, homeZone: string): Readonly<Record<string, unknown>> | undefined {
  const text = (flag: string) => given.text(flag)
  const list = (flag: string) => (text(flag) === undefined ? undefined : listGiven(text(flag) ?? ''))
  const times = {
    id: text('id'),
    day: text('day'),
    start: text('start'),
    end: text('end'),
    zone: text('zone') ?? homeZone,
  }
  if (text('add') !== undefined) {
    const session = { what: 'session', title: text('add'), place: text('place'), locality: text('locality') }
    return {
      put: said({
        ...session,
        ...times,
        counterparts: list('with'),
        chair: text('chair'),
        participants: list('people'),
      }),
    }
  }
  if (text('leg') !== undefined) {
    const there = {
      from: text('from'),
      to: text('to'),
      endDay: text('end-day') ?? text('day'),
      endZone: text('end-zone') ?? times.zone,
    }
    return {
      put: said({ what: 'leg', title: text('leg'), ...times, ...there, participants: list('people') }),
    }
  }
  const moved = text('up') ?? text('down')
  if (moved !== undefined) return { swap: { id: moved, by: text('up') === undefined ? 1 : -1 } }
  const [id, minutes] = [text('move'), text('later')]
  if (id !== undefined && minutes !== undefined) return { shift: { id, minutes: Number(minutes) } }
  if (id !== undefined) return { move: said({ id, day: text('day'), start: text('start') }) }
  return text('remove') === undefined ? undefined : { remove: text('remove') }
}

function programmeText(view: ProgrammeView, vi: boolean): string {
  const lines = view.days.flatMap((day) => [
    day.dayText,
    ...day.items.flatMap((item) => [
      `  ${item.id}  ${item.time}${namesZones(item) ? '' : ` ${item.zone}`}${item.homeTime ? ` (${item.homeTime})` : ''}  ${item.title}${item.where ? `, ${item.where}` : ''}`,
      ...item.remarks.map((remark) => `    ! ${remark}`),
    ]),
  ])
  const all = [...view.remarks.map((remark) => `! ${remark}`), ...lines]
  return all.length ? all.join('\n') : vi ? 'Chưa có hoạt động nào.' : 'Nothing is planned yet.'
}
