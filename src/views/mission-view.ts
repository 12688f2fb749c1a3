import type { Mission } from '#desk/mission/mission.ts'
import type { Direction, PartName, Parts, StepName } from '#model/mission.ts'
import type { Refusal } from '#model/refusal.ts'
import type { EvidenceView } from './evidence-view.ts'

/** A step as its reader sees it: done when and by whom, or what may be done, or every reason why not. */
export type StepView = {
  readonly step: StepName
  readonly word: string
  readonly doneWord: string
  readonly day?: string
  readonly dayText?: string
  readonly by?: string
  readonly note?: string
  readonly skipped: boolean
  readonly refusals: readonly Refusal[]
}

/** A part of the paper: its words, or that it is missing although the paper has to have it. */
export type PartView = {
  readonly name: PartName
  readonly label: string
  readonly text?: string
  readonly mandatory: boolean
  /** Statements of the book it was taken from. */
  readonly cited: readonly string[]
}

/** One line of the file's own history. */
export type MissionDeed = {
  readonly seq: number
  readonly word: string
  readonly about: string
  readonly by: string
  readonly at: string
  readonly undone: boolean
  readonly undoable: boolean
}

/** A mission whole, as one reader sees it. Of a state secret the stub alone. */
export type MissionView = {
  readonly id: string
  readonly version: number
  readonly direction: Direction
  readonly directionWord: string
  readonly title: string
  readonly standing: string
  readonly standingWord: string
  /** Why it takes no changes, where it was put aside or is closed. */
  readonly shut?: string
  readonly openedBy: string
  readonly openedAt: string
  readonly secret?: {
    readonly number: string
    readonly holder: string
    readonly reviewDay: string
    readonly reviewText: string
  }
  readonly daysText?: string
  readonly dayCount?: number
  readonly head?: string
  readonly size?: number
  readonly recordId?: string
  readonly steps: readonly StepView[]
  readonly parts: readonly PartView[]
  /** Labels of mandatory parts nobody has written yet. */
  readonly missing: readonly string[]
  /** The values as they are kept, for forms. */
  readonly values: Parts
  readonly mission: Mission
  /** The zone of our own clocks. */
  readonly homeZone: string
  /** The zone of the clocks where the visit takes place; our own where that is not known. */
  readonly placeZone: string
  /** A file that `stays` shows a decision or a result that stands; it is not taken off. */
  readonly evidence: readonly (EvidenceView['files'][number] & { readonly stays: boolean })[]
  readonly deeds: readonly MissionDeed[]
}
