import type { SlotValue } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import type { Succession } from '#model/succession.ts'
import type { Expiry } from '#registry/expiry.ts'
import type { Signing, TieTelling } from '#registry/tie-steps.ts'
import type { DoubleDecision } from '#store/queries/succession.ts'
import type { Lineage } from '../lineage.ts'
import type { TieHolders } from '../succession/tie-holders.ts'
import type { Terms } from '../ties/terms.ts'

/** A tie of ours as lists are told: who with, since when, what sources tell of it. Read of every day at once. */
export type GroundTie = {
  readonly id: string
  /** The first day it counts in a book read as of a day; empty where it always does. */
  readonly begun: string
  readonly partner: string
  readonly own: string
  readonly partyIds: readonly string[]
  readonly statementIds: readonly string[]
  readonly since: SlotValue | undefined
  /** What sort of tie it is shown as. */
  readonly kind?: string
  /** Its kind and standing, as they are counted by. */
  readonly tellings: readonly TieTelling[]
  readonly expiry: (day: string) => Expiry
  /** The tie by itself, where successions are loaded by which it may have passed to others. */
  readonly toldOn?: Parameters<TieHolders>[0]
}

/** An agreement as lists are told. */
export type GroundPaper = {
  readonly id: string
  readonly begun: string
  readonly partyIds: readonly string[]
  readonly terms: Terms
  readonly expiry: (day: string) => Expiry
  readonly signing: readonly Signing[]
  /** Who signed, by address; and who is named first, where it has none. */
  readonly signed: readonly string[]
  readonly firstId?: string
  readonly firstName?: string
  /** Ours that are named. */
  readonly ours: readonly string[]
  readonly date: string
  /** The day is told, so that round years may be counted from it. */
  readonly dated: boolean
}

/** Somebody's office, by which a contact with a person is one with a place. */
export type GroundRole = {
  readonly id: string
  readonly begun: string
  readonly person: string
  readonly of: string
}

/** A contact with its first and last possible day. */
export type GroundContact = {
  readonly id: string
  /** The first day it counts on. */
  readonly seen: string
  readonly to: string
  /** As it is told; empty for a gift without a day, which is counted and no exchange. */
  readonly on: string
  readonly greeting: boolean
  readonly gift: boolean
  /** It is the signing of a paper. */
  readonly paper: boolean
  /** Other places of our own country it names, where it does not name us. */
  readonly others: readonly string[]
}

/**
 * What the lists of ties, agreements and occasions are counted and sorted from, of all days, as the book was known at a
 * moment. Small enough to keep; what a page shows of its own lines is loaded whole. It follows the book: what changed is
 * taken out and put in (mend-ground.ts), so that nobody waits for all of it to be read again. Lists in it are replaced, never
 * altered; its maps are.
 */
export type Ground = {
  readonly nodes: Map<string, Node>
  readonly lineage: Lineage
  readonly isHome: (id: string) => boolean
  readonly isPredecessor: (id: string, day: string) => boolean
  /** A unit that joined ours only after a day. */
  readonly joinsAfter: (id: string, day: string) => boolean
  /** Bodies that belong to a place by their names: the port of a city, its university. */
  readonly bodiesOf: (id: string) => readonly string[]
  /** Takes in parties that came later. */
  readonly learn: (nodes: readonly Node[]) => void
  /** All ties and all agreements, in the order of the book; and by each party they name. */
  ties: readonly GroundTie[]
  papers: readonly GroundPaper[]
  readonly tiesOf: Map<string, readonly GroundTie[]>
  readonly papersOf: Map<string, readonly GroundPaper[]>
  /** Contacts by whom they name, in no order. */
  readonly contactsOf: Map<string, readonly GroundContact[]>
  /** Offices by the body or place they are of, and by who holds them. */
  readonly rolesOf: Map<string, readonly GroundRole[]>
  readonly rolesBy: Map<string, readonly GroundRole[]>
  /** The first day anything is on file about each country; empty where that has no day. */
  readonly countries: Map<string, string>
  readonly decisions: readonly DoubleDecision[]
  readonly successions: readonly Succession[]
  /** Who held a tie by a day; absent where no successions are loaded. */
  readonly holders?: (day: string) => TieHolders
  /** How much of it there is: what keeping it costs. */
  readonly size: number
}
