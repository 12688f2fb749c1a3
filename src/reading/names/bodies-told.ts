import type { Span } from '#model/citation.ts'
import { askOf, findIn, saysIn } from '../asked.ts'
import { COMPANY_NOUNS, COMPANY_NOUNS_VI, LEGAL_FORMS } from '../words/company-words.ts'
import { ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import { STARTERS } from '../words/en/starters.ts'
import { FAMILY_NAMES } from '../words/families.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { GIVEN_NAMES_ABROAD } from '../words/given-names-abroad.ts'
import { isSyllable } from '../words/vi/syllable.ts'
import { countryAt } from './country-at.ts'
import { claim, isFree, type Line, printedName, spanOf, standsAt, wordsFrom } from './line.ts'
import { honorificBefore, roleBefore } from './name-cues.ts'
import { type PlaceContext, placeAt } from './place-at.ts'
import { isSigner } from './signers-told.ts'

/** `of Kassel`, `, of Barneveld ,`, `(Singapore)`: where a company is from, between its name and what is said of it. */
const FROM =
  '(?:(?:, )?(?:of|from|based in) \\S+(?: \\S+){0,2}?(?: \\( [^()]{1,60} \\))? (?:, )?|\\( [^()]{1,30} \\) )?'

/** `, a private firm from Kochi`: what it is, told behind the name. */
const APPOSED = askOf(
  new RegExp(
    `^${FROM}(?:, )?(?:an?|the|another|one of) (?:(?!of |for |who |at |with |in |by )[^ ,]+ ){0,6}?(?:${COMPANY_NOUNS})(?= |$)(?! (?:towns?|cit(?:y|ies)|chief|executives?|presidents?|directors?|owners?|boss|officials?|representatives?|leaders?|founders?|men|man|woman|women|employees?)\\b)`,
  ),
)
const APPOSED_VI = askOf(
  new RegExp(`^(?:\\( [^()]{1,40} \\) )?, (?:một |là )?(?:${COMPANY_NOUNS_VI})(?= |$)`),
)

const NAMED = askOf(
  new RegExp(
    `(?:^| )(?:(?:${COMPANY_NOUNS})(?: (?:called|named))?|- (?:based|headquartered|listed|owned|backed))$`,
  ),
)
const NAMED_APART = askOf(new RegExp(`(?:^| )(?:${COMPANY_NOUNS}|agency) ,$`))
const NAMED_VI = askOf(
  new RegExp(`(?:^| )(?:${COMPANY_NOUNS_VI}|tổ chức phi chính phủ|(?:với|của|và) tổ chức)$`),
)

/** Verbs by which somebody puts up money. */
const PUTS_UP =
  'announce[sd]?|promise[sd]?|pledge[sd]?|confirmed|unveiled|earmark(?:s|ed)|allocate[sd]?|will spend|has set aside|committed|used the occasion to announce'

/** What only money does: `will invest`, `was licensed to put 35 million euros into`. */
const INVESTS = askOf(
  new RegExp(
    `^${FROM}(?:, (?=which |that |who ))?(?:(?:has|had|was|is|are|will|would|have|plans|wants|intends|pledged|promised|agreed|confirmed|announced|expects|told|us|said|also|it|it's|it'll|'ll|'d|which|recently|already|first|to|be|in [a-z]+|that) ){0,6}(?:invest(?:s|ed|ing)?|pour(?:s|ed)?|inject(?:s|ed)?|pump(?:s|ed)?|licensed to|put (?:up |in |another )?(?:\\S+ ){0,2}(?:million|billion)|spend (?:\\S+ ){0,2}(?:million|billion)|sink|allocate (?:\\S+ ){0,2}(?:million|billion))(?= |$)|^${FROM}(?:(?:has|have|had|also|recently|already|now) ){0,2}(?:${PUTS_UP}) (?:\\S+ ){0,2}?(?:million|billion|crore|bn)(?: \\S+){0,2}? (?:for|into|to build|to set up|to open|on) `,
  ),
)
/** `said it will`, `has confirmed that it would`: telling, before what a firm is to do. */
const SAYS_IT =
  '(?:said|says|confirmed|announced|told us|promised)(?: in writing| on \\S+)? (?:that )?it(?= (?:will|would|is to|plans to|intends to))'

/** `has pledged`, `will commit`, `is to build`: of a firm where a sum stands right behind. */
const GIVES_SUM = askOf(
  new RegExp(
    `^(?:(?:has|have|had|also|recently|already) ){0,2}(?:pledged|committed|earmarked|set aside)(?= )|^(?:(?:has|had|also|${SAYS_IT}|will|would|is to|plans to|intends to|wants to|is set to|is going to|agreed to|decided to|(?:announced|unveiled|has|confirmed) (?:its )?plans to|given its word to) ){1,4}(?:commit|spend|build|open|set up|construct|establish|expand|put|pour|invest)(?= )|^(?:is|was) (?:building|setting up|opening|planning)(?= )|^plans (?:an?|another)(?= )|^(?:has|have|was|is|were)? ?(?:broke|broken|received|granted|given|handed|won|obtained|got|opened|inaugurated) (?:ground|(?:\\S+ ){0,2}?(?:licen[cs]e|certificate|approval)|an? (?:\\S+ ){0,3}?(?:million|billion))(?= )`,
  ),
)

/** `Vorlex plans to spend $200m`: a firm of one word by the sum it puts up, where nobody of the text is called so. */
function isLoneFirm(line: Line, first: number, last: number, lines: readonly Line[]): boolean {
  if (last - first !== 1 || !hasSumBehind(line, last)) return false
  const behind = wordsFrom(line, last, last + 16)
  if (line.sentence.lang === 'vi') {
    if (isSyllable(line.words[first] ?? '') || !saysIn(INVESTS_VI, line, behind)) return false
    if (saysIn(FIRM_VI, line, wordsFrom(line, Math.max(0, first - 3), first))) return false
  } else if (!saysIn(GIVES_SUM, line, behind) && !saysIn(INVESTS, line, behind)) return false
  if (isSomebody(line, first, last)) return false
  const word = line.folded[first] ?? ''
  return !lines.some(({ folded, sentence: { tokens } }) =>
    folded.some(
      (one, at) => one === word && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === true,
    ),
  )
}

/** Is a sum told within a few words behind a name? */
function hasSumBehind(line: Line, at: number): boolean {
  return line.entities.some(
    (e) => e.type === 'number' && e.mention.kind === 'money' && e.first >= at && e.first - at <= SUM_BEHIND,
  )
}

const SUM_BEHIND = 14

const INVESTS_VI = askOf(
  /^(?:\( [^()]{1,40} \) |, (?:(?:trong|vừa|sáng|chiều|hôm) )[^,]{1,30} , )?(?:(?:đã|sẽ|đang|vừa|cũng|dự|kiến|muốn|cam|kết|xin|được|cấp|phép|công|bố|quyết|định|nói|cho|biết|hứa|báo|tin|xác|nhận|tuyên|khẳng|nhân|dịp|này|ấy|đó|thông|có|kế|hoạch) ){0,9}(?:đầu tư|rót|góp vốn|(?:chi|bỏ|đổ|bơm|dành|góp|cam kết|hứa)(?: \S+){1,3} (?:triệu|tỷ))(?= |$)/,
)

/** `Amata’s plant`: what only a company has. */
const OWNS = askOf(
  /^'s (?:\S+ )?(?:plant|factory|investment|project|pledge|ceo|chief executive|headquarters|subsidiary|shares|shareholders|workshop|managing director|plant manager)(?= |$)/,
)

/** Short forms for money and papers, which no company is called. */
const NO_BODY =
  /^(?:FDI|ODA|MOU|MoU|GDP|USD|EUR|VND|JPY|VAT|CEO|WTO|ASEAN|EU|IT|AI|SME|SMEs|APEC|UBND|HĐND|DN)$/

function runEnd(line: Line, at: number): number {
  const { tokens } = line.sentence
  let end = at
  for (let i = at; i < tokens.length && i - at < 6; i += 1) {
    const token = tokens[i]
    if (!token || !isFree(line, i)) break
    const joins = i > at && (token.folded === '&' || token.folded === '-') && tokens[i + 1]?.capital
    if (joins) continue
    if (token.kind !== 'word' || !(token.capital || LEGAL_FORMS.has(token.text))) break
    end = i + 1
  }
  return end
}

/** Could these capitals be somebody’s name? */
function isPersonal(line: Line, first: number, last: number): boolean {
  const word = line.folded[first] ?? ''
  if (LEGAL_FORMS.has(line.sentence.tokens[last - 1]?.text ?? '')) return false
  if (last - first < 2 || last - first > 4) return last - first < 2
  return (
    FAMILY_NAMES.has(word) ||
    GIVEN_NAMES.has(word) ||
    GIVEN_NAMES_ABROAD.has(word) ||
    FAMILY_NAMES.has(line.folded[last - 1] ?? '')
  )
}

/** The same of one word too, which is nobody unless people are called so. */
function isSomebody(line: Line, first: number, last: number): boolean {
  if (last - first > 1) return isPersonal(line, first, last)
  const word = line.folded[first] ?? ''
  return FAMILY_NAMES.has(word) || GIVEN_NAMES.has(word) || GIVEN_NAMES_ABROAD.has(word)
}

function isNamedElsewise(line: Line, first: number, last: number, context: PlaceContext): boolean {
  if (honorificBefore(line, first) || roleBefore(line, first) === 'touching') return true
  if (NO_BODY.test(line.sentence.tokens[first]?.text ?? '')) return true
  if (STARTERS.has(line.folded[first] ?? '')) return true
  return (
    Math.max(placeAt(line, first, context)?.length ?? 0, countryAt(line, first, context)?.length ?? 0) >=
    last - first
  )
}

/** Does what stands beside a run of capitals say that it is a company? */
function isTold(line: Line, first: number, last: number): boolean {
  if (last - first > 1 && LEGAL_FORMS.has(line.sentence.tokens[last - 1]?.text ?? '')) return true
  const vi = line.sentence.lang === 'vi'
  if (isCalled(line, first, last)) return true
  const behind = wordsFrom(line, last, last + 16)
  if (saysIn(vi ? APPOSED_VI : APPOSED, line, behind)) return true
  return (
    !isPersonal(line, first, last) &&
    (saysIn(vi ? INVESTS_VI : INVESTS, line, behind) ||
      (!vi && hasSumBehind(line, last) && saysIn(GIVES_SUM, line, behind)) ||
      (!vi && saysIn(OWNS, line, behind)) ||
      (!vi && isPayer(line, first)) ||
      isSigner(line, first, last))
  )
}

/** `pledged by Hanbit Chem`, `a plant by Korea’s Hanbit Chem`: who pays, told behind what is paid for. */
function isPayer(line: Line, first: number): boolean {
  return (
    saysIn(PAID_BY, line, wordsFrom(line, Math.max(0, first - 6), first)) &&
    line.entities.some((e) => e.type === 'number' && e.mention.kind === 'money')
  )
}

const PAID_BY = askOf(
  /(?:^| )(?:invested|pledged|poured|committed|promised|financed|owned|run|developed|plant|factory|mill|complex|investment|project) (?:by(?: \S+ 's)?|of \S+ 's)$/,
)

/** `hãng Sembcorp`, `chipmaker Amkor`: what it is, right before the name and in small letters, so that it is no part of it. */
function isCalled(line: Line, first: number, last: number): boolean {
  const before = wordsFrom(line, Math.max(0, first - 3), first)
  if (line.sentence.lang === 'en')
    return (
      (saysIn(NAMED, line, before) && !line.sentence.tokens[first - 1]?.capital) ||
      (line.words[last] === ',' && !isSomebody(line, first, last) && saysIn(NAMED_APART, line, before))
    )
  const syllable = last - first === 1 && isSyllable(line.words[first] ?? '')
  if (isHeaded(line, first, last)) return true
  return saysIn(NAMED_VI, line, before) && !syllable && !line.sentence.tokens[first - 2]?.capital
}

/** `Tổng Giám đốc Hanil Electronics Việt Nam`, `đại diện Sakura Foods`: a firm by whose head it stands behind and its foreign words. */
function isHeaded(line: Line, first: number, last: number): boolean {
  if (last - first < 2 || isSyllable(line.words[first] ?? '')) return false
  if (!saysIn(HEADS_FIRM, line, wordsFrom(line, Math.max(0, first - 3), first))) return false
  const ofLand = wordsFrom(line, last - 2, last) === 'việt nam' || line.words[last - 1] === 'vina'
  return ofLand || line.folded.slice(first + 1, last).some((word) => ORGANISATION_HEADS.has(word))
}

const HEADS_FIRM = askOf(/(?:^| )(?:giám đốc(?: điều hành)?|hđqt|đại diện)$/)

/** `Belgian chemical company Solvay will invest`: a firm by its noun and its deed, though a town is called the same. */
function isFirmLikeTown(line: Line, first: number, last: number): boolean {
  return (
    line.sentence.lang === 'en' &&
    isCalled(line, first, last) &&
    !STARTERS.has(line.folded[first] ?? '') &&
    saysIn(DOES_AS_FIRM, line, wordsFrom(line, last, last + 3))
  )
}

/** What a firm does right behind its name. */
const DOES_AS_FIRM = askOf(
  /^(?:(?:also|recently|already) )?(?:will|would|has|had|plans|is|was|said|announced|signed|invested|pledged|opened|intends|wants|runs|operates|agreed|'s (?:plant|factory|ceo))(?= |$)/,
)

type Told = {
  readonly name: string
  readonly words: readonly string[]
  /** Where the full name stands, which is left whole; only the short form by itself is marked. */
  readonly whole?: Span
}

/** `Công ty TNHH Sato Precision`: a name told in full, of which the legal form or what follows is no beginning. */
const IN_FIRM = /(?:^| )công ty$/

/** What a firm's full name opens with. */
const FIRM_VI = askOf(/(?:^| )(?:tập đoàn|tổng công ty|công ty|hãng|ngân hàng)$/)

/** `Giám đốc điều hành Marubeni`, behind `Tập đoàn Marubeni`: the firm by the last word of its name, which is no man's. */
function toldWhole(line: Line, at: number, end: number, context: PlaceContext): Told | undefined {
  const word = line.words[at] ?? ''
  if (line.sentence.lang !== 'vi' || end - at !== 1 || isSyllable(word)) return undefined
  const opener = findIn(FIRM_VI, line, wordsFrom(line, Math.max(0, at - 3), at))
  const first = opener ? at - opener[0].trim().split(' ').length : at
  if (first === at || !line.sentence.tokens[first]?.capital || placeAt(line, at, context)) return undefined
  return { name: printedName(line, first, end), words: [word], whole: spanOf(line, first, end) }
}

function toldIn(line: Line, context: PlaceContext, told: Map<string, Told>, lines: readonly Line[]): void {
  for (let at = 0; at < line.words.length; at += 1) {
    const token = line.sentence.tokens[at]
    if (token?.kind !== 'word' || !token.capital || !isFree(line, at)) continue
    if (at === 0 && STARTERS.has(token.folded)) continue
    const end =
      line.words[at - 1] === 'of' && ORGANISATION_HEADS.has(line.folded[at - 2] ?? '') ? at : runEnd(line, at)
    if (end > at + 1 && IN_FIRM.test(wordsFrom(line, Math.max(0, at - 3), at))) {
      at = end - 1
      continue
    }
    if (
      end > at &&
      (isTold(line, at, end) || isLoneFirm(line, at, end, lines)) &&
      (!isNamedElsewise(line, at, end, context) ||
        isFirmLikeTown(line, at, end) ||
        (line.sentence.lang === 'vi' && isHeaded(line, at, end)))
    ) {
      const words = line.words.slice(at, end)
      told.set(words[0] ?? '', { name: printedName(line, at, end), words })
    } else {
      const whole = end > at ? toldWhole(line, at, end, context) : undefined
      if (whole && !told.has(whole.words[0] ?? '')) told.set(whole.words[0] ?? '', whole)
    }
    at = Math.max(at, end - 1)
  }
}

/**
 * Finds companies by what is said beside their names, for a name of its own has no word in it that would tell, and marks them
 * wherever they stand: `Malabar Marine, a private firm from Kochi`, `hãng Sembcorp`, `De Vliet Poultry, of Barneveld, will invest`.
 */
export function findBodiesTold(lines: readonly Line[], context: PlaceContext): void {
  const told = new Map<string, Told>()
  for (const line of lines) if (!line.headline) toldIn(line, context, told, lines)
  if (told.size === 0) return
  for (const line of lines) {
    if (line.headline) continue
    for (let at = 0; at < line.words.length; at += 1) {
      const body = told.get(line.words[at] ?? '')
      if (!body || !line.sentence.tokens[at]?.capital || !standsAt(line, at, body.words)) continue
      if (body.whole && saysIn(FIRM_VI, line, wordsFrom(line, Math.max(0, at - 3), at))) continue
      const last = at + body.words.length
      if (
        line.sentence.tokens[last]?.capital &&
        isFree(line, last) &&
        line.sentence.tokens[last]?.kind === 'word'
      )
        continue
      claim(line, {
        type: 'organisation',
        name: body.name,
        ...(body.whole ? { stands: body.whole } : {}),
        first: at,
        last,
        ...spanOf(line, at, last),
      })
    }
  }
}
