/** A row of a table of events: what was done, with all it said, by whom and when. */
export type EventRow = {
  seq: number
  act: string
  payload: Record<string, unknown>
  person_id: string
  at: Date
}

/** The event a row keeps; what it says was one of these acts when it was written. */
export function eventOf<Act extends { readonly act: string }>(row: EventRow) {
  const act = { act: row.act, ...row.payload } as unknown as Act
  return { ...act, seq: row.seq, person: row.person_id, at: row.at.toISOString() }
}
