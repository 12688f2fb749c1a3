import type { Entity } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { FAMILY_NAMES } from '../words/families.ts'
import {
  MISSION_BODIES,
  MISSION_BODIES_BEHIND,
  OUR_POSTS,
  POST_WORDS,
  POSTS_BEHIND,
} from '../words/note-posts.ts'
import { isSyllable } from '../words/vi/syllable.ts'

/** A party as a note names it. Tokens `first` to before `last` carry it, its post included. */
export type NoteParty = {
  readonly value: string
  readonly side: 'ours' | 'theirs' | 'unsure'
  readonly sort: 'person' | 'body' | 'place'
  readonly first: number
  readonly last: number
  /** It stands with a post or as a guest, not only as a place something is at. */
  readonly named: boolean
}

const AT_WORDS = new Set(['tại', 'ở', 'in', 'at', 'về'])

/** The parties of a note in their order: guests by country, place, body or person; our own where the words say so. */
export function partiesOf(line: Line, home: string): readonly NoteParty[] {
  const parties: NoteParty[] = []
  for (const entity of line.entities) {
    const party = colleagueAt(line, entity) ?? partyOf(line, entity, home)
    if (!party) continue
    const before = parties.at(-1)
    if (before && party.first < before.last) continue
    const joined = before && joinsPerson(line, before, party)
    if (joined) parties.splice(-1, 1, joined)
    else parties.push(withFullName(parties, party))
  }
  return parties
}

const BY_COURTESY = new Set(['anh', 'chị', 'em', 'cô', 'chú'])

/** `Anh Tùng gặp …`, `chị Mai`: one of us, called as colleagues call each other, and no `Anh` for England. */
function colleagueAt(line: Line, entity: Entity): NoteParty | undefined {
  const { tokens } = line.sentence
  const courtesy = entity.type === 'country' ? entity.first : entity.first - 1
  const name = courtesy + 1
  const token = tokens[name]
  if (!BY_COURTESY.has(line.words[courtesy] ?? '') || !token?.capital || tokens[name + 1]?.capital)
    return undefined
  if (entity.type !== 'person' && !(entity.type === 'country' && tokens[courtesy]?.folded === 'anh'))
    return undefined
  if (!isSyllable(line.words[name] ?? '') || (courtesy > 0 && entity.type === 'country')) return undefined
  return { value: token.text, side: 'ours', sort: 'person', first: courtesy, last: name + 1, named: true }
}

/** `Samsung` after `Tập đoàn Samsung` is that body. */
function withFullName(parties: readonly NoteParty[], party: NoteParty): NoteParty {
  const full = parties.find((p) => p.sort === 'body' && p.value.endsWith(` ${party.value}`))
  return party.sort === 'body' && full ? { ...party, value: full.value } : party
}

/** `Tổng Lãnh sự Kang Boo-sung`: a family name that was taken for a word of the post opens the name. */
function familyBefore(line: Line, at: number): string | undefined {
  const before = line.sentence.tokens[at - 1]
  if (!before?.capital || line.taken[at - 1]?.type !== 'role') return undefined
  return FAMILY_NAMES.has(before.folded) ? before.text : undefined
}

/** `Thị trưởng Pyeongtaek Jung Jang Seon`: the person with the place of the post. */
function joinsPerson(line: Line, before: NoteParty, party: NoteParty): NoteParty | undefined {
  if (party.sort !== 'person' || before.sort !== 'place' || !before.named || party.first !== before.last)
    return undefined
  if (!startsWithPost(line, before)) return undefined
  return { ...party, side: before.side, first: before.first }
}

function startsWithPost(line: Line, party: NoteParty): boolean {
  const words = wordsFrom(line, party.first, party.last)
  return POST_WORDS.some((post) => words.startsWith(`${post} `) && !/^(đoàn|phía|bạn)$/.test(post))
}

