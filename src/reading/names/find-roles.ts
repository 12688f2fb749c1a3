import type { Place } from '#gazetteer/place.ts'
import { askOf, saysIn } from '../asked.ts'
import { saysWithin } from '../says-within.ts'
import { FIELDS } from '../words/en/fields-of-work.ts'
import { choosePlace } from './choose-place.ts'
import { countryAt } from './country-at.ts'
import type { Office } from './entity.ts'
import { claim, entityAt, type Line, release, spanOf, wordsFrom } from './line.ts'
import { isLand } from './party.ts'
import { labelOf, type PlaceContext, placeAt } from './place-at.ts'
import { roleEnAt } from './role-en.ts'
import type { RoleSpan } from './role-span.ts'
import { opensDepartment, roleViAt } from './role-vi.ts'
import { oneTitle } from './shared-title.ts'
import { unitAt } from './small-units.ts'
import { VERB_TITLE } from './title-en.ts'

/** Bodies of a city or state: the office stays the locality's. Any other body holds its offices itself. */
const GOVERNMENT = askOf(
  /(?<!\p{L})(committee|council|people|party committee|department|office|assembly|government|ministry|administration|cabinet|state|affairs|commission|embassy|consulate|secretariat|parliament|congress|ubnd|hđnd|(?:thành|tỉnh|huyện|quận|châu|khu|đảng|thị) [ủu][ỷy]|ủy ban|uỷ ban|hội đồng|sở|bộ|cục|vụ|văn phòng|quốc hội|phòng(?! thương mại| công nghiệp)|nhân đại|đại hội đại biểu|quận đoàn|nhân dân|nghị viện|lập pháp|hạ viện|thượng viện|chính hiệp|chính phủ|nội các|trung ương đảng|ban chấp hành|ban thường vụ|bch|btv|ban quản lý|trung tâm xúc tiến|(?:economic|industrial|processing|high - tech|free trade) zones? (?:management )?(?:authority|board)|(?:metropolitan|municipal) (?:authority|assembly)|committees|councils|departments|assemblies)(?!\p{L})/iu,
)

const DIPLOMAT = /(ambassador|consul|counsell?or|đại sứ|lãnh sự|tham tán|đại biện)/iu

/** `Thứ trưởng Ngoại giao`: what he heads is a ministry, though the word is left out. */
const MINISTER = /^(bộ trưởng|thứ trưởng)( |$)|(^| )minister$/iu

/** `MTTQ Việt Nam tỉnh`: the branch of a nation’s body in a province is the province’s. */
const BRANCH = askOf(/^(tỉnh|phố|huyện)$/)

type Named = {
  readonly first: number
  readonly last: number
  readonly value: string
  readonly placeId?: string
  readonly place?: Place
}

/** A place’s own name goes before those that only sound like it: Kendal is no Kendall; Columbia’s District is no Columbia. */
function nameOf(line: Line, first: number, last: number): string {
  return line.folded
    .slice(first, last)
    .filter((f) => f !== '-')
    .join(' ')
}

function namesIn(line: Line, from: number, to: number, context: PlaceContext): readonly Named[] {
  const found: Named[] = []
  let at = from
  while (at < to) {
    const country = countryAt(line, at, context)
    const match = placeAt(line, at, context)
    if (match && match.length > (country?.length ?? 0) && at + match.length <= to) {
      const before = found.at(-1)
      const place = choosePlace(match.places, context, {
        ...(line.words[at - 2] === 'district' ? {} : { text: nameOf(line, at, at + match.length) }),
        ...(before && isLand(before) ? { country: before.value } : {}),
      })
      const last = at + match.length - Number(isDepartmentOf(line, at + match.length))
      if (place) found.push({ first: at, last, value: labelOf(place), placeId: place.id, place })
      at = last
    } else if (country && at + country.length <= to) {
      found.push({ first: at, last: at + country.length, value: country.code })
      at += country.length
    } else {
      const unit = unitAt(line, at, context)
      if (unit) found.push({ first: at, last: unit.last, value: labelOf(unit.place), place: unit.place })
      at = unit?.last ?? at + 1
    }
  }
  return found
}

/** `the Can Tho Department of Finance`: a body, not the level of the place before it. */
function isDepartmentOf(line: Line, end: number): boolean {
  return line.words[end - 1] === 'department' && line.words[end] === 'of'
}

/** Words that lead from a title to its place. */
const IN_NAME = /^(tỉnh|thành|phố|tp|tp\.|huyện|quận|thị|xã|phường|đặc|khu|thủ|đô|tại|của|bang|nước)$/

