import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import type { Bilingual } from '#model/problem.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { AskedFile } from '../ask-view.ts'
import type { PartyRef } from '../cite.ts'
import type { DayFound } from './days-in.ts'
import type { Meant, Question } from './question.ts'
import type { Part } from './vocabulary.ts'

/** What a form is answered with. */
export type Asking = {
  readonly tx: OfficeTx
  readonly ctx: Context
  readonly reader: Reader
  readonly question: Question
  readonly whom: Meant | undefined
  /** Whom it is about, as its reader names it. */
  readonly ref: PartyRef | undefined
  readonly at: BookAt
  readonly asOf: string
  /** The records about whom it asks, or of these kinds in the whole book. */
  readonly records: (...kinds: readonly KindName[]) => Promise<readonly StoredRecord[]>
  /** The values of the same records as the book stood on an earlier day, by address. */
  readonly earlier: (day: string) => Promise<ReadonlyMap<string, string>>
  /** True for a party of our own side. */
  readonly isOurs: (partyId: string | undefined) => boolean
  /** Whom it is about: the party itself, or where it is a country any party of it. */
  readonly isWhom: (partyId: string | undefined) => boolean
  /** What a party is, and the country it belongs to. */
  readonly kindOf: (partyId: string | undefined) => Node['kind'] | undefined
  readonly countryOf: (partyId: string | undefined) => string | undefined
  /** Its name as a source first wrote it; empty for nobody. */
  readonly nameOf: (partyId: string | undefined) => string
}

/** What was chosen from the book: the records that answer, in their order. */
export type Chosen = {
  readonly records: readonly StoredRecord[]
  /** Said before them: how many, or by what rule they were chosen. */
  readonly lead?: string
  /** Said behind a record, resting on the same words. */
  readonly notes?: ReadonlyMap<string, string>
  /** Delegations of the desk's own that belong to the answer and stand on no source. */
  readonly files?: readonly AskedFile[]
  /** The kinds that could have answered: where none did, what is read of them and not confirmed is told. */
  readonly kinds: readonly KindName[]
  /** Of what waits, by the values read, what could have answered; all of these kinds where it is left out. */
  readonly waits?: (slots: Slots) => boolean
}

/** One way to ask: which words it is known by, and what answers it. */
export type QuestionForm = {
  readonly name: string
  /** A question it answers; with {X} where a name stands. */
  readonly says: Bilingual
  /** A question that is near and must not be taken for it. */
  readonly mustNot: string
  /** Of each row, one part has to stand. */
  readonly needs: readonly (readonly Part[])[]
  /** What else may stand. */
  readonly may: readonly Part[]
  /** Whether somebody is named: has to be, may be, is not. */
  readonly whom: 'one' | 'maybe' | 'none'
  /** The kinds it reads where nobody is named; of a party it is handed all. */
  readonly reads: readonly KindName[]
  /** The days it reads, besides the day the book is read as of; a question with others is not its. */
  readonly days?: readonly DayFound['kind'][]
  /** Reads a region of the world, “in Europe”; a question with one is no other form's. */
  readonly regions?: boolean
  /** Asks for what the book seldom holds: where it holds nothing the question is declined, as nothing said is not nobody. */
  readonly onlyKnown?: boolean
  /** What is found on its own terms, over and above the words. */
  readonly fits?: (question: Question) => boolean
  /** Records that are about whom it asks without naming it, over and above those that do. */
  readonly beside?: (
    about: Pick<Asking, 'tx' | 'ctx' | 'at'> & { readonly subject: PartyRef },
  ) => Promise<readonly StoredRecord[]>
  /** What was understood, in a sentence. */
  readonly restates: (asking: Asking) => string
  readonly choose: (asking: Asking) => Promise<Chosen>
}
