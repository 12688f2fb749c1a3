import type { Slots } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import type { BookRecord } from '#model/record.ts'
import { commitmentTold } from './commitment-object.ts'
import type { PartyNames } from './party-names.ts'
import { sentenceOf } from './sentence.ts'

/** The slots of a record as they are shown, without what other sources say instead. */
export function slotsShown({ slots }: Pick<BookRecord, 'slots'>): Slots {
  return Object.fromEntries(Object.entries(slots).map(([slot, held]) => [slot, held.shown.value]))
}

/** What the reader calls the party in a slot of a record, by its path. */
export function partyAtOf(
  { parties }: Pick<BookRecord, 'parties'>,
  names: PartyNames,
): (path: string) => string | undefined {
  return (path) => {
    const id = parties[path]
    return id ? names(id).name : undefined
  }
}

type Telling = {
  readonly names: PartyNames
  readonly lang: Language
  /** The words of a commitment, which its slots do not have; without them it is told by who, what and when. */
  readonly quote?: string | undefined
  /** The day read, ISO: what was planned for a day before it says that nobody told whether it took place. */
  readonly asOf?: string | undefined
}

/** A record in one sentence, with its parties as its reader names them; a commitment by its own words where they are given. */
export function recordSentence(
  record: Pick<BookRecord, 'kind' | 'slots' | 'parties'>,
  { names, lang, quote, asOf }: Telling,
): string {
  const slots = slotsShown(record)
  const partyAt = partyAtOf(record, names)
  return record.kind === 'commitment' && quote
    ? commitmentTold(quote, slots, lang, partyAt)
    : sentenceOf(record.kind, slots, lang, partyAt, asOf)
}
