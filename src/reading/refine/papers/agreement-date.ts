import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { DateEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { findWithin, saysWithin } from '../../says-within.ts'
import { dateNear, dayOf, headingDay, NOT_ITS_OWN } from '../main-day.ts'
import type { Scene } from '../scene.ts'
import { dayOfThatVisit } from './day-of-visit.ts'
import { isOver } from './paper-over.ts'
import { signingToldBehind } from './signing-told.ts'

/** Words before a date on which a paper ends, or on which something else ended. */
const ENDS =
  /\b(expired|expires|expire|ran out|run out|runs out|lapsed|lapses|valid|until|till|through|up|ended|ends|effect|force)( again)?( in| on| by| from| of)?( the end of)?$|(hết hạn|hết hiệu lực|hiệu lực|chấm dứt|đến|đến hết|đến năm)$/

/** `as did Móng Cái and Dongxing six years ago`: the day of what others did. */
const OF_OTHERS = askOf(/\b(as|like) (did|had|have|has)\b/)

/** Words before the date a paper bears. */
const BEARS = /\b(dates|dating|dated|made|signed|concluded)( back)?( from| to| since| in)?( the)?$/

/** `được hai bên ký từ năm 2006`: signed then, whatever has lasted since. */
const SIGNED_SINCE = /(^| )(ký|ký kết|lập) từ$/

/** `has had an agreement with Ulyanovsk since 2012`: a paper is held from the day it was made. */
const HELD_SINCE = askOf(
  /\b(?:memorandum(?: of \S+)?|mou|agreement|pact|accord|treaty|protocol|charter)(?: (?:with|on|in|between|for)(?: (?!,|;)\S+){1,6}?)?(?: in (?:place|force))? since$/,
)

/** A paper made to last longer, or put in the place of another. */
const RENEWS = askOf(
  /\b(renew\w*|extend\w*|extension|prolong\w*|re - sign\w*|updat\w+|replac\w+|supersed\w+|refresh\w*|rolled over)\b|(^| )(gia hạn|ký lại|thay thế|thay cho|nối lại)( |$)/,
)

/** Words before the day of the older paper that is renewed: `their pact of 2013`, `first made in 2010`, `ký lần đầu năm 2018`. */
const OLDER =
  /\b(?:first|originally|initially|earlier|dating|dated|dates)( \S+){0,3}$|\b(?:memorandum|mou|understanding|agreement|pact|accord|treaty|protocol|charter|letter|intent|one|paper|document|text)(?: first| originally| back)?(?: signed| made| concluded| reached)?( of| from| in)$|(^| )(?:lần đầu|có từ|(?:ký|lập)(?: từ| hồi| vào)?|từ|của)( ngày| tháng| năm)?$/

/** The same with the partner between: `renewed its agreement with Changwon of 2013`. */
const OLDER_WITH =
  /\b(?:memorandum|mou|agreement|pact|accord|treaty|protocol|charter|letter|paper|document) with(?: \S+){1,3} (?:of|from|dating from|dated)$/

/** A year that belongs to the name of the paper: `Plan for 2025`, `Kế hoạch hợp tác năm 2025`. */
const NAMES =
  /(plan|programme|program|agreement|cooperation|for|kế hoạch|chương trình|thỏa thuận|hợp tác|giai đoạn|năm)$/

function wordsBefore(line: Line, at: number): string {
  return wordsFrom(line, Math.max(0, at - 4), at)
}

function serves(entity: DateEntity, finding: Finding, planned: boolean, scene: Scene): boolean {
  const { line } = finding
  const { iso, relation } = entity.mention
  const before = wordsBefore(line, entity.first)
  if (isOfOlder(entity, finding, before)) return false
  if (ENDS.test(before) || saysWithin(OF_OTHERS, line, Math.max(0, entity.first - 8), entity.first))
    return false
  if (BEARS.test(before)) return true
  if (relation === 'until') return false
  if (relation === 'since' && iso.length < 10)
    return (
      SIGNED_SINCE.test(before) || saysWithin(HELD_SINCE, line, Math.max(0, entity.first - 12), entity.first)
    )
  const { published } = scene
  if (!published) return true
  const later = iso.slice(0, published.length) > published.slice(0, iso.length)
  if (planned)
    return (
      !(iso.length === 10 && iso < published) &&
      iso.slice(0, 7) >= published.slice(0, Math.min(7, iso.length)) &&
      (later || !tellsLater(line, published))
    )
  return !later && !(iso === published.slice(0, 4) && NAMES.test(before))
}

/** Does a line tell a day still to come? */
function tellsLater(line: Line, published: string): boolean {
  return line.entities.some(
    (e) =>
      e.type === 'date' &&
      !TERM.test(e.mention.iso) &&
      e.mention.iso.slice(0, published.length) > published.slice(0, e.mention.iso.length),
  )
}

/** `renewed the agreement they first entered into in 2007`: behind the renewal stands the day of what is renewed. */
function isOfOlder(entity: DateEntity, { line, first, last }: Finding, before: string): boolean {
  if (entity.mention.iso.length > 7) return false
  const withPartner = wordsFrom(line, Math.max(0, entity.first - 7), entity.first)
  if (!OLDER.test(before) && !OLDER_WITH.test(withPartner)) return false
  const renews = findWithin(RENEWS, line, Math.max(0, first - 2), Math.min(last + 2, entity.first))
  return renews !== null
}

/** The day the paper was first made that is renewed now, where its sentence tells it. */
export function dayOfOlder(finding: Finding): DateEntity | undefined {
  const { line } = finding
  return line.entities.find(
    (e): e is DateEntity => e.type === 'date' && isOfOlder(e, finding, wordsBefore(line, e.first)),
  )
}

/** A coming day told just before, where a signing is only planned: `In April the relationship moves up. … are due to sign`. */
function comingDay(line: Line, scene: Scene): DateEntity | undefined {
  const { published } = scene
  if (!published || (line.kind === 'list' && line.lookups.section)) return undefined
  for (const step of [1, 2]) {
    const before = scene.lines[line.index - step]
    const day = before?.entities.find(
      (e): e is DateEntity =>
        e.type === 'date' && e.mention.iso.length >= 7 && e.mention.iso.slice(0, 7) > published.slice(0, 7),
    )
    if (day) return day
  }
  return undefined
}

/** Words before a day still to come on which a paper begins to hold or something else takes place. */
const NOT_SIGNING = /hiệu lực|từ|đến|giai đoạn|trước|bắt đầu|khai mạc|tổ chức/

/** `giai đoạn 2022 - 2026`: how long a paper is to hold. */
const TERM = /^\d{4}\/\d{4}$/

/** `29 December: signing of a memorandum with Graz`: a point of a programme, under a day to come. */
function isPoint({ line, first, last }: Finding, day: DateEntity, published: string): boolean {
  const iso = day.mention.iso.split('/')[0] ?? ''
  const isToCome = iso.slice(0, published.length) > published.slice(0, iso.length)
  return isToCome && day.first < 3 && saysWithin(SIGNING_OF, line, day.last, Math.max(first + 2, last))
}

/** Words before the day a sentence opens with, as the number of a point: `1. Ngày 14/5: Ký Bản ghi nhớ giữa …`. */
const OPENS = 2

const SIGNING_OF = askOf(/^[:,–-] (?:\S+ ){0,3}?signing (?:of|ceremony)\b/)

/** A day still to come right behind a Vietnamese verb, which has no tense, in a sentence that tells no other: it is to be signed. */
export function dayToCome(finding: Finding, scene: Scene): DateEntity | undefined {
  const { published } = scene
  const dates = finding.line.entities.filter(
    (e): e is DateEntity => e.type === 'date' && !TERM.test(e.mention.iso),
  )
  const [day] = dates
  if (!published || dates.length !== 1 || !day || day.mention.iso.length < 7) return undefined
  if (finding.line.sentence.lang !== 'vi') return isPoint(finding, day, published) ? day : undefined
  if (/(^| )(đã|vừa|mới) /.test(finding.line.plain)) return undefined
  if (day.first < finding.first ? day.first > OPENS : day.first - finding.last > 8) return undefined
  if (NOT_SIGNING.test(wordsBefore(finding.line, day.first))) return undefined
  const iso = day.mention.iso.split('/')[0] ?? ''
  return iso.slice(0, published.length) > published.slice(0, iso.length) ? day : undefined
}

/** `friends since 2009, the year their agreement was signed`: the date whose signing it tells. */
function dayExplained({ line, first, last }: Finding): DateEntity | undefined {
  return line.entities.find(
    (e): e is DateEntity =>
      e.type === 'date' &&
      e.last < last &&
      first - e.last < 9 &&
      /^, (the (year|month|day)|when)$/.test(
        wordsFrom(line, e.last, e.last + (line.words[e.last + 1] === 'the' ? 3 : 2)),
      ),
  )
}

/** Papers told of as made before, on no day of this news: `have also signed agreements`, `since the charter was signed`. */
const RECALLED = askOf(
  /\b(have|has|had) (also|already|previously|earlier|so far|to date) (\S+ ){0,2}?(signed|concluded|inked|exchanged)\b|\bsince (the|their|its|our) (\S+ ){1,6}?(was|were) (\S+ )?(signed|concluded|inked)\b|\b(?:is|was) (?:also )?the (?:first|second|third|only|latest) (?:\S+ ){1,6}?to (?:have )?(?:sign|signed|conclude|enter)\b|(?<!\p{L})là (?:\S+ ){1,6}?(?:đầu tiên|duy nhất|thứ \S+) (?:\S+ ){0,4}?(?:ký|ký kết)(?!\p{L})/u,
)

/** `Leeds also has links with Brno and a friendship agreement with Colombo`: a paper that is there, made on no day of this news. */
const HELD = askOf(
  /\b(?:has|have|had|keeps?|maintains?|holds?)(?: (?:also|still|already))? (?:(?!signed|concluded|made|reached|been|agreed|inked|sealed|entered|to|now|just)\S+ ){0,24}?(?:memorandum(?: of understanding)?|mou|agreement|pact|accord|treaty|protocol|charter)$/,
)

/** The day of an agreement: the one its sentence ties to the signing, else the day the document tells of. */
export function agreementDay(finding: Finding, scene: Scene): DateEntity | undefined {
  const { line } = finding
  const planned = finding.slots.status?.value === 'planned'
  const told = planned ? undefined : dayExplained(finding)
  const own = told ?? dateNear(line, finding.last, (e) => serves(e, finding, planned, scene))
  if (own) return own
  if (!planned && isOver(finding)) return undefined
  if (!planned && saysWithin(RECALLED, line, Math.max(0, finding.first - 10), finding.last)) return undefined
  if (!planned && saysWithin(HELD, line, Math.max(0, finding.first - 28), finding.first + 1)) return undefined
  const visit = planned ? undefined : dayOfThatVisit(finding, scene)
  if (visit) return visit
  return planned
    ? (headingDay(scene, line) ?? signingToldBehind(finding, scene) ?? comingDay(line, scene))
    : dayOf(scene, line, finding.last, NOT_ITS_OWN)
}
