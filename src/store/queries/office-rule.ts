import { sql } from 'kysely'
import type { OwnRule } from '#desk/rules/own-rule.ts'
import type { OfficeTx } from '../store.ts'

/** A version of a rule an office entered. The latest stands. */
export type StoredRule = {
  readonly id: string
  readonly version: number
  readonly rule: OwnRule
  readonly withdrawn: boolean
  readonly personId: string
  readonly at: string
}

type RuleRow = {
  rule_id: string
  version: number
  rule: Omit<OwnRule, 'id'>
  withdrawn: boolean
  person_id: string
  at: Date
}

const COLUMNS = sql.raw('rule_id, version, rule, withdrawn, person_id, at')

function ruleOf(row: RuleRow): StoredRule {
  return {
    id: row.rule_id,
    version: row.version,
    rule: { ...row.rule, id: row.rule_id },
    withdrawn: row.withdrawn,
    personId: row.person_id,
    at: row.at.toISOString(),
  }
}

/** Adds a version; false where somebody added that one first. */
export async function insertRule(
  tx: OfficeTx,
  { id, version, rule, withdrawn, personId, at }: Omit<StoredRule, 'at'> & { readonly at: Date },
): Promise<boolean> {
  const { id: _id, ...kept } = rule
  const done = await sql`/* officeRule.insertRule */
    insert into office_rules (office_id, rule_id, version, rule, withdrawn, person_id, at)
    values (${tx.office}, ${id}, ${version}, ${JSON.stringify(kept)}::jsonb, ${withdrawn}, ${personId}, ${at})
    on conflict do nothing`.execute(tx.db)
  return done.numAffectedRows === 1n
}

/** The latest version of each rule of the office, in the order they were first entered. Withdrawn ones too. */
export async function listRules(tx: OfficeTx): Promise<readonly StoredRule[]> {
  const found = await sql<RuleRow>`/* officeRule.listRules */
    select ${COLUMNS} from (
      select distinct on (rule_id) ${COLUMNS}, min(at) over (partition by rule_id) as first from office_rules
      where office_id = ${tx.office} order by rule_id, version desc
    ) latest order by first, rule_id`.execute(tx.db)
  return found.rows.map(ruleOf)
}

/** Every version of every rule of the office, the latest of each first. */
export async function listEveryVersion(tx: OfficeTx): Promise<readonly StoredRule[]> {
  const found = await sql<RuleRow>`/* officeRule.listEveryVersion */
    select ${COLUMNS} from office_rules
    where office_id = ${tx.office} order by rule_id, version desc`.execute(tx.db)
  return found.rows.map(ruleOf)
}

/** Every version of a rule, the latest first. */
export async function listRuleVersions(tx: OfficeTx, id: string): Promise<readonly StoredRule[]> {
  const found = await sql<RuleRow>`/* officeRule.listRuleVersions */
    select ${COLUMNS} from office_rules
    where office_id = ${tx.office} and rule_id = ${id} order by version desc`.execute(tx.db)
  return found.rows.map(ruleOf)
}
