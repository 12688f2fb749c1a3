import type { Context, Reader } from '#context.ts'
import { makeWorkCalendar, type WorkCalendar } from '#desk/clocks/work-calendar.ts'
import { stretchOf } from '#desk/mission/item-times.ts'
import type { Mission } from '#desk/mission/mission.ts'
import { checkProgramme } from '#desk/mission/programme-check.ts'
import { countriesOf } from '#desk/mission/programme-holidays.ts'
import { kmBetween } from '#gazetteer/distance.ts'
import type { Gazetteer, Place } from '#gazetteer/place.ts'
import type { Bilingual, Language } from '#model/problem.ts'
import type { Item } from '#model/programme.ts'
import { printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { wallTimeAt } from '#model/values/zone.ts'
import { listDays } from '#store/queries/calendar.ts'
import type { OfficeTx } from '#store/store.ts'
import { missionIn } from './mission.ts'
import { plainParty } from './print-value.ts'
import { spelledMission } from './spelled-mission.ts'

/** Something on the programme with its times on both clocks, and everybody by name. */
export type ItemView = {
  readonly id: string
  readonly item: Item
  readonly title: string
  readonly time: string
  readonly zone: string
  /** The same at home, where that is another time. */
  readonly homeTime?: string
  readonly where?: string
  readonly counterparts: readonly string[]
  readonly chair?: string
  readonly participants: readonly string[]
  /** Remarks on it. */
  readonly remarks: readonly string[]
}

export type ProgrammeView = {
  readonly missionId: string
  /** The zone of our own clocks. */
  readonly homeZone: string
  readonly days: readonly {
    readonly day: string
    readonly dayText: string
    readonly items: readonly ItemView[]
  }[]
  /** Remarks on no single item. */
  readonly remarks: readonly string[]
}

/** The programme day by day, each time on the clocks of the place and of home, with what does not go together. */
export async function showProgramme(
  ctx: Context,
  reader: Reader,
  { missionId }: { readonly missionId: string },
): Promise<ProgrammeView> {
  const { mission, home, calendars } = await ctx.store.readOffice(reader.office, async (tx) => {
    const loaded = await missionIn(tx, missionId)
    const mission = spelledMission(ctx.gazetteer, loaded.mission, reader.lang)
    return { mission, home: tx.zone, calendars: await calendarsFor(tx, mission) }
  })
  const ground = {
    distance: distanceBy(ctx.gazetteer),
    calendarOf: (country: string) => calendars.get(country),
  }
  const findings = checkProgramme(mission, ground)
  const days = [...new Set(mission.programme.map((item) => item.day))].sort()
  return {
    missionId,
    homeZone: home,
    days: days.map((day) => ({
      day,
      dayText: printDate(day, reader.lang),
      items: mission.programme
        .filter((item) => item.day === day)
        .map((item) => {
          const remarks = findings.filter((one) => one.itemIds[0] === item.id)
          const said = remarks.map((one) => one.says[reader.lang])
          return itemView(mission, item, { remarks: said, home, lang: reader.lang })
        }),
    })),
    remarks: findings.filter((one) => !one.itemIds.length).map((one) => one.says[reader.lang]),
  }
}

/** Public holidays of the countries a programme goes to, with the days the office set over them. */
async function calendarsFor(
  tx: OfficeTx,
  { programme }: Mission,
): Promise<ReadonlyMap<string, WorkCalendar>> {
  const calendars = new Map<string, WorkCalendar>()
  for (const country of countriesOf(programme)) {
    calendars.set(country, makeWorkCalendar(country, await listDays(tx, country)))
  }
  return calendars
}

type Showing = { readonly remarks: readonly string[]; readonly home: string; readonly lang: Language }

function itemView(mission: Mission, item: Item, { remarks, home, lang }: Showing): ItemView {
  const name = (id: string) => mission.roster.find((member) => member.id === id)?.name ?? '–'
  const homeTime = homeTimeOf(item, home, lang)
  const session = item.what === 'session' ? item : undefined
  const place = session?.locality ? plainParty(session.locality, lang) : undefined
  const where = item.what === 'leg' ? `${item.from} → ${item.to}` : placeText(session?.place, place)
  return {
    id: item.id,
    item,
    title: item.title,
    time: timeOf(item, lang),
    zone: zoneName(item.zone, lang),
    ...(homeTime ? { homeTime } : {}),
    ...(where ? { where } : {}),
    counterparts: session?.counterparts?.map((one) => plainParty(one, lang)) ?? [],
    ...(session?.chair ? { chair: name(session.chair) } : {}),
    participants: item.participants?.map(name) ?? [],
    remarks,
  }
}

/** Where it is; the town is not said twice where the name of the house has it. */
function placeText(house: string | undefined, town: string | undefined): string {
  const said = house && town && ` ${foldText(house)} `.includes(` ${foldText(town)} `)
  return (said ? [house] : [house, town]).filter(Boolean).join(', ')
}

/** Our own clocks go by the country: a flight from Hà Nội does not leave by those of another city. */
const WHOLE_COUNTRY: Readonly<Record<string, Bilingual>> = {
  'Asia/Ho_Chi_Minh': { en: 'Vietnam', vi: 'Việt Nam' },
}

/** Whose clocks a zone is: `America/Los_Angeles` → “Los Angeles”, `Asia/Ho_Chi_Minh` → “Việt Nam”. */
export function zoneName(zone: string, lang: Language): string {
  return WHOLE_COUNTRY[zone]?.[lang] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** The time says of itself on whose clocks it stands: a journey whose ends are on two. */
export function namesZones({ item }: Pick<ItemView, 'item'>): boolean {
  return item.what === 'leg' && item.endZone !== item.zone
}

function timeOf(item: Item, lang: Language): string {
  if (item.what === 'session') return `${item.start}–${item.end}`
  const day = item.endDay === item.day ? '' : ` (${printDate(item.endDay, lang)})`
  if (item.endZone === item.zone) return `${item.start} – ${item.end}${day}`
  return `${item.start} ${zoneName(item.zone, lang)} – ${item.end} ${zoneName(item.endZone, lang)}${day}`
}

function homeTimeOf(item: Item, home: string, lang: Language): string | undefined {
  const { from, to } = stretchOf(item)
  const wall = (at: number) => wallTimeAt(new Date(at).toISOString(), home)
  const [start, end] = [wall(from), wall(to)]
  if (start.day === item.day && start.time === item.start && end.time === item.end) return undefined
  const day = start.day === item.day ? '' : ` (${printDate(start.day, lang)})`
  const last = end.day === start.day ? '' : ` (${printDate(end.day, lang)})`
  return `${start.time}${day}–${end.time}${last}`
}

/** Kilometres along the globe between places as the programme writes them. */
function distanceBy(gazetteer: Gazetteer): (from: string, to: string) => number | undefined {
  const place = (text: string): Place | undefined => {
    const { name, country } = parsePartyName(text)
    return gazetteer.find(name, country ? { country } : {})[0]
  }
  return (from, to) => {
    const [a, b] = [place(from), place(to)]
    return a && b && kmBetween(a, b)
  }
}
