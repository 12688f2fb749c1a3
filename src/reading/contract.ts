import type { Reading } from '#model/reading.ts'
import type { Draft } from '#model/statement.ts'

/** The eight types the contract knows; further kinds are printed by pages and API only. */
const TYPES: ReadonlySet<string> = new Set([
  'partnership',
  'agreement',
  'visit',
  'meeting',
  'role',
  'investment',
  'commitment',
  'event',
])

/** The contract’s meeting has somebody named; sides that met without names are the model’s own. */
const BEYOND = 'other-kinds/meeting-of-sides'

function contractLine(draft: Draft): Record<string, unknown> {
  return {
    type: draft.kind,
    ...draft.slots,
    quote: draft.quote,
    readBy: draft.readBy,
    ...(draft.sure ? { sure: true } : {}),
  }
}

/** What a reading says in the contract's eight types: `type`, its slots, the quote and the pattern that read it. */
export function contractStatements(reading: Reading): readonly Record<string, unknown>[] {
  return reading.statements
    .filter((draft) => TYPES.has(draft.kind) && draft.readBy !== BEYOND)
    .map(contractLine)
}

/** One document's reading as the contract's line: `{"id", "statements": [{"type", …slots, "quote"}]}`. */
export function printContract(id: string, reading: Reading): string {
  return JSON.stringify({ id, statements: contractStatements(reading) })
}
