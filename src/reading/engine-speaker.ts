import { askOf, says } from './asked.ts'
import { behindParticiple } from './engine-behind-participle.ts'
import { colonBefore, isParty } from './engine-colon.ts'
import { letterWriter } from './engine-letter-writer.ts'
import { namedBehind, tellerBehind } from './engine-named-behind.ts'
import { beforeBody, beforeSeat } from './engine-office-holder.ts'
import { partyOf } from './engine-party.ts'
import { quotedSpeaker } from './engine-quote.ts'
import type { Shorthand, Sign } from './engine-shorthand.ts'
import { bodyOfText, interviewedIn, oratorOf, speakerOfText } from './engine-text-speaker.ts'
import type { PartyRef } from './names/entity.ts'
import type { Line } from './names/line.ts'
import { ownerOfPossessive } from './refine/called/pronouns.ts'
import type { Scene } from './refine/scene.ts'
import { SALUTATION } from './words/letter-words.ts'

/** Words between a subject and its verb. */
const BETWEEN =
  /^(has|have|had|moreover|besides|furthermore|nonetheless|thereafter|thereby|afterwards|thus|therefore|hence|first|lastly|each|promptly|already|thereupon|just|only|all|both|always|ever|never|soon|\w{3,}ly|'s|'ve|'d|'ll|also|then|likewise|further|duly|did|still|again|too|in|turn|return|on|his|her|its|their|part|for|but|yet|so|nevertheless|meanwhile|however|once|more|later|instead|now|yesterday|today|even|,|-|would|will|was|ready|being|who|bỗng|lập|tức|khẽ|thẳng|ngay|vẫn|cứ|mới|rồi|chỉ|cũng|thì|đã|còn|lại|sẽ|đồng|thời|vừa|bèn|liền|rất|luôn|tiếp|tục|nhân|dịp|này|trực|tiếp|hết|sức|trân|trọng|chân|thành|tha|thiết|mạnh|dạn|đặc|biệt|chính|thức|mong|muốn|bày|tỏ|tiện|thể|khéo|léo|nhã|nhặn|hóm|hỉnh|and|và|;)$/
/** What joins a second verb to the first. */
const JOINS = /^(and|và|,|;)$/
const BODY =
  /^(side|delegation|mission|government|authorities|administration|team|party|phía|đoàn|city|province|prefecture|leadership|leader|host|group)$/
const SAYS =
  /^(said|says|added|adds|noted|notes|told|tells|explained|explains|stressed|stresses|stated|announced|announces|informed|promised|promises|suggested|suggests|pledged|vowed|wrote|writes|assured|disclosed|confirmed|declared|argued|argues|claimed|remarked|reckoned|insisted|insists|thought|felt|believed|nói|cho|bảo|thông|khẳng|nhấn|chia|tuyên|quả|tiết|xác|trấn|đáp)$/
/** Verbs of telling that close a sentence: `…, she wondered.` */
const CLOSES =
  /^(asked|asks|wondered|wonders|replied|replies|answered|urged|continued|continues|concluded|proposed|offered|ventured|mused|hỏi|đáp|đề|hứa|gợi|báo|góp|khuyên|dặn|nhắn|bàn|kiến)$/
/** `…, asked Mr Binh.`, which is not `…, asked Mr Binh to come`. */
const ASKED = /^(asked|wondered|replied|answered|hỏi|đáp)$/
const TO_DO = /^(to|if|whether|for|that|how|why|what|about)$/
/** `she went on`, `he goes on`. */
const GOES_ON = /^(went|goes)$/
const OBJECT =
  /^(with|to|told|asked|from|of|by|hosting|receiving|meeting|against|urged|for|invited|tiếp|với|của|gặp|cho|chào|mời|ơn|mừng|nghị|chúc)$/

function first(sign: Sign, line: Line, scene: Scene): PartyRef | undefined {
  return partyOf(sign, sign.entity?.type === 'person' ? 'person' : 'party', line, scene)[0]
}

