import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { Inherited } from '#registry/succeed/inherited.ts'
import type { LetterStep } from '#store/queries/succession.ts'
import type { LetterState } from './after-merger-view.ts'
import type { Units } from './load-units.ts'

export type Letters = {
  readonly units: Units
  readonly steps: readonly LetterStep[]
  readonly personName: (id: string) => string
  readonly lang: Language
}

/** A letter is due where a standing tie passed to another unit; its last step says how far it is. */
export function letterOf(
  held: Inherited,
  { units, steps, personName, lang }: Letters,
): LetterState | undefined {
  const told = units.records
    .filter((record) => held.toldIn.includes(record.id))
    .flatMap((record) => record.statementIds)
  const last = steps.filter((step) => told.includes(step.recordId)).at(-1)
  const due =
    held.kind === 'partnership' &&
    held.state === 'standing' &&
    held.via.length > 0 &&
    held.before.join() !== held.after.join()
  if (!due && !last) return undefined
  if (!last || last.step === 'taken-back') return { step: 'none' }
  return {
    step: last.step,
    onText: printDate(last.onDay, lang),
    by: personName(last.personId),
    ...(last.evidenceId ? { evidenceId: last.evidenceId } : {}),
    ...(last.note ? { note: last.note } : {}),
  }
}
