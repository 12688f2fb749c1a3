import type { ServerOptions } from 'node:http'
import { type Problem, problem } from '#model/problem.ts'

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
  /** Where the server listens: both addresses of this machine’s loopback, or one of them. Nobody signs in, so nowhere else. */
  readonly host: string
  /** How the embedded database is reached; TCP on loopback where the system has no Unix sockets. */
  readonly transport: 'socket' | 'tcp'
  /** Forces one way of running the embedded database, for systems where the usual one fails. */
  readonly pgRun: 'plain' | 'unshare' | 'setpriv' | undefined
  /** How many seconds one query of a reader may hold the database; 0 lets each last as long as it takes. */
  readonly readSeconds: number
}

/** The settings as the environment gives them; every one that cannot be read is told of, and nothing starts with it. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  cwd: string,
): Config | readonly Problem[] {
  const wrong = [
    ...(env.PORT && !isPort(Number(env.PORT)) ? [notBetween('PORT', env.PORT, 1, 65535)] : []),
    ...(env.ENTENTE_READ_SECONDS && !isPatience(Number(env.ENTENTE_READ_SECONDS))
      ? [notBetween('ENTENTE_READ_SECONDS', env.ENTENTE_READ_SECONDS, 0, 86_400)]
      : []),
    ...(env.HOST && !OWN_HOSTS.includes(env.HOST) ? [notOwnHost(env.HOST)] : []),
    ...(env.DATABASE_URL && !isDatabaseUrl(env.DATABASE_URL) ? [noDatabaseUrl()] : []),
    ...notListed('ENTENTE_LANG', env.ENTENTE_LANG, LANGS),
    ...notListed('ENTENTE_PG_TRANSPORT', env.ENTENTE_PG_TRANSPORT, ['socket', 'tcp']),
    ...notListed('ENTENTE_PG_RUN', env.ENTENTE_PG_RUN, WAYS),
  ]
  if (wrong.length) return wrong
  return {
    dataDir: env.ENTENTE_DATA || `${cwd}/data`,
    databaseUrl: env.DATABASE_URL || undefined,
    office: env.ENTENTE_OFFICE || undefined,
    person: env.ENTENTE_AS || undefined,
    lang: LANGS.find((lang) => lang === env.ENTENTE_LANG) ?? 'en',
    port: env.PORT ? Number(env.PORT) : 4321,
    host: env.HOST || 'localhost',
    transport: env.ENTENTE_PG_TRANSPORT === 'tcp' || platform === 'win32' ? 'tcp' : 'socket',
    pgRun: WAYS.find((way) => way === env.ENTENTE_PG_RUN),
    readSeconds: env.ENTENTE_READ_SECONDS ? Number(env.ENTENTE_READ_SECONDS) : 60,
  }
}

const LANGS = ['en', 'vi'] as const
const OWN_HOSTS = ['localhost', '127.0.0.1', '::1']
const WAYS = ['plain', 'unshare', 'setpriv'] as const

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65536
}

function isPatience(seconds: number): boolean {
  return seconds >= 0 && seconds <= 86_400
}

function notListed(name: string, given: string | undefined, known: readonly string[]): readonly Problem[] {
  return given && !known.includes(given) ? [notOneOf(name, given, known.join(', '))] : []
}

/** Whoever reaches the port acts as anyone on the list, and the name a request gives for this machine is easily forged. */
function notOwnHost(given: string): Problem {
  const list = OWN_HOSTS.join(', ')
  return problem(
    'setting-unreadable',
    {
      en: `The setting HOST is “${given}”. There is no signing in yet, so only this machine is served: set it to one of ${list}, or leave it out.`,
      vi: `Thiết lập HOST đang là “${given}”. Chương trình chưa có đăng nhập nên chỉ phục vụ máy này: hãy đặt một trong các giá trị ${list}, hoặc bỏ đi.`,
    },
    { where: 'HOST' },
  )
}

/** As the driver takes them: an address, or the folder of a socket. */
function isDatabaseUrl(given: string): boolean {
  return given.startsWith('/') || /^(postgres|postgresql|socket):/i.test(given)
}

/** The value is not repeated: it may hold a password. */
function noDatabaseUrl(): Problem {
  return problem(
    'setting-unreadable',
    {
      en: 'The setting DATABASE_URL is no address of a PostgreSQL server. Write it as postgres://user:word@host:5432/entente, or leave it out to use the database that comes with the program.',
      vi: 'Thiết lập DATABASE_URL không phải là địa chỉ của một máy chủ PostgreSQL. Hãy viết dạng postgres://user:word@host:5432/entente, hoặc bỏ đi để dùng cơ sở dữ liệu đi kèm.',
    },
    { where: 'DATABASE_URL' },
  )
}

function notBetween(name: string, given: string, least: number, most: number): Problem {
  return problem(
    'setting-unreadable',
    {
      en: `The setting ${name} is “${given}”. Set it to a number from ${least} to ${most}, or leave it out.`,
      vi: `Thiết lập ${name} đang là “${given}”. Hãy đặt một số từ ${least} đến ${most}, hoặc bỏ đi.`,
    },
    { where: name },
  )
}

function notOneOf(name: string, given: string, known: string): Problem {
  return problem(
    'setting-unreadable',
    {
      en: `The setting ${name} is “${given}”. Set it to one of ${known}, or leave it out.`,
      vi: `Thiết lập ${name} đang là “${given}”. Hãy đặt một trong các giá trị ${known}, hoặc bỏ đi.`,
    },
    { where: name },
  )
}

/**
 * How long the server waits for those who ask, in milliseconds. Node has limits of its own; these are ours, so that nobody
 * holds connections by saying nothing, or a letter a minute. The body of a request has five minutes: a large file over a
 * slow line, none over our own machine.
 */
export const PATIENCE = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
} as const satisfies ServerOptions

/** A connection on which nothing moves at all, not even an answer being read. Longer than any work done within a request. */
export const STILL_FOR = 3_600_000
