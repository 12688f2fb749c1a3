import type { Source } from '#model/source.ts'
import { insertSource } from '#store/queries/source.ts'
import type { Change } from './act.ts'
import { noteOrigin } from './note-origin.ts'

/** What is known of a text that is about to be kept. */
export type NewSource = Omit<Source, 'id' | 'kind' | 'addedAt' | 'addedBy'>

/** Writes a document as a source and links it with others that tell the same story. Its bytes are there already. */
export async function keepSource(change: Change, known: NewSource): Promise<Source> {
  const { tx, person, at, wrote } = change
  const source: Source = {
    id: `s-${known.sha256.slice(0, 12)}`,
    kind: 'document',
    ...known,
    addedAt: at.toISOString(),
    addedBy: person.id,
  }
  await insertSource(tx, source)
  wrote(source)
  await noteOrigin(change, source)
  return source
}
