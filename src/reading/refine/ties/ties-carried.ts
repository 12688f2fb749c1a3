import { askOf, find, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { modalityOfFact } from '../../engine-untrue.ts'
import { grown } from '../../grown.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsBefore, wordsFrom } from '../../names/line.ts'
import { onlyLocates } from '../../names/located.ts'
import { NO_ENTRY, OVER } from '../../words/roll-words.ts'
import { refOf } from '../party-ref.ts'
import { rollYear } from '../rolls/roll-year.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from './complete-partnership.ts'
import { holdsAnother } from './spread-ties.ts'
import { tieKind } from './tie-kind.ts'
import type { ToldYear } from './told-year.ts'

/** What a tie is called where its other side was named just before. */
const CALLED = {
  en: askOf(
    /\b(?:sisters?|twins?|twinned|twinning|siblings?|sisterhood|friends?|friendship|partners?|partnership|tie|ties|link|links|pact|charter|accord|agreement|memorandum|cooperation|relationship|relations|bond)\b/,
  ),
  vi: askOf(/kết nghĩa|hữu nghị|kết bạn|đối tác|quan hệ|hợp tác|ghi nhớ|thỏa thuận|mối tình|chị em/),
} as const

/** Says of the one told before what it is: `It has been a sister city`, `Hai bên kết nghĩa`. */
const IS_ONE = {
  en: /^(?:and |but |so )?(?:it|this|that|she|they|the (?:city|town|province|two)|this (?:city|town|one)|that one|both|the (?:two )?(?:cities|towns)) (?:is|are|was|were|has|have|had|became|remains?)(?: (?:now|also|still|long|ever|only|just|already))* (?:been )?(?:(?:an?|our|its|the|their) )?(?:\S+ ){0,2}?(?:sisters?|twins?|twinned|siblings?|friends?|friendship|partners?)\b/,
  vi: /^(?:đây|đó|nơi (?:này|đây|ấy)|thành phố này|tỉnh này) (?:\S+ ){0,2}?là (?:\S+ ){0,4}?(?:kết nghĩa|hữu nghị|đối tác|anh em|chị em|bạn)/,
} as const

/** What stands before the year a tie began in: a word of beginning, or what the tie is called. */
const BEGAN =
  /(?:\b(?:since|from|as of|signed|joined|established|sealed|twinned|paired|linked|formali[sz]ed|concluded|made|set up|inked|began|begun|born|started|founded|dates?|dated|dating|goes|going|city|town|twins?|sisters?|friends|partners?|tie|link|pact|charter|accord|agreement|memorandum|friendship|twinning|partnership|relationship)|từ|hồi|ký|lập|nghĩa|bạn|hữu nghị|hợp tác)(?: (?:the|year|back|in|on|to|of|as|far|late|early|up|our|with|us|\(|,|spring|summer|autumn|winter|april|may|june|năm|hồi|từ|vào|ngày|tháng))*$/

/** Who opens a sentence that speaks of something else than the one told before. */
const TURNS_AWAY =
  /^(?:the (?:latter|former|others?|rest|next|first|second|third|last)|other|others|another|elsewhere|besides|apart|many|several|most|some|all|none|ngoài|các|những|nhiều|một số)(?!\p{L})/u

/** Deeds that have a day of their own, whatever tie stands beside them. */
const OTHER_DEED =
  /\b(?:visit\w*|s[ae]nt|came|come|went|hosted|arriv\w*|flew|trip|tour|held|opened|opens|built|won|expir\w+|renew\w*|extend\w*|anniversar\w+|celebrat\w+|exhibition|festival|met|concert|delegation|exchange \w+ (?:in|of))\b|thăm|đoàn|kỷ niệm|gia hạn|hết hạn|lễ|đón|sang/

/** How far before a sentence the partner it goes on to tell of may be named. */
const NAMED_BEFORE = 3

function foreignIn(line: Line, land: string): readonly PlaceEntity[] {
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  return places.filter(
    (p) =>
      p.place.country !== land &&
      p.place.level !== 'country' &&
      !onlyLocates(line, p) &&
      !holdsAnother(p, places) &&
      !p.doubtful,
  )
}

/** Does a sentence open with a place, as what it tells of? */
function opensWith(line: Line, place: PlaceEntity): boolean {
  const lead = wordsFrom(line, 0, place.first)
  return (
    place.first <= 5 &&
    !/(?:^| )(?:in|at|from|to|near|with|tại|ở|từ|đến|với)$/.test(lead) &&
    line.entities.every((e) => e.first >= place.first || e.type !== 'person')
  )
}

/** The partner the sentence before opened with, where nothing else was told of since. */
function partnerBefore(line: Line, scene: Scene, land: string): PlaceEntity | undefined {
  for (let at = line.index - 1; at >= line.index - NAMED_BEFORE; at -= 1) {
    const before = scene.lines[at]
    if (!before || before.sentence.block !== line.sentence.block) return undefined
    const foreign = foreignIn(before, land)
    const [one] = foreign
    if (!one) continue
    const lone = foreign.every((p) => p.value === one.value)
    return lone && opensWith(before, one) ? one : undefined
  }
  return undefined
}

/** The year a sentence tells a tie to have begun in: the first that words of beginning lead up to. */
function yearTold(line: Line, scene: Scene): ToldYear | undefined {
  for (const entity of line.entities) {
    const year = rollYear(line, entity, scene.published)
    if (!year) continue
    const lead = wordsFrom(line, 0, entity.first).replace(/ ['’]$/, '')
    return BEGAN.test(lead) && !OTHER_DEED.test(lead) ? year : undefined
  }
  return undefined
}

function kindAround(line: Line, scene: Scene): string {
  const before = scene.lines[line.index - 1]
  const opening = scene.lines.slice(0, 3).map((l) => l.plain)
  for (const words of [line.plain, before?.plain ?? '', ...opening]) {
    const kind = tieKind(words)
    if (kind !== 'cooperation') return kind
    if (/\b(?:cooperat\w+|memorand\w+)\b|hợp tác|ghi nhớ/.test(words)) return kind
  }
  return 'cooperation'
}

/** `Đã tính chuyện kết nghĩa`: what is called by its name may be no more than talked of. */
function isOnlyTalked(line: Line): boolean {
  if (line.sentence.lang !== 'vi') return false
  const called = find(CALLED.vi, line)
  const at = called ? wordsBefore(line, called.index) : 0
  return called !== null && modalityOfFact(line, at, at + 1, 7) === 'denied'
}

/** May a sentence go on about the partner told before: no other place, nothing wished for or denied? */
function mayGoOn(line: Line, home: string): boolean {
  const { lang } = line.sentence
  if (line.headline || line.words.length > 30 || !says(CALLED[lang], line)) return false
  if (TURNS_AWAY.test(line.plain) || NO_ENTRY[lang].test(line.plain) || isOnlyTalked(line)) return false
  return line.entities.every((e) => (e.type === 'place' ? e.value === home : e.type !== 'pair'))
}

/**
 * The tie a sentence tells of the partner named before it: `Leavenworth completes the family. It has been a sister city since
 * 1962.` Only where it calls the tie by a name and dates it, or says what the partner is, and speaks of no other place.
 */
export function carriedTie(line: Line, scene: Scene): Finding | undefined {
  const { home } = scene
  if (!home || !mayGoOn(line, home.value)) return undefined
  const partner = partnerBefore(line, scene, home.place.country)
  if (!partner) return undefined
  const over = OVER.test(line.plain)
  const year = over ? undefined : yearTold(line, scene)
  if (!over && !year && !IS_ONE[line.sentence.lang].test(line.plain)) return undefined
  const since: Filled | undefined = year && { value: year.iso, spans: [year.entity] }
  return {
    kind: 'partnership',
    readBy: line.sentence.lang === 'vi' ? 'vi/moi-con-lai' : 'en/tie-left',
    line,
    first: 0,
    last: line.words.length,
    at: 0,
    slots: grown(
      {
        a: filledBy(home.ref, true),
        b: filledBy(refOf(partner), true),
        kind: { value: kindAround(line, scene), spans: [], implied: true },
        status: { value: over ? 'ended' : 'established', spans: [] },
      },
      since ? { since } : {},
    ),
  }
}
