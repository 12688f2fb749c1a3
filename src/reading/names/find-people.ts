import { saysWithin } from '../says-within.ts'
import { LEGAL_FORMS } from '../words/company-words.ts'
import { ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import { ROLE_HEADS } from '../words/en/roles.ts'
import { STARTERS } from '../words/en/starters.ts'
import { FAMILY_NAMES } from '../words/families.ts'
import { wordSet } from '../words/word-set.ts'
import { opensAsHolder } from './awaited-holders.ts'
import { countryAt } from './country-at.ts'
import { opensPrefecture } from './find-unknown-places.ts'
import { claim, entityAt, isFree, type Line, printedName, spanOf } from './line.ts'
import { honorificBefore, isStarter, roleAfter, roleBefore } from './name-cues.ts'
import { nameRunEnd } from './name-run.ts'
import { isNamesake, opensVietnamese } from './names-like-others.ts'
import { addPerson, firstWord, type People, personOfShort } from './people.ts'
import {
  BEFORE_PEOPLE,
  BESIDE,
  givenCue,
  isAddressed,
  isDoing,
  isFirm,
  isHyphenated,
  isNoLoneName,
  opensWithLetters,
  PART_BEHIND,
  wordCount,
} from './person-cues.ts'
import { type PlaceContext, placeAt } from './place-at.ts'
import { sharesTitle } from './shared-title.ts'
import { bodyBetween } from './title-of-body.ts'

const SPEECH = wordSet(
  'said|says|told|asked|urged|proposed|suggested|promised|pledged|noted|added|stressed|affirmed|met|received|welcomed|signed|called|announced|assured|undertook|replied|expressed|hosted|led|invited|wants|wanted|hoped|who|cho|nói|đề|mong|cam|hứa|khẳng|nhấn|chia|phát|bày|thông|gợi|dẫn',
)

function isPlaceRun(line: Line, first: number, last: number, context: PlaceContext): boolean {
  const match = placeAt(line, first, context)
  if (match && first + match.length >= last) return true
  return (countryAt(line, first, context)?.length ?? 0) >= last - first
}

/** Words that end the name of a place or thing, never a man’s. */
const NOT_IN_NAMES = wordSet(
  'city|province|district|town|county|island|islands|bay|river|street|avenue|road|hall|park|square|bridge|hotel|cup|day|week|games|summit|biennale|expo|prefecture|region|delta|mountain|lake|sea|strait|technopark|tower|palace|plan|declaration|highlands|festival|conference|forum|exhibition|fair|marathon|agreement|project|programme|program|plaza|centre|center|ceremony|sisterhood|relations|friendship|charter|memorial|beach|street|pier|quay|wharf|terrace|gardens|church|temple|cathedral|market|harbour|harbor|bid|award|prize|building|boulevard|stadium|arena|terminal|route|trail|creek|falls|valley|mosque|pagoda|shrine|championship|championships|trophy|medal|initiative|strategy|framework|treaty|pact|accord|memorandum|protocol|statue|monument|cemetery|tunnel|canal|dam|pavilion|gallery|restaurant|cafe|resort|villa|villas|estate|tower|cruise|express|airport|station|works|services|affairs|planning|communications|international|cities|towns',
)

function hasBodyWord(line: Line, first: number, last: number): boolean {
  const from = FAMILY_NAMES.has(line.folded[first] ?? '') ? first + 1 : first
  if (NOT_IN_NAMES.has(line.folded[last - 1] ?? '')) return true
  if (
    line.sentence.lang === 'vi' &&
    (/^(đảng|bộ|ương)$/.test(line.words[last - 1] ?? '') ||
      /^(dinh|vùng|t\.ư)$/.test(line.words[first] ?? ''))
  )
    return true
  for (let i = from; i < last; i += 1)
    if (ORGANISATION_HEADS.has(line.folded[i] ?? '') || ROLE_HEADS.has(line.folded[i] ?? '')) return true
  return false
}

function familyCue(line: Line, first: number, last: number, context: PlaceContext): boolean {
  const place = placeAt(line, first, context)
  if (place && place.length >= 2 && last - first - place.length <= 1) return false
  const count = wordCount(line, first, last)
  const opens = FAMILY_NAMES.has(line.folded[first] ?? '')
  if (opens && count >= 3 && count <= 5) return true
  if (count < 2 || count > 4 || !SPEECH.has(line.words[last] ?? '')) return false
  return opens || !(endsInPlace(line, last, context) || isFirm(line, first))
}

/** `Invest Leeds said`, `Visit Hai Phong announced`: what ends in the name of a place and opens like no man’s name is a body of it. */
function endsInPlace(line: Line, last: number, context: PlaceContext): boolean {
  return line.sentence.lang === 'en' && placeAt(line, last - 1, context) !== undefined
}

const SAID = wordSet(
  'said|says|told|added|asked|replied|noted|promised|urged|explained|stressed|recalled|answered|wants|hopes|hoped|proposed|pledged|thanked|agreed|arrived|flew|welcomed|invited|suggested|responded|offered|reckoned|joked|quipped|admitted|observed|remarked|insisted|concluded|travelled|undertook',
)

/** Notes the lone names of a line that speak: whoever is named in full with one of them elsewhere is a person. */
export function noteSpeaking(line: Line, people: People): void {
  if (line.sentence.lang !== 'en' || line.headline) return
  line.sentence.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !token.capital || STARTERS.has(token.folded)) return
    const before = line.sentence.tokens[at - 1]
    const addressed = honorificBefore(line, at) && !line.sentence.tokens[at + 1]?.capital
    if (!addressed && (before?.capital || !SAID.has(line.words[at + 1] ?? ''))) return
    if (!ROLE_HEADS.has(token.folded) && !ORGANISATION_HEADS.has(token.folded))
      people.speaking.add(token.folded)
  })
}