function partyOf(line: Line, entity: Entity, home: string): NoteParty | undefined {
  switch (entity.type) {
    case 'country':
      return placeParty(line, entity.code, entity, home)
    case 'place':
      return placeParty(line, entity.value, entity, home)
    case 'role':
      return entity.office.of ? roleParty(line, entity, entity.office.of.value, home) : undefined
    case 'organisation':
      return bodyParty(line, entity, entity.name)
    case 'person': {
      const post = postBefore(line, entity.first, OUR_POSTS)
      const side = post ? 'ours' : entity.person.side?.value === home ? 'ours' : 'theirs'
      const family = familyBefore(line, entity.first)
      const first = postStart(line, family ? entity.first - 1 : entity.first)
      const value = family ? `${family} ${entity.person.name}` : entity.person.name
      return { value, side, sort: 'person', first, last: entity.last, named: true }
    }
    default:
      return undefined
  }
}

type Stretch = { readonly first: number; readonly last: number; readonly start: number; readonly end: number }

function placeParty(line: Line, value: string, at: Stretch, home: string): NoteParty {
  const body = missionBody(line, at)
  if (body) return { value: body.name, side: 'theirs', sort: 'body', named: true, ...body.at }
  const first = postStart(line, at.first)
  const behind = postEnd(line, at.last)
  const side = value === home ? 'ours' : 'theirs'
  const named = first < at.first || behind > at.last || !AT_WORDS.has(line.words[at.first - 1] ?? '')
  return { value, side, sort: 'place', first, last: behind, named }
}

function roleParty(line: Line, entity: Stretch, value: string, home: string): NoteParty {
  const body = missionBody(line, entity)
  if (body) return { value: body.name, side: 'theirs', sort: 'body', named: true, ...body.at }
  const side = value === home || value === 'VN' ? 'ours' : 'theirs'
  const last = postEnd(line, entity.last)
  return { value, side, sort: 'place', first: postStart(line, entity.first), last, named: true }
}

function bodyParty(line: Line, at: Stretch, name: string): NoteParty {
  const ours = OUR_POSTS.some((post) => name.toLowerCase().startsWith(post))
  const side = ours ? 'ours' : 'theirs'
  return { value: name, side, sort: 'body', first: postStart(line, at.first), last: at.last, named: true }
}

/** `Tổng Lãnh sự quán Hàn Quốc`, `German Embassy`: a body of its own, by the words that stand there. */
function missionBody(line: Line, at: Stretch) {
  const tokens = line.sentence.tokens
  const textAt = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .map((t, i) => (i > 0 && t.start > (tokens[first + i - 1]?.end ?? 0) ? ` ${t.text}` : t.text))
      .join('')
  const words = wordsFrom(line, at.first, at.last)
  for (const post of MISSION_BODIES) {
    const length = post.split(' ').length
    const before = wordsFrom(line, at.first - length, at.first)
    if (at.first >= length && before === post)
      return { name: textAt(at.first - length, at.last), at: { first: at.first - length, last: at.last } }
    if (words.startsWith(`${post} `))
      return { name: textAt(at.first, at.last), at: { first: at.first, last: at.last } }
  }
  for (const post of MISSION_BODIES_BEHIND) {
    const length = post.split(' ').length
    if (wordsFrom(line, at.last, at.last + length) === post)
      return { name: textAt(at.first, at.last + length), at: { first: at.first, last: at.last + length } }
  }
  return undefined
}

function postBefore(line: Line, at: number, posts: readonly string[]): string | undefined {
  return posts.find((post) => {
    const length = post.split(' ').length
    return at >= length && wordsFrom(line, at - length, at) === post
  })
}

/** Where the post before a name begins; several stand in a row: `đoàn Thị trưởng …`. */
function postStart(line: Line, at: number): number {
  let first = at
  for (;;) {
    const post = postBefore(line, first, POST_WORDS)
    if (!post) return first
    first -= post.split(' ').length
  }
}

function postEnd(line: Line, at: number): number {
  const post = POSTS_BEHIND.find((one) => wordsFrom(line, at, at + one.split(' ').length) === one)
  return post ? at + post.split(' ').length : at
}
