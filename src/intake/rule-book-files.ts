import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RuleShelf, readShelf } from '#desk/rules/rule-shelf.ts'

/** Reads the rule books of a folder, in the order of their names; a folder that is not there holds none. */
export function readRuleBooks(folder: string): RuleShelf {
  if (!existsSync(folder)) return readShelf([])
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return readShelf(names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })))
}
