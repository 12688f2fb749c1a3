import { askOf, saysIn } from '../../asked.ts'
import type { OrganisationEntity, PairEntity, Person, PlaceEntity } from '../../names/entity.ts'
import { claim, entityAt, isFree, type Line, release, spanOf, wordsFrom } from '../../names/line.ts'
import { findWithin } from '../../says-within.ts'
import { cueWords } from '../../word-cues.ts'
import { wordSet } from '../../words/word-set.ts'
import type { Local, Scene } from '../scene.ts'
import { markBodyPairs } from './body-pairs.ts'
import { markBodies } from './body-stand-ins.ts'
import { markCounterpart, markVietnameseParts } from './part-stand-ins.ts'
import { markPartner } from './partner-stand-ins.ts'
import { markOffices, markParts, subjectOf } from './person-stand-ins.ts'
import { fitsWord, namedLast, placeFor } from './place-meant.ts'
import { markPronouns } from './pronouns.ts'
import { sidesWithBody } from './sides-with-body.ts'

const EN_PLACE = wordSet(
  'city|province|prefecture|town|region|state|county|district|capital|municipality|metropolis|locality|port',
)
const PAIR_EN = askOf(
  /^(the|both|these|those|our|their) (two )?(cities|sides|provinces|localities|capitals|towns|governments|districts|counties|regions|prefectures|parties|municipalities|town halls|communities|states|boroughs|communes|villages)$|^(the two|both) (mayors|governors|chairmen)$/,
)
const PAIR_EN_LONG = askOf(
  /^(?:the|our|these) two (local|municipal|provincial|port|capital|city|prefectural|sister|twin|twinned|partner|friendly|friendship|coastal|historic|ancient|border|neighbou?ring|island|great|dynamic|major) (cities|towns|provinces|states|prefectures|localities|communities|governments|administrations|councils|authorities)$/,
)
const PAIR_VI = askOf(
  /^(?:(?:hai|0?2) (?:bên|địa phương|thành phố|tỉnh|huyện|quận|thị xã|phía|thủ đô|nơi|đô thị)|đôi (?:bên|nơi))$/,
)
/** `the two have been sisters since 1965`: two told before, as subject. */
const BARE_TWO =
  /^(have|has|had|are|were|signed|agreed|will|also|renewed|became|first|now|established|share|cooperate|exchanged|formali[sz]ed|twinned|inked|pledged)$/

const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    ba: 3,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
  }),
)
const GROUP_EN = askOf(
  /^(?:(?:the|these|those) (three|four|five|six|seven|eight) (?:local |port |border )?(?:cities|sides|provinces|localities|capitals|towns|governments|districts|counties|regions|prefectures|parties|municipalities|ports)|all (three|four|five|six|seven|eight)(?: (?:cities|sides|provinces|localities|capitals|parties))?)(?= |$)/,
)
const GROUP_VI = askOf(
  /^(ba|bốn|năm|sáu|bảy|tám) (?:tỉnh|thành phố|địa phương|bên)(?= (?:ký|đã ký|thống nhất|nhất trí|cùng ký|thông qua|trao|$))/,
)

const OPENS_GROUP = wordSet('the|these|those|all')

