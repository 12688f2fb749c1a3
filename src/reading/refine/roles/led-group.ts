import { askOf, saysIn } from '../../asked.ts'
import type { Entity, PartyRef, Person, PlaceEntity } from '../../names/entity.ts'
import { type Line, lineAt, wordsFrom } from '../../names/line.ts'
import { refOf } from '../party-ref.ts'

/** How far before `do` the group may be named: `đoàn đại biểu cấp cao thủ đô Viêng Chăn (Lào) do ông …`. */
const FAR = 18

/** Words that end the name of a group. */
const ENDS = /^(đã|sẽ|đến|thăm|với|tại|ở|;|:|\.|và|cùng|sang|tới)$/

/** Somebody is said to lead those who came, with no word of where they are from. */
const LEADS_EN = askOf(
  /\b(?:(?:at the )?head of the (?:guests|visitors|group|party|team|mission)|(?:their|the party 's|the delegation 's|the group 's) (?:leader|head|spokesman|spokeswoman)|(?:guests|visitors|group|party|team|mission|delegation|delegates) (?:\S+ ){0,6}?(?:led|headed) by)(?: (?:is|was|,|mr|ms|mrs|dr|the|his|her)\.?){0,3}$/,
)
const LEADS_VI = askOf(
  /(?<!\p{L})(?:dẫn đầu(?: cả)?(?: đoàn| khách)?|trưởng đoàn|đứng đầu đoàn|người dẫn đầu)(?: (?:đoàn|khách|tên|là|có|,)){0,3}(?: (?:ông|bà|ngài|anh|chị|chú|bác))?$/u,
)

/** A group of travellers and what ties it to the place it is from. */
const GROUP_EN =
  /\b(?:delegation|visitors|guests|group|mission|party|team|officials|people|members|teachers|students|residents|councillors)\b(?: (?!(?:to|in|at|for)\b)\S+){0,4}? (?:from|of|representing)(?: the)?(?: (?:city|town|province|prefecture|region|state|county) of)?$/
const GROUP_VI =
  /(?<!\p{L})(?:đoàn|khách|người|thành viên|cán bộ)(?: (?:đại biểu|khách|công tác|cán bộ|doanh nghiệp|lãnh đạo|cấp cao)){0,3}(?: (?:của|từ|đến từ))?(?: (?:thành phố|tỉnh|tp|bang|vùng|quận|huyện|phủ))?$/u

/** How many sentences back the group is looked for. */
const BACK = 4

/** The place whose people a sentence speaks of as a group on the road. */
function placeOfGroup(line: Line): PlaceEntity | undefined {
  const shape = line.sentence.lang === 'vi' ? GROUP_VI : GROUP_EN
  const behind = /^(?:'s )?(?:delegation|party|mission|team|visitors|guests|group)\b/
  return line.entities.find(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      !e.stands &&
      (shape.test(wordsFrom(line, Math.max(0, e.first - 9), e.first)) ||
        (line.sentence.lang === 'en' && behind.test(wordsFrom(line, e.last, e.last + 2)))),
  )
}

/** Where the words before somebody’s name, his title left out, end. */
function edgeBefore(line: Line, at: number): number {
  const role = line.entities.findLast((e: Entity) => e.type === 'role' && e.last <= at && at - e.last < 3)
  return role?.first ?? at
}

/** `Dẫn đầu đoàn là ông X`, `Their leader, X`: he is of the place whose group was told of last. */
function leadsTold(person: Person, line: Line, at: number, lines: readonly Line[]): PartyRef | undefined {
  const before = wordsFrom(line, Math.max(0, edgeBefore(line, at) - 12), edgeBefore(line, at))
  if (!saysIn(line.sentence.lang === 'vi' ? LEADS_VI : LEADS_EN, line, before)) return undefined
  if (person.offices.some((o) => o.body)) return undefined
  for (let index = line.index; index >= 0 && index > line.index - BACK; index -= 1) {
    const told = lines[index]
    const place = told && !told.headline ? placeOfGroup(told) : undefined
    if (place) return told !== line && isNamedBehind(line, at, place) ? undefined : refOf(place)
  }
  return undefined
}

/** `A council delegation headed by X visited Yantai`: whoever goes there is none of the guests from Yantai told of before. */
function isNamedBehind(line: Line, at: number, { value }: PlaceEntity): boolean {
  return line.entities.some(
    (e) =>
      e.type === 'place' &&
      e.value === value &&
      e.first > at &&
      !/^(?:of|from|của|từ)$/.test(line.words[e.first - 1] ?? ''),
  )
}

/** `đoàn đại biểu tỉnh Hà Giang do ông X làm trưởng đoàn`: the place whose people somebody leads is his own, whatever his name. */
export function ledGroup(person: Person, lines: readonly Line[]): PartyRef | undefined {
  const line = lineAt(lines, person.span.start)
  if (!line) return undefined
  const at = line.sentence.tokens.findIndex((t) => t.start === person.span.start)
  const told = leadsTold(person, line, at, lines)
  if (told || line.sentence.lang !== 'vi') return told
  const by = line.words.lastIndexOf('do', at)
  if (by < 0 || !/^(ông|bà|ngài|đồng chí|)$/.test(wordsFrom(line, by + 1, at))) return undefined
  const group = line.words.lastIndexOf('đoàn', by)
  if (group < 0 || by - group > FAR || line.words.slice(group, by).some((w) => ENDS.test(w))) return undefined
  const place = line.entities.find((e) => e.type === 'place' && e.first >= group && e.last <= by)
  const body = line.entities.some((e) => e.type === 'organisation' && e.first >= group && e.last <= by)
  return place?.type === 'place' && !body ? refOf(place) : undefined
}
