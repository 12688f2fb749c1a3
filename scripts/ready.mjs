// Makes a checkout ready to run: packages installed, program built. Costs a few milliseconds when both are so already.

import { accessSync, constants, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { contentPrint, quickPrint } from './fingerprint.mjs'
import { isInstalled } from './install.mjs'
import { CannotStart, say } from './voice.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Makes ready, then runs the program in this process with this process's arguments. */
export async function launch() {
  try {
    await makeReady(ROOT, 'start')
  } catch (error) {
    leave(error)
  }
  await import(pathToFileURL(join(ROOT, 'dist/entente.mjs')).href)
}

/** Ends the process: a known reason as a sentence, anything else with its stack. */
export function leave(error) {
  if (!(error instanceof CannotStart)) throw error
  process.stderr.write(`entente: ${error.message}\n`)
  process.exit(1)
}

/**
 * Installs and builds what is missing or old. `need` is `start`, or `all` with the tools of development; `always` builds
 * even where nothing changed.
 */
export async function makeReady(root, need, { always = false } = {}) {
  if (!always && isInstalled(root, need) && isBuilt(root)) return
  openDist(root)
  const { withLock } = await import('./lock.mjs')
  await withLock(join(root, 'dist/.lock'), waiting, async (alsoHeldBy) => {
    if (!isInstalled(root, need)) {
      const { install } = await import('./install.mjs')
      await install(root, need, alsoHeldBy)
    }
    if (always || !isBuilt(root)) await buildOnce(root)
  })
}

async function buildOnce(root) {
  const prints = { quick: quickPrint(root), content: contentPrint(root) }
  const { build } = await import('./build.mjs')
  await build(root, prints)
}

function waiting() {
  say(
    'another start is preparing this folder; waiting for it…',
    'một lần khởi động khác đang chuẩn bị thư mục này; xin đợi…',
  )
}

/** True where dist/ was built from exactly these sources. Times may lie after a copy, so contents have the last word. */
function isBuilt(root) {
  const path = join(root, 'dist/build.json')
  let built
  try {
    built = JSON.parse(readFileSync(path, 'utf8'))
    accessSync(join(root, 'dist/entente.mjs'))
  } catch {
    return false
  }
  const quick = quickPrint(root)
  if (built.quick === quick) return true
  if (built.content !== contentPrint(root)) return false
  keepQuickPrint(path, { ...built, quick })
  return true
}

function keepQuickPrint(path, built) {
  try {
    writeFileSync(`${path}.${process.pid}`, `${JSON.stringify(built)}\n`)
    renameSync(`${path}.${process.pid}`, path)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error
  }
}

function openDist(root) {
  try {
    mkdirSync(join(root, 'dist'), { recursive: true })
    accessSync(join(root, 'dist'), constants.W_OK)
  } catch {
    throw new CannotStart(
      `${root} has to be prepared once (packages, build), and this user may not write there. Start Entente once as a user ` +
        'who may; after that a read-only folder is enough.',
      `thư mục ${root} cần được chuẩn bị một lần (cài gói, biên dịch) mà người dùng này không có quyền ghi. Hãy chạy Entente ` +
        'một lần bằng người dùng có quyền ghi; sau đó chỉ cần quyền đọc.',
    )
  }
}
