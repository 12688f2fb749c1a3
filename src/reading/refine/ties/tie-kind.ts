import type { Filled, Finding } from '../../engine-finding.ts'
import type { DateEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'

const SISTER =
  /\b(sister|sisters|twin|twins|twinned|twinning|twinnings|sibling|sisterhood)\b|kết nghĩa|anh em|chị em/
const FRIEND =
  /\b(friendship|friendly|friends|friend)\b|hữu nghị|kết bạn|tình bạn|là (?:\S+ ){0,3}?bạn(?: bè)? (?:của|với)|bạn bè của/

/** Words of a tie that name cooperation, whatever other ties the sentence tells. */
export const OF_COOPERATION =
  /\b(cooperat|work(ed|ing) with|(strategic|economic) partnership|partnership (agreement|pact|accord|deal|arrangement)|memorand(um|a)|mous?\b|(has|have|keeps?|maintains?|runs?) (\S+ )?partnerships with)|hợp tác|ghi nhớ/

/** The sort of tie its words name. Friendship and cooperation together is friendship. */
export function tieKind(words: string): 'sister-city' | 'friendship' | 'cooperation' {
  return SISTER.test(words) ? 'sister-city' : FRIEND.test(words) ? 'friendship' : 'cooperation'
}

/** A stretch of tokens, `last` behind its end. */
type Stretch = { readonly first: number; readonly last: number }

/** What stands in brackets right behind a name: said of it alone. */
function bracketBehind(line: Line, at: number): Stretch | undefined {
  if (line.words[at] !== '(') return undefined
  const close = line.words.indexOf(')', at)
  return close < 0 ? undefined : { first: at, last: close + 1 }
}

/** The words of a stretch without what stands in brackets behind a place: that is said of this place alone. */
function wordsOfAll(line: Line, first: number, last: number): string {
  const brackets = line.entities.flatMap((e) =>
    e.type === 'place' && e.first >= first && e.last < last ? (bracketBehind(line, e.last) ?? []) : [],
  )
  if (brackets.length === 0) return wordsFrom(line, first, last)
  const isOfOne = (at: number) => brackets.some((one) => one.first <= at && at < one.last)
  return line.words.filter((_, at) => at >= first && at < last && !isOfOne(at)).join(' ')
}

/** What may stand between two partners of one list. */
const BETWEEN = /^(?:,|and|&|và|;)$/

/** Where the list begins that a partner stands in: the first of those that only commas part. */
function listStart(line: Line, at: number): number {
  const before = line.entities.findLast((e) => e.type === 'place' && e.end <= at && !e.stands)
  const own = line.entities.find((e) => e.type === 'place' && e.start === at)
  if (!before || !own) return at
  const from = bracketBehind(line, before.last)?.last ?? before.last
  const parts = line.words.slice(from, own.first)
  return parts.length > 0 && parts.every((word) => BETWEEN.test(word)) ? listStart(line, before.start) : at
}

/** Behind another partner, a tie told for itself by a noun that says nothing of its sort: `…, and also has ties with Osaka`. */
export function isTieApart(line: Line, b: Filled): boolean {
  const start = listStart(line, b.spans[0]?.start ?? 0)
  const list = line.entities.find((e) => e.type === 'place' && e.start === start)
  const before = line.entities.findLast((e) => e.type === 'place' && e.end <= start && !e.stands)
  return !!list && !!before && TIE_APART.test(wordsFrom(line, before.last, list.first))
}

const TIE_APART =
  /^(?:(?:in|of) \S+ )?,? ?(?:and|,) (?:also |it also |it )?(?:has|have|keeps?|maintains?|enjoys?|runs?) (?:(?!,)\S+ ){0,3}?(?:ties|links|relations|partnerships?|contacts|arrangements?) with$/

/** The words that tell of a tie: behind the partner told before its list, where they name one of their own. */
export function tieWords({ line, first, last }: Finding, b: Filled): string {
  const at = listStart(line, b.spans[0]?.start ?? 0)
  const before = line.entities.findLast(
    (e) => e.type === 'place' && e.first >= first && e.end <= at && !e.stands,
  )
  const behind = before && (bracketBehind(line, before.last)?.last ?? before.last)
  const own = behind ? wordsOfAll(line, behind, last) : ''
  if (SISTER.test(own) || FRIEND.test(own) || OF_COOPERATION.test(own) || isTieApart(line, b)) return own
  return wordsOfAll(line, first, endOfOwn(line, b, first, last))
}

/** Words of a tie that are told of further partners: `links with Brno and Lille, and a friendship agreement with Colombo`. */
const FURTHER_TIE =
  /^,? ?(?:and|plus|as well as|along with|và) (?:(?:also )?(?:has|have) )?(?:an? |its |their |one )(?:\S+ ){0,4}?(?:with|to)$/
const TIE =
  /\b(?:sister|twin|twinned|twinning|friendship|partner|partners|partnerships?|links?|ties|relations|agreements?|mous?)\b/

/** Where, up to `last`, the words that tell of a partner end: before those of a tie of another sort with others. */
export function endOfOwn(line: Line, b: Filled, first: number, last: number): number {
  const own = line.entities.find((e) => e.type === 'place' && e.start === b.spans[0]?.start)
  if (!own || !TIE.test(wordsFrom(line, first, own.first))) return last
  const places = line.entities.filter((e) => e.type === 'place' && e.first >= own.first)
  const at = places.findIndex((e, i) => {
    const next = places[i + 1]
    return next && FURTHER_TIE.test(wordsFrom(line, e.last, next.first))
  })
  return Math.min(places[at]?.last ?? last, last)
}

/** A closer tie told in brackets behind its partner, with its own year: `Kitakyushu (since 2009, sister city since 2014)`. */
export function tieInBrackets(
  line: Line,
  b: Filled,
): { readonly kind: Filled; readonly since?: Filled } | undefined {
  const at = b.spans[0]?.start
  const partner = line.entities.find((e) => e.type === 'place' && e.start === at)
  const bracket = partner && bracketBehind(line, partner.last)
  if (!bracket) return undefined
  const kind = tieKind(wordsFrom(line, bracket.first, bracket.last))
  if (kind === 'cooperation') return undefined
  const named = kind === 'sister-city' ? SISTER : FRIEND
  const word = line.words.findIndex(
    (_, i) => i >= bracket.first && i < bracket.last && named.test(wordsFrom(line, i, i + 2)),
  )
  const year = line.entities.find(
    (e): e is DateEntity => e.type === 'date' && e.first > word && e.last < bracket.last,
  )
  const since = year && { value: year.mention.iso, spans: [{ start: year.start, end: year.end }] }
  return { kind: { value: kind, spans: [] }, ...(since ? { since } : {}) }
}