/** A run of two to four names, one end of which is somewhere said to speak. */
function spokenCue(line: Line, first: number, last: number, people: People): boolean {
  const count = wordCount(line, first, last)
  if (count < 2 || count > 4 || people.speaking.size === 0) return false
  return people.speaking.has(line.folded[last - 1] ?? '') || people.speaking.has(line.folded[first] ?? '')
}

/** `châu Hồng Hà`, `huyện Hà Khẩu`: a level word in lower case, or the word for a side, before a name makes it a place, even behind a title. */
function isUnit(line: Line, at: number): boolean {
  if (line.sentence.lang !== 'vi') return false
  const before = line.sentence.tokens[at - 1]
  if (line.words[at - 1] === 'phía') return true
  const isLevel = before?.capital === false && /^(châu|huyện|trấn)$/.test(line.words[at - 1] ?? '')
  return isLevel || opensPrefecture(line, at)
}

const THINGS = wordSet('cầu|đường|chợ|chùa|đền|sông|núi|đảo|vịnh|đầm|mũi|đèo|lăng|hồ|kênh|rạch|hầm|ga|tượng')
const THINGS_OF_TWO = wordSet(
  'quảng trường|cửa khẩu|công viên|khách sạn|nhà thờ|tượng đài|đại lộ|sân bay|bãi biển|bến tàu|nhà máy|khu đô|bảo tàng|sân vận|trường thpt|trường thcs|quốc lộ|tuyến phố|con phố|nút giao|giải thưởng|tàu hải|tên lửa|bến cảng|cảng biển|thủy điện|nghĩa trang|di tích|tạp chí',
)

/** `cầu Hồ Kiều II`, `Quảng trường Võ Nguyên Giáp`: what bears somebody’s name or one like it. */
function isThing(line: Line, at: number): boolean {
  if (line.sentence.lang !== 'vi') return false
  const before = line.words[at - 1] ?? ''
  if (THINGS_OF_TWO.has(`${line.words[at - 2]} ${before}`)) return true
  return THINGS.has(before) && line.sentence.tokens[at - 1]?.capital === false
}

/** Bodies that bear somebody’s name, or whose name opens like one: `Sun Yat-sen University`, `Quang Ninh Promotion Agency`. */
function namesHouse(line: Line, end: number): boolean {
  const token = line.sentence.tokens[end]
  return token?.capital === true && isFree(line, end) && ORGANISATION_HEADS.has(token.folded)
}

/** `Martin Oakes, chair`, `Notes by L. Ocampo, Secretary`: a line that ends with somebody’s office is a signature, though it is printed like a headline. */
function isSignature(line: Line): boolean {
  const role = line.entities.find((e) => e.type === 'role')
  return role !== undefined && line.words[role.first - 1] === ',' && role.first < 8 && line.words.length < 15
}

