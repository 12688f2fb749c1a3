import type { Rank } from '#model/roster.ts'

/** Somebody who travels. Two rows with one `key` are one person; names alone do not tell people apart. */
export type Traveller = {
  readonly key?: string
  readonly name?: string
  readonly post?: string
  readonly rank?: Rank
  /** The body the person works for, by one spelling in a file. */
  readonly employer?: string
  /** Trips abroad already made this calendar year, this one not counted. */
  readonly tripsThisYear?: number
}

/** Whose money, or whose invitation. */
export type PayerKind = 'budget' | 'host' | 'sponsor' | 'business' | 'own' | 'other'

export type Payer = { readonly name?: string; readonly kind?: PayerKind }

/** An invitation; `named` where it asks for a person by name. */
export type Invitation = { readonly from?: string; readonly kind?: PayerKind; readonly named?: boolean }

/** Parts of a proposal or request that a rule may ask for. */
export type FilePart =
  | 'basis'
  | 'purpose'
  | 'hosts'
  | 'invitation'
  | 'roster'
  | 'days'
  | 'countries'
  | 'programme'
  | 'budget'
  | 'payer'
  | 'recommendation'
  | 'year-plan'
  | 'study-outline'
  | 'titles'
  | 'head-count'
  | 'cv'
  | 'reason'
  | 'length-of-stay'
  | 'gifts'
  | 'special-needs'
  | 'language'
  | 'interpreter'
  | 'photographer'
  | 'press'
  | 'in-writing'
  | 'six-month-passports'
  | 'decision-original'
  | 'foreign-affairs-opinion'
  | 'succession-decision'
  | 'council-vote'
  | 'heads-signed'
  | 'several-fields'
  | 'assembly-budget'
  | 'airport-welcome'
  | 'flowers'
  | 'seat-welcome'
  | 'gift-register'

/** Days a rule counts from or to. What has not happened is not there. */
export type Moment =
  | 'submitted'
  | 'decided'
  | 'departure'
  | 'return'
  | 'trip-reported'
  | 'passports-returned'
  | 'request-received'
  | 'visit-start'
  | 'opinions-asked'
  | 'opinions-given'
  | 'disagreement-sent'
  | 'disagreement-answered'
  | 'agreement-signed'
  | 'agreement-reported'
  | 'conference-dossier'
  | 'conference-start'
  | 'conference-opinions-asked'
  | 'conference-opinions-given'
  | 'arrangement-notified'
  | 'arrangement-entered'
  | 'arrangement-reported'
  | 'border-permit-asked'
  | 'border-permit-given'
  | 'investor-interest'
  | 'investor-met'
  | 'policy-approved'
  | 'investment-dossier'
  | 'investment-certified'

export type TripKind = 'work' | 'study' | 'training' | 'tourism'

/**
 * What a rule looks at, out or in. Every field may be missing: a fact that is not known makes a rule answer “cannot tell
 * yet”, never “met”. Days are ISO (`2026-11-03`), countries ISO 3166-1 alpha-2, places ids of the gazetteer.
 */
export type TripFacts = {
  readonly direction?: 'out' | 'in'
  /** The place whose rules bind: the office's home. Which unit it was on the day is found from the gazetteer. */
  readonly jurisdiction?: string
  /** Rank of the one who leads; where missing, that of the first of the roster. */
  readonly leaderRank?: Rank
  readonly roster?: readonly Traveller[]
  /** How many go, where the roster is not known yet. */
  readonly headCount?: number
  /** Members of more than one agency travel. */
  readonly interAgency?: boolean
  readonly days?: { readonly from: string; readonly to: string }
  /** How many days in all, where the days themselves are not known yet. */
  readonly dayCount?: number
  /** The countries in order, with the days in each. With one country the trip's days are its days. */
  readonly countries?: readonly { readonly country: string; readonly days?: number }[]
  /** The important event the length rests on, in the file's own words; empty where the file says there is none. */
  readonly eventGround?: string
  readonly kind?: TripKind
  readonly payers?: readonly Payer[]
  readonly invitations?: readonly Invitation[]
  /** The parts that are there. Missing altogether: nobody has said yet. */
  readonly parts?: readonly FilePart[]
  readonly moments?: { readonly [moment in Moment]?: string }
  /** Who asks to be received, about what, and when the same body was received before. */
  readonly request?: {
    readonly body?: string
    readonly topic?: string
    readonly throughAgency?: boolean
    readonly earlier?: readonly { readonly body: string; readonly topic: string; readonly day: string }[]
  }
  readonly conference?: {
    readonly foreignElements?: boolean
    /** Ministers or their equals attend. */
    readonly ministers?: boolean
    /** Touches sovereignty, security, ethnic or religious matters, human rights or secrets. */
    readonly sensitive?: boolean
  }
  /** The foreign side: its country, and whether a tie with it stands or is meant. */
  readonly partner?: {
    readonly country?: string
    readonly tie?: 'meant' | 'stands'
    readonly kind?: 'sister' | 'friendship'
  }
  /** Set where an agreement is being prepared or was signed. */
  readonly agreement?: {
    /** Signed by a unit that has ended since: a district, a province that merged. */
    readonly inherited?: boolean
    /** In the name of a department, not of the People's Committee. */
    readonly inNameOfDepartment?: boolean
  }
  /** An official visit, as against a working or private one. */
  readonly official?: boolean
  readonly gift?: { readonly meantForCity?: boolean }
  /** What is meant to be spent on meals of guests, a person and day, and by which grade. */
  readonly meals?: { readonly grade?: string; readonly perPersonDay?: string }
  /** The daily allowance of our people abroad, a person. */
  readonly allowance?: string
  /** Set where an investor's file is looked at. */
  readonly investment?: true
  /** What was let through although a clause speaks against it: on which ground, and who signed for it. */
  readonly exceptions?: readonly RuleException[]
}

/** Somebody's signed word that a clause may be passed over in this file; it stays visible beside the finding. */
export type RuleException = {
  readonly clause: string
  readonly ground: string
  readonly signer: string
  readonly day?: string
}
