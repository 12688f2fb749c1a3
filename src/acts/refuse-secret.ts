import { stateSecret } from '#intake/secret/secret-problem.ts'
import { tableSecret } from '#intake/secret/table-secret.ts'
import { secretMark } from '#intake/state-secret.ts'
import { ActError } from '#model/problem.ts'

/** Ends an act before it writes anything where a text is marked as a state secret. */
export function refuseSecret(text: string): void {
  const degree = secretMark(text)
  if (degree) throw new ActError('refused', stateSecret(degree))
}

/** The same for rows that were pasted, where a cell or a column of its own may bear the mark. */
export function refuseSecretRows(pasted: string): void {
  const rows = pasted.split(/\r?\n/).map((line) => line.split('\t'))
  const found = tableSecret({ format: 'csv', sheets: [{ name: '', rows }] })
  if (found) throw new ActError('refused', found)
}
