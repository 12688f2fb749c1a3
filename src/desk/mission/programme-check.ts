import type { Bilingual } from '#model/problem.ts'
import type { Item, Session } from '#model/programme.ts'
import { counted } from '#model/values/counted.ts'
import { printDate } from '#model/values/date.ts'
import { byInstant, stretchOf } from './item-times.ts'
import { daysOf, type Mission, travellersOf } from './mission.ts'
import { type CalendarOf, holidayFindings } from './programme-holidays.ts'
import { type Distance, restFindings, travelFindings } from './programme-travel.ts'

/** What does not go together on a programme: always a remark, never a stop. */
export type ProgrammeFinding = {
  readonly check: 'clash' | 'travel' | 'rest' | 'chair' | 'count' | 'outside' | 'order' | 'holiday'
  readonly says: Bilingual
  readonly itemIds: readonly string[]
}

/** What the days of a programme are looked at with. */
export type ProgrammeGround = {
  /** Kilometres between two places as the programme names them; undefined where one is not known. */
  readonly distance: Distance
  /** The working days of countries the programme goes to; nothing is said of holidays where left out. */
  readonly calendarOf?: CalendarOf
}

/** Everything about the programme that does not go together, in the order of the days. */
export function checkProgramme(
  mission: Mission,
  { distance, calendarOf }: ProgrammeGround,
): readonly ProgrammeFinding[] {
  const programme = mission.programme.toSorted(byInstant)
  const found = [
    ...programme.flatMap(orderFindings),
    ...programme.flatMap((item) => outsideFindings(mission, item)),
    ...clashFindings(mission, programme),
    ...travelFindings(programme, distance, (item) => peopleAt(mission, item)),
    ...restFindings(programme, (item) => peopleAt(mission, item)),
    ...programme.flatMap((item) => (item.what === 'session' ? chairFindings(mission, item) : [])),
    ...(calendarOf ? holidayFindings(programme, calendarOf) : []),
  ]
  const place = (finding: ProgrammeFinding) => programme.findIndex((item) => item.id === finding.itemIds[0])
  return [...countFindings(mission), ...found.toSorted((a, b) => place(a) - place(b))]
}

/** Who is there: those named, or the whole delegation. */
function peopleAt(mission: Mission, item: Item): readonly string[] {
  return item.participants?.length ? item.participants : travellersOf(mission).map((member) => member.id)
}

function orderFindings(item: Item): readonly ProgrammeFinding[] {
  const { from, to } = stretchOf(item)
  if (to > from) return []
  return [
    {
      check: 'order',
      itemIds: [item.id],
      says: {
        en: `“${item.title}” ends before it begins. Look at its times and zones.`,
        vi: `“${item.title}” kết thúc trước khi bắt đầu. Hãy xem lại giờ và múi giờ.`,
      },
    },
  ]
}

function outsideFindings(mission: Mission, item: Item): readonly ProgrammeFinding[] {
  const { start, end } = daysOf(mission)
  if ((!start || item.day >= start) && (!end || item.day <= end)) return []
  const span = `${start ?? ''}/${end ?? ''}`
  return [
    {
      check: 'outside',
      itemIds: [item.id],
      says: {
        en: `“${item.title}” on ${printDate(item.day, 'en')} lies outside the days of the file (${printDate(span, 'en')}).`,
        vi: `“${item.title}” ngày ${printDate(item.day, 'vi')} nằm ngoài thời gian của hồ sơ (${printDate(span, 'vi')}).`,
      },
    },
  ]
}

function clashFindings(mission: Mission, programme: readonly Item[]): readonly ProgrammeFinding[] {
  return programme.flatMap((a, at) =>
    programme.slice(at + 1).flatMap((b) => {
      const [one, two] = [stretchOf(a), stretchOf(b)]
      if (one.to <= two.from || two.to <= one.from) return []
      const there = new Set(peopleAt(mission, b))
      const both = peopleAt(mission, a).filter((id) => there.has(id))
      if (!both.length && travellersOf(mission).length) return []
      const who = both
        .flatMap((id) => mission.roster.find((member) => member.id === id)?.name ?? [])
        .join(', ')
      return [
        {
          check: 'clash' as const,
          itemIds: [a.id, b.id],
          says: {
            en: `“${a.title}” and “${b.title}” are at the same time${who ? ` for ${who}` : ''}.`,
            vi: `“${a.title}” và “${b.title}” trùng giờ${who ? ` với ${who}` : ''}.`,
          },
        },
      ]
    }),
  )
}

function chairFindings(mission: Mission, session: Session): readonly ProgrammeFinding[] {
  const finding = (en: string, vi: string): readonly ProgrammeFinding[] => [
    { check: 'chair', itemIds: [session.id], says: { en, vi } },
  ]
  if (!session.chair) {
    if (!session.counterparts?.length) return []
    return finding(
      `Nobody chairs “${session.title}” on our side yet.`,
      `“${session.title}” chưa có người chủ trì phía ta.`,
    )
  }
  const chair = mission.roster.find((member) => member.id === session.chair)
  if (!chair) {
    return finding(
      `The chair of “${session.title}” is not on the list of people.`,
      `Người chủ trì “${session.title}” không có trong danh sách đoàn.`,
    )
  }
  if (peopleAt(mission, session).includes(chair.id)) return []
  return finding(
    `${chair.name} chairs “${session.title}” but is not among those who take part.`,
    `${chair.name} chủ trì “${session.title}” nhưng không có trong thành phần dự.`,
  )
}

/** The number the paper states and the number of names on the list. */
function countFindings(mission: Mission): readonly ProgrammeFinding[] {
  const stated = mission.decision?.size ?? mission.parts.size
  const named = travellersOf(mission).length
  if (!stated || !named || stated === named) return []
  return [
    {
      check: 'count',
      itemIds: [],
      says: {
        en: `The file states ${counted(stated, 'person', 'people')}; ${counted(named, 'name')} on the list.`,
        vi: `Hồ sơ ghi ${stated} người, danh sách có ${named} người.`,
      },
    },
  ]
}