/** `the five provinces`, `all five`, `năm tỉnh ký`: how many parties, over how many tokens. */
function groupAt(line: Line, at: number): { readonly length: number; readonly count: number } | undefined {
  const vi = line.sentence.lang === 'vi'
  const word = line.words[at] ?? ''
  if (!(vi ? COUNTS.has(word) : OPENS_GROUP.has(word) && COUNTS.has(line.words[at + 1] ?? '')))
    return undefined
  const found = findWithin(vi ? GROUP_VI : GROUP_EN, line, at, at + 6)
  const count = COUNTS.get(found?.[1] ?? found?.[2] ?? '')
  return found && count ? { length: found[0].split(' ').length, count } : undefined
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

const OPENS_PAIR = wordSet('the|both|these|those|our|their|hai|đôi|2|02')
const WHOSE = wordSet('the|our|my|his|her|their|this')

/** The cue of words that common nouns for places open with, in either language. */
const OPENS_STAND_IN = cueWords('word', [
  ...COUNTS.keys(),
  ...OPENS_GROUP,
  ...OPENS_PAIR,
  ...WHOSE,
  'thành',
  'tỉnh',
  'huyện',
])

function markPlaces(line: Line, scene: Scene, subject: Person | undefined): void {
  const vi = line.sentence.lang === 'vi'
  if ((line.cues & OPENS_STAND_IN) === 0) return
  const { tokens } = line.sentence
  for (let at = 0; at < tokens.length; at += 1) {
    if (((tokens[at]?.cues ?? 0) & OPENS_STAND_IN) === 0) continue
    const group = groupAt(line, at)
    if (group) {
      freeNumbers(line, at, at + group.length)
      const last = at + group.length
      claim(line, { type: 'pair', count: group.count, first: at, last, ...spanOf(line, at, last) })
      at = last - 1
      continue
    }
    const opens = OPENS_PAIR.has(line.words[at] ?? '')
    if (!opens) {
      if (vi) markVietnamese(line, at, scene)
      else markEnglish(line, at, scene, subject)
      continue
    }
    const two = wordsFrom(line, at, at + 2)
    const three = wordsFrom(line, at, at + 3)
    const four = wordsFrom(line, at, at + 4)
    if (
      vi
        ? saysIn(PAIR_VI, line, two) || saysIn(PAIR_VI, line, three)
        : saysIn(PAIR_EN, line, two) ||
          saysIn(PAIR_EN, line, three) ||
          saysIn(PAIR_EN_LONG, line, four) ||
          two === 'the pair' ||
          (two === 'the two' && line.words[at - 1] !== 'of' && BARE_TWO.test(line.words[at + 2] ?? '')) ||
          two === 'the duo'
    ) {
      const length =
        !vi && saysIn(PAIR_EN_LONG, line, four)
          ? 4
          : (vi ? saysIn(PAIR_VI, line, three) : saysIn(PAIR_EN, line, three))
            ? 3
            : 2
      freeNumbers(line, at, at + length)
      const bodies = sidesWithBody(line, at, scene)
      claim(line, {
        type: 'pair',
        ...(bodies ? { bodies } : {}),
        first: at,
        last: at + length,
        ...spanOf(line, at, at + length),
      } satisfies PairEntity)
      at += length - 1
      continue
    }
    if (vi) markVietnamese(line, at, scene)
    else markEnglish(line, at, scene, subject)
  }
}

/** `two` is no figure where `the two cities` are meant. */
function freeNumbers(line: Line, first: number, last: number): void {
  for (const entity of [...line.entities]) {
    if (entity.type === 'number' && entity.first >= first && entity.first < last) release(line, entity)
  }
}

/** Whose city `his city` is: that of the person last spoken of in the sentence, else of whom the sentence before was about. */
function ownerOf(line: Line, at: number, scene: Scene, subject: Person | undefined): Local | undefined {
  if (!/^(his|her)$/.test(line.words[at] ?? '')) return undefined
  const before = line.entities.findLast((e) => e.type === 'person' && e.last <= at)
  const person = before?.type === 'person' ? before.person : subject
  return scene.locals.find((l) => l.value === person?.side?.value)
}

const OF_PROVINCE = wordSet('provincial|prefectural|regional')
const SEAT = wordSet('seat|capital')

/** `the provincial seat`: the largest town told of in home’s province, where no name stands behind it. */
function seatAt(line: Line, at: number, { home, locals, seat }: Scene): Local | undefined {
  if (!OF_PROVINCE.has(line.words[at + 1] ?? '') || !SEAT.has(line.words[at + 2] ?? '')) return undefined
  if (!home || line.sentence.tokens[at + 3]?.capital || /^(?:of|,)$/.test(line.words[at + 3] ?? ''))
    return undefined
  const within = (l: Local) => l.place.level !== 'first' && l.place.within === home.place.id
  if (home.place.level !== 'first') return home
  const towns = locals.filter(within)
  const size = (l: Local) => l.place.population ?? 0
  return seat ?? towns.sort((one, other) => size(other) - size(one))[0]
}

/** `their port people` names no place. */
const PEOPLE_OF = wordSet('people|officials|leaders|managers|authority|staff|workers|engineers|experts')

/** `the capital registered in them`: money. */
const OF_MONEY =
  /^(?:registered|invested|committed|pledged|injected|contributed|raised|needed|required|involved|put|paid|amount\w*|total\w*|behind|stock|brought|they|comes?|came|stands?|stood|worth|put|poured)$/

function markEnglish(line: Line, at: number, scene: Scene, subject: Person | undefined): void {
  if (!WHOSE.has(line.words[at] ?? '') || !isFree(line, at)) return
  const seat = seatAt(line, at, scene)
  if (seat) {
    claim(line, placeEntity(line, at, at + 3, seat))
    return
  }
  let i = at + 1
  const over = entityAt(line, i)
  const qualifier = over?.first === i ? over : undefined
  let country: string | undefined
  if (qualifier?.type === 'country') {
    country = qualifier.code
    i = qualifier.last
  } else if (qualifier) return
  while (
    i < at + 5 &&
    /^(own|home|native|northern|southern|central|coastal|port|harbour|harbor|spa|river|island|lake|mountain|university|capital|host|mountainous|border|eastern|western|delta)$/.test(
      line.words[i] ?? '',
    ) &&
    EN_PLACE.has(line.words[i + 1] ?? '')
  )
    i += 1
  const word = line.words[i] ?? ''
  if (!EN_PLACE.has(word)) return
  const after = line.words[i + 1] ?? ''
  if (/^(of|hall|council|government|'s)$/.test(after) && after !== "'s") return
  if (line.words[at] !== 'the' && PEOPLE_OF.has(after)) return
  if (word === 'capital' && OF_MONEY.test(after)) return
  if (line.sentence.tokens[i]?.capital) return
  const owner = country ? undefined : ownerOf(line, at, scene, subject)
  const local = owner && fitsWord(owner, word) ? owner : placeFor(scene, word, country)
  if (!local) return
  if (qualifier) release(line, qualifier)
  claim(line, placeEntity(line, at, i + 1, local))
}

/** `tỉnh này`: the one just spoken of, not the one the text is told from. */
const THIS = wordSet('này|ấy|đó|nọ|kia')

function markVietnamese(line: Line, at: number, scene: Scene): void {
  const word = line.words[at] ?? ''
  const length =
    word === 'thành' && line.words[at + 1] === 'phố' ? 2 : word === 'tỉnh' || word === 'huyện' ? 1 : 0
  if (!length || !isFree(line, at)) return
  const next = line.sentence.tokens[at + length]
  if (
    next?.capital ||
    /^(bạn|chị|nghĩa|khác|nào|ủy|bên|của|lẻ|thông|đông|chung|trưởng|biên|miền|phía|trực|lỵ|lị)$/.test(
      line.words[at + length] ?? '',
    )
  )
    return
  const before = line.words[at - 1] ?? ''
  if (
    /^(hai|ba|bốn|năm|sáu|bảy|tám|các|những|mỗi|cấp|số|một|lãnh|thành|làm)$/.test(before) ||
    line.entities.some((e) => e.last === at && e.type === 'number')
  )
    return
  const level = length === 2 ? 'thành phố' : word
  const local = THIS.has(line.words[at + length] ?? '')
    ? (namedLast(line, at, level, scene) ?? placeFor(scene, level, undefined))
    : placeFor(scene, level, undefined)
  if (local) claim(line, placeEntity(line, at, at + length, local))
}

/** Nobody is called `the mayor` whom so many others have been spoken of after. */
const MOST_SEEN = 60

/** Puts the people and places that pronouns and common nouns stand for into the lines, in reading order. */
export function markStandIns(scene: Scene): void {
  const seen: Person[] = []
  const bodies: OrganisationEntity[] = []
  let subject: Person | undefined
  for (const line of scene.lines) {
    if (line.headline) continue
    markOffices(line, scene, seen, subject)
    markPartner(line, scene)
    markPlaces(line, scene, subject)
    markBodies(line, bodies)
    markBodyPairs(line, bodies)
    markParts(line, scene, seen, subject)
    markCounterpart(line, scene, seen, subject)
    if (line.sentence.lang === 'vi') markVietnameseParts(line, scene, seen, subject)
    markPronouns(line, scene, subject)
    subject = subjectOf(line, subject)
    for (const entity of line.entities) if (entity.type === 'person') seen.push(entity.person)
    for (const told of [seen, bodies]) told.splice(0, told.length - MOST_SEEN)
  }
}
