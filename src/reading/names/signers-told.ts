import { askOf, saysIn } from '../asked.ts'
import { LEGAL_FORMS } from '../words/company-words.ts'
import { ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import { ROLE_HEADS } from '../words/en/roles.ts'
import { isSyllable } from '../words/vi/syllable.ts'
import { type Line, wordsFrom } from './line.ts'
import { openerAt } from './vietnamese-openers.ts'

/** What people sign, in English. */
const PAPER = 'agreement|memorandum|mou|contract|letter of (?:intent|understanding)|protocol|accord|pact|deal'
const PAPER_VI = 'bản ghi nhớ|biên bản|thỏa thuận|thoả thuận|hợp đồng|ý định thư|kế hoạch phối hợp|văn bản'

const SIGNS = 'signed|signs|sign|inked|concluded|initialled|renewed|exchanged|exchange|sealed|extended'
const HELPING =
  '(?:(?:have|has|had|also|then|later|just|yesterday|today|formally|jointly|will|are|is|were|to|there|now|recently|expects?|plans?|did|not|never|yet) ){0,4}'

/** `… have signed a memorandum`: what is said behind those who sign, the last of whom may stand in between. */
const SIGN_BEHIND = askOf(
  new RegExp(
    `^(?:(?:and|with|,|&) (?:the )?(?:(?!a |an |in |at |for |that |which )[^ ,]+ ){1,7}?)?${HELPING}(?:${SIGNS}) (?:\\S+ ){0,6}?(?:${PAPER})s?(?= |$)`,
  ),
)

/** `a contract on vegetable seed with …`, `a memorandum between X and …`: what is said before those who sign. */
const SIGN_BEFORE = askOf(
  new RegExp(
    `(?:^| )(?:${PAPER})s?(?: (?!that|who|whose|because|when|where|while|but|which)[^ ,]+){0,7}? (?:with|between)(?: (?!mr|mrs|ms|dr)[^ ,]+){0,8}?(?: and| with)?(?: the)?$`,
  ),
)

/** Where something happens, whose it is, or who holds the office named before: no signer. */
const NOT_BEHIND = askOf(/(?:^| )(?:in|on|at|of|near|from|to|,)(?: the)?$/)

const GROUND =
  /(?:^| )(?:islands?|district|county|province|city|state|region|valley|bay|river|town|street|road|park|square|pacific|sea|ocean)$/

/** The word right before a signer. */
const JOINS = askOf(/(?:^| )(?:with|between|and|with the|between the|and the|'s)$/)

const SIGN_BEFORE_VI = askOf(
  new RegExp(
    `(?:^| )(?:(?:${PAPER_VI})(?: [^ ,]+){0,12}? (?:giữa|với)(?: [^ ,]+){0,8}?|ký(?: kết)?(?: [^ ,]+){0,6}? với)$`,
  ),
)
/** `… và Fontys đã ký kết thỏa thuận`: what is said behind the last of those who sign. */
const SIGN_BEHIND_VI = askOf(
  new RegExp(
    `^(?:(?:cũng|đã|sẽ|vừa|chính|thức|cùng|nhau|đồng|thời|tiến|hành) ){0,5}(?:ký|trao|trao đổi)(?: kết)?(?: [^ ,]+){0,5}? (?:${PAPER_VI})(?= |$)`,
  ),
)
const JOINS_VI = askOf(/(?:^| )(?:với|giữa|và|cùng)$/)

/** Somebody's office behind the name, or his age: a person, who signs for a body. */
const PERSON_BEHIND = askOf(
  /^(?:, (?:the |its |their |our )?(?:\S+ ){0,3}?(?:mayor|director|president|chairman|chairwoman|chair|ceo|chief|minister|governor|head|manager|rector|dean|secretary|ambassador|councillor|principal)(?= |$)|, \d)/,
)

/** A name no table knows has no word in it that says what it is; two words of it or letters no town bears must. */
function looksNamed(line: Line, first: number, last: number): boolean {
  const tokens = line.sentence.tokens.slice(first, last)
  if (line.sentence.lang === 'vi' && tokens.every((t) => isSyllable(t.word))) return false
  if (tokens.every((t) => isSyllable(t.word)) && tokens.length < 3) return false
  return tokens.length > 1 || /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '')
}

/** Does a run already hold a word that makes it a body, or an office? It is read elsewhere. */
function tellsItself(line: Line, first: number, last: number): boolean {
  const next = line.words[last] ?? ''
  if (/^(of|for|de|d)$/.test(next)) return true
  return line.folded
    .slice(first, last)
    .some((word) => ORGANISATION_HEADS.has(word) || ROLE_HEADS.has(word) || LEGAL_FORMS.has(word))
}

/** Short forms are no people, nor is who signs in one breath with a body. */
function isAmongBodies(line: Line, first: number, last: number): boolean {
  const { tokens } = line.sentence
  if (tokens.slice(first, last).some((t) => /^\p{Lu}{3,}$|\p{Ll}\p{Lu}|^&$/u.test(t.text))) return true
  const joined =
    /^(?:and|with|&)$/.test(line.words[last] ?? '') || /^(?:and|with|the)$/.test(line.words[first - 1] ?? '')
  return (
    joined &&
    tokens.some((t, at) => at >= first - 8 && at < last + 8 && t.capital && ORGANISATION_HEADS.has(t.folded))
  )
}

/** `Trường Đại học Thủ Dầu Một và Fontys`: behind a body that is told by its first words, and what joins them. */
function isJoinedToBody(line: Line, first: number): boolean {
  if (isSyllable(line.words[first] ?? '')) return false
  for (let at = first - 2; at >= Math.max(0, first - 12); at -= 1) {
    if (line.sentence.tokens[at]?.kind !== 'word') return false
    if (line.sentence.tokens[at]?.capital && openerAt(line, at)) return true
  }
  return false
}

/**
 * Whoever signs a paper, or with whom it is signed, and bears no person's or place's name, is a body: `Rijk Zwaan and the Alliance
 * exchanged copies of a contract`, `a memorandum of understanding with Biocom California`, `hợp đồng … với Kansai Logi`.
 */
export function isSigner(line: Line, first: number, last: number): boolean {
  if (tellsItself(line, first, last)) return false
  const joined = line.sentence.lang === 'vi' && isJoinedToBody(line, first)
  if (!joined && !looksNamed(line, first, last)) return false
  if (GROUND.test(wordsFrom(line, first, last))) return false
  const before = wordsFrom(line, Math.max(0, first - 2), first)
  if (saysIn(NOT_BEHIND, line, before)) return false
  const behind = wordsFrom(line, last, last + 22)
  if (saysIn(PERSON_BEHIND, line, behind)) return false
  if (saysIn(SIGN_BEHIND, line, behind)) return isAmongBodies(line, first, last)
  const vi = line.sentence.lang === 'vi'
  if (!saysIn(vi ? JOINS_VI : JOINS, line, before)) return false
  if (joined && saysIn(SIGN_BEHIND_VI, line, behind)) return true
  const told = wordsFrom(line, Math.max(0, first - 22), first)
  return saysIn(vi ? SIGN_BEFORE_VI : SIGN_BEFORE, line, told)
}
