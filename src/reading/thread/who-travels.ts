import { askOf } from '../asked.ts'
import type { Filled } from '../engine-finding.ts'
import { type Shorthand, type Sign, shorthandOf } from '../engine-shorthand.ts'
import type { PartyRef, Person } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { countryOf, partyRef, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { isAlong, MOST_TRAVELLERS } from '../refine/visits/companions.ts'
import { isResident } from '../refine/visits/visit-clue.ts'
import { saysWithin } from '../says-within.ts'
import { TRAVELLERS as PEOPLE_EN } from '../words/en/travellers.ts'
import { TRAVELLERS as PEOPLE_VI } from '../words/vi/journey-words.ts'

/** Who is on a journey: whose people, and who of them by name; `again` where they are only called `they`. */
export type Traveller = {
  readonly from?: PartyRef
  readonly head?: Person
  readonly size?: Filled
  /** They are only called `they`, or `a delegation`: who that is stands in the sentences before. */
  readonly again?: 'they' | 'some'
}

/** Words right before somebody something is done to, or who is only along. */
const OBJECT =
  /^(with|by|to|of|for|told|met|thanked|invited|asked|urged|received|receives|welcomed|welcomes|hosted|hosts|greeted|greets|joined|accompanied|tiếp|đón|gặp|mời|với|cho|cảm|ơn|cùng|của)$/

/** Verbs behind which somebody else than who stands before them is spoken of. */
const OTHER_DEED =
  /^(said|says|told|added|announced|met|meets|received|receives|hosted|hosts|welcomed|welcomes|greeted|greets|thanked|invited|invites|asked|urged|hopes|hoped|wants|signed|opened|expects|awaits|tiếp|đón|gặp|mời|nói|chia|đề|mong|ký)$/

/** Who sends others need not go himself. */
const SENDS = /^(send|sends|sent|sending|dispatch|dispatched|dispatches|cử|đưa|phái|gửi)$/

/** People told by a pronoun, or once more by a common noun. */
const AGAIN_EN =
  /(?:^|[,;:] |and |but |while |when |where |who |- )(?:both |all )?(?:they(?:'ve|'re|'ll|'d)?|(?:the|his|her|these|those|our) (?:delegation|group|party|team|mission|guests|visitors|others|travellers|entourage|contingent|troupe|choir|pupils|students|delegates))(?= |$)/
const AGAIN_VI =
  /(?:^|[,;:] |và |sau đó |hôm nay |D\d+ )(?:cả )?(?:họ|đoàn|khách|bạn|các bạn|cả đoàn|nhóm)(?: khách| ta| bạn)?(?= |$)/

/** People of whoever was told of last: `their port people`, `a delegation`. */
const SOME_EN =
  /^(?:\S+ ){0,4}?(?:their (?:own )?(?:\S+ )?(?:people|officials|mayor|governor|leaders?|team|delegation|pupils|students)|an? (?:\S+ )?(?:delegation|mission|group|team|party)(?: of (?:N\d|\S+))?)(?: (?:\S+ ){0,3})?$/
const SOME_VI =
  /^(?:\S+ ){0,4}?(?:một |có |N\d )?(?:đoàn|phái đoàn|nhóm)(?: (?:công tác|đại biểu|cán bộ|doanh nghiệp|khách)){0,2} $/

const WE_EN = /(?<!\S)(?:we(?:'ve|'re|'ll|'d)?|of us|our (?:own )?\S+|my \S+)(?= |$)/
const WE_VI = /(?<!\S)(?:chúng tôi|chúng ta|(?:đoàn|nhóm) (?:ta|nhà|nhà mình|mình)|phía ta|bên ta)(?= |$)/

/** Words by which what stands behind a place is no more of it. */
const PARTS = /^(,|and|in|to|at|on|with|from|has|have|had|was|is|the|an?|its|[A-Z]\d+)$/

function isPeople(word: string, vi: boolean): boolean {
  return (vi ? PEOPLE_VI : PEOPLE_EN).test(word)
}

const APART_VI = /(?:^| )(?:,|tiếp|đón|tại|ở|thăm|đến(?! từ)|sang|rời|khỏi|với)(?= |$)/

/** `pupils from Oyama`, `the Szeged school ’s wind band`, `hai kỹ sư của Trà Vinh`. */
function isOfAGroup(signs: readonly Sign[], at: number, until: number, vi: boolean): boolean {
  const before = signs.slice(Math.max(0, at - (vi ? 6 : 7)), at).map((s) => s.text)
  const near = before.at(-1) === 'the' ? before.at(-2) : before.at(-1)
  if (vi) {
    const people = before.findLastIndex((w) => isPeople(w, vi))
    return people >= 0 && !APART_VI.test(before.slice(people).join(' '))
  }
  if (near && /^(from|of|representing)$/.test(near) && before.some((w) => isPeople(w, vi))) return true
  const behind = signs.slice(at + 1, Math.min(at + 6, until)).map((s) => s.text)
  const group = behind.findIndex((w) => isPeople(w, vi))
  return group >= 0 && !behind.slice(0, group).some((w) => PARTS.test(w))
}

function refAt(sign: Sign): PartyRef | undefined {
  const { entity } = sign
  return entity?.type === 'place' || entity?.type === 'organisation' || entity?.type === 'country'
    ? partyRef(entity)
    : undefined
}

/** How many a group is: the count before its place, `fifteen members of …`, or right behind, `…, 30 kids,`. */
function countBefore(signs: readonly Sign[], at: number, until: number): Filled | undefined {
  const near = [
    ...signs.slice(Math.max(0, at - 6), at).reverse(),
    ...signs.slice(at + 1, Math.min(until, at + 8)),
  ]
  for (const sign of near) {
    const { entity } = sign
    if (entity?.type !== 'number' || entity.mention.kind !== 'count') continue
    const { value } = entity.mention
    const next = signs[signs.indexOf(sign) + 1]?.text ?? ''
    const counts =
      PEOPLE_EN.test(next) ||
      /^(of|in|strong|all|người|nghệ|học|sinh|cán|kỹ|chuyên|bạn|em|thành|đại|giáo|lính|bác|điều|nông|vận|công|thợ|thầy|phóng|thanh|tình|diễn|nhạc|ca|vị|-)$/.test(
        next,
      )
    const behind = signs[signs.indexOf(sign) + 2]?.text ?? ''
    const two = PEOPLE_EN.test(behind) || (next === 'doanh' && behind === 'nhân')
    if ((counts || two) && Number.isInteger(value) && value > 1 && value <= MOST_TRAVELLERS)
      return { value, spans: [{ start: entity.start, end: entity.end }] }
  }
  return undefined
}

/** Whose office a sign tells: by its own words, or by a place printed before it. */
function ownerAt(sign: Sign, line: Line): PartyRef | undefined {
  if (sign.entity?.type !== 'role' || sign.entity.office.former) return undefined
  const inside = line.entities.find((e) => e.type === 'place' && e.first >= sign.first && e.last <= sign.last)
  return sign.entity.office.of ?? (inside?.type === 'place' ? refOf(inside) : undefined)
}

/** `Incheon’s vice mayor for economy, Park Deok-su`: whose office stands before a name it could not be tied to. */
function ownerBefore(signs: readonly Sign[], at: number, line: Line): PartyRef | undefined {
  if (signs[at - 1]?.text !== ',') return undefined
  const role = signs.slice(Math.max(0, at - 7), at).findLast((s) => s.entity)
  return role ? ownerAt(role, line) : undefined
}

function personAt(signs: readonly Sign[], at: number, line: Line): Traveller | undefined {
  const entity = signs[at]?.entity
  if (entity?.type !== 'person' || isResident(entity.person) || isAlong(line, entity.first)) return undefined
  const from = entity.person.side ?? ownerBefore(signs, at, line)
  const before = signs[at - 1]?.text ?? ''
  if (!from || OBJECT.test(before) || (before === 'the' && OBJECT.test(signs[at - 2]?.text ?? '')))
    return undefined
  return { from, head: entity.person }
}

function sizeOf(signs: readonly Sign[], at: number, until: number): { readonly size?: Filled } {
  const size = countBefore(signs, at, until)
  return size ? { size } : {}
}

function groupAt(
  signs: readonly Sign[],
  at: number,
  until: number,
  line: Line,
  sends: boolean,
): Traveller | undefined {
  const vi = line.sentence.lang === 'vi'
  const sign = signs[at]
  const entity = sign?.entity
  if (!sign || !entity) return undefined
  if (entity.type === 'role') {
    const of = ownerAt(sign, line)
    return of && !OBJECT.test(signs[at - 1]?.text ?? '') ? { from: of } : undefined
  }
  const from = refAt(sign)
  if (!from) return undefined
  const alone = entity.type === 'organisation' || (sends && entity.type === 'place')
  return isOfAGroup(signs, at, until, vi) ||
    (alone && at === until - 1 && !/^(in|at|to|tại|ở|đến)$/.test(signs[at - 1]?.text ?? ''))
    ? { from, ...sizeOf(signs, at, until) }
    : undefined
}

/** A group and the one who is told as its head before it. */
function joined(group: Traveller | undefined, person: Traveller): Traveller {
  if (!group) return person
  return group.from?.value === person.from?.value
    ? { ...person, ...group, ...(person.head ? { head: person.head } : {}) }
    : group
}

/** Whose side nobody told before in the sentence stands between and the word of travel. */
function inSentence(
  signs: readonly Sign[],
  until: number,
  goals: readonly string[],
  line: Line,
  sends: boolean,
): Traveller | undefined {
  let group: Traveller | undefined
  for (let at = until - 1; at >= 0; at -= 1) {
    const text = signs[at]?.text ?? ''
    if (text === ';') break
    if (!signs[at]?.entity) {
      if (OTHER_DEED.test(text)) break
      if (!sends && SENDS.test(text)) break
      continue
    }
    const found = personAt(signs, at, line) ?? groupAt(signs, at, until, line, sends)
    const land = countryOf(found?.from?.value ?? '')
    if (
      !found?.from ||
      goals.includes(found.from.value) ||
      (land && goals.some((g) => countryOf(g) === land))
    )
      continue
    if (found.head) return joined(group, found)
    group ??= found
  }
  return group
}

/** Who travels in a sentence, told before a word of travel; nobody by whom no journey to these places leads out of his land. */
export function whoTravels(
  shorthand: Shorthand,
  until: number,
  goals: readonly string[],
  line: Line,
  scene: Scene,
  sends: boolean,
): Traveller | undefined {
  const vi = line.sentence.lang === 'vi'
  const { signs } = shorthand
  const told = inSentence(signs, until, goals, line, sends)
  if (told) return told
  const before = signs
    .slice(0, until)
    .map((s) => s.text)
    .join(' ')
  const clause = before.slice(before.lastIndexOf(' ; ') + 1)
  const { home } = scene
  const isAway = home !== undefined && goals.every((goal) => countryOf(goal) !== home.place.country)
  const body = signs.slice(0, until).findLast((s) => s.entity?.type === 'organisation')
  if ((vi ? WE_VI : WE_EN).test(clause) && isAway) {
    const ref = body ? refAt(body) : undefined
    const counted = countBefore(
      signs,
      signs.findLastIndex((s, i) => i < until && /^(us|we)$/.test(s.text)),
      until,
    )
    return { from: ref ?? home.ref, ...(counted ? { size: counted } : {}) }
  }
  const own = signs.slice(0, until).some((s) => s.entity?.type === 'place' && s.entity.value === home?.value)
  if (own && isAway) return { from: home.ref }
  if ((vi ? AGAIN_VI : AGAIN_EN).test(clause)) return { again: 'they' }
  return (vi ? SOME_VI : SOME_EN).test(clause) ? { again: 'some' } : undefined
}

/** `where it was received by Managing Director X`: who receives them is none of them. */
const RECEIVED_BY = askOf(/(?:received|welcomed|greeted|hosted|met|briefed) by(?: (?!led|headed)\S+){0,6}$/)

/** How many sentences back `they` and `a delegation` are looked for. */
const BACK = 2

/** Who `they` are: the last guest by name, else the group, of the sentences before; `a delegation` is of the last place abroad. */
export function toldBefore(
  line: Line,
  goals: readonly string[],
  again: 'they' | 'some',
  scene: Scene,
): Traveller | undefined {
  const lands = new Set(goals.map((goal) => countryOf(goal)))
  const isAway = (value: string | undefined) => value !== undefined && !lands.has(countryOf(value))
  for (let index = line.index - 1; index >= 0 && index >= line.index - BACK; index -= 1) {
    const before = scene.lines[index]
    if (!before || before.headline) continue
    const guest = before.entities.find(
      (e) =>
        e.type === 'person' &&
        !isResident(e.person) &&
        !e.person.guessed &&
        isAway(e.person.side?.value) &&
        !saysWithin(RECEIVED_BY, before, Math.max(0, e.first - 9), e.first),
    )
    if (again === 'they' && guest?.type === 'person' && guest.person.side)
      return { from: guest.person.side, head: guest.person }
    const { signs } = shorthandOf(before)
    const vi = before.sentence.lang === 'vi'
    const at = signs.findIndex((s, i) => {
      const ref = s.entity && s.entity.type !== 'country' && refAt(s)
      return ref && isAway(ref.value) && (again === 'some' || isOfAGroup(signs, i, signs.length, vi))
    })
    const sign = signs[at]
    const from = sign && (again === 'they' || sign.entity?.type === 'place') ? refAt(sign) : undefined
    if (from) return { from, ...(again === 'they' ? sizeOf(signs, at, signs.length) : {}) }
  }
  return undefined
}
