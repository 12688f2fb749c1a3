import type { Migration } from '../migrate.ts'

/** A step that takes long tells how far it has come: `done` of `total` by its own count, in `ms`. */
const PART = `
alter table jobs add column part jsonb
  constraint a_part_is_of_a_running_step check (part is null or state = 'running');
`

export const partsOfSteps: Migration = { version: 13, name: 'parts of steps', sql: PART }
