import { askOf, saysIn } from '../../asked.ts'
import type { OrganisationEntity, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { holdsName } from './named-by-publisher.ts'

/** How much words around a place make it the teller’s own, or a guest’s; in mentions. */
export function ownWeight(line: Line, entity: PlaceEntity, publisher: string): number {
  const behind = wordsFrom(line, entity.last, entity.last + 6)
  const sisters = behind.startsWith('sister cities') && line.sentence.tokens[entity.last]?.capital === true
  const before = wordsFrom(line, Math.max(0, entity.first - 5), entity.first)
  const own =
    sisters || (line.index < 3 && saysIn(TIES_OF, line, before))
      ? 3
      : saysIn(OWN_BEHIND, line, behind)
        ? 0.5
        : saysIn(HAS_SISTER, line, behind)
          ? 1.5
          : 0
  const guest =
    line.index < 4 &&
    line.sentence.lang === 'en' &&
    !saysIn(HAS_SISTER, line, behind) &&
    saysWithin(GUESTS_FROM, line, 0, entity.first)
      ? -1.5
      : 0
  const isHead = (line.headline && line.index < 3) || (line.index === 0 && HEAD_OF_SHEET.test(before))
  const header = isHead && /(^| )(city|town|municipality|borough|county|council) of$/.test(before) ? 3 : 0
  const topic = opensHeadline(line, entity) ? 3 : 0
  const here =
    saysIn(HERE_IN, line, before) ||
    (line.index < 2 && entity.first < 2 && saysIn(COUNCIL_BEHIND, line, behind))
      ? 3
      : 0
  const theirs = saysIn(OUR_OTHER, line, before) || saysIn(OUR_OTHER_BEHIND, line, behind) ? -3 : 0
  return own + guest + header + topic + here + theirs + (holdsName(publisher, entity.place) ? 1.5 : 0)
}

/** `our friends from Rinteln`, `our sister city Ube`: whom the teller is tied to is not the teller. */
const OUR_OTHER = askOf(
  /\bour (?:\S+ )?(?:friends|guests|visitors|twins?|(?:sister|twin|partner|friendship) (?:city|town|province))(?: ,| of| in| from)?$/,
)
const OUR_OTHER_BEHIND = askOf(
  /^(?:(?:in \S+ )?, (?:\S+ , )?our (?:\S+ )?(?:sister|twin|partner|friendship) (?:city|town)\b|(?:is|was|became|has been|have been) (?:one of )?our (?:\S+ )?(?:sisters?|twins?|(?:sister|twin|partner|friendship) (?:city|cities|town|towns))\b)/,
)

/** `Leeds City Council will host`: the council of a town opens the text, so that it is told from there. */
export function isActing(line: Line, body: OrganisationEntity): boolean {
  return line.index < 4 && body.first < 2 && OWN_COUNCIL.test(body.name)
}

const OWN_COUNCIL = /\b(?:city|town|county|shire|borough|district|municipal|regional) council$/i

/** `ABERDEEN: what the twins are for`, `MEMBER NEWS: NELSON`: whom the sheet is about. */
function opensHeadline(line: Line, { first, last }: PlaceEntity): boolean {
  if (!line.headline || line.index > 1) return false
  const { words } = line
  return (first === 0 && words[last] === ':') || (words[first - 1] === ':' && last === words.length)
}

/** `City of Ballarat – Summary of Council Meeting, 24 August 2022`: a sheet that opens with whose it is. */
const HEAD_OF_SHEET = /^(?:the )?(?:city|town|municipality|borough|county|council) of$/

/** `here in Halifax`: where the teller is at home. */
const HERE_IN = askOf(/(?:^| )here in(?: the city of| the town of)?$/)

/** `Wagga Wagga City Council – Community News`: whose sheet it is. */
const COUNCIL_BEHIND = askOf(/^(?:city|town|county|shire|borough|district|municipal|regional) council\b/)

/** Those who were welcomed came from elsewhere. */
const GUESTS_FROM = askOf(
  /\b(welcomed|received|hosted|greeted) (\S+ ){0,20}?(delegation|delegates|guests?|visitors?|mission|group|officials|team|residents|students) (\S+ ){0,14}?(from|of|representing)( the( city of)?)?( \S+ ,)?$/,
)

/** Words behind a place that make it the teller’s own: its town hall, its sister-city committee. */
const OWN_BEHIND = askOf(/^(city hall|city council|town hall|people 's committee)/)

/** `Eugene’s sister city`: whose the tie is, not a guest’s. */
const HAS_SISTER = askOf(
  /^'s (\S+ ){0,2}(?:(sister|twin|partner|friendship)( -)? (city|cities|town|towns|program)|(?:(?:oldest|newest|latest|youngest|first|second|third|other|only|longest|senior|\p{L}{3,}(?:ese|ish|ian|an|ch)) )(?:sisters?|twins?)\b)/u,
)

/** Words before a place whose ties a text tells of: `Sister Cities of Tulsa`. */
const TIES_OF = askOf(
  /(sister cities|twin towns|twin cities|partner cities|twinnings|kết nghĩa|đối tác) (of|của)( the city of| thành phố| tỉnh| tp\.?)?$/,
)
