import { askOf, saysIn } from '../../asked.ts'
import { type Finding, withSlots } from '../../engine-finding.ts'
import { clauseEnd } from '../../engine-modality.ts'
import { grown } from '../../grown.ts'
import type { DateEntity } from '../../names/entity.ts'
import { wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { wordSet } from '../../words/word-set.ts'
import { isCalledOff } from '../called-off.ts'
import type { Scene } from '../scene.ts'
import { agreementDay, dayToCome } from './agreement-date.ts'
import { sectorsOf } from './agreement-sectors.ts'
import { instrumentOf } from './instruments.ts'
import { settleParties } from './signers.ts'
import { isSigningPutOff } from './signing-put-off.ts'

/** A paper somebody only proposes is none yet. */
const PROPOSED =
  /\b(proposed|suggested|floated|urged|asked|mooted|hoped|wished|called for|idea of|talk of|should|could)\b|đề xuất|gợi ý|đề nghị|mong/

/** `signed 105 agreements` is a tally of instruments, none of them told; `tháng 10 ký thỏa thuận` counts none. */
const TALLY =
  /(?<!(?:^| )(?:tháng|ngày|năm|quý|\/|-|\.) )\b\d{2,} (?!ký )(\S+ )?(agreements|memoranda|memorandums|mous|pacts|accords|deals|thỏa thuận|bản ghi nhớ|biên bản|văn bản)/

/** The bare verb, which no deed done is told with but in a headline or of many. */
const BARE = wordSet('sign|conclude|renew|ink|seal|formalise|formalize|finalise|finalize')
const GERUND = wordSet('signing|concluding|inking|sealing|renewing|conclusion')
/** What a signing still to come stands behind. */
const TOWARDS = askOf(
  /\b(towards?|before|ahead of|discuss\w*|consider\w*|explor\w+|prepar\w+|forward to|hop\w+|propos\w+|suggest\w+|aim\w*|possibility|plans?|intend\w*|eventual|negotiat\w+)( \S+){0,3}$/,
)

/** `came to Annapolis in 2019 to renew a pact`: what people came for they did. */
const CAME_TO = askOf(
  /\b(came|travell?ed|flew|went|gathered|arrived|met|joined|sat down|sat together|got together|stepped up|stepped forward|hosted|welcomed|was in|were in|visited|(?:became|was|is|been) the) (\S+ ){0,12}?to( \S+ and)?$/,
)

/** `suggested that they strengthen exchanges and sign a pact`, `aimed at signing`: spoken of before it is made. */
export function isAhead({ line, first, last }: Finding): boolean {
  if (line.headline || line.sentence.lang !== 'en') return false
  const at = line.words.findIndex((w, i) => i >= first - 6 && i < last && (BARE.has(w) || GERUND.has(w)))
  if (at < 0) return false
  const done = line.words
    .slice(first, last)
    .some((w) => /^(signed|concluded|renewed|inked|sealed|exchanged)$/.test(w))
  if (done) return false
  const before = wordsFrom(line, Math.max(0, at - 6), at)
  if (saysWithin(CAME_TO, line, Math.max(0, at - 14), at)) return false
  if (GERUND.has(line.words[at] ?? '')) return saysIn(TOWARDS, line, before)
  return /\b(to|and|or|,|could|can|may|might|should|must|would|will|they|cities|sides|localities|provinces|soon|formally|jointly)$/.test(
    before,
  )
}

/** Papers a `signed` right behind tells of as made: `under a memorandum signed on May 17, the two will …`. */
const MADE = /^(memorandum|understanding|mou|agreement|pact|accord|intent|treaty|charter|deal)$/

/** `the letter X and Y signed last May should not …`: whoever stands right before the verb has signed, whatever else is to be. */
function isDone({ line, first, last }: Finding): boolean {
  if (line.sentence.lang !== 'en') return false
  return line.words.some(
    (word, at) =>
      at > first &&
      at < last &&
      /^(signed|inked|concluded|sealed|initialled)$/.test(word) &&
      (/^(place|organisation|person|pair)$/.test(line.taken[at - 1]?.type ?? '') ||
        MADE.test(line.words[at - 1] ?? '')),
  )
}

/** `Binh Lieu has a friendship pact with Fangcheng`: what stands between the two is a tie; no signing is told. */
function isOnlyHeld({ readBy, line, first }: Finding): boolean {
  if (!/\/agreement-between$/.test(readBy)) return false
  return /\b(has|have|keeps?|maintains?|enjoys?|holds?) (an? |the |its |their )?(\S+ ){0,2}?$/.test(
    `${wordsFrom(line, Math.max(0, first - 5), first)} `,
  )
}

/** Told behind a paper between two sides: `…, dự kiến tháng 4 ký tại Huế`, `… is to be signed in May`. */
const TO_BE_SIGNED = askOf(
  /^(?:(?!;|ký|signed)\S+ ){0,12}?(?:(?:còn chờ|đang chờ|dự kiến|hẹn|sẽ)(?: (?!;|đã)\S+){0,8}? (?:được )?ký(?= |$)|(?:is|are|will|has|have) (?:still |yet |due |expected |set |now )?(?:to )?be (?:signed|concluded|sealed|inked)\b)/,
)

/** Said right behind a paper that waits for its signing: `lies before the council`, `còn gác lại chờ hội chợ`. */
const WAITS = askOf(
  /^(?:(?!;|ký|signed|was|were|had)\S+ ){0,9}?(?:lies? (?:before|with)|sits? (?:with|before|on)|rests? with|awaits?|awaiting|has its day|(?:is|are) pencilled in|has gone back and forth|(?:is|are) (?:still |now |also )?(?:in draft|in the works|in the making|in the pipeline|in preparation|under preparation|under negotiation|under discussion|on the table|pending|to follow|being (?:negotiated|prepared|drafted|polished|finali[sz]ed|discussed|hammered out))|(?:will|would|has to|have to|must|may) (?:have to )?(?:wait|follow)|still in draft|yet to be signed|(?:còn|đang) (?:nằm |gác lại )?chờ|gác lại|đang (?:được )?(?:\S+ ){0,3}?(?:soạn|dự thảo|hoàn thiện|lấy ý kiến)|mới (?:có |là )?bản thảo)(?= |$)/,
)

/** Is a paper that makes a tie said, right behind it, to wait for its signing: `a friendship agreement with X is in the works`? */
export function waitsForSigning({ line, first, last }: Finding): boolean {
  const end = clauseEnd(line, last)
  const paper = line.words.findIndex((word, at) => at >= first && at < last + 2 && OF_TIE.has(word))
  return paper >= 0 && [TO_BE_SIGNED, WAITS].some((one) => saysWithin(one, line, paper + 1, end))
}

/** A paper that may make a tie, by its last word. */
const OF_TIE = wordSet('agreement|pact|accord|charter|treaty|memorandum|mou|thuận|nhớ')

/** Said behind one of which there is nothing but talk. */
const ONLY_TALKED_OF = askOf(
  /^(?:(?!;|signed)\S+ ){0,4}?(?:is|was|has been|had been) (?:only |merely |also )?(?:talked of|talked about|spoken of|mooted|floated|rumou?red|an idea)(?= |$)/,
)

/** `Theo nội dung Thỏa thuận, hai địa phương sẽ …`: what a paper holds is to come, the paper is there. */
function saysWhatItHolds({ line, first }: Finding): boolean {
  return /(?:^| )(?:theo (?:nội dung|quy định|các điều khoản|tinh thần)(?: của)?(?: bản)?|under the terms of the)$/.test(
    wordsFrom(line, Math.max(0, first - 6), first),
  )
}

/** A point of a programme tells what is to be signed, where the day that heads it lies behind that of the text. */
function isToCome(day: DateEntity | undefined, { line }: Finding, scene: Scene): boolean {
  if (!day || !scene.published || (day.start >= line.sentence.start && day.end <= line.sentence.end))
    return false
  return day.mention.iso.length === 10 && day.mention.iso > scene.published
}

/** Words before the day a paper was made. */
const MADE_ON =
  /(?<!\b(?:to be|be|not|never|chưa|sẽ|được dự kiến) )(?:\b(?:signed|concluded|sealed|inked)|(?<!\p{L})(?:ký|ký kết))(?: (?:back|in|on|năm|ngày|từ|tháng))*$/u

/** `recommends that the agreement, signed in 2019, be allowed to lapse`: whatever is planned, the paper was made long ago. */
function wasMade({ line, slots }: Finding, scene: Scene): boolean {
  const date = line.entities.find((e) => e.type === 'date' && e.start === slots.date?.spans[0]?.start)
  if (date?.type !== 'date' || !scene.published) return false
  const { iso } = date.mention
  return (
    iso < scene.published.slice(0, iso.length) &&
    MADE_ON.test(wordsFrom(line, Math.max(0, date.first - 5), date.first))
  )
}

/** The occasion on which a paper is signed. */
const OCCASION = askOf(/\b(?:signing|ceremony)\b|(?<!\p{L})(?:lễ|việc|buổi) ký(?!\p{L})/u)

/** `The signing of … has been called off`: of the paper nothing more is told. */
function isSigningOff(finding: Finding): boolean {
  const { line, first, last } = finding
  return saysWithin(OCCASION, line, Math.max(0, first - 3), last) && isCalledOff(finding)
}

/** `exchanged letters in 1957`: what people write to one another; a letter of intent is more. */
const WROTE =
  /\bexchang\w+ (?:\S+ ){0,3}?letters?(?! of (?:intent|understanding|cooperation|friendship|agreement))(?= |$)/

/** Completes an agreement: who signs, what it is, when, in which fields. */
export function completeAgreement(finding: Finding, scene: Scene): Finding | undefined {
  const slots = grown(finding.slots, {})
  const parties = settleParties(finding, scene)
  if (parties.length < 2 || isOnlyHeld(finding) || isSigningOff(finding)) return undefined
  slots.parties = {
    value: parties.map((p) => p.value),
    spans: parties.map((p) => ({ start: p.start, end: p.end })),
    placeIds: parties.map((p) => p.placeId),
  }
  const words = wordsFrom(
    finding.line,
    finding.first,
    finding.last + (finding.line.sentence.lang === 'vi' ? 2 : 0),
  )
  const end = finding.line.words.length
  if (TALLY.test(words) || WROTE.test(words) || saysWithin(ONLY_TALKED_OF, finding.line, finding.last, end))
    return undefined
  const proposed = wordsFrom(finding.line, Math.max(0, finding.first - 8), finding.first + 5)
  if (slots.status?.value === 'planned' && (isDone(finding) || saysWhatItHolds(finding))) delete slots.status
  if (slots.status?.value === 'planned' && PROPOSED.test(proposed)) return undefined
  slots.instrument ??= { value: instrumentOf(words), spans: [] }
  if (!slots.status && isAhead(finding)) {
    if (PROPOSED.test(wordsFrom(finding.line, 0, finding.first + 5))) return undefined
    slots.status = { value: 'planned', spans: [] }
  }
  const waits = isDone(finding) ? [TO_BE_SIGNED] : [TO_BE_SIGNED, WAITS]
  if (!slots.status && waits.some((one) => saysWithin(one, finding.line, finding.last, end)))
    slots.status = { value: 'planned', spans: [] }
  if (!slots.status && isSigningPutOff(finding, scene)) slots.status = { value: 'planned', spans: [] }
  if (!slots.status && dayToCome(finding, scene)) slots.status = { value: 'planned', spans: [] }
  slots.status ??= { value: 'signed', spans: [] }
  const day = agreementDay(withSlots(finding, slots), scene)
  if (day && !slots.date) slots.date = { value: day.mention.iso, spans: [day] }
  if (slots.status.value === 'signed' && isToCome(day, finding, scene))
    slots.status = { value: 'planned', spans: [] }
  if (slots.status.value === 'planned' && wasMade(withSlots(finding, slots), scene))
    slots.status = { value: 'signed', spans: [] }
  const sectors = sectorsOf(withSlots(finding, slots), scene)
  if (sectors) slots.sectors = sectors
  return withSlots(finding, slots)
}
