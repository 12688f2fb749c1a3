import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { read } from './read.ts'

/** What is known of a text that a test reads. */
type Told = { readonly lang?: Language; readonly published?: string; readonly publisher?: string }

/** What a text says of one kind: the slots of its statements, in the order of the text. */
export function readSlots(kind: KindName, text: string, told: Told = {}): readonly Slots[] {
  const { statements } = read(
    { text, lang: 'en', published: '2024-05-20', publisher: '', ...told },
    gazetteer,
  )
  return statements.filter((one) => one.kind === kind).map((one) => one.slots)
}
