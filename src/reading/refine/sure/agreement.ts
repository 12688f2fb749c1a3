import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { NOT_HEDGED } from './hedge.ts'
import { isOnlyTownOfBody, namesABody } from './own-side.ts'
import { areTheTwo, isReadHere, placesOf } from './told-here.ts'

/** Patterns that read a signing where it is told, not gathered from later sentences. */
const OF_PAPERS = /\/(signs-agreement|ky-van-ban)$/

/** Localities sign with localities, bodies with bodies: of a body and a place one was most likely read short. */
function areOfOneSort({ slots }: Finding): boolean {
  const names = (slots.parties?.value ?? []) as readonly string[]
  if (names.some((name) => OURS.test(name))) return false
  return names.length > 1 && new Set(names.map((name) => name.includes('|'))).size === 1
}

/** `Hiệp hội ta`, `our association`: which one it is has to be told. */
const OURS = /^our |(?<!\p{L})(ta|mình)$/iu

/** A place that goes on in capitals is a part of a body’s name: `the Shanghai Municipal Transport Commission`. */
function goesOn({ line }: Finding, span: { readonly end: number }): boolean {
  const { tokens, lang } = line.sentence
  const at = tokens.findIndex((token) => token.start >= span.end)
  const next = tokens[at]
  if (next && next.start === span.end && /^[-–]$/.test(next.text)) return true
  if (lang !== 'en' || next?.kind !== 'word' || !next.capital) return false
  const over = line.taken[at]
  return !over || over.type === 'organisation' || (over.type === 'role' && over.first < at)
}

const PAPER =
  /^(memorandum|memoranda|mou|mous|agreement|agreements|pact|pacts|accord|accords|letter|letters|deal|deals|treaty|protocol|minutes|statement|declaration)$/

/** `the document`: told of before, by somebody else perhaps; `các Sở`: several, of whom one was read. */
const TOLD_BEFORE = askOf(/\b(the|this|that) (document|paper|text)s?\b|(?<!\p{L})(với|giữa|và) các(?!\p{L})/u)

/** More papers than one in a sentence: whose fields and day are whose has to be looked at. */
function tellsOfOnePaper({ line }: Finding): boolean {
  if (says(TOLD_BEFORE, line)) return false
  if (line.sentence.lang === 'vi')
    return (
      (line.plain.match(/bản ghi nhớ|thỏa thuận|biên bản|ý định thư|hiệp định|kế hoạch/g) ?? []).length <= 1
    )
  return line.words.filter((word) => PAPER.test(word)).length <= 1 && !line.words.includes(';')
}

/** One paper of several in the days of a visit: it may have a day of its own. */
const IN_THE_COURSE = askOf(
  /\b(in the course|same (week|month)|during|of those days|(next|following|last|second|third) day|day (after|before)|same day|returned|back (?:home|in|from)|earlier|later|since then)\b|khuôn khổ|trong chuyến|trong thời gian|hôm sau|về nước|hôm trước|cùng ngày|(biên bản|kế hoạch|chương trình)( hợp tác)? năm/u,
)

/** `2025-06`: a year alone is seldom that of the signing, and may have a day in the next sentence. */
const A_MONTH = 7

/** `ký năm 2013`, `signed in 2018`: a year behind the verb itself is that of the signing. */
const SIGNED_IN = askOf(
  /(?:(?<!\p{L})(?:ký|ký kết)(?: (?:vào|từ|hồi))?(?: năm)?|\b(?:signed|renewed|concluded|sealed|inked) in)$/u,
)

/** Is the year of a signing told by its verb? */
function isYearOfVerb({ line, slots }: Finding): boolean {
  const at = slots.date?.spans[0]
  const year = line.entities.find((e) => at && e.start <= at.start && at.start < e.end)
  return year !== undefined && saysWithin(SIGNED_IN, line, Math.max(0, year.first - 4), year.first)
}

/**
 * The day of a signing: printed in the sentence that tells of it, or its year behind the verb; or none is told at all. Fields
 * beside a paper of years ago may be those of what came of it.
 */
