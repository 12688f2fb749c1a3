import { SECTORS } from './kinds/sectors.ts'

/** What a sheet is kept of: a project of the book, or a body as an investor. */
export const DOSSIER_SUBJECTS = ['project', 'investor'] as const
export type DossierSubject = (typeof DOSSIER_SUBJECTS)[number]

/** What kind of investor or partner a body is. */
export const INVESTOR_KINDS = ['firm', 'fund', 'conglomerate', 'university', 'association'] as const
export type InvestorKind = (typeof INVESTOR_KINDS)[number]

/** How a part of a sheet is written. */
export type PartType =
  | 'text'
  | 'money'
  | 'industry'
  | 'sector'
  | 'country'
  | 'choice'
  | 'person'
  | 'visit'
  | 'contact'

export type PartShape = {
  readonly type: PartType
  /** Several may stand at once; of others the newest stands. */
  readonly many?: true
  readonly values?: readonly string[]
}

/** What a sheet says beyond the facts every source may state: each dated, each with its source. */
export const PROJECT_PARTS = {
  name: { type: 'text' },
  summary: { type: 'text' },
  industry: { type: 'industry', many: true },
  scale: { type: 'text' },
  capital: { type: 'money' },
  land: { type: 'text' },
  infrastructure: { type: 'text' },
  incentives: { type: 'text', many: true },
  basis: { type: 'text', many: true },
  contact: { type: 'text' },
} as const satisfies Readonly<Record<string, PartShape>>

export const INVESTOR_PARTS = {
  kind: { type: 'choice', values: INVESTOR_KINDS },
  country: { type: 'country' },
  about: { type: 'text' },
  sector: { type: 'sector', many: true, values: SECTORS },
  industry: { type: 'industry', many: true },
  size: { type: 'money' },
  offices: { type: 'text', many: true },
  asked: { type: 'text', many: true },
  came: { type: 'visit', many: true },
  owner: { type: 'person' },
  next: { type: 'contact' },
} as const satisfies Readonly<Record<string, PartShape>>

export type ProjectPart = keyof typeof PROJECT_PARTS
export type InvestorPart = keyof typeof INVESTOR_PARTS
export type PartName = ProjectPart | InvestorPart
export const PART_NAMES = [...Object.keys(PROJECT_PARTS), ...Object.keys(INVESTOR_PARTS)] as PartName[]

/** The parts of a sheet by name. */
export const DOSSIER: Readonly<Record<DossierSubject, Readonly<Record<string, PartShape>>>> = {
  project: PROJECT_PARTS,
  investor: INVESTOR_PARTS,
}

/** A part as it is kept: words in one language or both, a plain value, or a day with whom to meet. */
export type PartValue = {
  readonly vi?: string
  readonly en?: string
  readonly value?: string
  readonly day?: string
}

/** What was decided on a pair of project and investor; the latest word stands. */
export const MATCH_VERDICTS = ['confirm', 'set-aside', 'reopen'] as const
export type MatchVerdict = (typeof MATCH_VERDICTS)[number]
