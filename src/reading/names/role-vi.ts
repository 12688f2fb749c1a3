import type { PlaceMatch } from '#gazetteer/place.ts'
import { cueWords } from '../word-cues.ts'
import { VIETNAMESE_FAMILIES } from '../words/vi/families.ts'
import { BODY_OPENERS, DEPARTMENT_OPENERS, LEVEL_WORDS, ROLE_TITLES } from '../words/vi/roles.ts'
import { wordSet } from '../words/word-set.ts'
import { isChiefOfPlace } from './chief-of-place.ts'
import { countryAt } from './country-at.ts'
import { isFree, type Line, wordsFrom } from './line.ts'
import { isGivenName } from './person-cues.ts'
import { type PlaceContext, placeAt } from './place-at.ts'
import type { RoleSpan } from './role-span.ts'
import { unitAt } from './small-units.ts'
import { fieldBehind, firmNameEnd } from './vietnamese-body.ts'
import { openerAt } from './vietnamese-openers.ts'
import { exonymAt } from './vietnamese-places.ts'

const TITLES = new Map<string, readonly (readonly string[])[]>()
for (const title of [...ROLE_TITLES].sort((a, b) => b.length - a.length)) {
  const words = title.split(' ')
  const first = words[0] ?? ''
  TITLES.set(first, [...(TITLES.get(first) ?? []), words])
}

/** The cue of words a title begins with. */
const OPENS_TITLE = cueWords('word', TITLES.keys())

function titleEnd(line: Line, at: number): number {
  for (const words of TITLES.get(line.words[at] ?? '') ?? []) {
    if (words.every((word, i) => line.words[at + i] === word) && line.words[at + words.length] !== 'quán')
      return at + words.length
  }
  return 0
}

/** Short forms and bodies whose second syllable closes them. */
const CLOSED = wordSet('ubnd|hđnd|mttq|ubmttq')

/** `Bệnh viện`, `Nhạc viện`: how many words open a body whose first syllable alone opens none. */
function openerLength(line: Line, at: number): number {
  if (!line.sentence.tokens[at]?.capital || BODY_OPENERS.has(line.words[at] ?? '')) return 0
  const length = openerAt(line, at)?.length ?? 0
  return length > 1 ? length : 0
}

/** Behind a level word and what it goes on with: `thành phố`, `Tỉnh ủy`, `thủ đô`. */
function levelEnd(line: Line, at: number): number {
  return isHouse(line, at) || LEVELS_OF_TWO.has(`${line.words[at]} ${line.words[at + 1]}`) ? at + 2 : at + 1
}

/** `Tỉnh ủy`, `Đảng ủy`: the committee of a party. */
function isHouse({ words }: Line, at: number): boolean {
  return (
    /^(thành|tỉnh|huyện|quận|thị|đảng|châu|khu)$/.test(words[at] ?? '') &&
    /^[uủ][yỷ]$/.test(words[at + 1] ?? '')
  )
}

const LEVELS_OF_TWO = wordSet('thành phố|thị xã|thủ đô|đặc khu')

/** Position after the body and place behind a title: `UBND thành phố Đà Nẵng`, `Sở Ngoại vụ`. */
function bodyEnd(line: Line, from: number, context: PlaceContext): number {
  const tokens = line.sentence.tokens
  let i = from
  let end = from
  let free = false
  while (i < tokens.length && i - from < 22) {
    const token = tokens[i]
    const word = line.words[i] ?? ''
    if (free && word === ',' && fieldBehind(line, i)) {
      i += 1
      continue
    }
    if (token?.kind !== 'word' && word !== '-') break
    const match = placeAt(line, i, context)
    const lands = word === '-' && end === i ? landBehind(line, i, context) : 0
    const opener = opensDepartment(line, i) ? 2 : openerLength(line, i) || lands
    if (opener > 0) {
      i += opener
      end = i
      free = true
      continue
    }
    const unit = unitAt(line, i, context)
    if (unit) {
      i = unit.last
      end = i
      free = false
      continue
    }
    if (opensName(line, i, end > from && !free) && !isAbroad(line, i, context)) break
    const land = token?.capital ? (countryAt(line, i, context)?.length ?? 0) : 0
    const country = land === 1 && free && tokens[i - 1]?.capital && tokens[i + 1]?.capital ? 0 : land
    if ((match?.length === 1 || end > from) && opensHyphenated(line, i)) break
    if (match && opensNameOfTwo(line, i, match, i === from)) break
    const firm = match ? firmNameEnd(line, from, i, match.length) : 0
    if (firm > 0) return firm
    if (country || match) {
      i += Math.max(country, match?.length ?? 0)
      end = i
      free = false
      continue
    }
    const level = LEVEL_WORDS.has(word) || (word === 'đặc' && line.words[i + 1] === 'khu')
    if (level && (!token?.capital || word !== 'thị')) {
      i = levelEnd(line, i)
      end = i
      free = false
      continue
    }
    if (word === 'tại' && isChiefOfPlace(line, from, i, context)) break
    if (word === 'tại' || word === 'của') {
      if (!tokens[i + 1]?.capital && !LEVEL_WORDS.has(line.words[i + 1] ?? '')) break
      i += 1
      continue
    }
    if (token?.capital && (BODY_OPENERS.has(word) || free)) {
      free = !CLOSED.has(word) && !isHouse(line, i)
      i += isHouse(line, i) ? 2 : 1
      end = i
      continue
    }
    if (!token?.capital && free && !VERB.has(word)) {
      i += 1
      if (word !== 'và' && word !== '-') end = i
      continue
    }
    break
  }
  return end
}

