import type { Place } from '#gazetteer/place.ts'
import type { Span } from '#model/citation.ts'
import type { DateMention } from '../dates/read-dates.ts'
import type { NumberMention } from '../numbers.ts'

/** An office as the document words it, and whose it is. */
export type Office = Span & {
  readonly words: string
  /** Where the words name no place: `provincial`, `municipal`, or nothing. */
  of?: PartyRef
  /** The place of `of`, where the words of the office name it. */
  readonly place?: Place
  /** The body inside the words, where the office belongs to a body of its own. */
  readonly body?: string
  readonly former: boolean
  /** `of` is read behind the holder's name, as a stranger is introduced: it says little of where the text is told from. */
  behind?: true
  /** Told of another, whose counterpart the holder is called. */
  readonly ofEqual?: true
}

/** A party a slot may hold, with where it is read. */
export type PartyRef = Span & {
  readonly value: string
  readonly placeId?: string
}

/** A person of the document: one for all mentions. */
export type Person = {
  readonly name: string
  /** The name folded. */
  readonly key: string
  readonly span: Span
  readonly offices: Office[]
  /** The locality, country or body the person stands for. */
  side?: PartyRef
  /** No office names a place: the side is what the document suggests. */
  guessed?: boolean
  /** For pronouns: `she`, `bà`. */
  woman?: boolean
}

type Base = Span & {
  /** Positions of the first token and of the token after the last. */
  readonly first: number
  readonly last: number
}

export type PlaceEntity = Base & {
  readonly type: 'place'
  readonly place: Place
  readonly value: string
  /** Read from `the city`, `it`: the mention it stands for. */
  readonly stands?: Span
  /** Another place of this name may be meant. */
  readonly doubtful?: true
}

export type CountryEntity = Base & {
  readonly type: 'country'
  readonly code: string
  readonly adjective: boolean
}
export type PersonEntity = Base & { readonly type: 'person'; readonly person: Person; readonly full: boolean }
export type OrganisationEntity = Base & {
  readonly type: 'organisation'
  readonly name: string
  readonly within?: Place
  /** Read from `the company` or a short form: the mention it stands for. */
  readonly stands?: Span
}
export type RoleEntity = Base & { readonly type: 'role'; readonly office: Office }
export type DateEntity = Base & { readonly type: 'date'; readonly mention: DateMention }
export type NumberEntity = Base & { readonly type: 'number'; readonly mention: NumberMention }
/** Two parties under one word: `the two cities`, `hai bên`. */
export type PairEntity = Base & {
  readonly type: 'pair'
  /** The two where they are bodies: `the two universities`. */
  readonly bodies?: readonly PartyRef[]
  /** How many where more than two: `the five provinces`. */
  readonly count?: number
}

export type Entity =
  | PlaceEntity
  | CountryEntity
  | PersonEntity
  | OrganisationEntity
  | RoleEntity
  | DateEntity
  | NumberEntity
  | PairEntity

type Every = Base & {
  readonly type: Entity['type']
  readonly place?: Place
  readonly value?: string
  readonly stands?: Span
  readonly doubtful?: true
  readonly code?: string
  readonly adjective?: boolean
  readonly person?: Person
  readonly full?: boolean
  readonly name?: string
  readonly within?: Place
  readonly office?: Office
  readonly mention?: DateMention | NumberMention
  readonly bodies?: readonly PartyRef[]
  readonly count?: number
}

/**
 * The same entity with every field any sort of entity may have, empty or not, in one order. All finders ask all entities for
 * their type and place, and that is quick only where all are built alike.
 */
export function builtAlike(entity: Entity): Entity {
  const one: Every = entity
  const { type, first, last, start, end, place, value, stands, doubtful, code, adjective } = one
  const { person, full, name, within, office, mention, bodies, count } = one
  const alike = {
    type,
    first,
    last,
    start,
    end,
    place,
    value,
    stands,
    doubtful,
    code,
    adjective,
    person,
    full,
    name,
    within,
    office,
    mention,
    bodies,
    count,
  }
  return alike as Entity
}
