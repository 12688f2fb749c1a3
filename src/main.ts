import { randomBytes } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadSamples, type SampleOffice } from '#acts/load-samples.ts'
import { refreshFolds } from '#acts/refresh-folds.ts'
import { settleZones } from '#acts/settle-zones.ts'
import type { Inspection, Working } from '#cli/program.ts'
import { printRefused, runCli, wordsIn } from '#cli/run.ts'
import { sayRefreshing } from '#cli/say-refreshing.ts'
import { dropUnderWay, outputLost, writeWhole } from '#cli/write-whole.ts'
import { type Config, readConfig } from '#config.ts'
import type { Context } from '#context.ts'
import type { RuleShelf } from '#desk/rules/rule-shelf.ts'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { readMergerTable } from '#intake/merger-tables.ts'
import { readSampleFolders, type SampleFolder } from '#intake/sample-files.ts'
import { ActError, type Bilingual } from '#model/problem.ts'
import { openStore } from '#store/open.ts'
import { runningServer } from '#store/supervisor/server-note.ts'

/** The checkout: this file lies one folder below it, as source and as built. */
const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const VERSION = (JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string }).version

const config = settings()
const now = () => new Date()

/** Set by `serve`: the process is then the server of its data folder, logs what is done, and stops as a server does. */
let serving = false
let logging = false
let stopWork: () => Promise<void> = async () => undefined
/** Ends what is prepared before serving. */
const stopping = new AbortController()

/** What was mistyped is told before anything starts, by the exit code of words that cannot be read. */
function settings(): Config {
  const read = readConfig(process.env, process.platform, ROOT)
  if ('dataDir' in read) return read
  const argv = process.argv.slice(2)
  const lang = wordsIn(argv) ?? (process.env.ENTENTE_LANG === 'vi' ? 'vi' : 'en')
  const { out, err, code } = printRefused({ code: 'invalid', problems: read }, argv, lang)
  if (out) writeSync(1, out)
  if (err) writeSync(2, err)
  process.exit(code)
}

function err(text: string): void {
  process.stderr.write(`${text}\n`)
}

function say(line: Bilingual): void {
  err(line[config.lang])
}

const opened = openStore(
  () => ({
    dataDir: config.dataDir,
    ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
    as: serving ? 'server' : 'command',
    transport: config.transport,
    ...(config.pgRun ? { way: config.pgRun } : {}),
    readSeconds: config.readSeconds,
    say,
  }),
  now,
)

let gazetteer: Gazetteer | undefined
let ruleBooks: Promise<RuleShelf> | undefined

const ctx: Context = {
  store: opened.store,
  get gazetteer() {
    gazetteer ??= openGazetteer(readFileSync(`${ROOT}/reference/gazetteer.bin`))
    return gazetteer
  },
  ruleBooks: () => {
    ruleBooks ??= import('#intake/rule-book-files.ts').then(({ readRuleBooks }) =>
      readRuleBooks(`${ROOT}/rulebooks`),
    )
    return ruleBooks
  },
  intake: makeIntake(),
  fetchPage: makeFetchPage(),
  now,
  newId: () => randomBytes(8).toString('hex'),
  log: (event, facts = {}) => {
    if (logging) err(`${now().toISOString()} ${event} ${JSON.stringify(facts)}`)
  },
}

/** The sample offices; an office names the tables of mergers it starts with. */
async function readSamples(): Promise<readonly SampleOffice[]> {
  return await Promise.all(readSampleFolders(`${ROOT}/samples`).map(sampleOffice))
}

async function sampleOffice({ office, mergers, documents }: SampleFolder): Promise<SampleOffice> {
  return {
    ...(office as Omit<SampleOffice, 'documents' | 'mergers'>),
    mergers: await Promise.all(
      mergers.map(async (name) => ({ fileName: `${name}.csv`, bytes: await mergerBytes(name) })),
    ),
    documents: documents.map(({ fields, text }) => ({
      ...(fields.title ? { title: fields.title } : {}),
      ...(fields.publisher ? { publisher: fields.publisher } : {}),
      ...(fields.published ? { published: fields.published } : {}),
      ...(fields.lang === 'en' || fields.lang === 'vi' ? { lang: fields.lang } : {}),
      judged: fields.judged === 'yes' || fields.judged === 'partly' ? fields.judged : 'no',
      demo: fields.demo === 'yes',
      text,
    })),
  }
}

async function mergerBytes(name: string): Promise<Uint8Array> {
  const bytes = await readMergerTable(`${ROOT}/reference`, name)
  if (!bytes) throw new Error(`no table of mergers is called ${name}`)
  return bytes
}

async function prepare(): Promise<void> {
  await opened.database()
  await settleZones(ctx)
  await refreshFolds(ctx, {
    say: (refreshing) => say(sayRefreshing(refreshing)),
    stop: stopping.signal,
  }).catch(async (error: unknown) => {
    // Told to stop: whoever told it closes everything and ends the process.
    if (stopping.signal.aborted) await new Promise<never>(() => undefined)
    throw error
  })
  await loadSamples(ctx, readSamples, (office) =>
    say({ en: `loading ${office} …`, vi: `đang nạp ${office} …` }),
  )
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Serves until it is told to stop; the server itself is loaded only now. */
async function serve(): Promise<number> {
  serving = true
  const { serveUntilStopped } = await import('#serve.ts')
  const database = await opened.database()
  await prepare()
  logging = true
  return await serveUntilStopped({
    ctx,
    config,
    version: VERSION,
    root: ROOT,
    demo: (await readSamples()).flatMap((office) => office.documents).find((document) => document.demo),
    announce: database.announce,
    say,
  })
}

/** This installation as far as it can be looked at: a database that does not open is what is asked about most. */
async function inspect(): Promise<Inspection> {
  const server = config.databaseUrl ? undefined : runningServer(config.dataDir)
  const seen = {
    ...(config.databaseUrl ? {} : { dataDir: config.dataDir }),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    ...(server ? { server } : {}),
  }
  try {
    return { ...seen, database: (await opened.database()).info }
  } catch (error) {
    if (!(error instanceof ActError)) throw error
    return { ...seen, trouble: { code: error.code, problems: error.problems } }
  }
}

/** Works on the queue of jobs; told to stop, gives back what it holds first. */
async function work({ until, onStep }: Working): Promise<void> {
  const { startWorker, workUntilIdle } = await import('#jobs/worker.ts')
  if (until === 'idle') return await workUntilIdle(ctx, { onStep })
  const worker = startWorker(ctx, { onStep })
  stopWork = worker.stop
  await new Promise<void>(() => undefined)
}

process.once('exit', dropUnderWay)

/** What is printed may find no place: whoever reads it has enough (`… | head`), or the disk it goes to is full. */
process.stdout.once('error', (error: NodeJS.ErrnoException) => {
  const told = outputLost(error)
  if (!told) throw error
  if (told.says) say(told.says)
  void opened.close().finally(() => process.exit(told.code))
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    if (logging) return
    stopping.abort()
    void stopWork()
      .then(opened.close)
      .finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
  })
}

try {
  process.exitCode = await runCli(
    {
      ctx,
      settings: {
        ...(config.office ? { office: config.office } : {}),
        ...(config.person ? { person: config.person } : {}),
        lang: config.lang,
      },
      prepare,
      serve,
      work,
      inspect,
      readFile: async (path) => await readFile(path),
      writeFile: writeWhole,
      readStdin,
      out: (text) => {
        process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
      },
      err,
      version: VERSION,
    },
    process.argv.slice(2),
  )
} finally {
  await opened.close()
}
