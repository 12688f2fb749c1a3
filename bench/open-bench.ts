import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#context.ts'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { openStore } from '#store/open.ts'

/** The program without its surfaces, on an embedded database: in a folder of its own that goes at the end, or in one that is named and stays. */
export function openBench(name: string, kept?: string) {
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), `entente-${name}-`))
  const opened = openStore(
    () => ({ dataDir, as: 'command', say: () => undefined }),
    () => new Date(),
  )
  const ctx: Context = {
    store: opened.store,
    gazetteer: openGazetteer(readFileSync(new URL('../reference/gazetteer.bin', import.meta.url))),
    ruleBooks: async () => ({ books: [], problems: [] }),
    intake: makeIntake(),
    fetchPage: makeFetchPage(),
    now: () => new Date(),
    newId: () => randomBytes(8).toString('hex'),
    log: () => undefined,
  }
  return {
    ctx,
    dataDir,
    database: opened.database,
    close: async () => {
      await opened.close()
      if (!kept) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
