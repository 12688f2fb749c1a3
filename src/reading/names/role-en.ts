import { cueWords } from '../word-cues.ts'
import { FIELDS } from '../words/en/fields-of-work.ts'
import { FOREIGN_PAIRS, FOREIGN_TITLES } from '../words/en/foreign-titles.ts'
import { OFFICE_FIELDS, OFFICE_PAIRS, SMALL_OFFICES } from '../words/en/office-words.ts'
import { ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import { BODY_HEADS, BODY_WORDS, ROLE_HEADS, ROLE_MODIFIERS, WEAK_ROLE_HEADS } from '../words/en/roles.ts'
import { STARTERS } from '../words/en/starters.ts'
import { FAMILY_NAMES } from '../words/families.ts'
import { wordSet } from '../words/word-set.ts'
import { countryAt } from './country-at.ts'
import { fieldsEnd, inLand } from './english-body.ts'
import { entityAt, isFree, type Line } from './line.ts'
import { isGivenName } from './person-cues.ts'
import { type PlaceContext, placeAt } from './place-at.ts'
import type { RoleSpan } from './role-span.ts'
import { isOneOf, isSharedTitle, SHARED_TITLES, sharedEnd } from './shared-title.ts'
import { isSetOff, titleEnd, VERB_TITLE } from './title-en.ts'

const FORMER = new Set(['former', 'ex', 'late', 'then', 'outgoing', 'retired'])

const LEVELS = wordSet('city|county|town|district|state')

/** The cue of words a title begins with. */
const OPENS_TITLE = cueWords('word', [
  ...VERB_TITLE,
  ...ROLE_MODIFIERS,
  ...ROLE_HEADS,
  ...FOREIGN_TITLES,
  ...OFFICE_FIELDS,
  ...SMALL_OFFICES,
  ...SHARED_TITLES,
  ...[...FOREIGN_PAIRS, ...OFFICE_PAIRS].map((pair) => pair.split(' ')[0] ?? ''),
])

const LEVEL_BEHIND = wordSet(
  'city|province|district|town|prefecture|county|provincial|municipal|region|shire|ward|borough|township|municipality',
)
/** `Chairman of our People’s Committee`: whose the body is, told by a pronoun. */
const OURS = wordSet('our|their|his|her')
const GOES_ON = wordSet('people|party|city|provincial|municipal|town|planning|prefectural|foreign')

/** `for culture`, `of international relations`: what an office is for, in lower case. */
function isField(line: Line, at: number): boolean {
  if (!FIELDS.has(line.words[at] ?? '')) return false
  return /^(of|for|on|and|,|international|foreign|external|public)$/.test(line.words[at - 1] ?? '')
}

/** A joining word with nothing behind it that a body is called by. */
function isLastJoint(line: Line, at: number, end: number): boolean {
  const word = line.words[at] ?? ''
  if (!/^(and|for|on|in|to|at|its|-)$/.test(word) || line.sentence.tokens[at + 1]?.capital) return false
  return !(/^(?:and|for|on)$/.test(word) && end === at && FIELDS.has(line.words[at + 1] ?? ''))
}

/** Position after the body the office is held in: `of the provincial Party Committee`. */
function bodyEnd(line: Line, from: number, context: PlaceContext): number {
  const tokens = line.sentence.tokens
  let i = from
  let end = from
  let placed = false
  let closed = false
  while (i < tokens.length && i - from < 24) {
    const word = line.words[i] ?? ''
    const token = tokens[i]
    if (!token || (!isFree(line, i) && !token.capital)) break
    if (word === '-' && isSpaced(line, i)) break
    if (/^(in|on)$/.test(word) && entityAt(line, i + 1)?.type === 'date') break
    if (word === '(' && isShortForm(line, i)) {
      i += 3
      continue
    }
    const field = isField(line, i)
    const ours = i === from && OURS.has(word)
    const joins = (BODY_WORDS.has(word) || field || ours) && !(token.capital && word.length > 3)
    if (joins) {
      if (BODY_HEADS.has(word) || field) end = i + 1
      else if (isLastJoint(line, i, end)) break
      else if (word === 'and' && titleEnd(line, i + 1)) break
      else if (word === 'in' && end > from && inLand(line, from, i, context)) closed = false
      else if (/^(in|at|to)$/.test(word) && end > from && !placed) break
      else if (word === 'to' && placed && !SENT.test(line.words[from - 2] ?? '')) break
      else if (/^(city|town|province|district|county|prefecture|state|commune|ward|capital)$/.test(word))
        end = i + 1
      closed = closed && !/^(of|'s|for|on|and|the|in|to|at|-)$/.test(word)
      i += 1
      continue
    }
    if (!token.capital) {
      const fields = word === ',' ? fieldsEnd(line, from, i) : 0
      if (fields === 0) break
      i = fields
      end = i
      closed = true
      continue
    }
    const land = BODY_HEADS.has(word) ? undefined : countryAt(line, i, context)
    if (land && !land.nationality) {
      if (closed) break
      placed = true
      i += land.length
      end = i
      closed = true
      continue
    }
    const match = placeAt(line, i, context)
    if (match && !BODY_HEADS.has(word)) {
      if (closed) break
      placed = true
      i += match.length
      end = i
      closed = true
      if (LEVEL_BEHIND.has(line.words[i] ?? '')) i += 1
      end = i
      continue
    }
    if (closed && !BODY_HEADS.has(word) && !runHasBody(line, i) && !GOES_ON.has(word)) break
    if (end > from && (opensHolder(line, from, i) || isBehindFields(line, from, i))) break
    end = i + 1
    closed = BODY_HEADS.has(word)
    i += 1
  }
  return end
}

/** `County executive for trade Achie Alai`: behind fields of work in small letters a capital opens the holder’s name. */
function isBehindFields(line: Line, from: number, at: number): boolean {
  if (line.words[from - 1] !== 'for' || runHasBody(line, at)) return false
  return line.sentence.tokens.slice(from, at).every((token) => !token.capital)
}

/**
 * `Chairman of the Hue Union of Friendship Organisations Tran Quoc Bao`, `Minister for Industries K. Menon`: behind a body, or
 * the field it is for, a name or initials open its holder’s.
 */
function opensHolder(line: Line, from: number, at: number): boolean {
  const { folded } = line
  const { tokens } = line.sentence
  const before = folded[at - 1] ?? ''
  const opening = folded[at] ?? ''
  const field = FIELDS.has(before) || INDUSTRIES.has(before)
  if (!field && (!ORGANISATION_HEADS.has(before) || at - 1 <= from)) return false
  const initials = /^(?:\p{Lu}\.)+$/u.test(tokens[at]?.text ?? '')
  if (!initials && !FAMILY_NAMES.has(opening) && !isGivenName(opening)) return false
  if (FIELDS.has(opening) || FIELDS.has(folded[at + 1] ?? '')) return false
  return tokens[at + 1]?.capital === true && !runHasBody(line, at)
}

/** A dash with a space on both sides parts the office from its holder. */
function isSpaced(line: Line, at: number): boolean {
  const [before, dash, next] = line.sentence.tokens.slice(at - 1, at + 2)
  return (
    before !== undefined &&
    dash !== undefined &&
    next !== undefined &&
    before.end < dash.start &&
    dash.end < next.start
  )
}

/** `the Communist Party of China (CPC) Central Committee`: a short form in the midst of a body's name. */
function isShortForm(line: Line, at: number): boolean {
  const tokens = line.sentence.tokens
  return Boolean(
    /^\p{Lu}\p{L}{0,4}\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') &&
      line.words[at + 2] === ')' &&
      (tokens[at + 3]?.capital || /^('s|to|in)$/.test(line.words[at + 3] ?? '')),
  )
}

/** Heads of bodies that are printed small behind their names: `the Sister Cities board`. */
const LOWER_BODIES = wordSet('board|committee|council|commission|association|society|club|foundation')

/** True where the capitals from here on name a body. */
function runHasBody(line: Line, at: number): boolean {
  const from = FAMILY_NAMES.has(line.folded[at] ?? '') ? at + 1 : at
  let i = from
  for (; line.sentence.tokens[i]?.capital || line.words[i] === "'"; i += 1) {
    if (ORGANISATION_HEADS.has(line.words[i] ?? '') || BODY_HEADS.has(line.words[i] ?? '')) return true
  }
  return (i > from && LOWER_BODIES.has(line.words[i] ?? '')) || isSisterCities(line, at)
}

/** `president of Fort Worth Sister Cities International`: a town’s society, not the town. */
function isSisterCities(line: Line, at: number): boolean {
  const { tokens } = line.sentence
  return line.words[at] === 'sister' && line.words[at + 1] === 'cities' && tokens[at + 1]?.capital === true
}

/** Who stands in for the holder of an office. */
const IN_PLACE = wordSet('vice|deputy|acting|assistant|interim')

/** `Mandaue City Mayor`, `Ormoc City Vice Mayor`, `Ada County Clerk`: the level belongs to the name before it, not to the title. */
function closesName(line: Line, at: number): boolean {
  const before = line.sentence.tokens[at - 1]
  return (
    LEVELS.has(line.words[at] ?? '') &&
    (line.sentence.tokens[at]?.capital ?? false) &&
    before?.kind === 'word' &&
    before.capital &&
    !STARTERS.has(before.folded) &&
    !ROLE_MODIFIERS.has(before.folded) &&
    ROLE_HEADS.has(line.words[IN_PLACE.has(line.words[at + 1] ?? '') ? at + 2 : at + 1] ?? '')
  )
}

const HOUSES = wordSet('university|college|school|library|museum|hospital|academy')

/** `Utah State University Provost`, `Tartu University Rector`: such a word behind a capital closes the name of the house. */
function isInHouse(line: Line, at: number): boolean {
  const before = line.sentence.tokens[at - 1]
  if (!before?.capital || (at < 2 && STARTERS.has(before.folded)) || !line.sentence.tokens[at]?.capital)
    return false
  const word = line.words[at] ?? ''
  return HOUSES.has(word === 'state' ? (line.words[at + 1] ?? '') : word)
}

const RANKS = wordSet('first|second|third')
const RANKED = wordSet('deputy|vice|secretary|counsellor|assistant')

/** `first deputy mayor`, `Freiburg's First Mayor Anna Berg`: the number is part of the title. */
function isRanked(line: Line, at: number): boolean {
  if (!RANKS.has(line.words[at] ?? '') || entityAt(line, at)?.type !== 'number') return false
  if (RANKED.has(line.words[at + 1] ?? '')) return true
  const [rank, head, name] = line.sentence.tokens.slice(at, at + 3)
  return at > 0 && head?.folded === 'mayor' && [rank, head, name].every((token) => token?.capital)
}

/** What a minister is of, told before his title: `Trade and Industry Minister`, `Foreign Affairs Minister`. */
function portfolioBegins(line: Line, at: number, title: number): number {
  const { tokens } = line.sentence
  if (!/^(?:minister|secretary)$/.test(line.words[title - 1] ?? '') || !tokens[title]?.capital) return at
  const isOf = (i: number) =>
    tokens[i]?.capital === true && (FIELDS.has(line.words[i] ?? '') || INDUSTRIES.has(line.words[i] ?? ''))
  let first = at
  while (first > 0 && first > at - 5 && isFree(line, first - 1)) {
    if (isOf(first - 1)) first -= 1
    else if (/^(?:and|,|&)$/.test(line.words[first - 1] ?? '') && isOf(first - 2)) first -= 2
    else break
  }
  return /^(?:of|for)$/.test(line.words[first - 1] ?? '') ? at : first
}

/** Fields a minister is of that no body is named for. */
const INDUSTRIES = wordSet('industries|commerce')

/** Was the office held before: `former Mayor`, `former Cupertino Mayor`, `former Republican Gov.`? */
function isFormer(line: Line, at: number): boolean {
  const before = line.words[at - 1] ?? ''
  if (FORMER.has(before) || (before === '-' && FORMER.has(line.words[at - 2] ?? ''))) return true
  for (let i = at - 1; i > at - 5; i -= 1) {
    const word = line.words[i] ?? ''
    if (word === 'former' || word === 'ex') return true
    if (!line.sentence.tokens[i]?.capital && !/^(city|town|county|'s)$/.test(word)) return false
  }
  return false
}

/** Titles of those who are sent to somebody; `invited the mayor to the festival` tells of no office. */
const SENT =
  /^(ambassador|envoy|consul|general|representative|advis[eo]r|delegate|attach[eé]|liaison|assistant|aide|counsellor|counselor|minister|secretary|commissioner|observer|nuncio|chief|head)$/

/** The English office title that begins at a token, with its body and place. */
export function roleEnAt(line: Line, at: number, context: PlaceContext): RoleSpan | undefined {
  const tokens = line.sentence.tokens
  const token = tokens[at]
  if (token?.kind !== 'word' || (token.cues & OPENS_TITLE) === 0) return undefined
  if ((!isFree(line, at) && !isRanked(line, at)) || closesName(line, at) || isInHouse(line, at))
    return undefined
  const title = titleEnd(line, at)
  if (!title) return undefined
  const first = portfolioBegins(line, at, title)
  const shared = isSharedTitle(line, title - 1) && !isOneOf(line, title - 1)
  let end = shared ? sharedEnd(line, title - 1) : title
  let body = end > title
  const verb = VERB_TITLE.has(line.words[at] ?? '')
  const joins = line.words[title] ?? ''
  const leads = /^(of|for|at|in)$/.test(joins) || (joins === 'to' && SENT.test(line.words[title - 1] ?? ''))
  if (verb || (leads && !shared)) {
    const found = bodyEnd(line, verb ? title : title + 1, context)
    if (found > title + 1) {
      end = found
      body = true
    }
  }
  if (verb && !body) return undefined
  const head = line.words[title - 1] ?? ''
  const capital = token.capital
  const beside = (tokens[at - 1]?.capital ?? false) && (tokens[title]?.capital ?? false)
  const modified = title - at > 1
  const weak = WEAK_ROLE_HEADS.has(head) || SMALL_OFFICES.has(head)
  if (!body && !capital && !beside && !modified && weak && !isSetOff(line, at, end)) return undefined
  return {
    first,
    last: end,
    titleEnd: title,
    body,
    former: isFormer(line, at),
  }
}
