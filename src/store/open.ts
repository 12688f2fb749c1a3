import { errorCode } from '#model/error-code.ts'
import { ActError } from '#model/problem.ts'
import { type Database, type DatabaseOptions, openDatabase } from './database.ts'
import { diskTrouble } from './disk-trouble.ts'
import { migrate } from './migrate.ts'
import { Store } from './store.ts'
import { letIndexesServe } from './supervisor/indexed-walls.ts'
import { loginMayNot, serverOnlyReads } from './supervisor/problems.ts'
import { ensureRoles } from './supervisor/roles.ts'
import { refuseHalf } from './whole-database.ts'

export type OpenStore = {
  readonly store: Store
  /** Opens now what would else open on first use. */
  readonly database: () => Promise<Database>
  readonly close: () => Promise<void>
}

/** Roles, what lets indexes serve, and the tables of this program; a login that may make none of it is told what it lacks. */
async function makeReady({ admin, info }: Database, now: () => Date): Promise<void> {
  try {
    await ensureRoles(admin)
    await letIndexesServe(admin)
    await refuseHalf(admin, info.database)
    await migrate(admin, now)
  } catch (error) {
    throw mayNot(info, error) ?? error
  }
}

/** What a login of a given server is not allowed, or a server that only follows another. */
function mayNot({ address, database }: Database['info'], error: unknown): ActError | undefined {
  const code = errorCode(error)
  const message = error instanceof Error ? error.message : ''
  if (code === '42501') return new ActError('refused', loginMayNot(address, database, message))
  if (code === '25006') return new ActError('refused', serverOnlyReads(address))
  return undefined
}

/**
 * The store over an embedded or a given database: opened and brought to this program's schema on first use,
 * which is when it asks how. */
export function openStore(options: () => DatabaseOptions, now: () => Date): OpenStore {
  let opening: Promise<Database> | undefined
  const database = () => {
    opening ??= openDatabase(options())
      .then(async (opened) => {
        try {
          await makeReady(opened, now)
          return opened
        } catch (error) {
          await opened.close()
          throw error
        }
      })
      .catch((error: unknown) => {
        throw diskTrouble(error)
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
