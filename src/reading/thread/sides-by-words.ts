import { type Asked, askOf } from '../asked.ts'
import type { Entity, OrganisationEntity, PartyRef, PlaceEntity } from '../names/entity.ts'
import { entityAt, type Line, wordsFrom } from '../names/line.ts'
import { labelOf } from '../names/place-at.ts'
import { bodyRef, refOf } from '../refine/party-ref.ts'
import { saysWithin } from '../says-within.ts'

/** Those a paper is between, and where they are told. */
export type Sides = { readonly parties: readonly PartyRef[]; readonly first: number; readonly last: number }

/** What stands between two who share a paper. */
const JOINS =
  /^(?:'s )?(?:, )?(?:and|with|by|to|và|với|cùng|,|, and|and also|và cả)(?: (?:with|by|với))?(?: (?:the|a|its|their|our))?(?: (?:city|town|port|province|thành phố|tỉnh))?(?: of)?$/

/** An aside behind one of them: his land, a short form, what he is. */
const ASIDE =
  /^(?:'s )?(?:\( [^()]{1,60} \)|(?:, |of |from |in )C(?: ,)?|, (?:an?|the|its|nhà|một) [^,;:.]{2,60} ,)/

/** Most who sign one paper. */
const MOST = 6

/** Those who only stand by: an embassy, a ministry’s press office. */
const BYSTANDER = /\b(?:embassy|consulate|national assembly|news agency)\b|đại sứ quán|lãnh sự quán/iu

/** Bodies by which a place itself acts. */
const GOVERNMENT =
  /\b(?:people.s (?:committee|council)|(?:city|town|county|borough|district|municipal|provincial|prefectural|metropolitan|state) (?:council|government|hall|administration)|municipality)\b|^(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|chính quyền)(?!\p{L})/iu

type Signer = OrganisationEntity | PlaceEntity

function isSigner(entity: Entity | undefined): entity is Signer {
  return entity?.type === 'organisation' ? !BYSTANDER.test(entity.name) : entity?.type === 'place'
}

function asParty(entity: Signer): PartyRef {
  if (entity.type === 'place') return refOf(entity)
  const { within } = entity
  return within && GOVERNMENT.test(entity.name)
    ? { ...bodyRef(entity), value: labelOf(within), placeId: within.id }
    : bodyRef(entity)
}

/** The words from a token on, a land written as one sign. */
function behind(line: Line, at: number): string {
  const land = line.entities.find((e) => e.type === 'country' && e.first >= at && e.first <= at + 2)
  return land
    ? `${wordsFrom(line, at, land.first)} C ${wordsFrom(line, land.last, at + 14)}`.trim()
    : wordsFrom(line, at, at + 14)
}

/** Where the next of a list begins: behind an aside of the one before. */
function pastAside(line: Line, at: number): number {
  const aside = ASIDE.exec(behind(line, at))?.[0]
  if (!aside) return at
  const comma = aside.endsWith(' ,') ? 1 : 0
  const land = line.entities.find((e) => e.type === 'country' && e.first >= at && e.first <= at + 2)
  const grown = land && / C(?= |$)/.test(` ${aside}`) ? land.last - land.first - 1 : 0
  return at + aside.split(' ').length + grown - comma
}

/** `Jinhua, Zhejiang Province`: where the one before lies. */
function isRegionOf(entity: Signer, before: Signer | undefined, line: Line): boolean {
  if (entity.type !== 'place' || before?.type !== 'place') return false
  const near = wordsFrom(line, before.last, entity.first) === ','
  return near && entity.place.level === 'first' && entity.place.country === before.place.country
}

/** Those named one after another from a token on, the first within a few words. */
export function listFrom(line: Line, at: number, reach = 5): Sides | undefined {
  const found: Signer[] = []
  let end = at
  for (const entity of line.entities.filter((e) => e.first >= at)) {
    if (!isSigner(entity) || isRegionOf(entity, found.at(-1), line)) continue
    const from = found.length === 0 ? at : pastAside(line, end)
    const between = wordsFrom(line, from, entity.first)
    const joined =
      found.length === 0 ? entity.first - at <= reach && !/[,;:.]/.test(between) : JOINS.test(between)
    if (!joined) break
    found.push(entity)
    end = entity.last
    if (found.length === MOST) break
  }
  const [head] = found
  if (!head) return undefined
  const parties = found.map(asParty)
  const distinct = parties.filter((p, i) => parties.findIndex((o) => o.value === p.value) === i)
  return { parties: distinct, first: head.first, last: end }
}

/** What has to stand before each word that tells who a paper is between; `between` and `giữa` tell it by themselves. */
const LEADS: ReadonlyMap<string, Asked> = new Map(
  [
    [
      'by',
      /\b(?:signed|inked|initiall?ed|concluded|sealed|agreed|exchanged|founded|set up|launched|backed|renewed|extended)(?: (?!between|with|and)\S+){0,7}$/,
    ],
    [
      'do',
      /(?<!\p{L})(?:bản ghi nhớ|biên bản|thỏa thuận|văn bản|hợp đồng|kế hoạch|chương trình|ý định thư|đó là)(?!\p{L})/u,
    ],
    [
      'binds',
      /(?:^| )(?:it|that|which|paper|text|agreement|memorandum|pact|accord|contract|letter|intent|document)$/,
    ],
    ['ties', /(?:^| )(?:it|that|which|paper|text|agreement|memorandum|pact|accord|contract)$/],
    ['commits', /(?:^| )(?:it|that|which|paper|text|agreement|memorandum|pact|accord|contract)$/],
    ['concerns', /(?:^| )(?:it|that|one|paper|text|agreement|memorandum|pact|accord|contract)$/],
    ['but', /\b(?:signed|signatories|parties|signers|binds)\b.* not [^.;]{3,60}$/],
    [
      'were',
      /\b(?:signatories|signers|parties|(?:those|the two|the ones) (?:who|that) (?:\S+ )?signed)\b[^.;:]*$/,
    ],
    [
      'are',
      /\b(?:signatories|signers|parties|(?:those|the two|the ones) (?:who|that) (?:\S+ )?sign(?:ed)?)\b[^.;:]*$/,
    ],
    [':', /\b(?:signatories|signers|parties)\b[^.;:]*$|(?<!\p{L})(?:bên ký|các bên)(?!\p{L})[^.;:]*$/u],
    ['là', /(?<!\p{L})(?:bên ký|các bên ký|hai bên ký)(?!\p{L})[^.;:]*$/u],
  ].map(([word, before]) => [word as string, askOf(before as RegExp)]),
)

/** How far before such a word what makes it one may stand. */
const BEFORE = 24

function leads(line: Line, at: number): boolean {
  const word = line.words[at] ?? ''
  if (word === 'between' || word === 'giữa') return true
  const before = LEADS.get(word)
  return before !== undefined && saysWithin(before, line, Math.max(0, at - BEFORE), at)
}

/** All told to share a paper behind a word that leads to them, two at least: `between A and B`, `it binds A and B`, `do A và B ký`. */
export function sidesLed(line: Line, from: number, to: number): Sides | undefined {
  for (let at = from; at < to; at += 1) {
    if (!leads(line, at)) continue
    const list = listFrom(line, at + 1)
    if (list && list.parties.length > 1) return { ...list, first: at }
  }
  return undefined
}

/** Bodies told side by side anywhere in a line: what they did together their paper is about. */
export function bodiesTogether(line: Line): Sides | undefined {
  for (const entity of line.entities) {
    if (entity.type !== 'organisation') continue
    const list = listFrom(line, entity.first, 1)
    if (list && list.parties.length > 1) return list
  }
  return undefined
}

/** Words that open a sentence before the one who acts in it. */
const OPENS =
  /^(?:(?:[\p{P}]|[a-z]|the|also|then|earlier|later|meanwhile|on|in|at|and|but|delegation|đoàn|vào|còn|cùng|buổi|dịp|ấy|này|\d+|D)(?: |$))*$/u

/** Who acts in the sentence: the one it opens with, or that the part before its colon is about. */
function actorOf(line: Line): Signer | undefined {
  const actor = line.entities.find(isSigner)
  if (!actor) return undefined
  let before = ''
  for (let at = 0; at < actor.first; at += 1) {
    const entity = entityAt(line, at)
    before += entity?.type === 'date' || entity?.type === 'number' ? 'D ' : `${line.words[at]} `
  }
  return OPENS.test(before) ? actor : undefined
}

/** `A completed, with B, the memorandum`, `A is busy, too: it hopes to sign with B`: who acts, and with whom. */
export function sidesWith(line: Line, from: number, to: number): Sides | undefined {
  const actor = actorOf(line)
  if (!actor) return undefined
  for (let at = actor.last; at < to; at += 1) {
    if (at < from || !/^(?:with|với)$/.test(line.words[at] ?? '')) continue
    const list = listFrom(line, at + 1, 4)
    const [partner, more] = list?.parties ?? []
    const own = asParty(actor)
    if (!list || !partner || more || partner.value === own.value) continue
    return { parties: [own, partner], first: actor.first, last: list.last }
  }
  return undefined
}

/** `A and B have put back the contract`: two or more the sentence opens with. */
export function sidesActing(line: Line): Sides | undefined {
  const actor = actorOf(line)
  const list = actor && listFrom(line, actor.first, 1)
  return list && list.parties.length > 1 && list.first === actor.first ? list : undefined
}
