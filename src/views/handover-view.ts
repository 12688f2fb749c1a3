import type { Cite } from './cite.ts'
import type { ClockView } from './clocks.ts'
import type { CommitmentLine } from './commitments-view.ts'
import type { MissionLine } from './missions.ts'
import type { Occasion } from './occasions-view.ts'
import type { PaperLine } from './paper-uses.ts'
import type { PartnerView } from './partner-view.ts'

/** Why something is among what an officer hands over. */
export type HandoverGround = 'chosen' | 'kept' | 'delegation' | 'promise'

/** A partner that is handed over, all that is on file about it, and why it is hers. */
export type HandoverPartner = {
  readonly view: PartnerView
  readonly grounds: readonly HandoverGround[]
}

/** A delegation that is handed over: she opened its file, or travels with it. */
export type HandoverMission = MissionLine & { readonly followUps: number }

/** Everything one officer hands over to the next on a day. */
export type HandoverView = {
  readonly officeName: string
  readonly person: { readonly id: string; readonly name: string; readonly post: string }
  readonly asOf: string
  readonly asOfText: string
  readonly partners: readonly HandoverPartner[]
  readonly missions: readonly HandoverMission[]
  /** What is still owed, by us and to us. */
  readonly promises: { readonly ours: readonly CommitmentLine[]; readonly theirs: readonly CommitmentLine[] }
  readonly promiseCites: readonly Cite[]
  readonly clocks: readonly ClockView[]
  readonly occasions: readonly Occasion[]
  readonly occasionCites: readonly Cite[]
  readonly papers: readonly PaperLine[]
}
