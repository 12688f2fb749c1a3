import { DEAL_STEPS, type Deal, type DealStep, STAGES, type Stage, type StepTaken } from './deal.ts'

/** The column of the board each step leads to. */
const STAGE_OF: Readonly<Record<DealStep, Stage>> = {
  lead: 'lead',
  qualified: 'qualified',
  'site-visit': 'site-visit',
  intent: 'intent',
  'policy-approval': 'policy-approval',
  dossier: 'dossier',
  'investment-certificate': 'certificates',
  'enterprise-certificate': 'certificates',
  'share-purchase': 'certificates',
  realised: 'realised',
  aftercare: 'aftercare',
  expansion: 'expansion',
  // Capital that leaves moves a file nowhere: it stands where it stood, and that was past its certificates.
  decrease: 'certificates',
  'partial-withdrawal': 'certificates',
  withdrawn: 'withdrawn',
}

/** Where a file stands: withdrawn once it is, else the furthest it came. Order binds nobody: steps are skipped and filled in later. */
export function stageOf({ steps }: Pick<Deal, 'steps'>): Stage {
  if (steps.some(({ step }) => step === 'withdrawn')) return 'withdrawn'
  const furthest = Math.max(0, ...steps.map(({ step }) => STAGES.indexOf(STAGE_OF[step])))
  return STAGES[furthest] ?? 'lead'
}

/** A step in the file's own order: when it was first done, whether it was left out so far, how often it was noted. */
export type StepStanding = { readonly step: DealStep; readonly times: number; readonly skipped: boolean }

/** Every step with where it stands. One is left out where a later one is done; what not every file needs is never missed. */
export function standingOf({ steps }: Pick<Deal, 'steps'>): readonly StepStanding[] {
  const furthest = Math.max(-1, ...steps.map(({ step }) => STAGES.indexOf(STAGE_OF[step])))
  const gone = steps.some(({ step }) => step === 'withdrawn')
  return DEAL_STEPS.map((step) => {
    const times = steps.filter((one) => one.step === step).length
    const before = STAGES.indexOf(STAGE_OF[step]) < furthest
    return { step, times, skipped: times === 0 && before && !gone && !NOT_ALWAYS.has(step) }
  })
}

/**
 * Policy approval is needed for some projects only; who buys shares files no dossier, and that takes the place of founding;
 * growth comes to some.
 */
const NOT_ALWAYS: ReadonlySet<DealStep> = new Set([
  'policy-approval',
  'dossier',
  'share-purchase',
  'aftercare',
  'expansion',
  'decrease',
  'partial-withdrawal',
  'withdrawn',
])

/** On which day a file left the pipeline; undefined while it is in it. */
export function withdrawnOn({
  steps,
}: {
  readonly steps: readonly Pick<StepTaken, 'step' | 'day'>[]
}): string | undefined {
  return steps.find(({ step }) => step === 'withdrawn')?.day
}