function hasOwnDay(finding: Finding, { published }: Scene): boolean {
  const { date, sectors } = finding.slots
  if (says(IN_THE_COURSE, finding.line)) return false
  if (!date) return true
  const day = String(date.value)
  if (published && sectors && Number(day.slice(0, 4)) < Number(published.slice(0, 4)) - 1) return false
  return isYearOfVerb(finding) || (day.length >= A_MONTH && isReadHere(date, finding))
}

/** Of three places in a sentence two were taken for those who sign. */
const MOST_PLACES = 2

/** Who signs: named in the sentence, or told before where the sentence gives the fields of the paper. */
function hasSides(finding: Finding, scene: Scene): boolean {
  const { parties, sectors } = finding.slots
  const names = (parties?.value ?? []) as readonly string[]
  if (!areOfOneSort(finding) || isOnlyTownOfBody(finding, parties)) return false
  if (new Set(placesOf(finding).map((place) => place.value)).size > MOST_PLACES) return false
  if (!isReadHere(parties, finding)) {
    if (names.some((name) => name.includes('|')) && !areTheTwo(names, finding, scene)) return false
    return sectors !== undefined && finding.line.entities.some((e) => e.type === 'pair')
  }
  return !(parties?.spans ?? []).some((span) => goesOn(finding, span))
}

/** Who signs with whom in one land alone, in a text that speaks of another: one of the two may bear a name of ours. */
function areAtHomeOnly({ slots }: Finding, { locals }: Scene): boolean {
  const names = (slots.parties?.value ?? []) as readonly string[]
  const lands = new Set(names.map((name) => name.split('|')[1]))
  const [land] = lands
  return lands.size === 1 && land !== undefined && locals.some((local) => local.place.country !== land)
}

/** Places that sign in a sentence with a body may only tell where the body is. */
function mayBeOfBodies({ slots, line }: Finding): boolean {
  const names = (slots.parties?.value ?? []) as readonly string[]
  if (!names.every((name) => name.includes('|'))) return false
  return namesABody(line)
}

/** `put off signing`, `bàn việc ký`: the signing is what another verb is about. */
const SIGNING_SPOKEN_OF = askOf(
  /(?<!\b(?:finished|completed|ended with|marked by|after|by|before|and|,|attended|witnessed|saw|hosted|for|of|on|the|at|following|with)) signing\b|(?<!\p{L})(?:bàn|nói|trao đổi|về|tính|chờ|muốn|xin|hẹn|lỡ|hoãn|lùi|thúc)(?: đến| tới| về)?(?: (?:việc|chuyện|khả năng|kế hoạch|dịp|ngày|lễ))? ký(?!\p{L})/u,
)

/** When a paper is read surely. */
export const AGREEMENT: readonly SureCondition[] = [
  {
    asks: { en: 'the sentence tells of a signing that took place', vi: 'câu kể việc ký đã diễn ra' },
    holds: (f) =>
      OF_PAPERS.test(f.readBy) && f.slots.status?.value === 'signed' && !says(SIGNING_SPOKEN_OF, f.line),
  },
  {
    asks: {
      en: 'those who sign are named in it, or are “the two” whose fields it tells; places sign with places, bodies with bodies',
      vi: 'các bên ký có tên trong câu, hoặc là “hai bên” mà câu nêu lĩnh vực; địa phương ký với địa phương, cơ quan với cơ quan',
    },
    holds: (f, scene) => hasSides(f, scene) && !areAtHomeOnly(f, scene) && !mayBeOfBodies(f),
  },
  {
    asks: { en: 'it tells of one paper only', vi: 'câu chỉ nói về một văn bản' },
    holds: tellsOfOnePaper,
  },
  {
    asks: {
      en: 'the day or month of this signing stands in the sentence, or its year behind the verb; or none is told',
      vi: 'ngày, tháng hoặc năm ký văn bản này ghi trong câu, hoặc không ghi thời gian nào',
    },
    holds: hasOwnDay,
  },
  NOT_HEDGED,
]
