import type { Context, Reader } from '#context.ts'
import { stretchOf } from '#desk/mission/item-times.ts'
import type { Mission, MissionEvent } from '#desk/mission/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Item } from '#model/programme.ts'
import { printDate } from '#model/values/date.ts'
import { missionIn } from './mission.ts'
import { zoneName } from './mission-programme.ts'
import { plainParty } from './print-value.ts'

/** Something on the programme as a calendar holds it. */
export type CalendarEntry = {
  readonly id: string
  /** Rises whenever the entry was touched, by a change, a removal or an undoing. */
  readonly sequence: number
  /** ISO instants. */
  readonly start: string
  readonly end: string
  readonly touched: string
  readonly title: string
  readonly where?: string
  /** The times on the wall of the place, who is met, who goes. */
  readonly about: string
  /** It was taken off the programme. */
  readonly cancelled: boolean
}

export type CalendarView = {
  readonly missionId: string
  readonly office: string
  readonly title: string
  /** Whose calendar it is, where it is one person's. */
  readonly member?: string
  readonly entries: readonly CalendarEntry[]
}

/** The programme of a mission as calendar entries, whole or the part of one person of its list. */
export async function showMissionCalendar(
  ctx: Context,
  reader: Reader,
  { missionId, memberId }: { readonly missionId: string; readonly memberId?: string },
): Promise<CalendarView> {
  const { mission, events } = await ctx.store.readOffice(reader.office, (tx) => missionIn(tx, missionId))
  const member = memberId
    ? mission.roster.find((one) => one.id === memberId || one.name === memberId)
    : undefined
  if (memberId && !member && !wasListed(events, memberId)) throw noSuchMember(mission, memberId)
  const mine = (item: Item) => !memberId || (member !== undefined && concerns(item, member.id))
  return {
    missionId,
    office: reader.office,
    title: mission.secret ? '' : mission.title,
    ...(member ? { member: member.name } : {}),
    entries: everPlanned(events)
      .filter(mine)
      .map((item) => entryOf({ item, mission, events, reader, mine }))
      .sort((a, b) => a.start.localeCompare(b.start)),
  }
}

/** Who was taken off the list has an empty calendar from then on: a program that subscribed to it clears the days. */
function wasListed(events: readonly MissionEvent[], named: string): boolean {
  return events.some(
    (event) => event.act === 'listed' && (event.member.id === named || event.member.name === named),
  )
}

/** An empty calendar would look like a free week. */
function noSuchMember({ roster }: Mission, named: string): ActError {
  const list = roster.map((one) => one.name).join(', ')
  const says = list
    ? {
        en: `“${named}” is not on the list of this delegation. Choose one of: ${list}.`,
        vi: `“${named}” không có trong danh sách đoàn. Hãy chọn: ${list}.`,
      }
    : {
        en: `“${named}” is not on the list of this delegation, which names nobody yet. Enter the list first.`,
        vi: `“${named}” không có trong danh sách đoàn; danh sách này chưa có ai. Hãy nhập danh sách trước.`,
      }
  return new ActError('not-found', problem('no-such-member', says, { where: 'person' }))
}

function concerns(item: Item, memberId: string): boolean {
  const chair = item.what === 'session' ? item.chair : undefined
  return chair === memberId || (item.participants ?? []).includes(memberId)
}

/** Every item that ever stood on the programme, as it was last planned. */
function everPlanned(events: readonly MissionEvent[]): readonly Item[] {
  const items = new Map<string, Item>()
  for (const event of events) if (event.act === 'planned') items.set(event.item.id, event.item)
  return [...items.values()]
}

type Making = {
  readonly item: Item
  readonly mission: Mission
  readonly events: readonly MissionEvent[]
  readonly reader: Reader
  readonly mine: (item: Item) => boolean
}

function entryOf({ item: last, mission, events, reader, mine }: Making): CalendarEntry {
  const now = mission.programme.find((one) => one.id === last.id)
  const item = now ?? last
  const touching = events.filter((event) => touches(event, item.id, events))
  const { from, to } = stretchOf(item)
  const where = item.what === 'leg' ? `${item.from} → ${item.to}` : whereOf(item, reader.lang)
  return {
    id: item.id,
    sequence: Math.max(0, ...touching.map((event) => event.seq)),
    touched: touching.at(-1)?.at ?? mission.openedAt,
    start: new Date(from).toISOString(),
    end: new Date(to).toISOString(),
    title: item.title,
    ...(where ? { where } : {}),
    about: aboutOf(item, mission, reader.lang),
    cancelled: !now || !mine(now) || mission.cancelled !== undefined,
  }
}

function touches(event: MissionEvent, id: string, events: readonly MissionEvent[]): boolean {
  if (event.act === 'planned') return event.item.id === id
  if (event.act === 'unplanned') return event.itemId === id
  if (event.act === 'cancelled' || event.act === 'reopened') return true
  if (event.act !== 'undid') return false
  const undone = events.find((one) => one.seq === event.undone)
  return undone !== undefined && touches(undone, id, events)
}

function whereOf(item: Extract<Item, { what: 'session' }>, lang: Reader['lang']): string {
  return [item.place, item.locality && plainParty(item.locality, lang)].filter(Boolean).join(', ')
}

function aboutOf(item: Item, mission: Mission, lang: Reader['lang']): string {
  const name = (id: string) => mission.roster.find((one) => one.id === id)?.name ?? ''
  const end = item.what === 'leg' ? `${item.end} ${zoneName(item.endZone, lang)}` : item.end
  const counterparts =
    item.what === 'session' ? (item.counterparts ?? []).map((one) => plainParty(one, lang)) : []
  return [
    `${printDate(item.day, lang)}, ${item.start} – ${end} (${zoneName(item.zone, lang)})`,
    counterparts.join(', '),
    (item.participants ?? []).map(name).filter(Boolean).join(', '),
    item.note,
  ]
    .filter(Boolean)
    .join('\n')
}
