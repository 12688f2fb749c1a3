import type { PlaceMatch } from '#gazetteer/place.ts'
import { askOf } from '../asked.ts'
import { saysWithin } from '../says-within.ts'
import { STARTERS } from '../words/en/starters.ts'
import { wordSet } from '../words/word-set.ts'
import { countryAt } from './country-at.ts'
import type { OrganisationEntity, PlaceEntity } from './entity.ts'
import { claim, entityAt, isFree, type Line, spanOf, wordsFrom } from './line.ts'
import { isFamilyName } from './name-cues.ts'
import { type PlaceContext, placeAt } from './place-at.ts'
import { placeEntity } from './place-entity.ts'

const LEVEL_AFTER = wordSet(
  'city|province|prefecture|district|county|town|state|region|commune|municipality|island|district-level',
)
const LEVEL_BEFORE = wordSet(
  'tỉnh|phố|tp|tp.|huyện|quận|xã|đô|bang|city|province|district|prefecture|trấn|châu|phường|festival',
)

function foldedName(line: Line, first: number, last: number): string {
  return last - first === 1 ? (line.folded[first] ?? '') : line.folded.slice(first, last).join(' ')
}

/** A name told before as a place, in the midst of a sentence: `the Tokoname Pottery Festival`, where Tokoname was told of. */
function isTold(line: Line, at: number, match: PlaceMatch, context: PlaceContext): boolean {
  return at > 0 && context.told?.has(foldedName(line, at, at + match.length)) === true
}

/** `Date: 3 May`: the head of a field, not the town in Japan. */
function headsField(line: Line, at: number): boolean {
  return line.words[at] === 'date' && line.words[at + 1] === ':'
}

/** A single word that may be a name or not counts as a place where something beside it says so, or where it opens a dateline. */
function isDoubtful(line: Line, at: number, match: PlaceMatch, context: PlaceContext): boolean {
  if (headsField(line, at)) return true
  if (match.length > 1 && !match.weak) return false
  if (at === 0 && line.kind === 'dateline') return false
  const token = line.sentence.tokens[at]
  if (!token) return true
  if (STARTERS.has(token.folded)) return true
  const next = line.sentence.tokens[at + 1]
  const before = line.sentence.tokens[at - 1]
  const inRun =
    (next?.kind === 'word' &&
      next.capital &&
      next.start - token.end <= 1 &&
      isFree(line, at + 1) &&
      !countryAt(line, at + 1, context) &&
      !LEVEL_AFTER.has(next.folded) &&
      !(next.folded === 'sister' && /^cit/.test(line.words[at + 2] ?? ''))) ||
    (before?.kind === 'word' &&
      before.capital &&
      at > 1 &&
      token.start - before.end <= 1 &&
      isFree(line, at - 1) &&
      !isGoverned(line, at) &&
      !opensPiece(line, at - 1) &&
      !SIDE_BEFORE.has(line.words[at - 1] ?? '') &&
      !LEVEL_BEFORE.has(line.words[at - 1] ?? ''))
  if (match.weak && !cued(line, at, at + match.length) && !isTold(line, at, match, context)) return true
  if (inRun && isTold(line, at, match, context)) return false
  return inRun && (match.places[0]?.population ?? 0) < 300_000
}

/** `Nội dung: Phía Graz đề nghị …`: the word for a side takes its capital from where it stands. */
const SIDE_BEFORE = wordSet('phía|bên')

/** `CHENNAI: The Gujarat government …`, `“The Osaka side …`: an article has its capital from what it opens. */
function opensPiece(line: Line, at: number): boolean {
  return /^(?:the|an?|our|its)$/.test(line.words[at] ?? '') && line.sentence.tokens[at - 1]?.kind === 'punct'
}

const GOVERNS = wordSet(
  'council|city|town|county|borough|municipality|government|mayor|governor|chamber|port|university',
)

/** `TOWN COUNCIL OF LINDENHURST`, as a headline prints it: what is governed is a place. */
function isGoverned(line: Line, at: number): boolean {
  return line.words[at - 1] === 'of' && GOVERNS.has(line.words[at - 2] ?? '')
}

/** `Eugene has four sister cities`, `Ikeda has been Hull’s twin town`: what has sisters or is one is a place. */
const HAS_SISTERS = askOf(
  /^(currently |now |also )?(?:(has|counts|boasts) (\S+ ){0,2}(sister|twin|partner) (cities|towns)\b|(?:is|was|has been|became|remains) (?:\S+ ){0,4}(?:sister|twin|partner|friendship) (?:city|town)\b)/,
)

/** `the Phoenix Mayor`: an office of it stands right behind. */
function heldIn(line: Line, last: number): boolean {
  const next = entityAt(line, last)
  return next?.type === 'role' && next.first === last && (line.sentence.tokens[last - 1]?.capital ?? false)
}