/** Is the verb of telling over here: the clause ends, or (`gợi ý`, `đề xuất`) does behind its second syllable? */
function endsBehind(signs: readonly Sign[], at: number, line: Line): boolean {
  const ends = (sign: Sign | undefined) => /^(?:\.|\?|"|,)?$/.test(sign?.text ?? '')
  return ends(signs[at]) || (line.sentence.lang === 'vi' && ends(signs[at + 1]))
}

/** The person who says the sentence in a clause of its own: `Hai Phong, he said, was ready`, `… , Tuan added`. */
function teller(signs: readonly Sign[], line: Line, scene: Scene): PartyRef | undefined {
  for (let i = 0; i < signs.length; i += 1) {
    const sign = signs[i]
    if (sign?.entity?.type !== 'person') continue
    if (
      SAYS.test(signs[i + 1]?.text ?? '') ||
      (/^[,-]$/.test(signs[i + 1]?.text ?? '') && SAYS.test(signs[i + 2]?.text ?? '')) ||
      (GOES_ON.test(signs[i + 1]?.text ?? '') && signs[i + 2]?.text === 'on') ||
      (SAYS.test(signs[i - 1]?.text ?? '') && /^[,"]$/.test(signs[i - 2]?.text ?? '')) ||
      (ASKED.test(signs[i - 1]?.text ?? '') &&
        /^[,"?]$/.test(signs[i - 2]?.text ?? '') &&
        !TO_DO.test(signs[i + 1]?.text ?? '')) ||
      (ASKED.test(signs[i + 1]?.text ?? '') &&
        signs[i - 1]?.text === ',' &&
        signs.slice(i + 2, i + 6).some((s) => s.text === ','))
    )
      return first(sign, line, scene)
    if (signs[i - 1]?.text === 'lời' && signs[i - 2]?.text === 'theo') return first(sign, line, scene)
    if (CLOSES.test(signs[i + 1]?.text ?? '') && endsBehind(signs, i + 2, line))
      return first(sign, line, scene)
    if (/^(theo|to)$/.test(signs[i - 1]?.text ?? '') && (i === 1 || signs[i - 2]?.text === 'according'))
      return first(sign, line, scene)
  }
  return undefined
}

/** Words behind which a new clause may begin. */
const AND = /^(?:and|but|while|whereas|when|as|và|còn|nhưng|song|rồi|khi|,)$/

/** Does the person at a position begin a clause: `…, and Ishida asked`? Not who is added to another, nor who stands in an apposition. */
function opensClause(signs: readonly Sign[], at: number): boolean {
  if (!AND.test(signs[at - 1]?.text ?? '')) return at === 0
  return signs[at - 2]?.entity?.type !== 'person' && !/^(?:,|and|và|\(|\.|)$/.test(signs[at + 1]?.text ?? '')
}

/** Who the clause before a second verb is about, though another was named in it since: `Ward met Ishida and promised …`. */
function personBefore(signs: readonly Sign[], at: number, line: Line, scene: Scene): PartyRef | undefined {
  let subject: Sign | undefined
  for (let i = at; i >= 0; i -= 1) {
    const sign = signs[i]
    if (subject && /^(?:;|:|")$/.test(sign?.text ?? '')) break
    if (sign?.entity?.type !== 'person' || OBJECT.test(signs[i - 1]?.text ?? '')) continue
    subject = sign
    if (opensClause(signs, i)) break
  }
  return subject && first(subject, line, scene)
}

/** `This: would it …?`: so few signs before a colon name nothing else that might speak. */
const FEW_BEFORE_COLON = 2

/** `Một là mong …`, `Hai là …`: the things somebody was said to name in the sentence before. */
const COUNTS_UP = /^(?:là|firstly|secondly|thirdly|first|second)$/

/** The body a sentence opens with, over an aside: `The company, which opened a mall in 2020, told its guests …`. */
function bodyBefore(signs: readonly Sign[], at: number, line: Line, scene: Scene): PartyRef | undefined {
  const sign = signs.slice(0, Math.min(at, 3)).find((s) => s.entity?.type === 'organisation')
  return sign ? first(sign, line, scene) : undefined
}

const OWN_WORDS = askOf(/(?:^|[ ,;:])(?:i|we|my|our|us|me|tôi|chúng tôi|tỉnh tôi)(?= |$)/)

function lastSpeaker(line: Line, scene: Scene): PartyRef | undefined {
  const orator = oratorOf(scene) ?? (says(OWN_WORDS, line) ? interviewedIn(scene) : undefined)
  if (orator) return orator
  for (let index = line.index - 1; index >= 0 && index > line.index - 3; index -= 1) {
    const before = scene.lines[index]
    if (before && SALUTATION.test(before.plain)) return undefined
    const found = before?.entities.find((e) => e.type === 'person')
    if (found?.type === 'person')
      return { value: found.person.name, start: found.person.span.start, end: found.person.span.end }
  }
  return undefined
}

/** A note of an office opens with what it asks for: `Đề nghị phía bạn …`. */
const OWN_PAPER = askOf(/^(?:[-•+*] |[a-zđ\d]+[.)] )?(?:đề nghị|kiến nghị|đề xuất|request|requests) /)

/** A letter of an office asks those it is to: `Đề nghị Quý cơ quan cho ý kiến`. */
const OF_LETTER = askOf(
  /^(?:kính )?(?:đề nghị|kính mong|mong) (?:các )?quý (?:cơ quan|đơn vị|sở|ban|công ty|địa phương)/,
)

const OWN_DESK =
  /(?:^|[,;:] |- )(?:(?:bộ phận|phòng|ban|tổ|văn phòng|đơn vị|cơ quan|sở)(?: (?!đã |không )\S+){0,6}|(?:the|our) (?:\S+ ){0,3}(?:desk|division|department|office|unit|secretariat))$/

/** A desk or department that is named without its place is the teller’s own. */
function ownDesk(signs: readonly Sign[], at: number, scene: Scene): PartyRef | undefined {
  const from = Math.max(0, at - 8)
  const before = signs
    .slice(from, at + 1)
    .map((s) => s.text)
    .join(' ')
  const words = from > 0 ? before.replace(/^\S+ /, '') : before
  return OWN_DESK.test(words) ? scene.home?.ref : undefined
}

/** `the Swedish side`: the locality of that land the document is about, where it is about one. */
function localityOf(land: string, scene: Scene): PartyRef | undefined {
  const locals = scene.locals.filter((l) => l.place.country === land && l.weight >= 2)
  return locals.length === 1 ? locals[0]?.ref : undefined
}

/** `Phía bạn`: the other side of the text, where it is about one abroad only. */
function partner({ home, locals }: Scene): PartyRef | undefined {
  const abroad = locals.filter((l) => home && l.place.country !== home.place.country && l.weight >= 2)
  return abroad.length === 1 ? abroad[0]?.ref : undefined
}

/** Words by which a speaker calls himself and those he speaks for. */
const FIRST_PERSON = /^(?:tôi|chúng|i|we|my|our|i've|we've|i'd|we'd|i'll|we'll)$/

const WHO = /^(?:who|which|whose)$/

/** Who stands before a relative clause that ends right before the verb: `Brightwater, who chairs the board, told him …`. */
function overAside(signs: readonly Sign[], at: number, joined: boolean): Sign | undefined {
  if (!joined) return undefined
  for (let i = at; i > 0 && at - i < 18; i -= 1) {
    const text = signs[i]?.text ?? ''
    if (/^(?:;|"|\.)$/.test(text)) return undefined
    if (!WHO.test(text) || signs[i - 1]?.text !== ',') continue
    const sign = signs[i - 2]
    return sign && isParty(sign) && signs[at + 1]?.text === ',' ? sign : undefined
  }
  return overPhrase(signs, at)
}

/** How long what is said of somebody between two commas may be. */
const LONGEST_ASIDE = 10

/** `Kubota, ngồi hàng ghế sau, hứa …`, `Mr Bae, in borrowed boots, asked …`: who stands before a phrase between commas. */
function overPhrase(signs: readonly Sign[], at: number): Sign | undefined {
  if (signs[at + 1]?.text !== ',') return undefined
  for (let i = at; i > 0 && at - i < LONGEST_ASIDE; i -= 1) {
    const { text, entity } = signs[i] ?? {}
    if (entity?.type === 'person' || entity?.type === 'organisation' || /^(?:;|"|:|\.)$/.test(text ?? ''))
      return undefined
    const sign = signs[i - 1]
    if (text !== ',' || !(sign?.entity?.type === 'person' || sign?.entity?.type === 'organisation')) continue
    return /^(?:|,|;|"|-|and|but|while|và|còn|song|nhưng|ông|bà|mr|ms|the)$/.test(signs[i - 2]?.text ?? '')
      ? sign
      : undefined
  }
  return undefined
}

/** `It was his idea that …`, `Her one wish was …`: whose the noun is that a shape begins with. */
function possessor(signs: readonly Sign[], at: number, line: Line, scene: Scene): PartyRef | undefined {
  const own = [signs[at], signs[at + 1], signs[at + 2]].find((s) => /^(?:his|her)$/.test(s?.text ?? ''))
  if (!own || !/^(?:his|her|it)$/.test(signs[at]?.text ?? '')) return undefined
  if (signs.slice(0, at).some((s) => s.entity?.type === 'person')) return undefined
  const person = ownerOfPossessive(line, own.text === 'her', scene)
  return person ? { value: person.name, start: person.span.start, end: person.span.end } : undefined
}

/**
 * Whose words a verb of asking or promising tells: the subject before it, over what may stand between; for a second verb
 * (`… and urged him`) the person of the first; a city only where nobody speaks for it. Undefined where the subject is no
 * party (`officials hoped`), so that nothing is put into the wrong mouth.
 */
export function speakerOf(shorthand: Shorthand, at: number, line: Line, scene: Scene): PartyRef | undefined {
  const { signs } = shorthand
  const closing = tellerBehind(line, signs[at]?.first ?? 0, scene)
  if (closing) return closing
  const quoted = quotedSpeaker(line, signs[at]?.first ?? 0, scene)
  if (quoted) return quoted
  const self = FIRST_PERSON.test(signs[at]?.text ?? '') ? speakerOfText(line, scene) : undefined
  if (self) return self
  const behind = line.words.includes('"') || line.words.includes('?') ? namedBehind(line, scene) : undefined
  if (behind) return behind
  const itself = signs[at]
  if (itself?.entity?.type === 'person') return first(itself, line, scene)
  let i = at - 1
  let joined = false
  let relative = false
  while (i >= 0 && !signs[i]?.entity && BETWEEN.test(signs[i]?.text ?? '')) {
    if (JOINS.test(signs[i]?.text ?? '')) joined = true
    if (signs[i]?.text === 'who') relative = true
    i -= 1
  }
  i = beforeBody(signs, beforeSeat(signs, i), line)
  const whose = possessor(signs, at, line, scene)
  if (whose) return whose
  const own = FIRST_PERSON.test(signs[i]?.text ?? '') ? speakerOfText(line, scene) : undefined
  if (own) return own
  const told = overAside(signs, i, joined)
  if (told) return first(told, line, scene)
  const sign = COUNTS_UP.test(signs[i]?.text ?? '') && i < 2 ? undefined : signs[i]
  if (!sign)
    return (
      (says(OF_LETTER, line) ? scene.home?.ref : undefined) ??
      behindParticiple(signs, at, line, scene) ??
      teller(signs, line, scene) ??
      letterWriter(line, scene) ??
      lastSpeaker(line, scene) ??
      (/^(?:we|our|we'll|we've|we'd)$/.test(signs[at]?.text ?? '') ? bodyOfText(scene) : undefined) ??
      (says(OWN_PAPER, line) ? scene.home?.ref : undefined)
    )
  if (sign.entity?.type === 'person')
    return joined && !relative && !opensClause(signs, i)
      ? (personBefore(signs, i, line, scene) ?? first(sign, line, scene))
      : first(sign, line, scene)
  const speaker = teller(signs, line, scene)
  if (speaker) return speaker
  const colon = itself?.text === ':' ? at : colonBefore(signs, i, itself)
  if (colon >= 0) {
    const told = personBefore(signs, colon - 1, line, scene)
    if (told || colon <= FEW_BEFORE_COLON) return told ?? lastSpeaker(line, scene)
  }
  if (joined)
    return (
      personBefore(signs, i, line, scene) ??
      bodyBefore(signs, i, line, scene) ??
      (isParty(sign) ? first(sign, line, scene) : lastSpeaker(line, scene))
    )
  if (isParty(sign)) return first(sign, line, scene)
  if (sign.text === 'bạn' && /^(?:phía|bên|tỉnh|phố)$/.test(signs[i - 1]?.text ?? '')) return partner(scene)
  if (BODY.test(sign.text)) {
    const owner = [signs[i - 1], signs[i - 2], signs[i + 1]].find(
      (s) => s && (isParty(s) || s.entity?.type === 'country'),
    )
    if (owner?.entity?.type === 'country')
      return localityOf(owner.entity.code, scene) ?? first(owner, line, scene)
    if (owner) return first(owner, line, scene)
    return /^(delegation|mission|team)$/.test(sign.text) ? scene.home?.ref : ownDesk(signs, i, scene)
  }
  return ownDesk(signs, i, scene)
}
