import { type Database, type DatabaseOptions, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { Store } from './store.ts'
import { letIndexesServe } from './supervisor/indexed-walls.ts'
import { ensureRoles } from './supervisor/roles.ts'

export type OpenStore = {
  readonly store: Store
  /** Opens now what would else open on first use. */
  readonly database: () => Promise<Database>
  readonly close: () => Promise<void>
}

/**
 * The store over an embedded or a given database: opened and brought to this program's schema on first use,
 * which is when it asks how. */
export function openStore(options: () => DatabaseOptions, now: () => Date): OpenStore {
  let opening: Promise<Database> | undefined
  const database = () => {
    opening ??= openDatabase(options()).then(async (opened) => {
      try {
        await ensureRoles(opened.admin)
        await letIndexesServe(opened.admin)
        await migrate(opened.admin, now)
        return opened
      } catch (error) {
        await opened.close()
        throw error
      }
    })
    return opening
  }
  return {
    store: new Store(async () => (await database()).pool, {
      sweep: async () => await (await database()).sweep(),
    }),
    database,
    close: async () => {
      const opened = await opening?.catch(() => undefined)
      await opened?.close()
    },
  }
}
