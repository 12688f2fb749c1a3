import { askOf } from '../../asked.ts'
import type { Entity, Office, Person, RoleEntity } from '../../names/entity.ts'
import { claim, entityAt, isFree, type Line, release, spanOf, wordsFrom } from '../../names/line.ts'
import { isBody } from '../../names/party.ts'
import { findWithin, saysWithin } from '../../says-within.ts'
import { wordSet } from '../../words/word-set.ts'
import { leaderTold } from '../meetings/leader-told.ts'
import { countryOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { isResident } from '../visits/visit-clue.ts'
import { type Epithet, epithetBefore, fitsEpithet } from './side-epithet.ts'

/** Who a sentence is about, for the pronoun of the next. */
export function subjectOf(line: Line, previous: Person | undefined): Person | undefined {
  const people = line.entities.filter((e): e is Extract<Entity, { type: 'person' }> => e.type === 'person')
  const speaking = people.findLast(
    (e) => saysWithin(SPEAKS, line, e.last, e.last + 4) && !isObject(line, e.first),
  )
  const acting = people.find((e) => !isObject(line, e.first))
  return speaking?.person ?? acting?.person ?? people[0]?.person ?? previous
}

/** Words before somebody something is done to: `Hosting Ambassador X, Chairman Y …`. */
const OBJECT_BEFORE = wordSet(
  'hosting|receiving|welcoming|meeting|greeting|thanking|addressing|joining|visiting|with|to|told|of|by|asked|thanked|urged|for|and|tiếp|đón|với|của|cùng|gặp',
)

function isObject(line: Line, at: number): boolean {
  const titled = line.entities.find((e) => e.type === 'role' && e.last === at)
  const first = titled?.first ?? at
  const word = line.words[first - 1] ?? ''
  return OBJECT_BEFORE.has(word === 'the' ? (line.words[first - 2] ?? '') : word)
}

const SPEAKS = askOf(
  /\b(said|told|asked|urged|proposed|suggested|promised|pledged|noted|added|stressed|replied|expressed|wanted|received|met|hosted|led|recalled|thanked|undertook|announced|affirmed)\b|(?<!\p{L})(nói|đề nghị|mong|cam kết|hứa|khẳng định|nhấn mạnh|chia sẻ|cho biết|thông báo|bày tỏ|gợi ý|đề xuất)(?!\p{L})/u,
)

const HEADS =
  /(mayor|governor|chairman|chairwoman|chairperson|chair|president|secretary|ambassador|consul general|consul|director|minister|leader|premier|rector|captain|thị trưởng|tỉnh trưởng|đô trưởng|chủ tịch|bí thư|đại sứ|tổng lãnh sự|giám đốc|chủ nhiệm)/i

/** `the mayor`, `Vị đại sứ`: an office said alone is its holder, the last one spoken of. */
export function markOffices(
  line: Line,
  scene: Scene,
  seen: readonly Person[],
  subject: Person | undefined,
): void {
  for (const entity of [...line.entities]) {
    if (entity.type !== 'role') continue
    const whose = line.entities.find((e) => e.last === entity.first && e.type === 'country')
    const before = line.words[(whose ?? entity).first - 1] ?? ''
    const next = line.entities[line.entities.indexOf(entity) + 1]
    if (holdsHere(line, entity)) continue
    const gap = next ? wordsFrom(line, entity.last, next.first) : ''
    if (
      next?.type === 'person' &&
      /^(?:of (?:our|the|its|his|her|their) (?:[^ ,]+ ){1,5})?(,|, (?:mr|ms|mrs|dr)|mr|ms|mrs|sir|dr|ông|bà|đồng chí|ngài)?$/.test(
        gap,
      )
    )
      continue
    const words = entity.office.words.toLowerCase()
    const head = HEADS.exec(words)?.[1] ?? (isWholeOffice(words) ? words : undefined)
    const epithet = epithetBefore(line, entity)
    if (
      !head ||
      !(
        epithet.side ||
        /^(the|vị|ngài|đồng|chí|that|,)$/.test(before) ||
        line.sentence.lang === 'vi' ||
        entity.first === 0
      )
    )
      continue
    if (words.split(' ').length > (line.sentence.lang === 'vi' ? 7 : 4)) continue
    const latest = [...seen].reverse().filter((p) => mayHold(entity, p) && fitsEpithet(p, epithet, scene))
    const exact = latest.filter((p) => holds(p, words, head))
    const holders = exact.length > 0 ? exact : latest.filter((p) => holds(p, words, stemOf(head)))
    const same = sameHolder(holders, words, head)
    const holder =
      holderThere(entity, holders) ??
      same ??
      holders[0] ??
      onlyHolder(scene, words, head, epithet) ??
      entitled(entity, before, subject)
    if (holder && isElsewhere(entity, holder)) continue
    if (!holder || scene.people.all.length === 0) continue
    const first = epithet.first ?? opening(line, entity)
    release(line, entity)
    claim(line, {
      type: 'person',
      person: holder,
      full: false,
      first,
      last: entity.last,
      ...spanOf(line, first, entity.last),
    })
  }
}

function opening(line: Line, { first }: RoleEntity): number {
  return /^(the|vị)$/.test(line.words[first - 1] ?? '') && isFree(line, first - 1) ? first - 1 : first
}

/** Offices of a committee or council of a place: the chairman of a chamber holds none of them. */
const OF_GOVERNMENT =
  /people.s (?:committee|council)|ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy/

/** May an office told alone be this person’s, or is he the head of a body of its own? */
function mayHold({ office }: RoleEntity, { offices, side }: Person): boolean {
  if (!OF_GOVERNMENT.test(office.words.toLowerCase())) return true
  const ofBody = (o: Office) => o.body !== undefined || (o.of !== undefined && isBody(o.of))
  return offices.length === 0 || side === undefined || !offices.every(ofBody)
}

/** `Phó Hiệu trưởng`, `the Reeve`: an office of no common head is known by its whole words. */
function isWholeOffice(words: string): boolean {
  return words.length > 4 && !GENERAL.test(words)
}

/** Offices held by many at once. */
const GENERAL =
  /^(?:members?|officials?|leaders?|councillors?|councilors?|delegates?|ủy viên|đại biểu|thành viên|thủ tướng|prime minister)/

/** `the mayor of Düsseldorf` is not the mayor of Shanghai spoken of before. */
function isElsewhere(role: RoleEntity, holder: Person): boolean {
  const of = role.office.of?.value
  const side = holder.side?.value
  return Boolean(
    of?.includes('|') &&
      side?.includes('|') &&
      of !== side &&
      !holder.guessed &&
      countryOf(of) !== countryOf(side),
  )
}

/** `Sir Richard Leese boards next week. The leader of Manchester City Council …`: a title told of who was just spoken of. */
function entitled(role: RoleEntity, before: string, subject: Person | undefined): Person | undefined {
  const { office } = role
  if (!subject || subject.offices.length > 0 || role.first > 1 || before !== 'the') return undefined
  if (office.former || !(office.of || office.body)) return undefined
  subject.offices.push(office)
  const side =
    office.of ?? (office.body ? { value: office.body, start: office.start, end: office.end } : undefined)
  if (side) subject.side = side
  return subject
}

/** Is somebody told by his name here, not by an office alone: `với Đại sứ, Bí thư Tỉnh ủy gửi gắm …`? */
function isNamed(line: Line, { full, person, last }: Extract<Entity, { type: 'person' }>): boolean {
  return (
    full ||
    person.name
      .toLowerCase()
      .split(/[ -]/)
      .includes(line.words[last - 1] ?? '')
  )
}

/** A title printed behind its holder’s name: `Kong-keo Xay-xong-kham - Bí thư Tỉnh ủy`. */
function holdsHere(line: Line, role: RoleEntity): boolean {
  const at = line.entities.indexOf(role)
  const before = line.entities[at - 1]
  if (before?.type === 'role') return holdsHere(line, before) && role.first - before.last <= 2
  return (
    before?.type === 'person' &&
    isNamed(line, before) &&
    /^([,(–-]|, (the|also|who is|who is also))?$/.test(wordsFrom(line, before.last, role.first))
  )
}

/** Words that say of what level an office is, which stand in it or not. */
const LEVEL = / (?:tỉnh|thành phố|huyện|quận|thị xã|đặc khu|xã)$/u

/** Whoever holds the very office; `Chủ tịch UBND tỉnh` is no vice-chairman, though one spoke last. */
function sameHolder(holders: readonly Person[], words: string, head: string): Person | undefined {
  const bare = words.replace(LEVEL, '')
  const chief = (o: Office) => o.words.toLowerCase().startsWith(head)
  return (
    holders.find((p) => p.offices.some((o) => o.words.toLowerCase() === words)) ??
    holders.find((p) => p.offices.some((o) => o.words.toLowerCase().replace(LEVEL, '') === bare)) ??
    (words.startsWith(head) ? holders.find((p) => p.offices.some(chief)) : undefined)
  )
}

/** `Tỉnh trưởng Savannakhet` is whoever holds such an office there, though another governor was spoken of last. */
function holderThere({ office }: RoleEntity, holders: readonly Person[]): Person | undefined {
  const of = office.of?.value
  return of?.includes('|') ? holders.find((p) => p.offices.some((o) => o.of?.value === of)) : undefined
}

/** Who stands in for a head. */
const DEPUTY = /(?:^|[ -])(?:vice|deputy|phó)(?:[ -]|$)/

/** Does he hold an office of this head? Whoever is told of as `the mayor` is no deputy mayor, though one spoke last. */
function holds({ offices }: Person, words: string, head: string): boolean {
  const isDeputy = DEPUTY.test(words)
  return offices.some((o) => {
    const theirs = o.words.toLowerCase()
    return theirs.includes(head) && (isDeputy || !DEPUTY.test(theirs))
  })
}

/** `chairman`, `chairwoman` and `chairs` are one office. */
function stemOf(head: string): string {
  return head.startsWith('chair') ? 'chair' : head
}

/** The one person of the document who holds such an office, where none was spoken of before. */
function onlyHolder(scene: Scene, words: string, head: string, epithet: Epithet): Person | undefined {
  const all = scene.people.all.filter((p) => holds(p, words, head) && fitsEpithet(p, epithet, scene))
  return all.length === 1 ? all[0] : undefined
}

const ENVOYS = wordSet('diplomat|envoy')
const PARTS = wordSet('host|hostess|guest|visitor')
const WHOSE = wordSet('the|his|her|our')

/** `The head of the delegation`, `the leader of her party`: who was told to lead it. */
const LEADER = askOf(
  /^the (?:head|leader|chief) of (?:the|his|her|their) (?:\S+ )?(?:delegation|group|party|team|mission)(?= (?!from|of)\S)/,
)

function markLeader(line: Line, at: number, scene: Scene): void {
  const told = line.words[at] === 'the' ? findWithin(LEADER, line, at, at + 8) : undefined
  const last = told ? at + told[0].split(' ').length : at
  if (!told || entityAt(line, last)?.type === 'person' || line.words[last] === ',') return
  const who = leaderTold(line, scene)
  for (const over of line.entities.filter((e) => e.first >= at && e.last <= last)) release(line, over)
  if (who && isFree(line, at) && isFree(line, last - 1)) standFor(line, at, last, who)
}

/** `the host`, `the diplomat`, `the Vietnamese official`: people told by their part. */
export function markParts(
  line: Line,
  scene: Scene,
  seen: readonly Person[],
  subject: Person | undefined,
): void {
  if (line.sentence.lang === 'vi') return
  for (let at = 0; at < line.words.length - 1; at += 1) {
    const word = line.words[at] ?? ''
    if (!WHOSE.has(word)) continue
    const next = line.words[at + 1] ?? ''
    if (word === 'the' && ENVOYS.has(next) && isFree(line, at + 1)) {
      const envoy = [...seen].reverse().find(isResident)
      if (envoy) standFor(line, at, at + 2, envoy)
      continue
    }
    markOfficial(line, at, seen)
    markLeader(line, at, scene)
    if (!PARTS.has(next) || !isFree(line, at) || !isFree(line, at + 1)) continue
    const atHome = (p: Person) => p.side?.value === scene.home?.value
    const want = next !== 'guest' && next !== 'visitor'
    const who = [...seen]
      .reverse()
      .find((p) => atHome(p) === want && (word === 'the' || word === 'our' || p !== subject))
    if (who) standFor(line, at, at + 2, who)
  }
}

function standFor(line: Line, first: number, last: number, person: Person): void {
  claim(line, { type: 'person', person, full: false, first, last, ...spanOf(line, first, last) })
}

/** `the Vietnamese official`, `the Hai Phong leader`: the last spoken of who stands for that place or land. */
function markOfficial(line: Line, at: number, seen: readonly Person[]): void {
  if (line.words[at] !== 'the' || !isFree(line, at)) return
  const behind = entityAt(line, at + 1)
  const whose = behind?.first === at + 1 ? behind : undefined
  if (whose?.type !== 'country' && whose?.type !== 'place') return
  if (
    !/^(official|leader|mayor|governor|chairman|diplomat|chief|boss|guest|host)$/.test(
      line.words[whose.last] ?? '',
    )
  )
    return
  const who = [...seen]
    .reverse()
    .find((p) =>
      whose.type === 'place'
        ? p.side?.value === whose.value
        : p.side !== undefined && countryOf(p.side.value) === whose.code,
    )
  if (!who) return
  const role = line.entities.find((e) => e.first === whose.last)
  if (role?.type === 'role') release(line, role)
  const last = whose.last + 1
  release(line, whose)
  standFor(line, at, last, who)
}
