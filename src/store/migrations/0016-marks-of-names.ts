import type { Migration } from '../migrate.ts'

/**
 * The marks of a name are made where its node is written: a function of the database took longer for the names of a register
 * than all the rest of writing them. No name is without them.
 */
const MARKS = `
alter table nodes alter column marks drop expression;
alter table nodes alter column marks set not null;
drop function name_marks(text);
`

export const marksOfNames: Migration = { version: 16, name: 'marks of names', sql: MARKS }
