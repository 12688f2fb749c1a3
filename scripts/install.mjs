// Are the packages there, and if not: npm ci, without install scripts, wherever this runs.

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { CannotStart, say, withTicks } from './voice.mjs'

const STAMP = 'node_modules/.entente-installed'

/** True where everything the lock file names for `need` (`start`, or `all` with the tools of development) is installed. */
export function isInstalled(root, need) {
  const lock = lockHash(root)
  const stamp = readJson(join(root, STAMP))
  if (stamp?.lock === lock && (stamp.need === 'all' || need === 'start')) return true
  if (!matchesLock(root, need)) return false
  writeStamp(root, lock, need)
  return true
}

/** Installs from the lock file. `onChild` is told npm's pid. */
export async function install(root, need, onChild) {
  const all = need === 'all'
  say(
    `installing packages${all ? ', with the tools for testing' : ''} (once; needs the network)…`,
    `đang cài các gói${all ? ' kèm công cụ kiểm thử' : ''} (một lần; cần mạng)…`,
  )
  const cache = join(root, 'dist', `.npm-cache-${process.pid}`)
  const own = canKeepCache(root)
  const code = await withTicks(10, stillInstalling, () =>
    runNpm(
      root,
      ['ci', ...FLAGS, ...(all ? ['--include=dev'] : ['--omit=dev']), ...(own ? [] : ['--cache', cache])],
      onChild,
    ),
  )
  rmSync(cache, { recursive: true, force: true })
  if (code !== 0) throw notInstalled(code)
  writeStamp(root, lockHash(root), need)
}

const FLAGS = [
  '--ignore-scripts',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--no-update-notifier',
  '--loglevel=error',
]

function stillInstalling(seconds) {
  say(`still installing (${seconds} s)…`, `vẫn đang cài (${seconds} giây)…`)
}

function notInstalled(code) {
  return new CannotStart(
    `the packages could not be installed (npm ended with ${code}; its words are above). The first start needs the network ` +
      'and npm; behind a proxy or a registry of your own, set them with “npm config set”, then start again.',
    `không cài được các gói (npm kết thúc với mã ${code}; thông báo của npm ở trên). Lần chạy đầu cần mạng và npm; nếu dùng ` +
      'proxy hoặc kho gói riêng, hãy khai báo bằng “npm config set” rồi chạy lại.',
  )
}

/** npm's words go to stderr and a stop signal reaches npm first, so that nothing goes on writing after us. */
async function runNpm(root, args, onChild) {
  const [command, ...first] = npm()
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (child.pid) onChild(child.pid)
  let stopped
  const stop = (signal) => {
    stopped = signal
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, stop)
  const code = await new Promise((done) => {
    child.on('error', (error) => done(error.code))
    child.on('close', (status, signal) => done(status ?? signal))
  })
  for (const signal of signals) process.off(signal, stop)
  if (stopped) process.exit(stopped === 'SIGINT' ? 130 : 143)
  return code
}

/** The npm that called us, the one that lies beside Node, or the one on the path. */
function npm() {
  const home = dirname(process.execPath)
  const cli = [
    /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined,
    join(home, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(home, 'node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path && existsSync(path))
  return cli ? [process.execPath, cli] : ['npm']
}

/** Can npm write the cache it is set to use? Not where HOME is unset, read-only or another person's. */
function canKeepCache(root) {
  const [command, ...first] = npm()
  const asked = spawnSync(command, [...first, 'config', 'get', 'cache'], {
    cwd: root,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  })
  const cache = asked.stdout?.trim()
  if (!cache || !isAbsolute(cache)) return false
  try {
    mkdirSync(cache, { recursive: true })
    const inside = ['', '_cacache', '_cacache/tmp', '_cacache/content-v2', '_cacache/index-v5', '_logs']
    for (const folder of inside.map((name) => join(cache, name)).filter(existsSync))
      accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** npm leaves a list of what it installed when it is through; an interrupted one has none. */
function matchesLock(root, need) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages
  const there = readJson(join(root, 'node_modules/.package-lock.json'))?.packages
  if (!wanted || !there) return false
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      (entry.dev && need !== 'all') ||
      there[path]?.version === entry.version,
  )
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** A stamp saves work and is no more than that: a checkout that cannot be written does without. */
function writeStamp(root, lock, need) {
  try {
    writeFileSync(join(root, STAMP), `${JSON.stringify({ lock, need })}\n`)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