/** `Hội Hữu nghị Việt Nam - Nhật Bản`, `Nga - Việt`: the name of a body goes on behind the dash between two lands; how many words the dash and the second are. */
function landBehind(line: Line, at: number, context: PlaceContext): number {
  const tokens = line.sentence.tokens
  if (!tokens[at + 1]?.capital || !tokens[at - 1]?.capital) return 0
  const length = countryAt(line, at + 1, context)?.length ?? Number(line.words[at + 1] === 'việt')
  return length > 0 ? 1 + length : 0
}

/** `Hợp tác quốc tế`: the name of a department, not of a person, though its first syllable has a capital. */
export function opensDepartment(line: Line, at: number): boolean {
  const tokens = line.sentence.tokens
  return (
    (tokens[at]?.capital ?? false) &&
    !tokens[at + 1]?.capital &&
    DEPARTMENT_OPENERS.has(`${line.words[at]} ${line.words[at + 1]}`)
  )
}

/** Schools carry the names of people: `Trường Đại học Tôn Đức Thắng`. */
const NAMED_FOR = wordSet('đại học|học viện|cao đẳng|thpt chuyên')

/** A family name with capitals behind it, or any run of capitals where the body is complete, is the holder. */
function opensName(line: Line, at: number, complete: boolean): boolean {
  const tokens = line.sentence.tokens
  if (!tokens[at]?.capital || !tokens[at + 1]?.capital) return false
  if (NAMED_FOR.has(`${line.words[at - 2]} ${line.words[at - 1]}`)) return false
  if (mayBeDoan(line, at)) return complete
  if (VIETNAMESE_FAMILIES.has(line.words[at] ?? '') && !BODY_OPENERS.has(line.words[at] ?? ''))
    return !PLACE_SYLLABLES.test(wordsFrom(line, at, at + 3))
  return (
    complete &&
    !BODY_OPENERS.has(line.words[at] ?? '') &&
    !LEVEL_WORDS.has(line.words[at] ?? '') &&
    !/^(tại|ở|của|tỉnh|phố|tp|tp\.|huyện|quận|xã|phường|khu|trấn|châu|vùng|bang|đô|ủy|ubnd|hđnd|nước|dân|mttq|ubmttq|quốc)$/.test(
      line.words[at - 1] ?? '',
    )
  )
}

/** `Thị trưởng Sùng Tả`: a city abroad by its Vietnamese name, though its first syllable is a family's. */
function isAbroad(line: Line, at: number, { gazetteer }: PlaceContext): boolean {
  const city = exonymAt(line, at, gazetteer)
  return city !== undefined && !line.sentence.tokens[at + city.length]?.capital
}

/** `Bí thư Thành ủy Cần Thơ Đoàn Hồng Ân`: a family's name behind a whole office, unlike the group of `Trưởng Đoàn ĐBQH`. */
function mayBeDoan(line: Line, at: number): boolean {
  if (line.words[at] !== 'đoàn') return false
  const given = line.sentence.tokens.slice(at + 1, at + 3)
  return given.length === 2 && given.every((t) => t.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(t.text))
}

/**
 * `Hong Tae-sik`: a family name with a hyphenated given name behind it is no place, whatever the gazetteer knows. Where more
 * capitals follow, as in `Salavan Đao-vông Phôn-kẹo`, the place comes first and the man behind it.
 */
function opensHyphenated(line: Line, at: number): boolean {
  const tokens = line.sentence.tokens
  const [given, hyphen, rest] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (tokens[at + 4]?.capital) return false
  return (
    given?.kind === 'word' &&
    given.capital &&
    hyphen?.folded === '-' &&
    hyphen.start === given.end &&
    rest?.start === hyphen.end &&
    rest.kind === 'word'
  )
}

