import type { StepKind } from '../step-kind.ts'
import { fetchPageStep } from './fetch-page.ts'
import { lookAtFeedStep } from './look-at-feed.ts'
import { readSourceStep } from './read-source.ts'
import { takeRegisterStep } from './take-register.ts'
import { takeRegisterBackStep } from './take-register-back.ts'

/** What workers know to do, by the kind of job. */
export const STEP_KINDS: readonly StepKind[] = [
  readSourceStep,
  fetchPageStep,
  lookAtFeedStep,
  takeRegisterStep,
  takeRegisterBackStep,
]
