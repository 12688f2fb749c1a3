import { openDatabase } from '#store/database.ts'

/**
 * A process of its own that opens a database and says on its output what it did, one JSON line each: for tests in which
 * processes race, join, leave and are killed. First argument: options; second: what to do.
 */
const [options = '{}', task = 'hold'] = process.argv.slice(2)

function tell(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function run(): Promise<void> {
  const database = await openDatabase({
    ...JSON.parse(options),
    say: (line: { en: string }) => tell({ says: line.en }),
  })
  tell({ opened: database.info.way ?? database.info.mode, pid: process.pid })
  if (task === 'write') {
    await database.admin.query(
      'create table if not exists kept (id bigint generated always as identity primary key)',
    )
    for (;;) {
      const { rows } = await database.admin.query<{ id: string }>(
        'insert into kept default values returning id',
      )
      tell({ kept: Number(rows[0]?.id) })
    }
  }
  if (task === 'hold') await new Promise((resolve) => process.stdin.on('data', resolve).on('end', resolve))
  await database.close()
  tell({ closed: true })
  process.exit(0)
}

run().catch((error: { code?: string; message?: string; problems?: unknown }) => {
  tell({ refused: error.code, message: error.message, problems: error.problems })
  process.exit(3)
})
