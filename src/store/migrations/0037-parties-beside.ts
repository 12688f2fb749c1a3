import type { Migration } from '../migrate.ts'

/**
 * A partner's page offers the first sixty parties of its kind and country by name, for somebody to say that two are one. They
 * stand in their order, so that of a country with thousands no more than these are read.
 */
const BESIDE = `
drop index nodes_by_country;
create index nodes_beside on nodes (office_id, country, kind, folded collate "C");
`

export const partiesBeside: Migration = { version: 37, name: 'parties beside', sql: BESIDE }
