import { stateSecret } from '#intake/secret/secret-problem.ts'
import { secretMark } from '#intake/state-secret.ts'
import { ActError } from '#model/problem.ts'

/** Ends an act before it writes anything where a text is marked as a state secret. */
export function refuseSecret(text: string): void {
  const degree = secretMark(text)
  if (degree) throw new ActError('refused', stateSecret(degree))
}
