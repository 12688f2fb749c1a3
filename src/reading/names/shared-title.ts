import { grown } from '../grown.ts'
import { ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import { ROLE_HEADS } from '../words/en/roles.ts'
import { wordSet } from '../words/word-set.ts'
import type { Entity, Office, PartyRef, Person, PlaceEntity, RoleEntity } from './entity.ts'
import { type Line, wordsFrom } from './line.ts'

/** Plurals of offices as they stand before the names of all who hold one. */
export const SHARED_TITLES = wordSet(
  'mayors|governors|presidents|directors|rectors|councillors|councilors|chairmen|chairwomen|ministers|ambassadors|secretaries|deans|provosts|chancellors|premiers|prefects|senators|commissioners|consuls|chairs|principals|managers',
)

/** The title one of them holds: `Mayors` → `Mayor`, `chairmen` → `chairman`; nothing for what is no plural of an office. */
export function singularTitle(word: string): string | undefined {
  const lower = word.toLowerCase()
  if (!SHARED_TITLES.has(lower)) return undefined
  const one = /men$/i.test(word)
    ? word.replace(/e(n)$/i, 'a$1')
    : /ies$/i.test(word)
      ? word.replace(/ies$/i, 'y')
      : word.slice(0, -1)
  return ROLE_HEADS.has(one.toLowerCase()) ? one : undefined
}

/** How far behind its title the last of those who share it stands. */
const REACH = 30

/** Words that may stand between a shared title and one of its holders, beside their names and places. */
const BETWEEN = wordSet('of|from|,|and|và|the|city|town|-|(|)|:|–')

const PARTICLE = wordSet('van|von|de|der|den|da|dos|del|della|di|la|le|bin|binti|al|el|abu')

/** What stands behind a shared title: names, places and the small words between them. */
type Piece = { readonly word: string; readonly at: number }

/** A run of capitals, whatever it names. */
const NAME = 'N'

/** Something else is told behind the names. */
const MORE = '…'

/** Where a run of capitals ends: `Ana de la Cruz`, `Kang Su-min`. */
function runEnd(line: Line, at: number): number {
  const { tokens } = line.sentence
  let end = at + 1
  while (end < tokens.length) {
    const token = tokens[end]
    const glued = tokens[end - 1]?.end === token?.start
    if (token?.kind === 'word' && (token.capital || (glued && tokens[end - 1]?.folded === '-'))) end += 1
    else if (glued && token?.folded === '-' && tokens[end + 1]?.start === token.end) end += 2
    else if (PARTICLE.has(line.words[end] ?? '') && tokens[end + 1]?.capital) end += 2
    else break
  }
  return end
}

/** The pieces from a token on, up to the first word that is in no such list. */
function piecesFrom(line: Line, from: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = from; at < line.words.length && at < from + REACH; ) {
    const token = line.sentence.tokens[at]
    const word = line.words[at] ?? ''
    if (token?.kind === 'word' && token.capital && word !== 'and') {
      const end = runEnd(line, at)
      if (line.folded.slice(at, end).some((one) => ORGANISATION_HEADS.has(one))) break
      pieces.push({ word: NAME, at })
      at = end
    } else if (BETWEEN.has(word)) {
      pieces.push({ word, at })
      at += 1
    } else {
      if (word !== '.') pieces.push({ word: MORE, at })
      break
    }
  }
  return pieces
}

/** One of a list: somebody, and his place behind him or in brackets. */
const ONE = 'N(?: (?:of|from)(?: the)?(?: (?:city|town) of)? N| \\( N(?: , N)? \\))?'
const AND = '(?: ,)? (?:and|và)'
/**
 * `X of A and Y of B`, `X (A), Y (B) và Z (C)`, behind the title or a comma or colon; at the end of a line, as minutes tell who
 * was present, no `and` is needed.
 */
const LIST = new RegExp(`^(?:(?:,|:|–|-) )?${ONE}(?:(?: , ${ONE}){0,6}${AND} ${ONE}|(?: , ${ONE}){1,9}$)`)
/** `of A (X), B (Y) and C (Z)`: the name stands in brackets behind the place. */
const BRACKETED = new RegExp(`^of(?: the)? N \\( N \\)(?: , N \\( N \\)){0,6}${AND} N \\( N \\)`)
/** `of A and B, X and Y`: the places first, then as many names. */
const IN_TURN = new RegExp(`^of(?: the)? (N(?: , N){0,6}${AND} N) , (N(?: , N){0,6}${AND} N)(?: ,| \\)|$)`)

function namesIn(text: string): number {
  return text.split(' ').filter((word) => word === NAME).length
}

