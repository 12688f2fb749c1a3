import type {
  Answer,
  Decision,
  Direction,
  Exception,
  Journey,
  PartName,
  Parts,
  Report,
  Secret,
  StepName,
} from '#model/mission.ts'
import type { Item } from '#model/programme.ts'
import type { Gift, Member, RosterSide } from '#model/roster.ts'

/** Parts as one act sets them; `null` takes a part out again. */
export type PartChanges = { readonly [P in PartName]?: Parts[P] | null | undefined }

/** What was done to a mission: its history, in order, is all there is. Every state is a fold of these. */
export type MissionAct =
  | {
      readonly act: 'opened'
      readonly direction: Direction
      readonly title: string
      readonly secret?: Secret
      /** The record of the book it was opened from. */
      readonly recordId?: string
    }
  | { readonly act: 'declassified'; readonly ground: string; readonly title: string }
  | { readonly act: 'renamed'; readonly title: string }
  | { readonly act: 'wrote'; readonly parts: PartChanges; readonly cited?: CitedParts }
  | { readonly act: 'listed'; readonly member: Member }
  | { readonly act: 'unlisted'; readonly memberId: string }
  | { readonly act: 'ordered'; readonly side: RosterSide; readonly memberIds: readonly string[] }
  | { readonly act: 'seated'; readonly side: RosterSide; readonly memberIds: readonly string[] }
  | { readonly act: 'planned'; readonly item: Item }
  | { readonly act: 'unplanned'; readonly itemId: string }
  | { readonly act: 'gift'; readonly gift: Gift; readonly factId?: string }
  | { readonly act: 'gift-removed'; readonly giftId: string }
  | { readonly act: 'stepped'; readonly step: StepName; readonly day: string; readonly note?: string }
  | { readonly act: 'decided'; readonly decision: Decision }
  /** What the decided trip stands in the book as; nothing where it stands there no longer. */
  | { readonly act: 'plan-stated'; readonly factId?: string }
  | { readonly act: 'answered'; readonly answer: Answer }
  | { readonly act: 'journeyed'; readonly journey: Journey; readonly factId?: string }
  | { readonly act: 'reported'; readonly report: Report }
  | { readonly act: 'excepted'; readonly exception: Exception }
  | { readonly act: 'followed-up'; readonly commitmentId: string }
  | { readonly act: 'cancelled'; readonly why: string }
  | { readonly act: 'reopened'; readonly why: string }
  | { readonly act: 'undid'; readonly undone: number }

/** Statements of the book that parts were taken from, by part. */
export type CitedParts = { readonly [P in PartName | 'roster']?: readonly string[] }

/** An act with its place in the mission, who did it and when (ISO moment). */
export type MissionEvent = MissionAct & {
  readonly seq: number
  readonly person: string
  readonly at: string
}

/** A step that was done: on which day, noted by whom in which event. */
export type StepDone = {
  readonly day: string
  readonly person: string
  readonly seq: number
  readonly note?: string
}

/** A mission as its acts leave it. */
export type Mission = {
  readonly id: string
  /** The last event; what somebody had before their eyes when they acted. */
  readonly version: number
  readonly direction: Direction
  readonly title: string
  readonly openedBy: string
  readonly openedAt: string
  /** Set while it is a state secret: then nothing but this is there. */
  readonly secret?: Secret
  readonly recordId?: string
  readonly parts: Parts
  readonly cited: CitedParts
  readonly roster: readonly Member[]
  /** Order along the table, where somebody moved it by hand. */
  readonly seats: { readonly [S in RosterSide]?: readonly string[] }
  readonly programme: readonly Item[]
  readonly gifts: readonly Gift[]
  readonly steps: { readonly [S in StepName]?: StepDone }
  readonly decision?: Decision
  readonly answer?: Answer
  readonly journey?: Journey
  readonly report?: Report
  readonly exceptions: readonly Exception[]
  readonly commitmentIds: readonly string[]
  readonly cancelled?: string
  /** What the decided trip stands in the book as, until it has taken place. */
  readonly planFactId?: string
  /** What the journey stands in the book as. */
  readonly journeyFactId?: string
  /** What gifts stand in the book as, by the gift. */
  readonly giftFactIds: Readonly<Record<string, string>>
}

/** The days a mission takes, as far as anything says: as travelled, as decided, as proposed. */
export function daysOf({ journey, decision, parts }: Mission): {
  readonly start?: string
  readonly end?: string
} {
  const start = journey?.start ?? decision?.start ?? parts.start
  const end = journey?.end ?? decision?.end ?? parts.end
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) }
}

/** Who leads our delegation (out), or the guests (in). */
export function headOf({ roster, direction }: Pick<Mission, 'roster' | 'direction'>): Member | undefined {
  const side = direction === 'out' ? 'ours' : 'theirs'
  return roster.find((member) => member.side === side && member.role === 'head')
}

/** The members of the side that travels. */
export function travellersOf({
  roster,
  direction,
}: Pick<Mission, 'roster' | 'direction'>): readonly Member[] {
  return roster.filter((member) => member.side === (direction === 'out' ? 'ours' : 'theirs'))
}
