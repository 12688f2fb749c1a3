/** Every setting, one line each, with its reason. Read once, in main.ts. */
export type Config = {
  /** The folder that holds the database; everything an installation owns. */
  readonly dataDir: string
  /** A PostgreSQL server of the user's own instead of the embedded one. */
  readonly databaseUrl: string | undefined
  /** The office commands work in, where there are several. */
  readonly office: string | undefined
  /** Who acts on the command line, where nobody is named. */
  readonly person: string | undefined
  /** Language of the command line's words; an office's pages have their own. */
  readonly lang: 'en' | 'vi'
  readonly port: number
  /** Where the server listens: this machine only, unless said otherwise. */
  readonly host: string
  /** How the embedded database is reached; TCP on loopback where the system has no Unix sockets. */
  readonly transport: 'socket' | 'tcp'
  /** Forces one way of running the embedded database, for systems where the usual one fails. */
  readonly pgRun: 'plain' | 'unshare' | 'setpriv' | undefined
}

export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  cwd: string,
): Config {
  const way = env.ENTENTE_PG_RUN
  const port = Number(env.PORT ?? 4321)
  return {
    dataDir: env.ENTENTE_DATA || `${cwd}/data`,
    databaseUrl: env.DATABASE_URL || undefined,
    office: env.ENTENTE_OFFICE || undefined,
    person: env.ENTENTE_AS || undefined,
    lang: env.ENTENTE_LANG === 'vi' ? 'vi' : 'en',
    port: Number.isInteger(port) && port > 0 && port < 65536 ? port : 4321,
    host: env.HOST || 'localhost',
    transport: env.ENTENTE_PG_TRANSPORT === 'tcp' || platform === 'win32' ? 'tcp' : 'socket',
    pgRun: way === 'plain' || way === 'unshare' || way === 'setpriv' ? way : undefined,
  }
}
