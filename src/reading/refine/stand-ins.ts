import type { Entity, PairEntity, Person, PlaceEntity } from '../names/entity.ts'
import { claim, isFree, type Line, release, spanOf } from '../names/line.ts'
import { countryOf, type Local, type Scene } from './scene.ts'
import { isResident } from './visit-clue.ts'

const EN_PLACE =
  /^(city|province|prefecture|town|region|county|district|capital|municipality|metropolis|locality)$/
const PAIR_EN =
  /^(the|both|these|those) (two )?(cities|sides|provinces|localities|capitals|towns|governments|districts|counties|regions|prefectures|parties|municipalities|town halls|communities)$/
const PAIR_EN_LONG =
  /^the two (local|municipal|provincial|port|capital|city|prefectural) (cities|governments|administrations|councils|authorities)$/
const PAIR_VI = /^hai (bên|địa phương|thành phố|tỉnh|huyện|phía|thủ đô|nơi|đô thị)$/

/** Vietnamese municipalities rank with provinces and are called cities. */
const MUNICIPALITIES = /^(Hanoi|Ha Noi|Ho Chi Minh City|Da Nang|Hai Phong|Can Tho|Hue)\|VN$/

function fitsWord(local: Local, word: string): boolean {
  const first = local.place.level === 'first' && !MUNICIPALITIES.test(local.value)
  switch (word) {
    case 'province':
    case 'tỉnh':
      return first
    case 'prefecture':
      return local.place.country === 'JP' && local.place.level === 'first'
    case 'city':
    case 'town':
    case 'thành phố':
    case 'metropolis':
      return !first
    case 'district':
    case 'county':
    case 'huyện':
      return !first && !MUNICIPALITIES.test(local.value)
    default:
      return true
  }
}

/** The locality a common noun stands for: home if it fits, else the most spoken of that does. */
function placeFor(scene: Scene, word: string, country: string | undefined): Local | undefined {
  const pool = scene.locals.filter((l) => (!country || l.place.country === country) && fitsWord(l, word))
  const home = scene.home
  if (home && pool.includes(home)) return home
  return pool[0] ?? (country ? undefined : home)
}

function placeEntity(line: Line, first: number, last: number, local: Local): PlaceEntity {
  return {
    type: 'place',
    place: local.place,
    value: local.value,
    first,
    last,
    ...spanOf(line, first, last),
    stands: { start: local.ref.start, end: local.ref.end },
  }
}

const OPENS_PAIR = /^(the|both|these|those|hai)$/

function markPlaces(line: Line, scene: Scene): void {
  const vi = line.sentence.lang === 'vi'
  for (let at = 0; at < line.words.length; at += 1) {
    const opens = OPENS_PAIR.test(line.words[at] ?? '')
    if (!opens) {
      if (vi) markVietnamese(line, at, scene)
      else markEnglish(line, at, scene)
      continue
    }
    const two = line.words.slice(at, at + 2).join(' ')
    const three = line.words.slice(at, at + 3).join(' ')
    const four = line.words.slice(at, at + 4).join(' ')
    if (
      vi
        ? PAIR_VI.test(two) || PAIR_VI.test(three)
        : PAIR_EN.test(two) ||
          PAIR_EN.test(three) ||
          PAIR_EN_LONG.test(four) ||
          two === 'the pair' ||
          two === 'the duo'
    ) {
      const length =
        !vi && PAIR_EN_LONG.test(four) ? 4 : (vi ? PAIR_VI.test(three) : PAIR_EN.test(three)) ? 3 : 2
      freeNumbers(line, at, at + length)
      claim(line, {
        type: 'pair',
        first: at,
        last: at + length,
        ...spanOf(line, at, at + length),
      } satisfies PairEntity)
      at += length - 1
      continue
    }
    if (vi) markVietnamese(line, at, scene)
    else markEnglish(line, at, scene)
  }
}

/** `two` is no figure where `the two cities` are meant. */
function freeNumbers(line: Line, first: number, last: number): void {
  for (const entity of [...line.entities]) {
    if (entity.type === 'number' && entity.first >= first && entity.first < last) release(line, entity)
  }
}

