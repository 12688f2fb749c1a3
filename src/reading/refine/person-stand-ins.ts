import { askOf } from '../asked.ts'
import type { CountryEntity, Entity, Person, RoleEntity } from '../names/entity.ts'
import { claim, entityAt, isFree, type Line, release, spanOf, wordsFrom } from '../names/line.ts'
import { saysWithin } from '../says-within.ts'
import { wordSet } from '../words/word-set.ts'
import { isWoman } from './is-woman.ts'
import { countryOf, type Scene } from './scene.ts'
import { isResident } from './visit-clue.ts'

/** Who a sentence is about, for the pronoun of the next. */
export function subjectOf(line: Line, previous: Person | undefined): Person | undefined {
  const people = line.entities.filter((e): e is Extract<Entity, { type: 'person' }> => e.type === 'person')
  const speaking = people.find((e) => saysWithin(SPEAKS, line, e.last, e.last + 4))
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
  /\b(said|told|asked|urged|proposed|suggested|promised|pledged|noted|added|stressed|replied|expressed|wanted|received|met|hosted|led|recalled|thanked|undertook|announced|affirmed|nói|đề nghị|mong|cam kết|hứa|khẳng định|nhấn mạnh|chia sẻ|cho biết|thông báo|bày tỏ|gợi ý|đề xuất)\b/,
)

/** `Đồng chí` by itself opens a sentence or follows a comma, and is then a pronoun. */
function isComrade(line: Line, at: number): boolean {
  return (
    line.words[at] === 'đồng' &&
    line.words[at + 1] === 'chí' &&
    isFree(line, at + 1) &&
    (at === 0 || line.words[at - 1] === ',')
  )
}

/** `Anh hứa …`, `rồi chị nhờ …`: said of somebody told of before where the word opens a clause and a verb of saying follows. */
function isFamiliar(line: Line, at: number): boolean {
  return (
    FAMILIAR.has(line.words[at] ?? '') &&
    (at === 0 || /^(?:,|;|"|-|rồi|còn|và|nhưng|song|nên)$/.test(line.words[at - 1] ?? '')) &&
    FAMILIAR_ACTS.test(line.words[at + 1] ?? '')
  )
}

/** Is the land a word may mean (`Anh`) spoken of elsewhere, by its name or as that of an envoy? Then it is no pronoun. */
function isLandOfText(land: CountryEntity, scene: Scene): boolean {
  return (
    scene.people.all.some((p) => p.offices.some((o) => o.of?.value === land.code)) ||
    scene.lines.some((l) =>
      l.entities.some((e) => e !== land && e.type === 'country' && e.code === land.code && e.first > 0),
    )
  )
}

const FAMILIAR = wordSet('anh|chị|cô|chú|thầy|bác')
const FAMILIAR_ACTS =
  /^(?:cũng|còn|đã|sẽ|thì|mong|đề|nhận|nói|hứa|cam|khẳng|bày|gợi|đáp|cho|chia|mời|muốn|kể|xin|ngỏ|nhờ|rủ|kêu|hẹn|nêu|khuyên|bàn|tiết|bảo)$/

/** `he`, `ông`: the person the sentence before was about. */
export function markPronouns(line: Line, scene: Scene, subject: Person | undefined): Person | undefined {
  const vi = line.sentence.lang === 'vi'
  let current = subject
  for (let at = 0; at < line.words.length; at += 1) {
    const named = entityAt(line, at)
    if (named?.type === 'person' && named.first === at) {
      const before = line.words[at - 1] ?? ''
      if (!/^(by|with|to|of|from|and|told|asked|với|của|và|do|tiếp|gặp)$/.test(before) || !current)
        current = named.person
      continue
    }
    const word = line.words[at] ?? ''
    const familiar = vi && isFamiliar(line, at)
    if (familiar && named?.type === 'country' && !isLandOfText(named, scene)) release(line, named)
    else if (named) continue
    const woman = word === 'she' || word === 'bà' || (familiar && (word === 'chị' || word === 'cô'))
    const pronoun = vi
      ? (word === 'ông' || word === 'bà' || familiar || isComrade(line, at)) &&
        !line.sentence.tokens[at + 1 + Number(word === 'đồng')]?.capital
      : word === 'he' || word === 'she'
    if (pronoun && current) {
      const who = fitting(current, woman, line, scene)
      if (who && !vi && isWoman(who, scene) === undefined) who.woman = woman
      if (who)
        claim(line, {
          type: 'person',
          person: who,
          full: false,
          first: at,
          last: at + (word === 'đồng' ? 2 : 1),
          ...spanOf(line, at, at + (word === 'đồng' ? 2 : 1)),
        })
    }
  }
  return current
}

/** Whom a pronoun of this gender means: who was last spoken of, unless that is known to be of the other. */
function fitting(person: Person, woman: boolean, line: Line, scene: Scene): Person | undefined {
  const known = isWoman(person, scene)
  if (known === woman || (known === undefined && !woman)) return person
  const fits = (other: Person) => (woman ? isWoman(other, scene) === true : isWoman(other, scene) !== true)
  for (let index = line.index - 1; index >= 0 && index > line.index - 4; index -= 1) {
    const other = scene.lines[index]?.entities.find((e) => e.type === 'person' && fits(e.person))
    if (other?.type === 'person') return other.person
  }
  if (known === undefined) return person
  return woman ? scene.people.all.find((p) => isWoman(p, scene)) : person
}

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
    if (
      !head ||
      !(/^(the|vị|ngài|đồng|chí|that|,)$/.test(before) || line.sentence.lang === 'vi' || entity.first === 0)
    )
      continue
    if (words.split(' ').length > (line.sentence.lang === 'vi' ? 7 : 4)) continue
    const latest = [...seen].reverse()
    const exact = latest.filter((p) => p.offices.some((o) => o.words.toLowerCase().includes(head)))
    const holders =
      exact.length > 0
        ? exact
        : latest.filter((p) => p.offices.some((o) => o.words.toLowerCase().includes(stemOf(head))))
    const same = holders.find((p) => p.offices.some((o) => o.words.toLowerCase() === words))
    const holder = same ?? holders[0] ?? onlyHolder(scene, head) ?? entitled(entity, before, subject)
    if (holder && isElsewhere(entity, holder)) continue
    if (!holder || scene.people.all.length === 0) continue
    const first =
      /^(the|vị)$/.test(before) && isFree(line, entity.first - 1) ? entity.first - 1 : entity.first
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

/** A title printed behind its holder’s name: `Kong-keo Xay-xong-kham - Bí thư Tỉnh ủy`. */
function holdsHere(line: Line, role: RoleEntity): boolean {
  const at = line.entities.indexOf(role)
  const before = line.entities[at - 1]
  if (before?.type === 'role') return holdsHere(line, before) && role.first - before.last <= 2
  return (
    before?.type === 'person' &&
    /^([,(–-]|, (the|also|who is|who is also))?$/.test(wordsFrom(line, before.last, role.first))
  )
}

/** `chairman`, `chairwoman` and `chairs` are one office. */
function stemOf(head: string): string {
  return head.startsWith('chair') ? 'chair' : head
}

/** The one person of the document who holds such an office, where none was spoken of before. */
function onlyHolder(scene: Scene, head: string): Person | undefined {
  const all = scene.people.all.filter((p) => p.offices.some((o) => o.words.toLowerCase().includes(head)))
  return all.length === 1 ? all[0] : undefined
}

const ENVOYS = wordSet('diplomat|envoy')
const PARTS = wordSet('host|hostess|guest|visitor')
const WHOSE = wordSet('the|his|her|our')

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
