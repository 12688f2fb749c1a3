// One process at a time prepares the checkout: npm empties node_modules before it fills it again.
// The lock is a file that names its holder (and a child that outlives a killed holder); it is taken over only when
// nobody named in it is alive.

import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

const BEAT_MS = 2_000
const SILENT_MS = 60_000

/** Runs `work` while holding the lock file. `work` gets a function that names a child process as a second holder. */
export async function withLock(path, onWait, work) {
  await take(path, onWait)
  const beat = setInterval(() => touch(path), BEAT_MS)
  const release = () => rmSync(path, { force: true })
  process.on('exit', release)
  try {
    return await work((pid) => writeFileSync(path, holder(pid)))
  } finally {
    clearInterval(beat)
    process.off('exit', release)
    release()
  }
}

async function take(path, onWait) {
  let told = false
  while (!claim(path)) {
    if (abandoned(path)) {
      clear(path)
      continue
    }
    if (!told) onWait()
    told = true
    await new Promise((go) => setTimeout(go, 100))
  }
}

function claim(path) {
  try {
    writeFileSync(path, holder(), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function holder(child) {
  return JSON.stringify({ host: hostname(), pids: [process.pid, ...(child ? [child] : [])] })
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

/** Pids say most on the holder's own machine; elsewhere, and after a restart that gave a pid away, silence does. */
function abandoned(path) {
  try {
    const silent = Date.now() - statSync(path).mtimeMs > SILENT_MS
    const text = readFileSync(path, 'utf8')
    if (silent || !text) return silent
    const { host, pids } = JSON.parse(text)
    return host === hostname() && !pids.some(alive)
  } catch (error) {
    return error.code === 'ENOENT'
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Removes an abandoned lock. Two that see it at once take turns, so that the second cannot remove the first one's new lock. */
function clear(path) {
  const turn = `${path}.turn`
  if (!claim(turn)) {
    if (abandoned(turn)) rmSync(turn, { force: true })
    return
  }
  try {
    if (abandoned(path)) rmSync(path, { force: true })
  } finally {
    rmSync(turn, { force: true })
  }
}
