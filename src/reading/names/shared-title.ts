import { grown } from '../grown.ts'
import { ROLE_HEADS } from '../words/en/roles.ts'
import { wordSet } from '../words/word-set.ts'
import type { Entity, Office, PartyRef, Person, RoleEntity } from './entity.ts'
import { isFree, type Line, wordsFrom } from './line.ts'

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

/** `Mayors Urmas Kask of Tartu and …`, `directors Jane Hill and …`: a plural with names right behind it, and an `and` among them. */
export function isSharedTitle(line: Line, at: number): boolean {
  const next = line.sentence.tokens[at + 1]
  if (!singularTitle(line.words[at] ?? '') || next?.kind !== 'word' || !next.capital) return false
  for (let i = at + 2; i < at + REACH && i < line.words.length; i += 1) {
    if (line.words[i] === 'and' && line.sentence.tokens[i + 1]?.capital) return true
    if (/^[.;:]$/.test(line.words[i] ?? '')) return false
  }
  return false
}

/** Words that may stand between a shared title and one of its holders, beside their names and places. */
const BETWEEN = wordSet('of|from|,|and|the|city|town|-|(|)')

/** Does a capital stand in a list of those who share a title: the second or third of `Mayors X of A and Y of B`? */
export function sharesTitle(line: Line, at: number): boolean {
  if (!/^(and|,)$/.test(line.words[at - 1] ?? '')) return false
  const role = line.entities.findLast((e) => e.type === 'role' && e.first < at)
  if (!role || at - role.last > REACH || !singularTitle(line.words[role.last - 1] ?? '')) return false
  return line.sentence.tokens
    .slice(role.last, at)
    .every((t, i) => t.capital || BETWEEN.has(line.words[role.last + i] ?? ''))
}

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

/** Is nothing but names, places and what joins them between a shared title and a person? */
function isListed(line: Line, role: RoleEntity, holder: Entity): boolean {
  for (let i = role.last; i < holder.first; i += 1)
    if (isFree(line, i) && !BETWEEN.has(line.words[i] ?? '')) return false
  return true
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
  const holders = entities.filter(
    (e) => e.type === 'person' && e.first >= role.last && isListed(line, role, e),
  )
  const bodies = bodiesOf(before)
  for (const [at, holder] of holders.entries()) {
    if (holder.type !== 'person') continue
    const behind = placeBehind(line, holder, entities[entities.indexOf(holder) + 1])
    const of = behind ?? (bodies.length === holders.length ? bodies[at] : undefined)
    give(holder.person, grown(role.office, of ? { of, behind: true as const } : {}))
  }
}
