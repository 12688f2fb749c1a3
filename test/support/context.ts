import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Context } from '#context.ts'
import type { RuleShelf } from '#desk/rules/rule-shelf.ts'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { readRuleBooks } from '#intake/rule-book-files.ts'
import { sha256 } from '#model/digest.ts'
import { migrate, SCHEMA_TEXT } from '#store/migrate.ts'
import { Store } from '#store/store.ts'
import type { OpenedDatabase, Template, TestDatabase } from './databases.ts'

/** The instant every test lives in, unless it moves the clock. */
export const NOW = '2025-06-15T03:00:00.000Z'

/** A migrated database, made once and copied for every test. */
export const BOOK: Template = {
  key: `book ${sha256(SCHEMA_TEXT)}`,
  prepare: async (database) => await migrate(database.admin, () => new Date(NOW)),
}

let gazetteer: Gazetteer | undefined

/** The gazetteer that comes with the program, opened once in a process. */
export function realGazetteer(): Gazetteer {
  gazetteer ??= openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))
  return gazetteer
}

let ruleBooks: RuleShelf | undefined

/** The rule books that come with the program, read once in a process. */
export function realRuleBooks(): RuleShelf {
  ruleBooks ??= readRuleBooks(fileURLToPath(new URL('../../rulebooks', import.meta.url)))
  return ruleBooks
}

/** Ids that count: `0000000100000001`, `0000000200000002` … Their beginnings differ, as some addresses are made of those. */
export function countingIds(): () => string {
  let count = 0
  return () => (++count).toString(16).padStart(8, '0').repeat(2)
}

/** A clock that stands still until it is moved. */
export function standingClock(iso: string = NOW): {
  readonly now: () => Date
  readonly move: (to: string) => void
} {
  let at = iso
  return {
    now: () => new Date(at),
    move: (to) => {
      at = to
    },
  }
}

export type TestContext = {
  readonly ctx: Context
  readonly opened: OpenedDatabase
  readonly move: (to: string) => void
  readonly drop: () => Promise<void>
}

/** A context over a fresh database: real gazetteer, standing clock, counting ids. */
export async function openContext(server: TestDatabase, more: Partial<Context> = {}): Promise<TestContext> {
  const opened = await server.open(BOOK)
  const clock = standingClock()
  const ctx: Context = {
    store: new Store(async () => opened.database.pool),
    gazetteer: realGazetteer(),
    ruleBooks: async () => realRuleBooks(),
    intake: makeIntake(),
    fetchPage: makeFetchPage(),
    now: clock.now,
    newId: countingIds(),
    log: () => undefined,
    ...more,
  }
  return { ctx, opened, move: clock.move, drop: opened.drop }
}