/** Where the names of those who share the title before a token begin; none where it is followed by no list of them. */
export function holdersFrom(line: Line, from: number): readonly number[] {
  const pieces = piecesFrom(line, from)
  const text = pieces.map((p) => p.word).join(' ')
  const names = pieces.filter((p) => p.word === NAME)
  const bracketed = BRACKETED.exec(text)
  if (bracketed) return names.filter((_, i) => i % 2 === 1 && i < namesIn(bracketed[0])).map((p) => p.at)
  const inTurn = IN_TURN.exec(text)
  if (inTurn) {
    const [places, people] = [namesIn(inTurn[1] ?? ''), namesIn(inTurn[2] ?? '')]
    return places === people ? names.slice(places, places + people).map((p) => p.at) : []
  }
  const list = LIST.exec(text)
  if (!list) return []
  const of = /^(?:of|from|the|city|town|\()$/
  return names
    .slice(0, namesIn(list[0]))
    .filter(
      ({ at }) =>
        !(of.test(line.words[at - 1] ?? '') && line.words[at - 1] !== 'the') && !isInBrackets(line, from, at),
    )
    .map((p) => p.at)
}

/** Stands a token in brackets opened behind another? */
function isInBrackets({ words }: Line, from: number, at: number): boolean {
  const before = words.slice(from, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** `the provincial Party Committees of`: the bodies each of them heads one of, behind a shared title. */
const BODIES =
  /^of the (?:\S+ ){0,3}?(?:committees|councils|departments|assemblies|chambers|boards|associations|ministries)(?= )/

/** Behind a plural and the bodies it is told of. */
export function sharedEnd(line: Line, at: number): number {
  const bodies = line.words[at + 1] === 'of' ? BODIES.exec(`${wordsFrom(line, at + 1, at + 8)} `) : null
  return bodies ? at + 1 + bodies[0].split(' ').length : at + 1
}

/** `is one of Essen’s deputy mayors`: a plural said of one who is among them. */
export function isOneOf(line: Line, at: number): boolean {
  const one = line.words.lastIndexOf('one', at)
  return (
    one >= 0 &&
    at - one < 7 &&
    line.words[one + 1] === 'of' &&
    /^(?:is|was|became|,)$/.test(line.words[one - 1] ?? '')
  )
}

/** `Mayors Urmas Kask of Tartu and …`, `the mayors of A and B, X and Y`: a plural with the names of those who hold it behind. */
export function isSharedTitle(line: Line, at: number): boolean {
  if (!singularTitle(line.words[at] ?? '') || wordsFrom(line, at - 2, at) === 'the two') return false
  if (isOneOf(line, at)) return true
  return holdersFrom(line, sharedEnd(line, at)).length > 1
}

/** Does a capital stand in a list of those who share a title: the second or third of `Mayors X of A and Y of B`? */
export function sharesTitle(line: Line, at: number): boolean {
  const role = line.entities.findLast((e) => e.type === 'role' && e.first < at)
  if (!role || at - role.last > REACH || !isOfMany(line, role)) return false
  return holdersFrom(line, role.last).includes(at)
}

/** Is the title of a role a plural, so that all who stand behind it hold it? */
export function isPlural(line: Line, role: Entity): boolean {
  if (isOneOf(line, role.first)) return false
  const words = line.words.slice(role.first, role.last)
  const title = words.includes('of') ? words.slice(0, words.indexOf('of')) : words
  return (
    title.some((word) => SHARED_TITLES.has(word)) && !/^(?:who|also)$/.test(line.words[role.first - 1] ?? '')
  )
}

/** Is the title of a role said of several: `mayors`, `hai tỉnh trưởng`? */
function isOfMany(line: Line, role: Entity): boolean {
  return line.sentence.lang === 'vi' ? MANY.has(line.words[role.first - 1] ?? '') : isPlural(line, role)
}

/** The office each of several holds: `secretaries of the provincial Party Committees` → `secretary of the provincial Party Committee`. */
export function oneTitle(words: string): string {
  if (
    !words
      .toLowerCase()
      .split(' ')
      .some((word) => SHARED_TITLES.has(word))
  )
    return words
  return words
    .split(' ')
    .map(
      (word) =>
        singularTitle(word) ??
        word.replace(
          /^(committee|council|department|assembl|chamber|board|association|ministr)(?:ies|s)$/i,
          (whole, stem) => (/ies$/i.test(whole) ? `${stem}y` : stem),
        ),
    )
    .join(' ')
}

const MANY = wordSet('hai|ba|bốn|năm|sáu|các|những|vị')

function placeBehind(line: Line, holder: Entity, next: Entity | undefined): PartyRef | undefined {
  if (
    !next ||
    !/^(, )?(of|from)( the)?( (city|town) of)?$|^\($/.test(wordsFrom(line, holder.last, next.first))
  )
    return undefined
  if (next.type === 'place')
    return { value: next.value, placeId: next.place.id, start: next.start, end: next.end }
  return next.type === 'organisation' ? { value: next.name, start: next.start, end: next.end } : undefined
}

/** The place in front of a bracket that holds the name, or in its turn in the list in front of the names. */
function placeInFront(
  line: Line,
  role: RoleEntity,
  holders: readonly Entity[],
  turn: number,
): PartyRef | undefined {
  const holder = holders[turn]
  const from = holders[0]?.first ?? 0
  if (!holder) return undefined
  const bracketed = line.words[holder.first - 1] === '('
  const places = line.entities.filter(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      e.first >= role.last &&
      (bracketed ? e.last === holder.first - 1 : e.last <= from),
  )
  const place = bracketed ? places[0] : places.length === holders.length ? places[turn] : undefined
  return place && { value: place.value, placeId: place.place.id, start: place.start, end: place.end }
}

/** The bodies the sentence before names, in their order. */
function bodiesOf(line: Line | undefined): readonly PartyRef[] {
  return (line?.entities ?? []).flatMap((e) =>
    e.type === 'organisation' ? [{ value: e.name, start: e.start, end: e.end }] : [],
  )
}

/**
 * Gives all who share a title their office: each that of the place behind his name, else, where there are as many of them as
 * bodies in the sentence before, that of each of these in turn.
 */
export function shareTitle(
  line: Line,
  before: Line | undefined,
  role: RoleEntity,
  give: (person: Person, office: Office) => void,
): void {
  const { entities } = line
  const starts = holdersFrom(line, role.last)
  const holders = entities.filter((e) => e.type === 'person' && starts.includes(e.first))
  const bodies = bodiesOf(before)
  for (const [at, holder] of holders.entries()) {
    if (holder.type !== 'person') continue
    const own =
      placeBehind(line, holder, entities[entities.indexOf(holder) + 1]) ??
      placeInFront(line, role, holders, at)
    const of = own ?? (bodies.length === holders.length ? bodies[at] : undefined)
    give(holder.person, grown(role.office, of ? { of, behind: true as const } : {}))
  }
}
