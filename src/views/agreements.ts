import { agreementLine } from './ties/agreement-line.ts'
import { countingOf } from './ties/counting.ts'
import type { LoadedTies } from './ties/load-ties.ts'
import type { AgreementLine, ListAsked } from './ties/ties-view.ts'

/** Every agreement on file; its marks are those of what is loaded. */
export function agreementLines(loaded: LoadedTies, asked: ListAsked = {}): readonly AgreementLine[] {
  const counting = countingOf(asked, loaded.making.asOf)
  return loaded.agreements.map((record) => agreementLine(record, loaded, counting))
}
