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