/** The title without the places in it: `Chairman of the Phu My People’s Committee` → `Chairman of the People’s Committee`. */
function wordsWithout(line: Line, span: RoleSpan, places: readonly Named[]): string {
  const text: string[] = []
  const tokens = line.sentence.tokens
  for (let i = span.first; i < span.last; i += 1) {
    const token = tokens[i]
    if (!token || places.some((p) => i >= p.first && i < p.last)) continue
    const word = line.words[i] ?? ''
    const afterPlace = places.some((p) => p.last === i)
    if (afterPlace && word === '-' && places.some((p) => p.first === i + 1)) continue
    if (afterPlace && word === "'s" && text.at(-1) === ' of') text.push(' the')
    if (
      afterPlace &&
      (word === "'s" || /^(city|province|district|prefecture|town|county|region)$/.test(word))
    )
      continue
    const beforePlace = places.some((p) => p.first > i && p.first <= i + 2)
    if (beforePlace && IN_NAME.test(word)) {
      if (
        places.some(
          (p) =>
            tokens.slice(i, p.first).every((_, k) => IN_NAME.test(line.words[i + k] ?? '')) && p.first > i,
        )
      )
        continue
    }
    const glued = i > span.first && tokens[i - 1]?.end === token.start
    text.push(glued ? token.text : ` ${token.text}`)
  }
  return text
    .join('')
    .replace(/ ?\( ?\)(['’]s)?/gu, '')
    .trim()
    .replace(
      /(\s+of the (?:\S+ ){0,2}(?:province|city|prefecture|region|district|town|metropolis) of)$/iu,
      '',
    )
    .replace(/(\s+(of|in|to|at|for|the|of the|,|'s|’s))+$/iu, '')
    .replace(/\bof (of|in|'s|’s)\b/giu, 'of')
    .replace(/\bof (?:our|their|his|her) /giu, 'of the ')
    .replace(/\s+/g, ' ')
}

function officeOf(line: Line, span: RoleSpan, context: PlaceContext): Office {
  const places = namesIn(line, span.titleEnd, span.last, context)
  const whole = spanOf(line, span.first, span.last)
  const title = line.sentence.tokens
    .slice(span.first, span.titleEnd)
    .map((t) => t.text)
    .join(' ')
    .normalize('NFC')
  const behind = wordsFrom(line, span.titleEnd, span.last)
  const diplomat = DIPLOMAT.test(title)
  const localities = places.filter((p) => p.value.includes('|'))
  const branch = localities.length === 0 && saysWithin(BRANCH, line, span.last - 1, span.last)
  const twin = firstOfTwins(line, localities)
  const chosen = diplomat
    ? line.words[span.titleEnd] === 'to' || line.words[span.titleEnd] === 'in'
      ? undefined
      : places.find((p) => !p.value.includes('|'))
    : (twin ?? localities.at(-1) ?? places.at(-1))
  const own =
    span.body &&
    !diplomat &&
    !MINISTER.test(title) &&
    !isDepartment(line, span, places) &&
    !saysIn(GOVERNMENT, line, behind) &&
    hasOwnBody(line, span, places)
  const told = own ? bodyText(line, span) : undefined
  const field =
    told !== undefined && isOnlyField(told) && (line.words[span.titleEnd] === 'of' || CHARGED.test(title))
  const house = field ? undefined : told
  const body =
    house && !isOfNoOne(house) && !/ (city|province|town|district|prefecture|county|state)$/i.test(house)
      ? house
      : undefined
  const kept = diplomat || own || branch ? [] : places
  const byVerb = VERB_TITLE.has(line.words[span.first] ?? '')
  const words = own && !field && !byVerb && !isOfNoOne(house ?? '') ? title : wordsWithout(line, span, kept)
  return {
    start: whole.start,
    end: whole.end,
    words: (byVerb ? named(words, body !== undefined) : oneTitle(words || title)).normalize('NFC'),
    ...(chosen && !own && !(branch && !diplomat)
      ? {
          of: {
            value: chosen.value,
            ...(chosen.placeId ? { placeId: chosen.placeId } : {}),
            ...spanOf(line, chosen.first, chosen.last),
          },
          ...(chosen.place ? { place: chosen.place } : {}),
        }
      : {}),
    ...(chosen && chosen === twin ? { behind: true as const } : {}),
    ...(body ? { body: body.normalize('NFC') } : {}),
    former: span.former,
  }
}

/** What one is who does it: `chairs the board` → `chair of the board`. */
const WHO_DOES: Readonly<Record<string, string>> = { chairs: 'chair', heads: 'head', leads: 'leader' }

function named(words: string, ofBody: boolean): string {
  const [verb = '', ...rest] = words.split(' ')
  const noun = WHO_DOES[verb.toLowerCase()]
  if (noun && ofBody) return noun
  return noun ? `${noun} of ${rest.join(' ')}` : words
}

/** `the Salem-Kawagoe Committee`: two towns in one name, of which it sits in the first. */
function firstOfTwins(line: Line, localities: readonly Named[]): Named | undefined {
  const [first, second] = localities
  return first && second && line.words[first.last] === '-' && second.first === first.last + 1
    ? first
    : undefined
}

/** The board of a body is no body of its own: `President of the Management Board`. */
const OWN_BOARD =
  /^(?:(?:management|executive|supervisory|governing|advisory|managing) )?board(?: of (?:directors|trustees|governors|management|commissioners|supervisors))?$/i

/** `Phó Chủ tịch Khu tự trị`: the unit told just before, and no body of that name. */
const BARE_UNIT =
  /^(?:(?:chính phủ|chính quyền|ủy ban)(?: nhân dân)? ?)?(?:khu tự trị|châu tự trị|đặc khu hành chính|đặc khu|hội đồng vùng)$/iu

function isOfNoOne(house: string): boolean {
  return OWN_BOARD.test(house) || BARE_UNIT.test(house)
}

/** Those who are given a field to see to: `Commissioner for Finance`. */
const CHARGED = /(?:commissioner|executive|councill?or|minister|secretary)$/i

/** `Commissioner for Finance`, `Director of Services`, `Chief of Staff`: what the office is for, and no body. */
function isOnlyField(house: string): boolean {
  return house
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => FIELDS.has(word) || /^(?:staff|and|&|)$/.test(word))
}

/** `Trưởng phòng Hợp tác quốc tế`: a department and no body beside it. */
function isDepartment(line: Line, span: RoleSpan, places: readonly Named[]): boolean {
  if (line.sentence.lang !== 'vi' || !opensDepartment(line, span.titleEnd)) return false
  return !hasOwnBody(line, { ...span, titleEnd: span.titleEnd + 2 }, places)
}

function hasOwnBody(line: Line, span: RoleSpan, places: readonly Named[]): boolean {
  for (let i = span.titleEnd; i < span.last; i += 1) {
    const token = line.sentence.tokens[i]
    if (token?.capital && !places.some((p) => i >= p.first && i < p.last)) {
      if (
        !/^(city|province|district|prefecture|county|town|region|tỉnh|thành|tp|tp\.|thủ|huyện|tại)$/.test(
          line.words[i] ?? '',
        )
      )
        return true
    }
  }
  return false
}

function bodyText(line: Line, span: RoleSpan): string {
  let from = span.titleEnd
  while (/^(of|the|for|at|của|in)$/.test(line.words[from] ?? '')) from += 1
  const { start, end } = spanOf(line, from, span.last)
  const tokens = line.sentence.tokens
  return tokens
    .filter((t) => t.start >= start && t.end <= end && t.start < end)
    .reduce((text, t, i, all) => text + (i > 0 && (all[i - 1]?.end ?? 0) < t.start ? ' ' : '') + t.text, '')
}

/** `Mayor of the Year` is won, not held. */
function isAward(line: Line, span: RoleSpan): boolean {
  return /^of the (?:year|month|century|decade)$/.test(wordsFrom(line, span.titleEnd, span.titleEnd + 3))
}

/** By whose order somebody else signs: `Thừa lệnh Chủ tịch, Chánh Văn phòng: …`, `TL. CHỦ TỊCH`. */
function isSignedFor(line: Line, span: RoleSpan): boolean {
  if (line.sentence.lang !== 'vi') return false
  const before = wordsFrom(line, Math.max(0, span.first - 3), span.first)
  return /(?:^| )(?:thừa lệnh|thừa (?:ủy|uỷ) quyền|ký thay|tl\.?|tuq\.?|kt\.?)$/.test(before)
}

/** Finds the office titles of a line. */
export function findRoles(line: Line, context: PlaceContext): void {
  for (let at = 0; at < line.words.length; at += 1) {
    const span = line.sentence.lang === 'vi' ? roleViAt(line, at, context) : roleEnAt(line, at, context)
    if (!span || isAward(line, span) || isSignedFor(line, span)) continue
    const rank = entityAt(line, at)
    if (rank) release(line, rank)
    const added = claim(line, {
      type: 'role',
      first: span.first,
      last: span.last,
      ...spanOf(line, span.first, span.last),
      office: officeOf(line, span, context),
    })
    if (added) at = span.last - 1
  }
}