/** Given names that are better known as towns. */
const TOWN_AND_NAME = wordSet(
  'florence|victoria|sydney|charlotte|madison|georgia|virginia|carolina|israel|chelsea|adelaide|austin|regina|alexandria|lourdes',
)

/** So many people live in a town that every reader knows. */
const KNOWN_TOWN = 200_000

/**
 * `Thị trưởng Okada Shinji`: of two capitals the first is no little town far off, as the second alone would be no name; nor is a given name
 * there the town that bears it: `Chủ tịch Nghị viện Vladimir Karpov`.
 */
function opensNameOfTwo(line: Line, at: number, { length, places }: PlaceMatch, bare: boolean): boolean {
  const tokens = line.sentence.tokens
  if (length !== 1 || !tokens[at + 1]?.capital || tokens[at + 2]?.capital || line.words[at + 2] === '-')
    return false
  const first = line.folded[at] ?? ''
  if (isGivenName(first) || TOWN_AND_NAME.has(first)) return places.every((p) => p.country !== 'VN')
  return (
    bare && places.every((p) => p.level !== 'first' && p.country !== 'VN' && (p.population ?? 0) < KNOWN_TOWN)
  )
}

/** Places whose first syllable is a family name. */
const PLACE_SYLLABLES =
  /^(vương quốc (?:anh|bỉ|campuchia|đan|hà|na|tây|thái|thụy)|hà (nội|lan|giang|nam|tĩnh|tiên|đông|khẩu|bắc|quảng|trì)|hồ (chí|nam|bắc)|cao (bằng|lãnh|hùng)|mã quan|đào viên|chu hải|lâm đồng|đồng (nai|tháp|hới|hà|đăng)|thái (nguyên|bình|lan)|lục (nam|ngạn|xuân)|hoàng (sa|mai)|châu (đốc|âu|á)|mai (châu|sơn)|sơn (la|tây|đông|trà)|ninh (bình|thuận|ba)|lý sơn|từ sơn|tô châu)/

const VERB = new Set([
  'đã',
  'sẽ',
  'cho',
  'cùng',
  'là',
  'có',
  'tiếp',
  'đặt',
  'nêu',
  'ký',
  'với',
  'phát',
  'mong',
  'hứa',
  'cam',
  'đề',
  'dẫn',
  'làm',
  'chủ',
  'đón',
  'nhấn',
  'khẳng',
  'kiêm',
  'tuyên',
])

/** `Liên minh Nghị sĩ Hữu nghị`: a body of many who hold the office, no holder. */
const OF_MANY = wordSet('liên minh|hiệp hội|lạc bộ|diễn đàn|hội các|nhóm các')

/** `đoàn nghị sĩ`, `các nghị viên`: members, none of them named. */
const MANY = wordSet('đoàn|các|những|nhóm|nhiều|số')

/** `Tổng Lãnh sự, Tổng Lãnh sự quán Nhật Bản tại …`: where the name of the mission opens behind a title, else the title’s end. */
function missionBehind(line: Line, title: number): number {
  if (line.words[title] !== ',') return title
  const behind = wordsFrom(line, title + 1, title + 5)
  const mission = /^(?:(?:tổng )?lãnh sự|đại sứ) quán/.exec(behind)
  return mission ? title + 1 + mission[0].split(' ').length : title
}

/** Words before the title of one who holds it no more: `nguyên Chủ tịch`, `cố Chủ tịch`, `ngày sinh Chủ tịch`. */
const FORMER = wordSet('nguyên|cựu|cố|sinh|tượng|lăng|niệm|thờ|mộ')

/** The Vietnamese office title that begins at a token, with its body and place. */
export function roleViAt(line: Line, at: number, context: PlaceContext): RoleSpan | undefined {
  const token = line.sentence.tokens[at]
  if (token?.kind !== 'word' || (token.cues & OPENS_TITLE) === 0 || !isFree(line, at)) return undefined
  let title = titleEnd(line, at)
  if (!title) return undefined
  if (line.words[title] === 'thường' && line.words[title + 1] === 'trực') title += 2
  const before = line.words[at - 1] ?? ''
  if (OF_MANY.has(`${line.words[at - 2]} ${before}`)) return undefined
  if (/^nghị (sĩ|viên)$/.test(wordsFrom(line, at, title)) && MANY.has(before)) return undefined
  const end = bodyEnd(line, missionBehind(line, title), context)
  return {
    first: at,
    last: end,
    titleEnd: title,
    body: end > title,
    former: FORMER.has(before),
  }
}
