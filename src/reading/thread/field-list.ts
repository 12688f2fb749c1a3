import { daysBetween } from '#model/values/day.ts'
import { askOf, find } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import type { Entity, PlaceEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { partyRef, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { filledBy } from '../refine/ties/complete-partnership.ts'
import { holdsAnother } from '../refine/ties/spread-ties.ts'

type Field = 'from' | 'head' | 'size' | 'start' | 'to'

const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'head',
    /^(head(?: of (?:the )?delegation)?|leader|led by|headed by|delegation leader|head of mission|trưởng đoàn|dẫn đầu|người dẫn đầu|làm trưởng đoàn)$/,
  ],
  [
    'size',
    /^(members|size|number(?: of members)?|head ?count|participants|strength|party of|số lượng|số người|thành viên|số thành viên|quân số|thành phần|thành phần đoàn|thành phần tham gia|số lượng thành viên|số lượng đoàn)$/,
  ],
  [
    'start',
    /^(dates?|when|time|period|duration|dates of (?:the )?visit|stay|thời gian|thời gian đi|thời gian công tác|thời gian chuyến đi|ngày|thời hạn|lịch)$/,
  ],
  [
    'to',
    /^(to|destination|going to|visiting|place|where|host city|nơi đến|địa điểm|địa phương đến|điểm đến)$/,
  ],
  [
    'from',
    /^(delegation|group|visitors|guests|from|sender|organi[sz]ation|delegation of|visiting party|đơn vị|đoàn|đoàn khách|khách|nơi đi|cơ quan)$/,
  ],
]

const LABEL = askOf(/^(?:[-–•*+·] |\d+[.)] )?([^:]{2,30}) :(?: |$)/)

function fieldOf(line: Line): { readonly field: Field; readonly at: number } | undefined {
  const label = find(LABEL, line)
  if (!label) return undefined
  const words = label[1]?.trim() ?? ''
  const field = LABELS.find(([, shape]) => shape.test(words))?.[0]
  return field ? { field, at: line.words.indexOf(':') + 1 } : undefined
}

function fillFrom(field: Field, line: Line, at: number): readonly (readonly [string, Filled])[] {
  const behind = line.entities.filter((e) => e.first >= at)
  const first = <T extends Entity['type']>(type: T) =>
    behind.find((e): e is Extract<Entity, { type: T }> => e.type === type)
  const party = behind.find((e) => e.type === 'place' || e.type === 'organisation')
  const ref = party && partyRef(party)
  const person = first('person')
  const number = behind.find((e) => e.type === 'number' && e.mention.kind === 'count')
  const date = first('date')
  if (field === 'head' && person) return [['head', { value: person.person.name, spans: [person] }]]
  if (field === 'size' && (number?.type === 'number' || LED.test(line.plain)))
    return [
      ...(number?.type === 'number'
        ? [['size', { value: number.mention.value, spans: [number] }] as const]
        : []),
      ...(person && LED.test(line.plain)
        ? [['head', { value: person.person.name, spans: [person] }] as const]
        : []),
    ]
  if (field === 'start' && date)
    return [
      ['start', { value: date.mention.iso.split('/')[0] ?? '', spans: [date] }],
      ...daysOf(date.mention.iso, date),
    ]
  if (field === 'to' && party?.type === 'place' && ref) return [['to', placesIn(line, behind)]]
  return field === 'from' && ref ? [['from', filledBy(ref)]] : []
}

/** `Đoàn gồm 09 thành viên, do ông X làm Trưởng đoàn`: who leads stands with how many they are. */
const LED = /làm trưởng đoàn|trưởng đoàn|dẫn đầu|\b(?:led|headed) by\b/

/** The places of a field; a province joined to a town by `and` is one more, else it says where the town lies. */
function placesIn(line: Line, entities: readonly Entity[]): Filled {
  const places = entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  const isJoined = (p: PlaceEntity) => /^(?:and|và|,)$/.test(line.words[p.last] ?? '')
  const refs = places.filter((p) => isJoined(p) || !holdsAnother(p, places)).map(refOf)
  return {
    value: refs.map((one) => one.value),
    spans: refs.map(({ start, end }) => ({ start, end })),
    placeIds: refs.map((one) => one.placeId),
  }
}

/** Both ends of an interval counted. */
function daysOf(
  iso: string,
  span: { readonly start: number; readonly end: number },
): readonly (readonly [string, Filled])[] {
  const [from = '', to = ''] = iso.split('/')
  if (from.length !== 10 || to.length !== 10) return []
  const days = daysBetween(from, to) + 1
  return days > 0 ? [['days', { value: days, spans: [span] }]] : []
}

/** Fewer labels are no form of a visit. */
const FEWEST = 3

function visitOf(lines: readonly Line[]): readonly Finding[] {
  const slots: Record<string, Filled> = {}
  for (const line of lines) {
    const found = fieldOf(line)
    if (found) for (const [slot, fill] of fillFrom(found.field, line, found.at)) slots[slot] ??= fill
  }
  const [line] = lines
  if (!line || !(slots.from || slots.head) || !(slots.size || slots.start || slots.to)) return []
  const vi = line.sentence.lang === 'vi'
  const readBy = vi ? 'vi/phieu-doan' : 'en/visit-form'
  return [{ kind: 'visit', readBy, line, first: 0, last: line.words.length, at: 0, slots }]
}

/** Who goes and when, told by two labels under a text that says where. */
function tellsWhoAndWhen(lines: readonly Line[]): boolean {
  const fields = lines.map((line) => fieldOf(line)?.field)
  return lines.length === 2 && fields.includes('start') && lines.some((line) => LED.test(line.plain))
}

/** `2.` by itself: what a point is marked with. */
function isNumbering({ words }: Line): boolean {
  return words.length <= 2 && /^[\divx]+$/.test(words[0] ?? '')
}

/** Visits told as a form: `Delegation: …`, `Head: …`, `Members: …`, one label a line. */
export function visitsInForms(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const visits: Finding[] = []
  let run: Line[] = []
  const close = () => {
    if (run.length >= FEWEST || tellsWhoAndWhen(run)) visits.push(...visitOf(run))
    run = []
  }
  for (const line of scene.lines) {
    if (isNumbering(line)) continue
    if (!line.plain.includes(' :')) close()
    else if (fieldOf(line)) run.push(line)
    else if (!/^(?:[-–•*+·] )?[^:]{2,30} :/.test(line.plain)) close()
  }
  close()
  return visits.length > 0 ? [...visits, ...found].sort((a, b) => a.line.index - b.line.index) : found
}
