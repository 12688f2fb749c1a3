import type { TieState } from '#model/tie-steps.ts'
import type { TieStep } from '#registry/tie-steps.ts'

/**
 * Which stages of a tie a line names where not all of them are asked for, picked before anything of it is read: so that of a
 * partner with many papers only those are read that the line shows.
 */
export type FewStages = {
  readonly shown: ReadonlySet<string>
  /** How many there are besides. */
  readonly more: number
  /** Where the tie stands by all of them. */
  readonly state: TieState
  /** The papers that are read: those of stages shown, and of stages the tie itself tells, each with all that tell it. */
  readonly papers: ReadonlySet<string>
  /** The paper whose end is the last day of the tie, where that is not the tie's own. */
  readonly endsWith?: string
}

/** What tells one stage of a tie from another. */
export function stageKey({ step, on, counts }: TieStep): string {
  return `${step} ${on ?? ''} ${counts}`
}

/**
 * So many stages of all: what the tie itself tells – how it began, what became of it –, then the newest papers. One that would
 * be alone left out is shown, since telling of it takes as much room.
 */
export function pickStages<Step>(
  steps: readonly Step[],
  most: number,
  isOwn: (step: Step) => boolean,
): readonly Step[] {
  if (steps.length <= most + 1) return steps
  const [own, papers] = [steps.filter(isOwn), steps.filter((step) => !isOwn(step))]
  const kept = [...own.slice(0, 1), ...newest(own.slice(1), most - 1)]
  const picked = new Set([...kept, ...newest(papers, most - kept.length)])
  return steps.filter((step) => picked.has(step))
}

function newest<Step>(steps: readonly Step[], count: number): readonly Step[] {
  return count > 0 ? steps.slice(-count) : []
}
