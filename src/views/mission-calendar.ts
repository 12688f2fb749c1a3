import type { Context, Reader } from '#context.ts'
import { stretchOf } from '#desk/mission/item-times.ts'
import type { Mission, MissionEvent } from '#desk/mission/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Item } from '#model/programme.ts'
import type { Member } from '#model/roster.ts'
import { printDate } from '#model/values/date.ts'
import { missionIn } from './mission.ts'
import { zoneName } from './mission-programme.ts'
import { partyText } from './party-names.ts'

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
  const nameOf = (text: string) => partyText(ctx.gazetteer, text, reader.lang)
  const member = memberId ? everListed(events, memberId) : undefined
  if (memberId && !member) throw noSuchMember(mission, memberId)
  const stays = !memberId || mission.roster.some((one) => one.id === member?.id)
  const mine = (item: Item) => !memberId || (member !== undefined && concerns(item, member, mission))
  const entries = everPlanned(events, mine)
    .map((item) => entryOf({ item, mission, events, reader, nameOf, mine: (now) => stays && mine(now) }))
    .sort((a, b) => a.start.localeCompare(b.start))
  if (!entries.length) throw nothingPlanned(member)
  return {
    missionId,
    office: reader.office,
    title: mission.secret ? '' : mission.title,
    ...(member ? { member: member.name } : {}),
    entries,
  }
}

/** RFC 5545 knows no calendar without an entry, and calendar programs refuse such a file. */
function nothingPlanned(member: Member | undefined): ActError {
  const says = member
    ? {
        en: `The programme has nothing for ${member.name} yet, so there is no calendar to take away. Enter the programme first.`,
        vi: `Chương trình chưa có mục nào cho ${member.name} nên chưa có lịch để tải. Hãy nhập chương trình trước.`,
      }
    : {
        en: 'The programme has no entry yet, so there is no calendar to take away. Enter the programme first.',
        vi: 'Chương trình chưa có mục nào nên chưa có lịch để tải. Hãy nhập chương trình trước.',
      }
  return new ActError('refused', problem('nothing-planned', says))
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

/** What names nobody is for the whole delegation. */
function concerns(item: Item, { id, side }: Member, { direction }: Mission): boolean {
  const chair = item.what === 'session' ? item.chair : undefined
  if (item.participants?.length) return chair === id || item.participants.includes(id)
  return chair === id || side === (direction === 'out' ? 'ours' : 'theirs')
}

/** Somebody who stands on the list or stood there: what they had in their calendar is struck when they leave. */
function everListed(events: readonly MissionEvent[], who: string): Member | undefined {
  const listed = events.flatMap((event) => (event.act === 'listed' ? [event.member] : []))
  return listed.findLast((one) => one.id === who) ?? listed.findLast((one) => one.name === who)
}

/** Every item that ever stood on the programme for its reader, as it was last planned. */
function everPlanned(events: readonly MissionEvent[], mine: (item: Item) => boolean): readonly Item[] {
  const planned = events.flatMap((event) => (event.act === 'planned' ? [event.item] : []))
  const ids = new Set(planned.filter(mine).map((item) => item.id))
  return [...new Map(planned.map((item) => [item.id, item])).values()].filter((item) => ids.has(item.id))
}

type Making = {
  readonly item: Item
  readonly mission: Mission
  readonly events: readonly MissionEvent[]
  readonly reader: Reader
  /** A place or body as the programme writes it, in the reader's language. */
  readonly nameOf: (text: string) => string
  readonly mine: (item: Item) => boolean
}

function entryOf({ item: last, mission, events, reader, nameOf, mine }: Making): CalendarEntry {
  const now = mission.programme.find((one) => one.id === last.id)
  const item = now ?? last
  const touching = events.filter((event) => touches(event, item.id, events))
  const { from, to } = stretchOf(item)
  const where = item.what === 'leg' ? `${item.from} → ${item.to}` : whereOf(item, nameOf)
  return {
    id: item.id,
    sequence: Math.max(0, ...touching.map((event) => event.seq)),
    touched: touching.at(-1)?.at ?? mission.openedAt,
    start: new Date(from).toISOString(),
    // A journey of old whose ends are turned round begins where it says; it is never turned into another.
    end: new Date(Math.max(from, to)).toISOString(),
    title: item.title,
    ...(where ? { where } : {}),
    about: aboutOf(item, { mission, reader, nameOf }),
    cancelled: !now || !mine(now) || mission.cancelled !== undefined,
  }
}

function touches(event: MissionEvent, id: string, events: readonly MissionEvent[]): boolean {
  if (event.act === 'planned') return event.item.id === id
  if (event.act === 'unplanned') return event.itemId === id
  if (event.act === 'cancelled' || event.act === 'reopened' || event.act === 'unlisted') return true
  if (event.act !== 'undid') return false
  const undone = events.find((one) => one.seq === event.undone)
  return undone !== undefined && touches(undone, id, events)
}

function whereOf(item: Extract<Item, { what: 'session' }>, nameOf: Making['nameOf']): string {
  return [item.place, item.locality && nameOf(item.locality)].filter(Boolean).join(', ')
}

function aboutOf(
  item: Item,
  { mission, reader, nameOf }: Pick<Making, 'mission' | 'reader' | 'nameOf'>,
): string {
  const name = (id: string) => mission.roster.find((one) => one.id === id)?.name ?? ''
  const counterparts = item.what === 'session' ? (item.counterparts ?? []).map(nameOf) : []
  return [
    timesOf(item, reader.lang),
    counterparts.join(', '),
    (item.participants ?? []).map(name).filter(Boolean).join(', '),
    item.note,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The times on the walls; a journey's ends each on its own day and clocks. */
function timesOf(item: Item, lang: Reader['lang']): string {
  const day = printDate(item.day, lang)
  const zone = zoneName(item.zone, lang)
  if (item.what === 'session') return `${day}, ${item.start} – ${item.end} (${zone})`
  const arrival = item.endDay === item.day ? '' : `${printDate(item.endDay, lang)}, `
  return `${day}, ${item.start} (${zone}) – ${arrival}${item.end} (${zoneName(item.endZone, lang)})`
}
