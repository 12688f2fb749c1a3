import type { Problem } from './problem.ts'

/** What one step of a job is about; what it holds is known to the kind of job alone. */
export type JobStep = Readonly<Record<string, string>>

/** Where a job stands. `failed` is a job none of whose steps came through. */
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** A step that was given up, with what was wrong; the job went on without it. */
export type JobFailure = { readonly step: JobStep; readonly problems: readonly Problem[] }

/** A thing a job made, for finding it: a source, or an import that was taken in. */
export type JobMade = { readonly title: string; readonly sourceId?: string; readonly importId?: string }

/** How far the step under way has come by its own count, and what it took so far. */
export type JobPart = { readonly done: number; readonly total: number; readonly ms: number }

/** What one step came to: numbers that add up over the job, and what it made. */
export type StepDone = {
  readonly counts: Readonly<Record<string, number>>
  readonly made?: JobMade
}

/** Work that outlasts a request: what it is, how far it has come, what came of it. */
export type Job = {
  readonly id: string
  readonly kind: string
  readonly total: number
  /** Steps that lie behind, the failed ones among them. */
  readonly done: number
  readonly part?: JobPart
  readonly state: JobState
  readonly workedMs: number
  readonly counts: Readonly<Record<string, number>>
  /** The newest things it made, not all of them. */
  readonly made: readonly JobMade[]
  readonly failures: readonly JobFailure[]
  readonly personId: string
  readonly askedAt: string
  readonly endedAt?: string
  /** Somebody has seen that it ended. */
  readonly noted: boolean
}
