import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { TieStep } from '#registry/tie-steps.ts'
import { STEP_WORDS, stepUndated } from '../words/ties-words.ts'
import type { StepView } from './ties-view.ts'

type Showing = {
  readonly marks: readonly number[]
  /** The legal act it came by, where a table of mergers tells it. */
  readonly basis: string | undefined
  readonly lang: Language
}

/** One stage of a tie as a reader sees it. */
export function showStep(
  { step, on }: Pick<TieStep, 'step' | 'on'>,
  { marks, basis, lang }: Showing,
): StepView {
  return {
    step,
    word: STEP_WORDS[step][lang],
    ...(on ? { on } : {}),
    onText: on ? printDate(on, lang) : stepUndated(lang),
    marks,
    ...(basis ? { basis } : {}),
  }
}
