/** The steps of an investor's file in their usual order. The two certificates may come in either order (Law on Investment 2025). */
export const DEAL_STEPS = [
  'lead',
  'qualified',
  'site-visit',
  'intent',
  'policy-approval',
  'dossier',
  'investment-certificate',
  'enterprise-certificate',
  'share-purchase',
  'realised',
  'aftercare',
  'expansion',
  'decrease',
  'partial-withdrawal',
  'withdrawn',
] as const
export type DealStep = (typeof DEAL_STEPS)[number]

/** Where a file stands: the columns of the board. */
export const STAGES = [
  'lead',
  'qualified',
  'site-visit',
  'intent',
  'policy-approval',
  'dossier',
  'certificates',
  'realised',
  'aftercare',
  'expansion',
  'withdrawn',
] as const
export type Stage = (typeof STAGES)[number]

/** The words of a source a step rests on: offsets count UTF-16 units in its text, end exclusive. */
export type Proof = {
  readonly sourceId: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** What a file is about besides its investor. */
export type DealMatter = {
  /** The record of the book for the project, where there is one. */
  readonly projectId?: string
  readonly title?: string
  /** `Da Nang|VN`; the project's place, else the office's own, where left out. */
  readonly place?: string
  readonly sector?: string
  /** Country the capital comes from, where the file says so itself; the investor's own where left out. */
  readonly origin?: string
}

/** A step as it is noted. `amount` is `20000000 USD`; what it measures is settled by the step. */
export type Stepping = {
  readonly step: DealStep
  readonly day: string
  readonly proof: Proof
  readonly number?: string
  readonly issuer?: string
  readonly amount?: string
  /** Per cent of what stands in the file that leaves, where the source gives no sum. */
  readonly share?: number
  readonly note?: string
}

/** What was done about a file: its history, in order, is all there is. */
export type DealAct =
  | ({ readonly act: 'opened'; readonly investorId: string } & DealMatter)
  | { readonly act: 'described'; readonly matter: { readonly [K in keyof DealMatter]?: string | null } }
  | ({ readonly act: 'stepped' } & Stepping)
  | { readonly act: 'owned'; readonly personId: string }
  | { readonly act: 'took-back'; readonly undone: number; readonly why: string }

/** An act with its place in the file, who did it and when (ISO moment). */
export type DealEvent = DealAct & { readonly seq: number; readonly person: string; readonly at: string }

/** A step that stands, noted by whom in which event. */
export type StepTaken = Stepping & { readonly seq: number; readonly person: string; readonly at: string }

/** A file as its acts leave it. Steps stand in the order of their days. */
export type Deal = DealMatter & {
  readonly id: string
  readonly version: number
  readonly investorId: string
  readonly ownerId?: string
  readonly openedBy: string
  readonly openedAt: string
  readonly steps: readonly StepTaken[]
}