/** A preposition, a bracket, a level word (`TP Nice`) or a neighbour in a list: a weak name counts as a place beside one of these. */
function cued(line: Line, first: number, last: number): boolean {
  const before = line.words[first - 1] ?? ''
  const after = line.words[last] ?? ''
  return (
    /^(in|at|to|from|of|near|with|between|visit|visits|visited|visiting|toured|touring|reached|representing|via|tại|ở|tới|từ|với|and|và|,|including|as|\(|phố|tp\.?)$/.test(
      before,
    ) ||
    /^(\(|city|province|'s|and|,)$/.test(after) ||
    heldIn(line, last) ||
    saysWithin(HAS_SISTERS, line, last, last + 9)
  )
}

/** A country named beside a place: `Sakai (Japan)`, `Japan’s Sakai`, `Sakai in Japan`, `Sakai of Japan`. */
function countryBeside(line: Line, first: number, last: number, context: PlaceContext): string | undefined {
  for (let at = last; at < Math.min(last + 7, line.words.length); at += 1) {
    const country = countryAt(line, at, context)
    if (country) {
      const between = wordsFrom(line, last, at)
      return /^(city |province |district |prefecture |town |county |region )?(\(|,|in|of|, in|- an?|của|ở|thuộc)( the| nước| tỉnh \S+( \S+)? ,)?$/.test(
        between,
      )
        ? country.code
        : undefined
    }
    if (line.words[at] === '.' || line.words[at] === ';') break
  }
  for (let at = Math.max(0, first - 5); at < first; at += 1) {
    const country = countryAt(line, at, context)
    if (!country || at + country.length > first) continue
    const between = wordsFrom(line, at + country.length, first)
    if (
      /^('s|'|\S+ (city|town|province|state|region|port|prefecture) of|'s \S+( \S+)? (city|town|province|region|prefecture|county) of|'s (city|town|province) of|city of|town of|)$/.test(
        between,
      )
    )
      return country.code
  }
  return undefined
}

/** Does a place of the name lie in the land told beside it? `Bekaa Valley, Lebanon` speaks of no Valley in another. */
function liesIn({ places }: PlaceMatch, country: string | undefined): boolean {
  return country !== undefined && places.some((place) => place.country === country)
}

/** `Busan City Council Chairman`: the level word opens the office, so the name before it is the place. */
function withoutOffice(line: Line, at: number, match: PlaceMatch | undefined): PlaceMatch | undefined {
  if (!match || match.length < 2 || !LEVEL_AFTER.has(line.words[at + match.length - 1] ?? '')) return match
  const office = entityAt(line, at + match.length - 1)
  return office?.type === 'role' && office.first === at + match.length - 1
    ? { ...match, length: match.length - 1 }
    : match
}

/** Finds the places and countries of a line in what people, offices and bodies left free. */
export function findPlaces(line: Line, context: PlaceContext): void {
  for (let at = 0; at < line.words.length; at += 1) {
    if (!isFree(line, at)) continue
    const country = countryAt(line, at, context)
    const place = placeAt(line, at, context)
    if (!country && !place) continue
    const match = isFamilyName(line, at) ? undefined : withoutOffice(line, at, place)
    const free = match && match.length > (country?.length ?? 0) ? match : undefined
    const beside = free && countryBeside(line, at, at + free.length, context)
    if (free && !(isDoubtful(line, at, free, context) && !liesIn(free, beside))) {
      const entity = placeEntity(line, at, free, context, beside)
      const added =
        entity?.place.level === 'zone'
          ? claim(line, zoneBody(line, entity))
          : entity
            ? claim(line, entity)
            : false
      if (entity && added) {
        if (entity.place.level !== 'zone') context.told?.add(foldedName(line, at, entity.last))
        at = entity.last - 1
        continue
      }
    }
    if (country) {
      const last = at + country.length
      claim(line, {
        type: 'country',
        code: country.code,
        adjective: country.nationality || isOfItsKind(line, at),
        first: at,
        last,
        ...spanOf(line, at, last),
      })
      at = last - 1
    }
  }
}

/** A zone or park signs for itself: it is a body, not a locality. */
function zoneBody(line: Line, entity: PlaceEntity): OrganisationEntity {
  const name = line.sentence.tokens
    .slice(entity.first, entity.last)
    .reduce((text, t, i, all) => text + (i > 0 && (all[i - 1]?.end ?? 0) < t.start ? ' ' : '') + t.text, '')
  return {
    type: 'organisation',
    name,
    first: entity.first,
    last: entity.last,
    start: entity.start,
    end: entity.end,
  }
}

/** `làng Pháp`, `chợ Nga`, `món Hàn`: behind a thing the name of a land says of what kind it is, not where it lies. */
function isOfItsKind(line: Line, at: number): boolean {
  if (line.sentence.lang !== 'vi') return false
  const before = line.words[at - 1] ?? ''
  return OF_A_KIND.has(before) && !(before === 'phố' && line.words[at - 2] === 'thành')
}

const OF_A_KIND = wordSet('làng|chợ|phố|xóm|quán|món|bánh|rượu|phim|tiếng|nhạc|thờ|thực')