function markEnglish(line: Line, at: number, scene: Scene): void {
  if (!/^(the|our|my|his|their|this)$/.test(line.words[at] ?? '') || !isFree(line, at)) return
  let i = at + 1
  const qualifier = line.entities.find((e) => e.first === i)
  let country: string | undefined
  if (qualifier?.type === 'country') {
    country = qualifier.code
    i = qualifier.last
  } else if (qualifier) return
  while (
    i < at + 5 &&
    /^(northern|southern|central|coastal|port|capital|host|mountainous|border|eastern|western|delta)$/.test(
      line.words[i] ?? '',
    ) &&
    EN_PLACE.test(line.words[i + 1] ?? '')
  )
    i += 1
  const word = line.words[i] ?? ''
  if (!EN_PLACE.test(word)) return
  const after = line.words[i + 1] ?? ''
  if (/^(of|hall|council|government|'s)$/.test(after) && after !== "'s") return
  if (line.sentence.tokens[i]?.capital) return
  const local = placeFor(scene, word, country)
  if (!local) return
  if (qualifier) release(line, qualifier)
  claim(line, placeEntity(line, at, i + 1, local))
}

function markVietnamese(line: Line, at: number, scene: Scene): void {
  const word = line.words[at] ?? ''
  const two = `${word} ${line.words[at + 1] ?? ''}`
  const length = two === 'thành phố' ? 2 : word === 'tỉnh' || word === 'huyện' ? 1 : 0
  if (!length || !isFree(line, at)) return
  const next = line.sentence.tokens[at + length]
  if (
    next?.capital ||
    /^(bạn|nghĩa|khác|nào|ủy|bên|của|lẻ|thông|đông|chung|trưởng|biên|miền|phía|trực)$/.test(
      line.words[at + length] ?? '',
    )
  )
    return
  const before = line.words[at - 1] ?? ''
  if (
    /^(hai|ba|bốn|năm|sáu|bảy|tám|các|những|mỗi|cấp|số|một|lãnh)$/.test(before) ||
    line.entities.some((e) => e.last === at && e.type === 'number')
  )
    return
  const local = placeFor(scene, length === 2 ? 'thành phố' : word, undefined)
  if (local) claim(line, placeEntity(line, at, at + length, local))
}

/** Who a sentence is about, for the pronoun of the next. */
function subjectOf(line: Line, previous: Person | undefined): Person | undefined {
  const people = line.entities.filter((e): e is Extract<Entity, { type: 'person' }> => e.type === 'person')
  const speaking = people.find((e) => SPEAKS.test(line.words.slice(e.last, e.last + 4).join(' ')))
  return speaking?.person ?? people[0]?.person ?? previous
}

const SPEAKS =
  /\b(said|told|asked|urged|proposed|suggested|promised|pledged|noted|added|stressed|replied|expressed|wanted|received|met|hosted|led|recalled|thanked|undertook|announced|affirmed|nói|đề nghị|mong|cam kết|hứa|khẳng định|nhấn mạnh|chia sẻ|cho biết|thông báo|bày tỏ|gợi ý|đề xuất)\b/

function markPronouns(line: Line, scene: Scene, subject: Person | undefined): Person | undefined {
  const vi = line.sentence.lang === 'vi'
  let current = subject
  for (let at = 0; at < line.words.length; at += 1) {
    const named = line.entities.find((e) => e.first === at && e.type === 'person')
    if (named?.type === 'person') {
      const before = line.words[at - 1] ?? ''
      if (!/^(by|with|to|of|from|and|told|asked|với|của|và|do|tiếp|gặp)$/.test(before) || !current)
        current = named.person
      continue
    }
    if (!isFree(line, at)) continue
    const word = line.words[at] ?? ''
    const woman = word === 'she' || word === 'bà'
    const pronoun = vi
      ? (word === 'ông' || word === 'bà') && !line.sentence.tokens[at + 1]?.capital
      : word === 'he' || word === 'she'
    if (pronoun && current) {
      const who = fitting(current, woman, scene)
      if (who)
        claim(line, {
          type: 'person',
          person: who,
          full: false,
          first: at,
          last: at + 1,
          ...spanOf(line, at, at + 1),
        })
    }
  }
  return current
}

function isWoman(person: Person, scene: Scene): boolean | undefined {
  if (person.woman !== undefined) return person.woman
  const before = scene.text.slice(Math.max(0, person.span.start - 6), person.span.start)
  if (/(bà|Ms\.?|Mrs\.?|Madam)\s$/.test(before) || /\b(thị|thi)\b/i.test(person.name)) return true
  return undefined
}

function fitting(person: Person, woman: boolean, scene: Scene): Person | undefined {
  if (!woman || isWoman(person, scene) !== false) return person
  return scene.people.all.find((p) => isWoman(p, scene))
}

const HEADS =
  /(mayor|governor|chairman|chairwoman|chairperson|chair|president|secretary|ambassador|consul general|consul|director|minister|leader|premier|rector|captain|thị trưởng|tỉnh trưởng|đô trưởng|chủ tịch|bí thư|đại sứ|tổng lãnh sự|giám đốc|chủ nhiệm)/i

/** `the mayor`, `Vị đại sứ`: an office said alone is its holder, the last one spoken of. */
function markOffices(line: Line, scene: Scene, seen: readonly Person[]): void {
  for (const entity of [...line.entities]) {
    if (entity.type !== 'role') continue
    const before = line.words[entity.first - 1] ?? ''
    const next = line.entities[line.entities.indexOf(entity) + 1]
    if (next?.type === 'person' && next.first - entity.last <= 1) continue
    const head = HEADS.exec(entity.office.words.toLowerCase())?.[1]
    if (
      !head ||
      !(/^(the|vị|ngài|đồng|chí|that|,)$/.test(before) || line.sentence.lang === 'vi' || entity.first === 0)
    )
      continue
    if (entity.office.words.split(' ').length > 4) continue
    const holders = [...seen]
      .reverse()
      .filter((p) => p.offices.some((o) => o.words.toLowerCase().includes(head)))
    const holder = holders[0] ?? onlyHolder(scene, head)
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

/** The one person of the document who holds such an office, where none was spoken of before. */
function onlyHolder(scene: Scene, head: string): Person | undefined {
  const all = scene.people.all.filter((p) => p.offices.some((o) => o.words.toLowerCase().includes(head)))
  return all.length === 1 ? all[0] : undefined
}

function markParts(line: Line, scene: Scene, seen: readonly Person[], subject: Person | undefined): void {
  if (line.sentence.lang === 'vi') return
  for (let at = 0; at < line.words.length - 1; at += 1) {
    const two = `${line.words[at]} ${line.words[at + 1]}`
    if (/^the (diplomat|envoy)$/.test(two) && isFree(line, at + 1)) {
      const envoy = [...seen].reverse().find(isResident)
      if (envoy) standFor(line, at, at + 2, envoy)
      continue
    }
    markOfficial(line, at, seen)
    if (!/^(the|his|her) (host|guest|visitor)$/.test(two) || !isFree(line, at) || !isFree(line, at + 1))
      continue
    const atHome = (p: Person) => p.side?.value === scene.home?.value
    const want = two.endsWith('host')
    const who = [...seen]
      .reverse()
      .find((p) => atHome(p) === want && (two.startsWith('the') || p !== subject))
    if (who) standFor(line, at, at + 2, who)
  }
}

function standFor(line: Line, first: number, last: number, person: Person): void {
  claim(line, { type: 'person', person, full: false, first, last, ...spanOf(line, first, last) })
}

/** `the Vietnamese official`, `the Hai Phong leader`: the last spoken of who stands for that place or land. */
function markOfficial(line: Line, at: number, seen: readonly Person[]): void {
  if (line.words[at] !== 'the' || !isFree(line, at)) return
  const whose = line.entities.find((e) => e.first === at + 1)
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

/** Puts the people and places that pronouns and common nouns stand for into the lines, in reading order. */
export function markStandIns(scene: Scene): void {
  const seen: Person[] = []
  let subject: Person | undefined
  for (const line of scene.lines) {
    if (line.headline) continue
    markOffices(line, scene, seen)
    markPlaces(line, scene)
    markParts(line, scene, seen, subject)
    markPronouns(line, scene, subject)
    subject = subjectOf(line, subject)
    for (const entity of line.entities) if (entity.type === 'person') seen.push(entity.person)
  }
}
