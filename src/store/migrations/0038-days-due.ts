import type { Migration } from '../migrate.ts'

/** The first page asks for promises by the day they are due and visits by the day they begin: by indexes of their own, and not by reading all of the book. */
const DUE = `
create index records_due on records (office_id, (slots #>> '{due,shown,value}') collate "C")
  where upper_inf(known) and kind = 'commitment';
create index records_starting on records (office_id, (slots #>> '{start,shown,value}') collate "C")
  where upper_inf(known) and kind = 'visit';
`

export const daysDue: Migration = { version: 38, name: 'days due', sql: DUE }
