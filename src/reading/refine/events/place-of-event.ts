import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Entity, PartyRef, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { isLocated } from '../../names/located.ts'
import { labelOf } from '../../names/place-at.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'

/** How far an entity stands from an occasion; what stands behind is nearer. */
export function distance(entity: Entity, finding: Finding): number {
  return entity.last <= finding.first
    ? finding.first - entity.last + 2
    : Math.max(0, entity.first - finding.last)
}

/** A place that belongs to the name: `the Yokohama Port Festival`, `Festival Hoa Đà Lạt`. */
function placeInName(line: Line, finding: Finding, places: readonly PlaceEntity[]): PlaceEntity | undefined {
  const tokens = line.sentence.tokens
  const capitals = (from: number, to: number) =>
    tokens.slice(from, to).every((t) => t.capital || /^(of|the|and|-|'s|international)$/.test(t.folded))
  return places.find(
    (p) =>
      !p.stands &&
      ((p.last <= finding.last &&
        finding.last - p.last <= 4 &&
        capitals(p.last, finding.last) &&
        tokens[finding.last - 1]?.capital) ||
        (p.first >= finding.last &&
          p.first - finding.last <= 6 &&
          tokens[finding.first]?.capital === true &&
          line.sentence.lang === 'vi' &&
          !/^[,;(]$/.test(line.words[p.first - 1] ?? '') &&
          !line.words.slice(finding.last, p.first).some((w) => /^(tại|ở|do|với|của|,)$/.test(w)))),
  )
}

/** `Sakai will host an investment forum`: whoever hosts it is where it takes place, if nothing else is said. */
function hostOf({ line, first, last }: Finding, places: readonly PlaceEntity[]): PlaceEntity | undefined {
  const behind = places.find(
    (p) => p.first >= last && /^(?:, )?which$/.test(wordsFrom(line, last, p.first)) && hosts(line, p),
  )
  if (behind && !places.some((p) => p.first >= behind.last && isLocated(line, p))) return behind
  const host = places.findLast((p) => p.last <= first && !p.stands)
  if (!host || places.some((p) => p.first >= last && isLocated(line, p))) return undefined
  const between = wordsFrom(line, host.last, first)
  return HOSTS.test(between) ? host : undefined
}

/** `, which Incheon is hosting`: does a place host what was told before it? */
function hosts(line: Line, place: PlaceEntity): boolean {
  return HOSTS.test(wordsFrom(line, place.last, place.last + 4))
}

/** What a place does that an occasion takes place in, between its name and that of the occasion. */
const HOSTS =
  /^(?:city |province )?(?:(?:will |is to |is set to |has |is )?(?:(?:play )?host|hosts|hosted|hosting|hold|holds|held|stages?|staged|plays host)|(?:will be|is|was) the venue (?:for|of)|(?:(?:đã|sẽ|đang|vừa|là nơi) )?(?:tổ chức|đăng cai|đăng cai tổ chức|mở))(?: \S+){0,5}$/

/** `(Đông Hà, ngày 25/5/2023)`: where and when, in a bracket right behind the occasion. */
function bracketed({ line, last }: Finding, places: readonly PlaceEntity[]): PlaceEntity | undefined {
  return places.find(
    (p) =>
      p.first >= last &&
      p.first - last <= 16 &&
      line.words[p.first - 1] === '(' &&
      line.words[p.last] === ',' &&
      line.entities.some((e) => e.type === 'date' && e.first > p.last && e.first - p.last <= 3),
  )
}

/** `opened on 1 June at the Guangzhou Library`: the house it is in tells the city. */
export function placeOfHouse({ line, last }: Finding): PartyRef | undefined {
  const house = line.entities.find(
    (e) =>
      e.type === 'organisation' &&
      e.within !== undefined &&
      e.first >= last &&
      e.first - last <= 20 &&
      /(^| )(at|in)( the)?$|(^| )tại$/.test(wordsFrom(line, Math.max(0, e.first - 2), e.first)),
  )
  if (house?.type !== 'organisation' || !house.within) return undefined
  return { value: labelOf(house.within), placeId: house.within.id, start: house.start, end: house.end }
}

/** How long a line is that only announces: `Twin Ports Forum, Galway, 4 May`. */
const MOST_OF_ENTRY = 26

/** `Twin Ports Forum, Galway, 4 May`, `4 May: Harvest Fair, Fish Hall, Galway`: in a list of dates the town stands behind a comma. */
function inEntry({ line, last }: Finding, places: readonly PlaceEntity[]): PlaceEntity | undefined {
  if (line.words.length > MOST_OF_ENTRY) return undefined
  return places.find(
    (p) =>
      p.first > last &&
      !p.stands &&
      /^(?:,|:|-)(?: [^ ,]+(?: [^ ,]+){0,3} ,)?$/.test(wordsFrom(line, last, p.first)) &&
      (/^(?:,|\.|\(|)$/.test(line.words[p.last] ?? '') || line.words[p.last] === undefined),
  )
}

/** The goal of a journey to an occasion: `sends twelve singers to Galway for the`, `sẽ sang Galway dự`. */
const JOURNEY =
  /\b(?:visit|visits|visited|visiting) \|(?: \S+){0,4}? for(?: \S+){0,4}$|(?:\b(?:to|for|reach|reaches|reached|in) |(?<!\p{L})(?:sang|đến|tới|đi|qua|ra|vào|lên|xuống) (?:thành phố |tỉnh )?)\|( , (?:where|to|for)| ,| to| for| dự| tham gia| biểu diễn| trình diễn| kịp| góp| tham| mừng| xem| the| and)( \S+){0,6}$/u

/** Where somebody goes for an occasion, told before it in its clause. */
function goalBefore(
  { line, first }: Finding,
  places: readonly PlaceEntity[],
  from: number,
): PlaceEntity | undefined {
  return places.findLast((p) => {
    if (p.last > first || first - p.last > 9 || p.stands) return false
    const words = `${wordsFrom(line, Math.max(from, p.first - 3), p.first)} |${p.last < first ? ` ${wordsFrom(line, p.last, first)}` : ''}`
    return JOURNEY.test(words) && GOES.test(wordsFrom(line, from, p.first))
  })
}

const GOES =
  /\b(?:send|sends|sent|sending|leave|leaves|left|leaving|fly|flies|flew|travel|travels|travelled|traveled|go|goes|went|going|head|heads|headed|takes?|took|taking|invited|invites|accompan\w+|visit|visits|visited|visiting)\b|(?<!\p{L})(?:sang|đưa|cử|đến|tới|đi|dẫn)(?!\p{L})/u

/** `at the Pullman`, `in the Guildhall`: a house, though some town far away bears its name. */
function isHouse(line: Line, place: PlaceEntity, scene: Scene): boolean {
  if (line.words[place.first - 1] !== 'the' || place.stands) return false
  const known = scene.locals.find((l) => l.value === place.value)
  return place.place.country !== scene.home?.place.country && (known?.weight ?? 0) < 2.5
}

/** `Sáng 10/9, tại thành phố Nam Ninh, Sở A phối hợp với Sở B khai mạc …`: where all of the sentence takes place. */
function headsSentence({ line, first }: Finding, place: PlaceEntity): boolean {
  return (
    line.sentence.lang === 'vi' &&
    place.first <= 10 &&
    /^[,(]$/.test(line.words[place.last] ?? '') &&
    HOLDS.test(wordsFrom(line, Math.max(0, first - 4), first))
  )
}

const HOLDS = /(?:tổ chức|khai mạc|bế mạc|diễn ra|khánh thành|phát động|mở)(?: \S+){0,2}$/

/** `After Lyon came Porto, where she opened the fair`, `Porto, nơi bà cắt băng triển lãm`: the place of all that stands behind. */
function whereTold({ line, first }: Finding, places: readonly PlaceEntity[]): PlaceEntity | undefined {
  return places.findLast(
    (p) =>
      p.last < first &&
      first - p.last <= 14 &&
      WHERE.test(wordsFrom(line, p.last, p.last + 2)) &&
      !places.some((o) => o.first > p.last && isLocated(line, o)),
  )
}

const WHERE = /^(?:, where|where \S+|, nơi|nơi \S+)$/

/** `a session in Frankfurt in March and host the Busan Forum`: a place told before with a day of its own is that of another thing. */
function isOfAnother({ line, first }: Finding, place: PlaceEntity): boolean {
  if (place.last > first) return false
  const dated = line.entities.some((e) => e.type === 'date' && e.first >= place.last && e.last <= first)
  return dated && /(?:^| )(?:and|và)(?= |$)/.test(wordsFrom(line, place.last, first))
}

/** `a conference to promote investment in Vinh is planned in Seoul`: what it is about, where another place says where it is. */
function isItsMatter({ line, last }: Finding, place: PlaceEntity): boolean {
  if (place.first < last || !saysWithin(MATTER, line, Math.max(0, place.first - 3), place.first)) return false
  return line.entities.some((e) => e.type === 'place' && e.first > place.last && isLocated(line, e))
}

const MATTER = askOf(
  /\b(?:invest(?:ing|ments?)?|opportunities|interested?|business(?:es)?|trade|projects|potential) in(?: the)?$|(?<!\p{L})đầu tư (?:tại|ở)(?: tỉnh| thành phố)?$/u,
)

/** `at the Waterfront Hotel, Cebu City`, `tại Quảng trường tỉnh, TP. Biên Hòa`: the town behind the house it is in. */
function behindHouse({ line, last }: Finding, places: readonly PlaceEntity[]): PlaceEntity | undefined {
  return places.find(
    (p) =>
      p.first >= last &&
      p.first - last <= 22 &&
      !p.stands &&
      AT_HOUSE.test(wordsFrom(line, last, p.first)) &&
      !places.some((o) => o.first >= last && o.last <= p.first && isLocated(line, o)),
  )
}

const AT_HOUSE =
  /(?:^| )(?:at|in) the(?: [^ ,;:]+){0,3}? (?:hall|museum|house|port|university|square|park|cent(?:re|er)|library|opera|theatre|theater|station|garden|palace|stadium|campus|pier|quay|embassy|consulate|harbour|harbor|church|cathedral) of$|(?:^| )(?:at|in|tại|ở)(?: (?!(?:at|in|on|from|to|of the|and|with|by|ngày|từ|với|do|và) )[^ ,;:]+){1,7} ,(?: (?:tp\.?|thành phố|thị xã|huyện|tỉnh|quận|phường|the city of))?$/

/** Where an occasion takes place, as far as its clause tells: its host, a bracket, `in` or `at`, its name, the goal of who goes there. */
export function placeOf(finding: Finding, from: number, to: number, scene: Scene): PlaceEntity | undefined {
  const { line } = finding
  const places = line.entities.filter(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      e.first >= from &&
      e.last <= to &&
      !(e.first >= finding.last && isHouse(line, e, scene)),
  )
  const host =
    hostOf(finding, places) ??
    bracketed(finding, places) ??
    inEntry(finding, places) ??
    whereTold(finding, places) ??
    behindHouse(finding, places)
  if (host) return host
  const located = places
    .filter((e) => isLocated(line, e) && !isOfAnother(finding, e) && !isItsMatter(finding, e))
    .sort((a, b) => distance(a, finding) - distance(b, finding))[0]
  if (located && located.first >= finding.last && distance(located, finding) <= 14) return located
  const goal = goalBefore(finding, places, from)
  if (goal) return goal
  if (located && (distance(located, finding) <= 14 || headsSentence(finding, located))) return located
  return placeInName(line, finding, places) ?? located
}