/** First round: people named in full with something beside the name that says so. */
export function findFullNames(line: Line, people: People, context: PlaceContext): void {
  let told = -1
  for (let at = 0; at < line.words.length; at += 1) {
    const token = line.sentence.tokens[at]
    if (token?.kind !== 'word' || !token.capital || !isFree(line, at)) continue
    if (line.headline && !isSignature(line)) return
    if (isStarter(line, at, context)) continue
    const touching = roleBefore(line, at)
    const honorific = honorificBefore(line, at)
    const end = nameRunEnd(line, at)
    if (end <= at) continue
    const place = placeAt(line, at, context)
    if (place && !honorific && touching !== 'touching' && at + place.length < end) {
      // `Đà Nẵng Lê Trung Chinh`, `Changwon Hong Nam-pyo`: the place first, then its man.
      const rest = at + place.length
      if (
        wordCount(line, rest, end) >= 2 &&
        FAMILY_NAMES.has(line.folded[rest] ?? '') &&
        !FAMILY_NAMES.has(line.folded[at] ?? '')
      ) {
        at = rest - 1
        continue
      }
    }
    if (!honorific && (bodyBetween(line, at, end) || isUnit(line, at) || isThing(line, at))) {
      at = end - 1
      continue
    }
    const cued = honorific || touching === 'touching'
    if (
      !cued &&
      line.sentence.lang === 'en' &&
      STARTERS.has(token.folded) &&
      !opensVietnamese(line, at, end, context)
    )
      continue
    const count = wordCount(line, at, end)
    const none = opensWithLetters(line, at, end)
    const full = count >= 2 && !none && !hasBodyWord(line, at, end)
    const sure = cued
      ? full
      : full &&
        (!isPlaceRun(line, at, end, context) || isNamesake(line, at, end)) &&
        (touching === 'comma' ||
          roleAfter(line, end) ||
          saysWithin(PART_BEHIND, line, end, end + 5) ||
          familyCue(line, at, end, context) ||
          (!place && told === at - 1 && AND.has(line.words[told] ?? '') && count <= 4) ||
          (!place && spokenCue(line, at, end, people)) ||
          (count <= 4 && sharesTitle(line, at)) ||
          (!place && line.sentence.named && end - at === line.words.length) ||
          (!place && count <= 4 && people.awaited.has(line.index) && opensAsHolder(line, at, end)) ||
          saysWithin(BESIDE, line, Math.max(0, at - 2), at) ||
          isHyphenated(line, at, end) ||
          (line.sentence.lang === 'en' &&
            (givenCue(line, at, end) ||
              (!place && count <= 4 && isDoing(line, at, end)) ||
              (!place && count <= 3 && saysWithin(BEFORE_PEOPLE, line, Math.max(0, at - 3), at)))))
    if (
      sure &&
      count <= 6 &&
      !(cued ? LEGAL_FORMS.has(line.sentence.tokens[end]?.text ?? '') : namesHouse(line, end))
    ) {
      addPerson(people, printedName(line, at, end), spanOf(line, at, end))
      told = end
    }
    at = end - 1
  }
}

/** `signed by Chairat Thongbai and Sok Phearum`: who is named in one breath with a person is one. */
const AND = wordSet('and|và')

/** A lone name said with a title that no full name explains: `Crown Prince Akishino`. */
export function findLoneNames(line: Line, people: People, context: PlaceContext): void {
  for (let at = 0; at < line.words.length; at += 1) {
    const token = line.sentence.tokens[at]
    if (token?.kind !== 'word' || !token.capital || !isFree(line, at) || line.headline) continue
    if (isStarter(line, at, context)) continue
    const end = nameRunEnd(line, at)
    const cued = honorificBefore(line, at) || roleBefore(line, at) === 'touching'
    if (
      cued &&
      end > at &&
      wordCount(line, at, end) === 1 &&
      token.text.length > 1 &&
      !(placeAt(line, at, context) && !isAddressed(line, at)) &&
      !countryAt(line, at, context) &&
      !hasBodyWord(line, at, end) &&
      !(line.sentence.lang === 'vi' && (isNoLoneName(line, at) || namesHouse(line, end)))
    ) {
      if (!personOfShort(people, foldKey(line, at, end)))
        addPerson(people, printedName(line, at, end), spanOf(line, at, end))
    }
    if (end > at) at = end - 1
  }
}

const PLACE_BEFORE = wordSet(
  'in|at|to|from|of|near|tại|ở|tới|từ|tỉnh|phố|tp|tp.|huyện|city|province|between|tphcm',
)

/** Second round: marks every mention of the people found, full and short; a place whose name runs on behind theirs is the place. */
export function markPeople(line: Line, people: People, context: PlaceContext): void {
  for (let at = 0; at < line.words.length; at += 1) {
    const token = line.sentence.tokens[at]
    if (token?.kind !== 'word' || !isFree(line, at)) continue
    if (!token.capital || isStarter(line, at, context)) continue
    if (!people.firsts.has(firstWord(token.folded))) continue
    const end = nameRunEnd(line, at)
    const cued = honorificBefore(line, at) || roleBefore(line, at) === 'touching'
    const place = cued ? 0 : (placeAt(line, at, context)?.length ?? 0)
    for (let last = end; last > at; last -= 1) {
      if (place > last - at) break
      const key = foldKey(line, at, last)
      const known = people.byName.get(key)
      const short =
        known ??
        (people.short.has(key) && shortAllowed(line, at, last, end, cued, context)
          ? personOfShort(people, key)
          : undefined)
      if (!short) continue
      claim(line, {
        type: 'person',
        person: short,
        full: known !== undefined,
        first: at,
        last,
        ...spanOf(line, at, last),
      })
      at = last - 1
      break
    }
  }
}

function foldKey(line: Line, first: number, last: number): string {
  return line.folded
    .slice(first, last)
    .filter((f) => f !== '-')
    .join(' ')
}

function shortAllowed(
  line: Line,
  first: number,
  last: number,
  end: number,
  cued: boolean,
  context: PlaceContext,
): boolean {
  if (wordCount(line, first, last) > 2) return false
  if (cued) return true
  if (last < end && line.headline) return true
  if (last < end) return false
  const place = placeAt(line, first, context)
  if (place && PLACE_BEFORE.has(line.words[first - 1] ?? '')) return false
  const before = line.sentence.tokens[first - 1]
  if (before?.kind === 'word' && before.capital && !entityAt(line, first - 1) && first > 1) return false
  if (line.sentence.lang === 'vi') return false
  return true
}
